import type { PlaceId } from '../../domain/place';
import type { FrozenFigure } from '../frozen/frozenFigures';
import type { FrozenPlace } from '../frozen/frozenTable';

/** What a snapshot tells of a figure over some places. */
export interface Told {
  /** The sum of what is told; 0 where nothing is. */
  readonly value: number;
  /** Whether some of it is suppressed: `value` is then a lower bound, and a zero is none. */
  readonly isSuppressed: boolean;
}

/**
 * What the figures of one date tell over some governorates, by the key of each part: the sum that is published of just
 * these, which may be told where a place of it is not, or else what is told of each. O(figures × places).
 */
export function toldOver(
  rows: readonly FrozenFigure[],
  places: readonly FrozenPlace[],
  asked: readonly PlaceId[],
): Map<string, Told> {
  const own = rows.filter(({ level }) => level === 'governorate');
  const counted = new Set(own.map(({ place }) => place));
  const wanted = new Set(asked.filter((place) => counted.has(place)));
  const sums = places.filter((place) => isSumOf(place, wanted, counted));
  const isSum = (row: FrozenFigure) => sums.some(({ id, level }) => id === row.place && level === row.level);
  const keys = new Set(own.flatMap(({ place, key }) => (wanted.has(place) ? [key] : [])));
  return new Map(
    [...keys].map((key): [string, Told] => {
      const ofKey = rows.filter((row) => row.key === key);
      const sum = ofKey.find((row) => isSum(row) && row.value !== null && row.status !== 'at_least');
      const cells = sum ? [sum] : ofKey.filter((row) => row.level === 'governorate' && wanted.has(row.place));
      return [
        key,
        {
          value: cells.reduce((total, { value }) => total + (value ?? 0), 0),
          isSuppressed: cells.some(({ status }) => status === 'suppressed'),
        },
      ];
    }),
  );
}

/** Whether a sum is over just the wanted ones of the places that have a figure; the country is over all. */
function isSumOf(
  { level, members }: FrozenPlace,
  wanted: ReadonlySet<PlaceId>,
  counted: ReadonlySet<PlaceId>,
): boolean {
  if (level !== 'country' && level !== 'set') return false;
  const of = level === 'country' ? [...counted] : members.filter((place) => counted.has(place));
  return of.length === wanted.size && of.every((place) => wanted.has(place));
}
