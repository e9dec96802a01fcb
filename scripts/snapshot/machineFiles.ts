import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Names } from '../../src/core/domain/place';
import { bibtexCitation, plainCitation, risCitation } from '../../src/core/publish/citation/citation';
import { permanentName } from '../../src/core/publish/citation/permanentName';
import { canonicalJson } from '../../src/core/publish/manifest/canonicalJson';
import { fingerprintOf } from '../../src/core/publish/manifest/fingerprint';
import { dataDictionary, dataPackage } from '../../src/core/publish/package/dataPackage';
import { figureTable } from '../../src/core/publish/package/figureTable';
import { safeCsv } from '../../src/core/publish/safeCsv';
import { snapshotText, type Snapshot } from '../../src/core/publish/snapshot';
import { createLanguage } from '../../src/language/language';
import { sha256 } from '../../src/workers/sha256';

const MESSAGES = join(import.meta.dirname, '../../src/language/messages/en.rest.ftl');

/** The files of a snapshot that programs read, by name. */
export async function machineFiles(
  snapshot: Snapshot,
  fingerprint: string,
  places: readonly { readonly id: string; readonly names: Names }[],
): Promise<Map<string, string>> {
  const { say } = createLanguage('en', readFileSync(MESSAGES, 'utf8'), 'latn');
  const names = new Map(places.map((place) => [place.id, place.names]));
  const cited = { manifest: snapshot.manifest, name: permanentName(fingerprint) };
  const figures = safeCsv(figureTable(snapshot.data, (place) => names.get(place)));
  const table = {
    path: 'figures.csv',
    bytes: Buffer.byteLength(figures),
    sha256: await fingerprintOf(figures, sha256),
  };
  return new Map([
    ['snapshot.json', snapshotText(snapshot)],
    [table.path, figures],
    ['dictionary.csv', safeCsv(dataDictionary(say))],
    ['datapackage.json', canonicalJson(dataPackage(cited, table, say))],
    ['citation.txt', `${say(plainCitation(cited))}\n`],
    ['citation.bib', bibtexCitation(cited)],
    ['citation.ris', risCitation(cited)],
  ]);
}
