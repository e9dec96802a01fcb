import type { DatasetSummary, OfferedMeasure } from '../../domain/dataset';
import { makeDay } from '../../domain/day';
import type { Snapshot } from '../snapshot';

/**
 * Since when the DTM of Iraq counts a family in a camp as five (spec 1.1): a manifest names the break only where its dates
 * cross it, and one date crosses none.
 */
const FIVE_IN_CAMPS = { dataset: 'iraq', from: makeDay(2020, 8, 31) };

/** What the page of a snapshot draws, in the words of a dataset. What draws its outlines has no address yet. */
export function snapshotDataset({
  manifest: { selection, breaks },
  setting: { places, unplaced, sets, ownPlaces, drawnBy },
}: Snapshot): DatasetSummary {
  return {
    id: selection.dataset,
    name: selection.name,
    country: selection.country,
    places,
    unplaced,
    regionSets: sets,
    breaks,
    measures: measuresOf(selection),
    ownPlaces,
    level: 'governorate',
    districts: null,
    outlines: null,
    drawnBy,
    surroundings: null,
    reports: [],
  };
}

/** Measures of which whole figures of governorates are there, with the breakdowns that are. */
function measuresOf({ dataset, series, fromFamilies }: Snapshot['manifest']['selection']): OfferedMeasure[] {
  const from = dataset === FIVE_IN_CAMPS.dataset ? FIVE_IN_CAMPS.from : null;
  const shown = series.filter(({ level }) => level === 'governorate');
  const wholes = shown.filter(({ dimension }) => dimension === null);
  const measures = [...new Set(wholes.map(({ measure }) => measure))];
  return measures.map((measure) => ({
    measure,
    units: [...new Set(wholes.filter((one) => one.measure === measure).map(({ unit }) => unit))],
    dimensions: [...new Set(shown.flatMap((one) => (one.measure === measure ? (one.dimension ?? []) : [])))],
    ...(fromFamilies && { fromFamilies: true as const }),
    ...(from && { fiveInCampsFrom: from }),
  }));
}
