import type { Series } from '../core/cube/seriesCollector';
import { firstRow } from '../core/cube/severalRows';
import type { FilePlace } from '../core/domain/filePlace';
import { kindOf } from '../core/domain/measure';
import type { PlaceId } from '../core/domain/place';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { areNear, comparedName, type ComparedName } from '../core/gazetteer/nearNames';

const MOST_DISTRICTS = 200; // of one governorate: each is held against each, and no country has so many

/** A district and its name. */
interface NamedDistrict {
  readonly place: FilePlace;
  readonly name: ComparedName;
}

/** A district as rows tell it: on which days, and in which row first. */
interface ToldDistrict extends NamedDistrict {
  readonly days: ReadonlySet<string>;
  readonly row: number;
}

/** Names that may be spellings of one district, in the order of their first rows. */
export type AlikeDistricts = readonly ToldDistrict[];

/**
 * Districts of one governorate whose names are nearly the same and that never have rows at one date: each would be
 * missing where the other stands. Two that the gazetteer knows, or that have codes of their own, are two; those that
 * rows of sites tell come and go. O(districts² of a governorate).
 */
export function alikeDistricts(
  series: readonly Series[],
  places: readonly FilePlace[],
  gazetteer: Gazetteer | null,
): AlikeDistricts[] {
  const stocks = series.filter(({ level, cube }) => level === 2 && kindOf(cube.measure) === 'stock');
  const inside = new Map<PlaceId | null, FilePlace[]>();
  for (const place of places) {
    if (place.level !== 2) continue;
    const known = inside.get(place.parent);
    if (known) known.push(place);
    else inside.set(place.parent, [place]);
  }
  return [...inside.values()].flatMap((districts) => {
    if (districts.length > MOST_DISTRICTS) return [];
    const named = districts.map((place) => ({ place, name: comparedName(place.name) }));
    const near = named.filter((one) => named.some((other) => areAlike(one, other, gazetteer)));
    const told = near.flatMap((one) => toldDistrict(stocks, one) ?? []);
    const inOrder = told.toSorted((one, other) => one.row - other.row);
    return groupsOf(inOrder, gazetteer);
  });
}

/** The place that each of some districts counts as where they are one: that which is known, else the first. */
export function asOne(
  alike: readonly AlikeDistricts[],
  gazetteer: Gazetteer | null,
): ReadonlyMap<PlaceId, PlaceId> {
  return new Map(
    alike.flatMap((group) => {
      const ids = group.map(({ place }) => place.id);
      const whole = ids.find((id) => isKnown(id, gazetteer)) ?? ids[0] ?? '';
      return ids.map((id) => [id, whole] as const);
    }),
  );
}

/** Each joins the first group in which some name is near its own and none has a row at a date of its own. */
function groupsOf(told: AlikeDistricts, gazetteer: Gazetteer | null): AlikeDistricts[] {
  const groups: ToldDistrict[][] = [];
  for (const one of told) {
    const group = groups.find(
      (others) =>
        others.some((other) => areAlike(one, other, gazetteer)) &&
        others.every((other) => mayBeOne(one, other, gazetteer) && areApart(one.days, other.days)),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.filter(({ length }) => length > 1);
}

/** A district with its days; null where no row of its own tells it, or rows of sites do. */
function toldDistrict(stocks: readonly Series[], { place, name }: NamedDistrict): ToldDistrict | null {
  const days = new Set<string>();
  let first = Infinity;
  for (const { cube, ofSites } of stocks) {
    if (ofSites.has(place.id)) return null;
    const index = cube.places.indexOf(place.id);
    const keys = cube.by?.keys.length ?? 1;
    if (index < 0) continue;
    for (const [date, { day }] of cube.dates.entries()) {
      const from = (date * cube.places.length + index) * keys;
      for (const row of cube.rows.subarray(from, from + keys)) {
        if (row === 0) continue;
        days.add(day);
        first = Math.min(first, firstRow(row));
      }
    }
  }
  return days.size === 0 ? null : { place, name, days, row: first };
}

function areAlike(one: NamedDistrict, other: NamedDistrict, gazetteer: Gazetteer | null): boolean {
  return one !== other && areNear(one.name, other.name) && mayBeOne(one, other, gazetteer);
}

function mayBeOne(
  { place: one }: NamedDistrict,
  { place: other }: NamedDistrict,
  gazetteer: Gazetteer | null,
): boolean {
  const areCoded = one.code !== '' && other.code !== '' && one.code !== other.code;
  return !areCoded && !(isKnown(one.id, gazetteer) && isKnown(other.id, gazetteer));
}

function isKnown(district: PlaceId, gazetteer: Gazetteer | null): boolean {
  return (gazetteer?.districts?.governorateOf(district) ?? null) !== null;
}

function areApart(days: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...days].every((day) => !others.has(day));
}
