import { CellState, hasValue } from '../domain/cellState';
import { dayNumber } from '../domain/day';
import { touches, type SeriesBreak } from '../domain/seriesBreak';
import { isUntold } from '../domain/untold';
import { countedUnit, type Cube } from './cube';

/**
 * A stock whose places without a report have their last figure, with `carriedFrom`. It is carried onwards only, for at
 * most so many days, over no break of method and over nothing that was said in its place: a suppressed figure is a
 * report. The cube is without a breakdown. O(cells + places × breaks).
 */
export function carryForward(cube: Cube, mostDays: number, breaks: readonly SeriesBreak[]): Cube {
  const { dates, places, measure } = cube;
  const unit = countedUnit(cube);
  const values = cube.values.slice();
  const uppers = cube.uppers.slice();
  const states = cube.states.slice();
  const rows = cube.rows.slice();
  const sources = cube.sources.slice();
  const carriedFrom = new Int32Array(states.length).fill(-1);
  const numbers = dates.map(({ day }) => dayNumber(day));
  places.forEach((place, index) => {
    const ends = breaks
      .filter((one) => one.dimension === null)
      .filter((one) => touches(one, { measure, unit, dimension: null, places: [place] }))
      .map(({ from }) => dayNumber(from));
    let last = -1;
    numbers.forEach((number, date) => {
      const at = date * places.length + index;
      const state = states[at] ?? CellState.notReported;
      if (hasValue(state)) last = date;
      else if (!isUntold(state)) last = -1;
      const since = numbers[last];
      if (since === undefined || last === date) return;
      if (number - since > mostDays || ends.some((end) => end > since && end <= number)) return;
      const from = last * places.length + index;
      values[at] = values[from] ?? 0;
      uppers[at] = uppers[from] ?? 0;
      states[at] = states[from] ?? CellState.notReported;
      rows[at] = rows[from] ?? 0;
      sources[at] = sources[from] ?? 0;
      carriedFrom[at] = last;
    });
  });
  return { ...cube, values, uppers, states, rows, sources, carriedFrom };
}
