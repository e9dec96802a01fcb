/**
 * Prints a report of the built app as a PDF: `npm run print -- --out FILE.pdf [--view 'place=kri&date=2015-09-29']
 * [--paper A4|A3] [--landscape] [--grey] [--parts map,timeline,table] [--lang ar]`. Needs a Chromium that is here already.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printReport } from './print/printReport';
import { reportAddress } from './print/reportAddress';
import { presentChromium } from './setup/findChromium.mjs';
import { projectRoot } from './setup/projectRoot.mjs';

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      view: { type: 'string', default: '' },
      paper: { type: 'string', default: 'A4' },
      landscape: { type: 'boolean', default: false },
      grey: { type: 'boolean', default: false },
      parts: { type: 'string', default: '' },
      lang: { type: 'string' },
    },
  });
  const { out } = values;
  const address = reportAddress(values);
  const chromium = await presentChromium();
  if (out === undefined) complain('Name the file to write: npm run print -- --out FILE.pdf');
  else if (!address.ok) complain(address.sentence);
  else if (chromium === undefined) {
    complain('A PDF needs Chromium, and there is none here: install it, or name one by CHROME_PATH.');
  } else if (!existsSync(`${projectRoot}/dist/index.html`)) {
    complain('There is no built app to print from: run "npm run build" first.');
  } else {
    const { pages, notices } = await printReport(chromium, address.behind, out);
    for (const notice of notices) console.error(notice);
    console.log(`${out}: ${pages}`);
  }
} catch (error) {
  complain(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
}

/** One sentence on standard error; the process ends with 1. */
function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
