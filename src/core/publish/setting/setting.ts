import type { DatasetSummary } from '../../domain/dataset';
import type { DatedEvent } from '../../domain/event';
import { publishedPlaces, type OptIn } from '../disclosure/sites';
import type { FrozenTable } from '../frozen/frozenTable';
import { plainJson } from '../manifest/plainJson';
import type { InferOutput } from 'valibot';
import type { settingShape } from './settingShape';

/** What a snapshot is drawn with: names of places and sets, events, outlines. */
export type Setting = InferOutput<typeof settingShape>;

/** Where that is taken from. */
export interface SettingSource {
  readonly dataset: Pick<
    DatasetSummary,
    'places' | 'unplaced' | 'regionSets' | 'districts' | 'ownPlaces' | 'drawnBy'
  >;
  readonly events: readonly DatedEvent[];
  /** TopoJSON of the places and of the land around them; null where there is none. */
  readonly outlines: object | null;
  readonly surroundings: object | null;
}

/** The setting of some figures. Of districts only those that have a figure are named. O(places + points of outlines). */
export function settingOf(
  { dataset, events, outlines, surroundings }: SettingSource,
  { places }: FrozenTable,
  optIns: readonly OptIn[],
): Setting {
  const counted = new Set(places.flatMap(({ id, level }) => (level === 'district' ? [id] : [])));
  const districts = [...(dataset.districts?.places ?? []), ...(dataset.districts?.unplaced ?? [])];
  const setting = {
    places: publishedPlaces(dataset.places, optIns),
    unplaced: publishedPlaces(dataset.unplaced, optIns),
    districts: publishedPlaces(
      districts.filter(({ id }) => counted.has(id)),
      optIns,
    ),
    sets: dataset.regionSets.map(({ id, names, short, inSentence, members }) => ({
      id,
      names,
      short,
      inSentence,
      members,
    })),
    events,
    ownPlaces: dataset.ownPlaces,
    drawnBy: dataset.drawnBy,
    outlines,
    surroundings,
  };
  return plainJson(setting) as Setting;
}
