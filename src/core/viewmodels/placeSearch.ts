import type { DatasetSummary } from '../domain/dataset';
import type { Names } from '../domain/place';
import { normaliseName } from '../gazetteer/normaliseName';
import { spellingsOf } from '../gazetteer/readGazetteer';

/** A place or region set that can be searched for. */
export interface Searchable {
  readonly id: string;
  readonly names: Names;
  readonly kind: 'region' | 'place';
  /** All it can be found by: code and names in every language. */
  readonly text: string;
}

/** Everything of a dataset that can be searched for, region sets first. */
export function searchables(dataset: DatasetSummary): Searchable[] {
  const entry = (kind: Searchable['kind']) => (one: { id: string; names: Names; short?: Names }) => ({
    id: one.id,
    names: one.names,
    kind,
    text: [one.id, ...spellingsOf(one.names), ...(one.short ? spellingsOf(one.short) : [])].join('\n'),
  });
  return [
    ...dataset.regionSets.map(entry('region')),
    ...[...dataset.places, ...dataset.unplaced].map(entry('place')),
  ];
}

/** Whether a text contains what is searched for, whatever the case, accents, articles and letter variants. */
export function matchesSearch(text: string, wanted: string): boolean {
  const key = normaliseName(wanted);
  return text.split('\n').some((name) => normaliseName(name).includes(key));
}
