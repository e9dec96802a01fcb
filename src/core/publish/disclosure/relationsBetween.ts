import type { PlaceId } from '../../domain/place';
import type { Measure } from '../../domain/measure';
import { cellName, type Cell, type CellLevel, type Coordinates } from './countTable';
import type { PublishedFigures } from './publishedFigures';
import { sizesGuessed } from './smallCount';
import type { TableBuilder } from './tableBuilder';

/** People made of families are whole: the rounding of a size such as 4.5 is at most this. */
const ROUNDING = 0.5;

/**
 * The parts of a breakdown and their whole. Where the whole is not published, two breakdowns of it still have the same
 * sum, by which one tells the other.
 */
export function relateParts(table: TableBuilder): void {
  const wholes = grouped(table, (at) => (at.dimension === null ? null : { ...at, dimension: null, key: '' }));
  for (const [whole, parts] of wholes) {
    const dimensions = new Set(parts.map(({ at }) => at.dimension));
    const [first = [], ...others] = [...dimensions].map((dimension) =>
      parts.filter(({ at }) => at.dimension === dimension).map(({ at }) => cellName(at)),
    );
    if (table.cell(whole)) for (const margin of [first, ...others]) table.addSum([whole], margin);
    else for (const other of others) table.addSum(first, other);
  }
}

/** The districts of a governorate and its own figure. */
export function relateLevels(table: TableBuilder, parents: ReadonlyMap<PlaceId, PlaceId>): void {
  const wholes = grouped(table, (at) => {
    const place = at.level === 'district' ? parents.get(at.place) : undefined;
    return place === undefined ? null : { ...at, level: 'governorate', place };
  });
  for (const [whole, districts] of wholes) {
    const names = districts.map(({ at }) => cellName(at));
    if (table.cell(whole)) table.addSum([whole], names);
  }
}

/**
 * Families and the people in them: each tells the other. Exactly where the people are one size of a family times the
 * families, as a reader will guess; else within the sizes of a family.
 */
export function relateUnits(table: TableBuilder, { series }: PublishedFigures): void {
  const people = series.filter(({ cube }) => cube.unit === 'individuals');
  const sizesOf = new Map(
    people.map(({ cube, level, familySizes }) => [seriesName(cube.measure, level), familySizes]),
  );
  for (const { at, value, step } of table.cells()) {
    const sizes = at.unit === 'individuals' ? sizesOf.get(seriesName(at.measure, at.level)) : null;
    const families = table.cell(cellName({ ...at, unit: 'families' }));
    if (!sizes || !families) continue;
    const apart = (size: number) => value - size * families.value;
    const relate = (size: number, least: number, most: number) =>
      table.relate([cellName(at), cellName(families.at)], [1, -size], least, most);
    const exact = [step, ...sizesGuessed(sizes)].find((size) => size > 1 && apart(size) === 0);
    if (exact !== undefined) relate(exact, 0, 0);
    else if (apart(sizes.least) >= -ROUNDING && apart(sizes.most) <= ROUNDING) {
      relate(sizes.least, -ROUNDING - apart(sizes.least), Infinity);
      relate(sizes.most, -Infinity, ROUNDING - apart(sizes.most));
    }
  }
}

/** Sums of governorates are of their series, and parts have the sizes of their wholes. */
function seriesName(measure: Measure, level: CellLevel): string {
  return `${measure} ${level === 'district' ? 'districts' : 'governorates'}`;
}

/** The cells that make up another, by the name of that one. */
function grouped(
  table: TableBuilder,
  wholeOf: (at: Coordinates) => Coordinates | null,
): Map<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of table.cells()) {
    const whole = wholeOf(cell.at);
    if (whole === null) continue;
    const name = cellName(whole);
    const group = groups.get(name);
    if (group) group.push(cell);
    else groups.set(name, [cell]);
  }
  return groups;
}
