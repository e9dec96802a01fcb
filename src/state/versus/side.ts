import type { Topology } from 'topojson-specification';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { Day } from '../../core/domain/day';
import type { Names, Place } from '../../core/domain/place';
import { comparedTableOf, type ComparedTable } from '../../core/publish/comparison/sharedSeries';
import { frozenDatasetId } from '../../core/publish/manifest/frozenDatasetId';
import { namesInSnapshot } from '../../core/publish/package/namesInSnapshot';
import { titleInSentence } from '../../core/publish/page/titleFrame';
import type { FrozenTable } from '../../core/publish/frozen/frozenTable';
import type { Snapshot } from '../../core/publish/snapshot';
import { keepDrawing } from '../drawings';

/** One of two sets of frozen figures, with what names and draws its places. */
export interface Side {
  readonly table: ComparedTable;
  readonly namesOf: (place: string) => Names | undefined;
  readonly places: readonly Place[];
  /** The address of what draws the places; null where nothing does. */
  readonly outlines: string | null;
  /** What its manifest says; null for the figures on screen. */
  readonly file: {
    /** In a language of the app. */
    readonly titleIn: (code: string) => string;
    readonly publisher: string;
    readonly frozen: Day;
    readonly fingerprint: string;
    /** Whether a hash stands in the file that it was checked against. */
    readonly isChecked: boolean;
  } | null;
}

/** A snapshot that was read from a file. */
export function sideOfSnapshot(snapshot: Snapshot, fingerprint: string, isChecked: boolean): Side {
  const { manifest, setting } = snapshot;
  const { publisher, frozen } = manifest;
  const titleIn = (code: string) => titleInSentence(manifest, code);
  return {
    table: comparedTableOf(snapshot),
    namesOf: namesInSnapshot(snapshot),
    places: setting.places,
    outlines: setting.outlines && keepDrawing(setting.outlines as object as Topology),
    file: { titleIn, publisher, frozen, fingerprint, isChecked },
  };
}

/** What publishing the figures on screen would freeze. */
export function sideOfScreen(dataset: DatasetSummary, data: FrozenTable): Side {
  const { id, country, places, unplaced, regionSets: sets, outlines } = dataset;
  return {
    table: { dataset: frozenDatasetId(id), country: country.en, data },
    namesOf: namesInSnapshot({
      manifest: { selection: { country } },
      setting: { places, unplaced, districts: dataset.districts?.places ?? [], sets },
    }),
    places,
    outlines,
    file: null,
  };
}
