import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeBundle } from '../../scripts/bundle/writeBundle';
import { projectRoot } from '../../scripts/setup/projectRoot.mjs';

const FOLDER = mkdtempSync(join(tmpdir(), 'stick-'));
cpSync(join(projectRoot, 'scripts/bundle/stick'), FOLDER, { recursive: true });
mkdirSync(join(FOLDER, 'site/assets'), { recursive: true });
writeFileSync(join(FOLDER, 'site/index.html'), '<title>نزوح</title>');
writeFileSync(join(FOLDER, 'site/assets/App.js'), 'export {};');
writeFileSync(join(FOLDER, 'secret.txt'), 'not of the site');
const hasPython = spawnSync('python3', ['--version']).status === 0;

afterAll(() => rmSync(FOLDER, { recursive: true }));

const SERVERS = [
  ['Node', process.execPath, 'serve.mjs', true],
  ['Python', 'python3', 'serve.py', hasPython],
] as const;

for (const [name, command, script, isThere] of SERVERS) {
  test.runIf(isThere)(`the site is served by ${name}, and nothing beside it`, async () => {
    const served = spawn(command, [join(FOLDER, script), '--quiet']);
    try {
      const address = await addressOf(served.stdout);
      const page = await fetch(`${address}?place=kri`);
      expect(await page.text()).toBe('<title>نزوح</title>');
      expect(page.headers.get('content-type')).toContain('text/html');
      const code = await fetch(`${address}assets/App.js`);
      expect(code.headers.get('content-type')).toContain('text/javascript');
      for (const path of ['secret.txt', '..%2fsecret.txt', 'assets/..%2f..%2fsecret.txt']) {
        const answer = await fetch(address + path);
        expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('not of')]);
      }
    } finally {
      served.kill();
      await once(served, 'exit');
    }
  });
}

test('a folder with other things in it is left alone', async () => {
  const other = join(FOLDER, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'thesis.txt'), 'mine');
  await expect(writeBundle(other)).rejects.toThrow('There are other things in');
});

/** The address that a server says it is ready at. */
async function addressOf(output: AsyncIterable<Buffer>): Promise<string> {
  let said = '';
  for await (const piece of output) {
    said += piece.toString();
    const [address] = said.match(/http:\S+/) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended: ${said}`);
}
