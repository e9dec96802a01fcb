import type { Cube } from '../../cube/cube';
import { CellState } from '../../domain/cellState';
import type { RoundDate } from '../../domain/round';
import { frozenFigures, type FrozenFigure } from '../frozen/frozenFigures';
import type { FigureStatus, FrozenSeries, FrozenTable } from '../frozen/frozenTable';
import { noFigures } from '../../cube/noFigures';

/** The table that a reader can save, whose rows a figure is traced to; its first row is the header. */
export const FIGURES_FILE = 'figures.csv';
const FIRST_ROW = 2;

type Row = FrozenFigure & { readonly row: number };

/** The whole figures of governorates as cubes, one for each measure and unit: what the page of a snapshot draws. O(figures). */
export function frozenCubes(data: FrozenTable): Cube[] {
  const rows = frozenFigures(data)
    .map((figure, index): Row => ({ ...figure, row: FIRST_ROW + index }))
    .filter(({ dimension, level }) => dimension === null && level === 'governorate');
  const series = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.measure} ${row.unit}`;
    const known = series.get(name);
    if (known) known.push(row);
    else series.set(name, [row]);
  }
  return [...series.values()].flatMap(cubeOf).map((cube) => {
    const { inThousands } = data.series.find((one) => isOf(one, cube)) ?? {};
    return inThousands === undefined ? cube : { ...cube, inThousands };
  });
}

function isOf({ measure, unit, dimension }: FrozenSeries, cube: Cube): boolean {
  return dimension === null && measure === cube.measure && unit === cube.unit;
}

/** Rows are in the order of their dates. */
function cubeOf(rows: readonly Row[]): Cube[] {
  const [first] = rows;
  if (!first) return [];
  const { measure, unit } = first;
  const dates = new Map(rows.map(({ day, round }): [string, RoundDate] => [day, { day, round }]));
  const places = [...new Set(rows.map(({ place }) => place))];
  const sourceIds = [...new Set(rows.map(({ source }) => source ?? ''))];
  const dateAt = new Map([...dates.keys()].map((day, index) => [day, index]));
  const placeAt = new Map(places.map((place, index) => [place, index]));
  const sourceAt = new Map(sourceIds.map((source, index) => [source, index]));
  const cube = noFigures(dates.size * places.length);
  for (const one of rows) {
    const cell = (dateAt.get(one.day) ?? 0) * places.length + (placeAt.get(one.place) ?? 0);
    cube.values[cell] = one.value ?? 0;
    cube.uppers[cell] = upperOf(one);
    cube.states[cell] = STATES[one.status];
    cube.rows[cell] = one.row;
    cube.sources[cell] = sourceAt.get(one.source ?? '') ?? 0;
  }
  return [
    { measure, unit, by: null, dates: [...dates.values()], places, sourceIds, file: FIGURES_FILE, ...cube },
  ];
}

function upperOf({ status, value, upper }: FrozenFigure): number {
  if (status === 'at_least' || status === 'suppressed') return Infinity;
  return upper ?? value ?? 0;
}

const STATES: Readonly<Record<FigureStatus, CellState>> = {
  reported: CellState.reported,
  estimated: CellState.estimated,
  at_least: CellState.estimated,
  carried_forward: CellState.estimated,
  not_reported: CellState.notReported,
  no_access: CellState.noAccess,
  suppressed: CellState.suppressed,
  not_in_boundary: CellState.notInBoundary,
};
