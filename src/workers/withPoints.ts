import type { LonLat } from '../core/domain/place';
import { crossingPoints } from '../core/gazetteer/crossingPoints';
import { normaliseName } from '../core/gazetteer/normaliseName';
import { smallTable, type OpenDataset } from './openDataset';

const known = new Map<string, ReadonlyMap<string, LonLat>>();
const NEVER_ABORTED = new AbortController().signal;

/**
 * A dataset of border movements whose crossings are placed by their names where its file does not say where they lie.
 * Names are compared whole, in their normal form. Without a network, unless the table was read before, they stay
 * without a place: ranking and timeline have them.
 */
export async function withPoints(dataset: OpenDataset): Promise<OpenDataset> {
  const { summary, manifest } = dataset;
  const isOfCrossings = summary.measures.some(
    ({ measure }) => measure === 'arrivals' || measure === 'departures',
  );
  if (!summary.ownPlaces || !isOfCrossings || summary.places.every(({ point }) => point)) return dataset;
  const points = await pointsAt(manifest.files.crossings);
  const places = summary.places.map((place) => {
    const point = place.point ?? points.get(normaliseName(place.names.en));
    return point ? { ...place, point } : place;
  });
  return { ...dataset, summary: { ...summary, places } };
}

/** The positions of the crossings of the table at an address, read once; none where it cannot be had now. */
export async function pointsAt(url: string): Promise<ReadonlyMap<string, LonLat>> {
  const found = known.get(url);
  if (found) return found;
  try {
    const points = crossingPoints(await smallTable(url, NEVER_ABORTED));
    known.set(url, points);
    return points;
  } catch {
    return new Map(); // asked for again with the next file
  }
}
