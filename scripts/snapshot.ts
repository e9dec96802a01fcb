/**
 * Publishes figures and checks what was published:
 *   npm run snapshot -- --out FILE.html|FOLDER [--data FILE] [--view 'place=kri&date=2015-09-29'] [--story FILE] [what the publisher says]
 *   npm run snapshot -- --verify FILE.html|FOLDER|snapshot.json [--fingerprint SHA-256] [--signer KEY-FINGERPRINT]
 *   npm run snapshot -- --compare OLDER NEWER
 */
import { parseArgs } from 'node:util';
import { failureOf } from '../src/workers/failed';
import { sentence } from './inspect/sentence';
import { compared } from './snapshot/compared';
import { publish } from './snapshot/publish';
import { NotPublished } from './snapshot/notPublished';
import { PUBLISHER_OPTIONS } from './snapshot/publisherOptions';
import { verified } from './snapshot/verified';

const { values, positionals } = parseArgs({
  options: {
    ...PUBLISHER_OPTIONS,
    out: { type: 'string' },
    verify: { type: 'string' },
    fingerprint: { type: 'string' },
    signer: { type: 'string' },
    compare: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

try {
  const [older, newer] = positionals;
  if (values.verify !== undefined) {
    console.log(await verified(values.verify, values.fingerprint ?? null, values.signer ?? null));
  } else if (values.compare && older !== undefined && newer !== undefined) {
    console.log(await compared(older, newer));
  } else if (values.out !== undefined) console.log(await publish(values.out, values));
  else
    throw new NotPublished(
      'Say --out FILE.html, --out FOLDER, --verify FILE.html, or --compare OLDER NEWER.',
    );
} catch (error) {
  console.error(error instanceof NotPublished ? error.message : sentence(failureOf(error)));
  process.exitCode = 1;
}
