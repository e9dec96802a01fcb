import type { Breakdown } from '../../cube/breakdown';
import type { Cube } from '../../cube/cube';
import { totalAt } from '../../cube/totalAt';
import type { Total } from '../../domain/coverage';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { Unit } from '../../domain/measure';
import type { Names, PlaceId } from '../../domain/place';
import { isUnknownPart, placeOfPart } from '../partName';
import { namesOfPlace } from '../selection';

/** Two stocks of one place at one date: who is back there, and who comes from there and is still displaced, anywhere. */
export interface Returned {
  readonly returnees: Total;
  /** A floor of the truth unless `ReturnRates.isComplete`. */
  readonly displaced: number;
  /** Hundredths; null where a figure is missing, or nobody was displaced. */
  readonly rate: number | null;
}

/** The same of one place of origin. */
export interface ReturnRate extends Returned {
  readonly place: PlaceId;
  readonly names: Names;
  readonly onMap: boolean;
  readonly selected: boolean;
}

/** The rates of return at one date. */
export interface ReturnRates {
  readonly day: Day;
  readonly unit: Unit;
  /** The places with returnees or displaced, the most first. */
  readonly places: readonly ReturnRate[];
  /** The asked places together, of those whose returnees are counted. */
  readonly total: Returned;
  /** The asked places that people come from and whose returnees are not counted at any date: in neither of its figures. */
  readonly leftOut: readonly Names[];
  /** Displaced of whom no origin is known: they may come from anywhere. */
  readonly unknown: number;
  /** False where origins are unknown, or a place did not report its displaced: each rate is then at most what it says. */
  readonly isComplete: boolean;
}

/** What rates of return are made of: series of both stocks in one unit, and the displaced of all places by origin. */
export interface ReturnFacts {
  readonly dataset: DatasetSummary;
  readonly returnees: Cube;
  readonly idps: Cube;
  readonly origins: Breakdown;
}

/**
 * The rates of return at one day (spec 1.6): returnees to a place / (returnees to it + IDPs who come from it and are still
 * displaced), by their origin, never by where they are hosted. Both stocks are of that very day. Null where one of them
 * has none. O(places × parts).
 */
export function returnRatesOf(
  { dataset, returnees, idps, origins }: ReturnFacts,
  day: Day,
  asked: readonly PlaceId[],
  selected: readonly PlaceId[],
): ReturnRates | null {
  const indexOf = (cube: Cube) => cube.dates.findIndex((date) => date.day === day);
  const [back, away] = [indexOf(returnees), indexOf(idps)];
  const { parts, total } = origins.dates.find((date) => date.day === day) ?? { parts: [], total: null };
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (back < 0 || away < 0 || parts.length === 0) return null;
  const displacedFrom = new Map<PlaceId, number>();
  let unknown = total === null ? 0 : Math.max(0, total - sum);
  for (const { key, value } of parts) {
    if (isUnknownPart(key)) unknown += value;
    const place = placeOfPart(key, dataset);
    if (place !== null) displacedFrom.set(place, (displacedFrom.get(place) ?? 0) + value);
  }
  const onMap = new Set(dataset.places.map(({ id }) => id));
  const isCounted = (place: PlaceId) => returnees.places.includes(place);
  const returnedTo = (places: readonly PlaceId[]): Returned => {
    const stock = totalAt(returnees, back, places.filter(isCounted));
    const displaced = places.reduce((all, place) => all + (displacedFrom.get(place) ?? 0), 0);
    const whole = (stock.value ?? 0) + displaced;
    const isKnown = stock.value !== null && stock.complete && whole > 0;
    return { returnees: stock, displaced, rate: isKnown ? ((stock.value ?? 0) / whole) * 100 : null };
  };
  const ids = [...new Set([...returnees.places, ...displacedFrom.keys()])];
  const places = ids
    .map((place) => ({
      place,
      names: namesOfPlace(dataset, place),
      onMap: onMap.has(place),
      selected: selected.includes(place),
      ...returnedTo([place]),
    }))
    .filter((one) => one.displaced > 0 || (one.returnees.value ?? 0) > 0)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const isComplete = unknown === 0 && totalAt(idps, away, idps.places).complete;
  return {
    day,
    unit: returnees.unit,
    places,
    total: returnedTo(asked.filter(isCounted)),
    leftOut: places
      .filter(({ place }) => asked.includes(place) && !isCounted(place))
      .map(({ names }) => names),
    unknown,
    isComplete,
  };
}

/** The day nearest to another at which both stocks have figures, the earlier of two as near; null for none. O(dates). */
export function ratesNear({ returnees, origins }: ReturnFacts, day: Day): Day | null {
  const published = new Set(origins.dates.filter(({ parts }) => parts.length > 0).map((date) => date.day));
  const days = returnees.dates.map((date) => date.day).filter((one) => published.has(one));
  return days.findLast((one) => one < day) ?? days.find((one) => one > day) ?? null;
}

function sizeOf({ returnees, displaced }: Returned): number {
  return (returnees.value ?? 0) + displaced;
}
