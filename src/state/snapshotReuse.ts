import { bibtexCitation, plainCitation, risCitation } from '../core/publish/citation/citation';
import { permanentName, snapshotFileName } from '../core/publish/citation/permanentName';
import { frozenFigures } from '../core/publish/frozen/frozenFigures';
import { jsonFromHtml } from '../core/publish/manifest/safeJson';
import { dataDictionary } from '../core/publish/package/dataPackage';
import { figureTable } from '../core/publish/package/figureTable';
import { namesInSnapshot } from '../core/publish/package/namesInSnapshot';
import { safeCsv } from '../core/publish/safeCsv';
import type { Snapshot } from '../core/publish/snapshot';
import { withoutIsolates } from '../core/publish/withoutIsolates';
import { saveText } from './saveText';
import type { Seal } from './seal';
import { useStore } from './store';

/** A snapshot that was opened, and its text and hash as they stand in the file. */
export interface SealedSnapshot {
  readonly snapshot: Snapshot;
  readonly seal: Seal;
}

/** How a snapshot is cited, as a sentence in the language of the page and in the formats of reference managers. */
export interface Citations {
  /** To be read on the page, in which each part keeps its own direction. */
  readonly shown: string;
  /** The same to be pasted elsewhere. */
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
}

export function citationsOf({ snapshot: { manifest }, seal: { expected } }: SealedSnapshot): Citations {
  const { say, formats } = useStore.getState().language;
  const cited = { manifest, name: permanentName(expected) };
  const shown = say(plainCitation(cited, formats));
  return {
    shown,
    plain: withoutIsolates(shown),
    bibtex: bibtexCitation(cited),
    ris: risCitation(cited),
  };
}

/** Saves all figures as a table, with those of the breakdown. */
export function saveFigures(sealed: SealedSnapshot): void {
  const { snapshot } = sealed;
  save(sealed, 'figures.csv', safeCsv(figureTable(snapshot.data, namesInSnapshot(snapshot))), 'text/csv');
}

/** Saves what the columns of that table mean. */
export function saveDictionary(sealed: SealedSnapshot): void {
  const { say } = useStore.getState().language;
  save(sealed, 'dictionary.csv', safeCsv(dataDictionary(say)), 'text/csv');
}

/** Saves the canonical text, which has the hash of the snapshot. */
export function saveJson(sealed: SealedSnapshot): void {
  save(sealed, 'snapshot.json', jsonFromHtml(sealed.seal.embedded) ?? '', 'application/json');
}

function save({ snapshot: { manifest }, seal }: SealedSnapshot, file: string, text: string, type: string) {
  saveText(`${snapshotFileName(manifest, seal.expected)}-${file}`, text, type);
}

/** Whether any whole figure that the page shows is suppressed, and no part of a breakdown or district alone. O(figures). */
export function isWholeSuppressed({ data }: Snapshot): boolean {
  return frozenFigures(data).some(
    ({ level, dimension, status }) => level !== 'district' && dimension === null && status === 'suppressed',
  );
}
