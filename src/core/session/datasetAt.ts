import type { DatasetSummary, ShownLevel } from '../domain/dataset';
import type { District, Names, PlaceId, RegionSet } from '../domain/place';

/**
 * A dataset as it is at a level. At that of districts its places are districts, those of one governorate or of all;
 * the whole that they make up is that governorate or the country, and the governorates are sets of them. `reported`
 * are the districts in the figures on screen: a set holds no others, for what no file names is not missing; one that a
 * person made of districts holds those they named, and is there where all of them are. The dataset
 * itself where it has no districts.
 */
export function datasetAt(
  dataset: DatasetSummary,
  level: ShownLevel,
  within: PlaceId | null,
  reported?: readonly PlaceId[],
): DatasetSummary {
  const { districts, outlines, drawnBy } = dataset;
  if (level === 'governorate' || !districts) return dataset;
  const governorates = [...dataset.places, ...dataset.unplaced];
  const governorate = governorates.find(({ id }) => id === within);
  const isInside = (district: Pick<District, 'within'>) => !governorate || district.within === within;
  const isReported = reported && new Set(reported);
  const inside = new Map<PlaceId, PlaceId[]>();
  for (const { id, within: parent } of [...districts.places, ...districts.unplaced]) {
    if (parent === null || (isReported && !isReported.has(id))) continue;
    const known = inside.get(parent);
    if (known) known.push(id);
    else inside.set(parent, [id]);
  }
  const districtsOf = (members: readonly PlaceId[]) => members.flatMap((member) => inside.get(member) ?? []);
  const sets = [...dataset.regionSets, ...governorates.map(asSet)]
    .map((set) => ({ ...set, members: districtsOf(set.members) }))
    .filter(({ members }) => members.length > 0);
  const places = districts.places.filter(isInside);
  const isDrawn = districts.outlines !== null && places.length > 0;
  return {
    ...dataset,
    level,
    country: governorate?.names ?? dataset.country,
    places,
    unplaced: districts.unplaced.filter(isInside),
    regionSets: [...(governorate ? [] : sets), ...(districts.ownSets ?? []).filter(isInside)],
    breaks: dataset.breaks.map((one) => ({ ...one, places: one.places && districtsOf(one.places) })),
    measures: districts.measures,
    outlines: isDrawn ? partOf(districts.outlines, governorate?.id) : outlines,
    drawnBy: isDrawn ? districts.drawnBy : drawnBy,
  };
}

/** The address of the outlines inside one governorate. */
function partOf(outlines: string | null, governorate: PlaceId | undefined): string | null {
  return outlines === null || governorate === undefined ? outlines : `${outlines}#${governorate}`;
}

function asSet({ id, names }: { readonly id: PlaceId; readonly names: Names }): RegionSet {
  return { id, names, short: names, inSentence: names, members: [id] };
}
