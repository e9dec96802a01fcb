import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';

/** SHA-256 of the sources of the kernel and of the compiler's version, in hexadecimal digits. */
export function sourceHash() {
  const folder = join(projectRoot, 'src', 'kernel');
  const hash = createHash('sha256');
  hash.update(readFileSync(join(projectRoot, 'scripts', 'kernel', 'package.json')));
  for (const name of readdirSync(folder).toSorted())
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
