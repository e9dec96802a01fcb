import { areFromFamilies, areSixEach } from '../core/cube/areFromFamilies';
import type { DatasetSummary } from '../core/domain/dataset';
import type { FilePlace } from '../core/domain/filePlace';
import { UNITS, type Dimension, type Measure, type Unit } from '../core/domain/measure';
import type { Names } from '../core/domain/place';
import type { ChosenGazetteer } from '../core/ingest/context/chooseGazetteer';
import { OFF_MAP } from '../core/ingest/matchCell';
import type { OpenDataset } from './openDataset';
import { ofSet, ownCountry } from './ownCountry';
import type { ReadTable } from './readCubes';
import { TableShelf } from './tableShelf';

/** What a user's table is opened as. */
export interface TableIdentity {
  readonly id: string;
  readonly name: string;
  /** The one of several sets that its figures are, such as an operation; empty where the file has but one. */
  readonly set: string;
  /** The files it was handed over with. */
  readonly pack: string;
  /** The places that its rows name. */
  readonly named: readonly FilePlace[];
  /** The gazetteer of a person's own that they were matched by; null for that of the dataset it is opened on. */
  readonly chosen: ChosenGazetteer | null;
}

/**
 * Opens a user's table with the places, sets and breaks of a dataset that is open, or, when none of its places is one
 * of that dataset's, with its own places and nothing else.
 */
export function openTable(
  table: ReadTable,
  base: OpenDataset,
  { id, name: file, set, pack, named, chosen }: TableIdentity,
): OpenDataset {
  const name = set === '' ? file : `${file} (${set})`;
  const gazetteer = chosen?.gazetteer ?? base.gazetteer;
  const shelf = TableShelf.of(table, gazetteer);
  const summary: DatasetSummary = {
    ...base.summary,
    ...(isElsewhere(table, base)
      ? ownCountry(table, named, { name, set }, chosen?.own ?? null)
      : { unplaced: unplaced(table, named, base), country: wholeOf(table, base.summary, { name, set }) }),
    id,
    name: { en: name },
    measures: measuresOf(table),
    capacities: named.flatMap((place) => (place.capacity ? [{ place: place.id, ...place.capacity }] : [])),
    reports: [table.report],
  };
  const { manifest } = base;
  const readWith = chosen?.own.key ?? null;
  return { summary, gazetteer, shelf, districts: null, manifest, named, pack, readWith, reading: null };
}

/** What all places of a file make up: the country where each of its places has a row, else no more than they are. */
function wholeOf(
  { cubes }: ReadTable,
  { country, places }: DatasetSummary,
  { name, set }: Pick<TableIdentity, 'name' | 'set'>,
): Names {
  const counted = new Set(cubes.flatMap((cube) => cube.places));
  return places.every(({ id }) => counted.has(id)) ? ofSet(country, set) : { en: name };
}

/**
 * The measures that cubes give, with their units and breakdowns: IDPs first where there are some, unless none at all are
 * counted: then another measure is what the table is about.
 */
export function measuresOf({ cubes }: Pick<ReadTable, 'cubes'>): DatasetSummary['measures'] {
  const measures = [...new Set(cubes.map(({ measure }) => measure))];
  const counted = new Set(
    cubes.filter(({ values }) => values.some((value) => value !== 0)).map(({ measure }) => measure),
  );
  const rank = (measure: Measure) => (counted.has(measure) ? 0 : 2) + (measure === 'idps' ? 0 : 1);
  return measures
    .toSorted((a, b) => rank(a) - rank(b))
    .map((measure) => {
      const own = cubes.filter((cube) => cube.measure === measure);
      const units: Unit[] = UNITS.filter((unit) => own.some((cube) => cube.unit === unit));
      const dimensions: Dimension[] = [...new Set(own.flatMap(({ by }) => (by ? [by.dimension] : [])))];
      const [individuals, families] = UNITS.map((unit) => own.find((cube) => cube.unit === unit && !cube.by));
      const fromFamilies = individuals && families && areFromFamilies(individuals, families);
      const sixEach = individuals && families && areSixEach(individuals, families);
      return {
        measure,
        units,
        dimensions,
        ...(fromFamilies === true && { fromFamilies }),
        ...(sixEach === true && { sixEach }),
      };
    });
}

function isElsewhere({ cubes }: ReadTable, { gazetteer }: OpenDataset): boolean {
  const known = new Set(gazetteer.places.map(({ id }) => id));
  return !cubes.some(({ places }) => places.some((place) => known.has(place)));
}

/** Places that are counted but that no gazetteer knows; a code of another place, which the row contradicts, is none of theirs. */
function unplaced(
  { cubes }: ReadTable,
  named: readonly FilePlace[],
  { gazetteer }: OpenDataset,
): DatasetSummary['places'] {
  const byId = new Map(named.map((place) => [place.id, place]));
  const ids = new Set(cubes.flatMap(({ places }) => places.filter((place) => place.startsWith(OFF_MAP))));
  return [...ids].map((id) => {
    const { name = id.slice(OFF_MAP.length), code = '' } = byId.get(id) ?? {};
    const isOwn = code !== '' && gazetteer.matchCode(code) === null;
    return { id, names: { en: name }, ...(isOwn && { code }) };
  });
}
