import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../setup/projectRoot.mjs';
import { publish } from '../snapshot/publish';
import { NotPublished } from '../snapshot/notPublished';
import { PUBLISHER_OPTIONS } from '../snapshot/publisherOptions';

const STICK = join(projectRoot, 'scripts', 'bundle', 'stick');
const SITE = join(projectRoot, 'dist');
const OWN: readonly string[] = ['site', 'figures.html', 'serve.mjs'];

/**
 * Writes a folder that opens without internet: the built site with what serves it by Node or Python, and the shipped
 * figures as one page that needs neither. A folder with other things in it is left alone, and `NotPublished` says so.
 */
export async function writeBundle(out: string): Promise<void> {
  const there = await readdir(out).catch((): string[] => []);
  if (there.length > 0 && !OWN.every((name) => there.includes(name))) {
    throw new NotPublished(
      `There are other things in ${out}: name an empty folder, or one that was bundled before.`,
    );
  }
  await mkdir(out, { recursive: true });
  await rm(join(out, 'site'), { recursive: true, force: true });
  await cp(SITE, join(out, 'site'), { recursive: true, filter: (path) => !path.endsWith('.vite') });
  await cp(STICK, out, { recursive: true });
  const { values } = parseArgs({ options: PUBLISHER_OPTIONS, args: [] });
  await publish(join(out, 'figures.html'), values);
}
