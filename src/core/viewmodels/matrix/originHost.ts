import type { Breakdown } from '../../cube/breakdown';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { Measure, Unit } from '../../domain/measure';
import type { Names, PlaceId } from '../../domain/place';
import { isUnknownPart, nameOfPart, OF_PLACES, placeOfPart, type OfPlaces } from '../partName';
import { namesOfPlace } from '../selection';

/** A row of the matrix: those who came from one place, wherever they are now. */
export interface OriginRow {
  readonly key: string;
  /** The place it is among those that host; null for one that hosts nobody, lies elsewhere or is not known. */
  readonly place: PlaceId | null;
  /** Null for an unknown origin. */
  readonly names: Names | null;
  readonly isUnknown: boolean;
  /** One for each host, in their order. */
  readonly values: readonly number[];
  readonly sum: number;
}

/** A column: those who are in one place, wherever they came from. */
export interface HostColumn {
  readonly place: PlaceId;
  readonly names: Names;
  readonly sum: number;
}

/** Where the displaced of one date came from and where they are: a stock, by two margins. It counts no journeys. */
export interface OriginHost {
  readonly day: Day;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly dimension: OfPlaces;
  readonly hosts: readonly HostColumn[];
  /** Largest first, the unknown last. */
  readonly origins: readonly OriginRow[];
  readonly total: number;
  /** Of `total` those of a known origin. */
  readonly known: number;
  /** Of `known` those hosted in the place they came from; null for districts, whose origins are governorates. */
  readonly within: number | null;
  /** The largest cell. */
  readonly largest: number;
  /** The places without figures by origin at this date. */
  readonly silent: readonly Names[];
}

/**
 * The matrix at one date, of the breakdown by origin of each host alone. Its margins are sums of its cells; the
 * diagonal stays in (spec 4.1.8). Hosts without figures by origin at this date have no column and are named apart.
 * Null where nothing was published. `dataset` names the hosts, `base` the origins: of districts they are governorates.
 * O(hosts × origins).
 */
export function originHostOf(
  byHost: ReadonlyMap<PlaceId, Breakdown>,
  day: Day,
  dataset: DatasetSummary,
  base: DatasetSummary = dataset,
): OriginHost | null {
  const hosts = [...byHost].map(([place, breakdown]) => {
    const parts = breakdown.dates.find((date) => date.day === day)?.parts ?? [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    return { place, parts: new Map(parts.map(({ key, value }) => [key, value])), sum };
  });
  const first = byHost.values().next().value;
  const dimension = OF_PLACES.find((one) => one === first?.query.dimension);
  const shown = hosts.filter(({ sum }) => sum > 0).toSorted((a, b) => b.sum - a.sum);
  if (!first || dimension === undefined || shown.length === 0) return null;
  const ofDistricts = dataset.level === 'district';
  const keys = [...new Set(shown.flatMap(({ parts }) => [...parts.keys()]))];
  const origins = keys
    .map((key): OriginRow => {
      const values = shown.map(({ parts }) => parts.get(key) ?? 0);
      return {
        key,
        place: ofDistricts ? null : placeOfPart(key, dataset),
        names: nameOfPart(dimension, key, base),
        isUnknown: isUnknownPart(key),
        values,
        sum: values.reduce((all, value) => all + value, 0),
      };
    })
    .toSorted((a, b) => Number(a.isUnknown) - Number(b.isUnknown) || b.sum - a.sum);
  const total = origins.reduce((all, { sum }) => all + sum, 0);
  const unknown = origins.filter((one) => one.isUnknown).reduce((all, { sum }) => all + sum, 0);
  return {
    day,
    measure: first.query.measure,
    unit: first.unit,
    dimension,
    hosts: shown.map(({ place, sum }) => ({ place, names: namesOfPlace(dataset, place), sum })),
    origins,
    total,
    known: total - unknown,
    within: ofDistricts
      ? null
      : origins.reduce((all, { place, values }) => {
          const at = shown.findIndex((host) => host.place === place);
          return all + (values[at] ?? 0);
        }, 0),
    largest: Math.max(...origins.flatMap(({ values }) => values)),
    silent: hosts.filter(({ sum }) => sum === 0).map(({ place }) => namesOfPlace(dataset, place)),
  };
}

/** One cell as a sentence can tell it: how many from one place are in another. */
export interface Pair {
  readonly origin: OriginRow;
  readonly host: HostColumn;
  readonly value: number;
  readonly isWithin: boolean;
}

/** The cells of the matrix by size, largest first; of known origin only, so that each can be told. O(cells log cells). */
export function largestPairs({ hosts, origins }: OriginHost, most: number): Pair[] {
  return origins
    .filter(({ isUnknown }) => !isUnknown)
    .flatMap((origin) =>
      hosts.map((host, index) => ({
        origin,
        host,
        value: origin.values[index] ?? 0,
        isWithin: origin.place === host.place,
      })),
    )
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, most);
}

/** The largest cells of all dates, so that a colour or a width means the same at each of them. */
export interface LargestCells {
  readonly any: number;
  /** Between two places: those who came from where they are, or nobody knows from where, are left out. */
  readonly between: number;
}

/** The largest cells of breakdowns by host at any date. O(hosts × dates × origins). */
export function largestCells(byHost: ReadonlyMap<PlaceId, Breakdown>, dataset: DatasetSummary): LargestCells {
  const largest = { any: 0, between: 0 };
  const placeOf = new Map<string, PlaceId | null>();
  for (const [host, { dates }] of byHost) {
    for (const { key, value } of dates.flatMap(({ parts }) => parts)) {
      if (!placeOf.has(key)) placeOf.set(key, placeOfPart(key, dataset));
      largest.any = Math.max(largest.any, value);
      if (!isUnknownPart(key) && placeOf.get(key) !== host)
        largest.between = Math.max(largest.between, value);
    }
  }
  return largest;
}
