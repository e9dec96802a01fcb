import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';

/** How the kernel is compiled. */
export const OPTIONS = ['-O3', '--enable', 'simd', '--runtime', 'minimal', '--noAssert', '--use', 'abort='];

/** SHA-256 of the sources of the kernel, of the compiler's version and of its options, in hexadecimal digits. */
export function sourceHash() {
  const folder = join(projectRoot, 'src', 'kernel');
  const hash = createHash('sha256').update(OPTIONS.join(' '));
  hash.update(readFileSync(join(projectRoot, 'scripts', 'kernel', 'package.json')));
  for (const name of readdirSync(folder).toSorted())
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
