/**
 * Puts the built app into a folder for a stick, from which it opens without internet: `npm run bundle -- [--out FOLDER]`.
 */
import { parseArgs } from 'node:util';
import { failureOf } from '../src/workers/failed';
import { writeBundle } from './bundle/writeBundle';
import { sentence } from './inspect/sentence';
import { NotPublished } from './snapshot/notPublished';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'bundle' } } });
try {
  await writeBundle(values.out);
  console.log(`${values.out} is ready: copy it to a stick. README.txt in it says how it is opened.`);
} catch (error) {
  console.error(error instanceof NotPublished ? error.message : sentence(failureOf(error)));
  process.exitCode = 1;
}
