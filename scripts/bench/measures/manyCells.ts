import { dayFromNumber } from '../../../src/core/domain/day';
import { CellState } from '../../../src/core/domain/cellState';
import type { Cube } from '../../../src/core/cube/cube';

const DATES = 500;
const PLACES = 1_000;
const ORIGINS = 20;
const FIRST_DAY = 16_071; // 1 January 2014, in days since 1970

/** A stock by origin of ten million cells: 500 weekly dates × 1,000 places × 20 origins, some 3 % of them not reported. */
export function manyCells(): Cube {
  const cells = DATES * PLACES * ORIGINS;
  const values = Float64Array.from({ length: cells }, (_, cell) => (cell * 7919) % 1_000);
  const isThere = (cell: number) => (cell * 104_729) % 31 !== 0;
  return {
    measure: 'idps',
    unit: 'individuals',
    dates: Array.from({ length: DATES }, (_, index) => ({
      day: dayFromNumber(FIRST_DAY + 7 * index),
      round: index + 1,
    })),
    places: Array.from({ length: PLACES }, (_, index) => `P${index}`),
    by: { dimension: 'origin', keys: Array.from({ length: ORIGINS }, (_, index) => `O${index}`) },
    values,
    uppers: values.slice(),
    states: Uint8Array.from({ length: cells }, (_, cell) =>
      isThere(cell) ? CellState.reported : CellState.notReported,
    ),
    rows: Int32Array.from({ length: cells }, (_, cell) => (isThere(cell) ? cell + 2 : 0)),
    sources: new Int32Array(cells),
    sourceIds: ['generated'],
    file: 'generated.csv',
  };
}
