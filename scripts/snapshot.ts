/** Publishes figures, and checks and compares what was published. See USAGE. */
import { parseArgs } from 'node:util';
import { failureOf } from '../src/workers/failed';
import { sentence } from './inspect/sentence';
import { compared } from './snapshot/compared';
import { publish } from './snapshot/publish';
import { NotPublished } from './snapshot/notPublished';
import { PUBLISHER_OPTIONS } from './snapshot/publisherOptions';
import { verified } from './snapshot/verified';

const USAGE = `npm run snapshot -- --out FILE.html|FOLDER [--data FILE] [--view 'place=kri&date=2015-09-29'] [--story FILE] [what the publisher says]
npm run snapshot -- --verify FILE.html|FOLDER|snapshot.json [--fingerprint SHA-256] [--signer KEY-FINGERPRINT]
npm run snapshot -- --compare OLDER NEWER

What the publisher says: ${Object.keys(PUBLISHER_OPTIONS)
  .map((name) => `--${name}`)
  .join(' ')}
--verify ends with 0 for a snapshot that holds, 2 where its data hold and its page was not made by this version, 1 else.`;

function asked() {
  return parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      ...PUBLISHER_OPTIONS,
      out: { type: 'string' },
      verify: { type: 'string' },
      fingerprint: { type: 'string' },
      signer: { type: 'string' },
      compare: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
}

try {
  const { values, positionals } = asked();
  const [older, newer] = positionals;
  if (values.help) console.log(USAGE);
  else if (values.verify !== undefined) {
    const { told, isWhole } = await verified(
      values.verify,
      values.fingerprint ?? null,
      values.signer ?? null,
    );
    console.log(told);
    if (!isWhole) process.exitCode = 2;
  } else if (values.compare && older !== undefined && newer !== undefined) {
    console.log(await compared(older, newer));
  } else if (values.out !== undefined) console.log(await publish(values.out, values));
  else throw new NotPublished(USAGE);
} catch (error) {
  console.error(wordsOf(error));
  process.exitCode = 1;
}

function wordsOf(error: unknown): string {
  if (error instanceof NotPublished) return error.message;
  const isUnknownOption = error instanceof TypeError && 'code' in error; // of parseArgs
  return isUnknownOption ? `${error.message}\n\n${USAGE}` : sentence(failureOf(error));
}
