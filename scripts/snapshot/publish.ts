import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readView } from '../../src/core/session/readView';
import { permanentName } from '../../src/core/publish/citation/permanentName';
import { readerRanges } from '../../src/core/publish/disclosure/readerRanges';
import { publishedPlaces } from '../../src/core/publish/disclosure/sites';
import { rollUpAdvice } from '../../src/core/publish/disclosure/rollUpAdvice';
import { figuresOfChoice } from '../../src/core/publish/figuresOfChoice';
import { fingerprintOf } from '../../src/core/publish/manifest/fingerprint';
import { makeSnapshot, snapshotText, type MadeSnapshot } from '../../src/core/publish/snapshot';
import { sha256 } from '../../src/workers/sha256';
import { fileFigures } from './fileFigures';
import { againstEarlier } from './againstEarlier';
import { machineFiles } from './machineFiles';
import { NotPublished } from './notPublished';
import { publicationOf, rulesOf, type PublisherOptions } from './publisherOptions';
import { shippedFigures } from './shippedFigures';

/** The code of the whole of a dataset in what is published. */
const WHOLE = 'country';

/** Writes a snapshot as a folder of files that programs read, and says what was done to protect people. */
export async function publish(out: string, options: PublisherOptions): Promise<string> {
  if (out.endsWith('.html')) throw new NotPublished('The page is not made yet: name a folder.');
  const source = options.data === undefined ? await shippedFigures() : await fileFigures(options.data);
  const { view, notices } = readView(new URLSearchParams(options.view));
  if (notices.length > 0) throw new NotPublished(`The view says what is not known: ${options.view}`);
  const { sets, parentOf, places } = source;
  const figures = figuresOfChoice(source.series, view, { country: WHOLE, sets, parentOf, changes: [] });
  const rules = rulesOf(options);
  const publication = publicationOf(options, source);
  const made = makeSnapshot(publication, { ...source, figures, rules });
  if (!made.ok) throw new NotPublished(`Nothing is published: ${made.faults.map(told).join(', ')}.`);
  const warnings = await againstEarlier(options.against ?? null, made);
  const text = snapshotText(made.snapshot);
  const fingerprint = await fingerprintOf(text, sha256);
  const named = [
    ...publishedPlaces(places, publication.optIns),
    ...sets,
    { id: WHOLE, names: source.dataset.country },
  ];
  await mkdir(out, { recursive: true });
  for (const [name, content] of await machineFiles(made.snapshot, fingerprint, named)) {
    await writeFile(join(out, name), content);
  }
  return [
    `fingerprint: ${fingerprint}`,
    `name: ${permanentName(fingerprint)}`,
    ...protection(made),
    ...warnings,
  ].join('\n');
}

function told(fault: Extract<MadeSnapshot, { ok: false }>['faults'][number]): string {
  return 'at' in fault ? `${fault.code} (${fault.at})` : fault.code;
}

/** What was suppressed, what a reader could still work out, and what had better be rolled up. */
function protection({ table, suppression, snapshot }: Extract<MadeSnapshot, { ok: true }>): string[] {
  const { figures, suppressed } = snapshot.manifest.suppression;
  const ranges = readerRanges(table, suppression.suppressed);
  return [
    `suppressed: ${suppressed} of ${figures} figures`,
    ...ranges
      .filter(({ cell }) => cell.isSmall)
      .map(({ cell: { at }, least, most }) => {
        const what = [at.day, at.place, at.unit, at.dimension, at.key].filter(Boolean).join(' ');
        return `  a reader can work out: ${what}: ${least} to ${most}`;
      }),
    ...rollUpAdvice(table, suppression.suppressed).map(
      ({ level, dimension, suppressed: lost, figures: of }) =>
        `roll up: ${lost} of ${of} figures by ${level}${dimension ? ` and ${dimension}` : ''} are suppressed`,
    ),
  ];
}
