/** Says what the app understands of files: `npm run inspect -- FILE… [--json] [--mapping MAP.json]`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NO_ANSWERS, type Answers } from '../src/core/ingest/answers';
import { readMapping } from '../src/core/ingest/mappingFile';
import { failureOf } from '../src/workers/failed';
import { inspectFile } from './inspect/inspectFile';
import { printed } from './inspect/printed';
import { sentence } from './inspect/sentence';
import { shippedPlaces } from './inspect/shippedPlaces';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, mapping: { type: 'string' } },
  allowPositionals: true,
});

const answers = values.mapping === undefined ? NO_ANSWERS : mappingIn(values.mapping);
if (positionals.length === 0) complain('Name the files to inspect: npm run inspect -- FILE…');
if (answers) {
  const gazetteer = shippedPlaces();
  const reports = [];
  for (const path of positionals) {
    try {
      reports.push(await inspectFile(path, gazetteer, answers));
    } catch (error) {
      complain(`${path}: ${sentence(failureOf(error))}`);
    }
  }
  if (values.json && reports.length > 0) {
    console.log(JSON.stringify(positionals.length === 1 ? reports[0] : reports, null, 2));
  } else for (const report of reports) console.log(printed(report));
}

/** One sentence on standard error; the process ends with 1. */
function complain(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

function mappingIn(path: string): Answers | null {
  try {
    const mapping = readMapping(readFileSync(path, 'utf8'));
    if (mapping.ok) return mapping.value;
    complain(`${path}: ${sentence(mapping.failure)}`);
  } catch {
    complain(`${path}: this file cannot be read.`);
  }
  return null;
}
