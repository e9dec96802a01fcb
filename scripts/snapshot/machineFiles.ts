import { bibtexCitation, plainCitation, risCitation } from '../../src/core/publish/citation/citation';
import { permanentName } from '../../src/core/publish/citation/permanentName';
import { canonicalJson } from '../../src/core/publish/manifest/canonicalJson';
import { fingerprintOf } from '../../src/core/publish/manifest/fingerprint';
import { dataDictionary, dataPackage } from '../../src/core/publish/package/dataPackage';
import { figureTable } from '../../src/core/publish/package/figureTable';
import { namesInSnapshot } from '../../src/core/publish/package/namesInSnapshot';
import { FIGURES_FILE } from '../../src/core/publish/page/frozenCubes';
import { safeCsv } from '../../src/core/publish/safeCsv';
import { createLanguage } from '../../src/language/language';
import type { PublishedView } from '../../src/state/publishing/publishView';
import { messagesOf } from './messagesOf';

/** The files of a snapshot that programs read, by name. */
export async function machineFiles({
  snapshot,
  text,
  fingerprint,
}: PublishedView): Promise<Map<string, string>> {
  const { say } = createLanguage('en', (await messagesOf('en')).text, 'latn');
  const cited = { manifest: snapshot.manifest, name: permanentName(fingerprint) };
  const figures = safeCsv(figureTable(snapshot.data, namesInSnapshot(snapshot)));
  const table = { path: FIGURES_FILE, bytes: Buffer.byteLength(figures), sha256: fingerprintOf(figures) };
  return new Map([
    ['snapshot.json', text],
    [table.path, figures],
    ['dictionary.csv', safeCsv(dataDictionary(say))],
    ['datapackage.json', canonicalJson(dataPackage(cited, table, say))],
    ['citation.txt', `${say(plainCitation(cited))}\n`],
    ['citation.bib', bibtexCitation(cited)],
    ['citation.ris', risCitation(cited)],
  ]);
}
