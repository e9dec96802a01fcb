import type { Cube } from '../../src/core/cube/cube';
import { CubeBuilder } from '../../src/core/cube/cubeBuilder';
import { parseIsoDay, type Day } from '../../src/core/domain/day';
import type { Dimension, Measure, Unit } from '../../src/core/domain/measure';
import { parseCount } from '../../src/core/ingest/parseCount';

interface Kind {
  readonly measure?: Measure;
  readonly unit?: Unit;
  readonly dimension?: Dimension;
}

/** A day of a literal, which must exist. */
export function day(text: string): Day {
  const found = parseIsoDay(text);
  if (!found) throw new Error(`no such day: ${text}`);
  return found;
}

/** A cube of cells written as "2015-09-30 Dahuk 426" or, with a breakdown, "2015-09-30 Dahuk camp 426". */
export function cubeOf(cells: readonly string[], kind: Kind = {}): Cube {
  const { measure = 'idps', unit = 'individuals', dimension = null } = kind;
  const builder = new CubeBuilder(measure, unit, dimension);
  cells.forEach((cell, index) => {
    const [date = '', place = '', ...rest] = cell.split(' ');
    const key = dimension === null ? '' : (rest.shift() ?? '');
    const { state, value, upper } = parseCount(rest.join(' '));
    builder.add({
      day: day(date),
      round: null,
      place,
      key,
      state,
      value,
      upper,
      row: index + 2,
      source: 's',
    });
  });
  return builder.build('cells.csv');
}
