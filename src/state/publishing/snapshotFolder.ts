import { bibtexCitation, plainCitation, risCitation } from '../../core/publish/citation/citation';
import { permanentName } from '../../core/publish/citation/permanentName';
import { canonicalJson } from '../../core/publish/manifest/canonicalJson';
import { fingerprintOf } from '../../core/publish/manifest/fingerprint';
import { dataDictionary, dataPackage } from '../../core/publish/package/dataPackage';
import { embedSnippet } from '../../core/publish/package/embedSnippet';
import { figureTable } from '../../core/publish/package/figureTable';
import { namesInSnapshot } from '../../core/publish/package/namesInSnapshot';
import { FIGURES_FILE } from '../../core/publish/page/frozenCubes';
import { PREVIEW } from '../../core/publish/preview/previewTags';
import { safeCsv } from '../../core/publish/safeCsv';
import { SIGNATURE_FILE, type Signature } from '../../core/publish/signature/signature';
import { withoutIsolates } from '../../core/publish/withoutIsolates';
import { createLanguage } from '../../language/language';
import type { PublishedView, PublishedWith } from './publishView';

/** What a folder is made of besides the snapshot. */
interface FolderParts {
  /** The page that shows the snapshot; null where none can. */
  readonly page: string | null;
  readonly signature: Signature | null;
  /** The bytes of its picture (PNG); null for none. Programs draw it differently: it is no part of what is compared. */
  readonly preview: Uint8Array | null;
  readonly messages: PublishedWith['messages'];
}

/** The files of a snapshot by name, in the order of their use: the same from the app and from the command line. */
export async function snapshotFolder(
  { snapshot, text, fingerprint }: Pick<PublishedView, 'snapshot' | 'text' | 'fingerprint'>,
  { page, signature, preview, messages }: FolderParts,
): Promise<Map<string, string | Uint8Array>> {
  const english = await messages('en');
  const { say, formats } = createLanguage('en', english.text, 'latn');
  const { manifest } = snapshot;
  const cited = { manifest, name: permanentName(fingerprint) };
  const figures = safeCsv(figureTable(snapshot.data, namesInSnapshot(snapshot)));
  const bytes = new TextEncoder().encode(figures).length;
  const table = { path: FIGURES_FILE, bytes, sha256: fingerprintOf(figures) };
  return new Map<string, string | Uint8Array>([
    ...(page === null
      ? []
      : [['index.html', page] as const, ['embed.html', embedSnippet(manifest.title)] as const]),
    ...(preview ? [[PREVIEW.file, preview] as const] : []),
    ['snapshot.json', text],
    ...(signature ? [[SIGNATURE_FILE, `${JSON.stringify(signature)}\n`] as const] : []),
    [table.path, figures],
    ['dictionary.csv', safeCsv(dataDictionary(say))],
    ['datapackage.json', canonicalJson(dataPackage(cited, table, say))],
    ['citation.txt', `${withoutIsolates(say(plainCitation(cited, formats)))}\n`],
    ['citation.bib', bibtexCitation(cited)],
    ['citation.ris', risCitation(cited)],
  ]);
}
