import { atPlaces } from '../core/cube/atPlaces';
import { expectedDistricts } from '../core/cube/expectedDistricts';
import type { Frame, FrameQuery } from '../core/cube/frame';
import type { OpenDataset } from './openDataset';

/**
 * The districts of one governorate, or all of them, at every date, with what the file states for their governorates.
 * Null when the dataset has none of that measure and unit.
 */
export async function districtFrame(
  { summary, districts }: OpenDataset,
  query: FrameQuery,
): Promise<Frame | null> {
  const { measure, unit } = query;
  const cube = await districts?.shelf.cube(measure, unit, query.by ?? null);
  if (cube?.by) return { query, cube };
  if (!cube || !districts || !summary.districts) return null;
  const known = [...summary.districts.places, ...summary.districts.unplaced];
  const above =
    districts.stated.find((one) => one.measure === measure && one.unit === unit && one.by === null) ?? null;
  const expected = expectedDistricts(cube, above, known);
  const governorate = query.districts?.within ?? null;
  if (governorate === null) return { query, cube: expected, stated: above };
  const inside = new Set(known.filter(({ within }) => within === governorate).map(({ id }) => id));
  return {
    query,
    cube: atPlaces(
      expected,
      expected.places.filter((place) => inside.has(place)),
    ),
    stated: above && atPlaces(above, [governorate]),
  };
}
