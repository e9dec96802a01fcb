import type { SavedStatus, Understanding } from '../understanding';
import { BlankRuns } from './blankRuns';
import { DateRuns } from './dateRuns';
import { MergedFill, type FilledCell } from './mergedFill';
import { Namesakes } from './namesakes';
import type { ReadingTools } from './readingTools';
import { withSexesAdded } from './sexesAdded';
import { withStatus } from './withStatus';

/**
 * Gives rows what is said above them where it is said of them too, and notes each cell that it fills; takes the district
 * from rows that are the total of their governorate under its own name; writes into a count what another column says of it.
 */
export class RowFill {
  readonly #merged: MergedFill;
  readonly #runs: BlankRuns | null;
  readonly #dates: DateRuns | null;
  readonly #namesakes: Namesakes;
  readonly #totals: ReadonlySet<string>;
  readonly #saved: SavedStatus | null;
  readonly #sexes: Understanding['sexesAdded'];
  readonly #columns: Understanding['columns'];
  readonly #tools: ReadingTools;

  constructor(understanding: Understanding, tools: ReadingTools) {
    const { columns, layout, filled, datesBelow, totalsByName, savedStatus } = understanding;
    this.#tools = tools;
    this.#saved = savedStatus;
    this.#sexes = understanding.sexesAdded;
    this.#columns = columns;
    this.#merged = new MergedFill(columns, tools.merged, layout.firstDataRow);
    this.#dates = datesBelow.length === 0 ? null : new DateRuns(columns, datesBelow);
    this.#namesakes = new Namesakes(columns);
    this.#totals = new Set(totalsByName);
    this.#runs = filled === null ? null : new BlankRuns(columns, filled);
  }

  /** A row of data as it is to be read; rows come in the order of the file. `row` is its number there. */
  of(cells: readonly string[], row: number): readonly string[] {
    const note = ({ header, text }: FilledCell) =>
      this.#tools.issues.add({ code: 'filled_down', severity: 'info', row, column: header, text });
    const whole = this.#merged.fill(cells, row - this.#tools.firstRow, note);
    const placed = this.#runs?.see(whole) === 'below' ? this.#runs.filled(whole, note) : whole;
    const run = this.#dates?.see(placed) ?? null;
    const isBelow = run !== null && run !== 'alone' && !run.isFirst;
    const dated = isBelow ? (this.#dates?.filled(placed, note) ?? placed) : placed;
    const told = this.#saved === null ? dated : withStatus(dated, this.#saved);
    const filled = this.#sexes.length === 0 ? told : this.#added(told, row);
    const name = this.#totals.size === 0 ? null : this.#namesakes.in(filled);
    return name !== null && this.#totals.has(name) ? this.#namesakes.withoutDistrict(filled) : filled;
  }

  #added(cells: readonly string[], row: number): readonly string[] {
    const markOf = (index: number) => this.#columns[index]?.grouping ?? 'unknown';
    return withSexesAdded(cells, this.#sexes, markOf, this.#tools.answers.noneWords, (index, doubt) => {
      if (doubt.code === 'fractional_count' && this.#isInThousands(index)) return;
      this.#tools.issues.add({
        ...doubt,
        row,
        column: this.#columns[index]?.header ?? '',
        text: cells[index] ?? '',
      });
    });
  }

  /** Whether the sum that a column is added to is told in thousands. */
  #isInThousands(index: number): boolean {
    const [first = -1] = this.#sexes.find((columns) => columns.includes(index)) ?? [];
    return this.#columns[first]?.inThousands === true;
  }
}

/**
 * Whether rows have to come as text: where what a row says depends on rows above it, on more than its own columns, or on
 * what a header or a title says of its counts. O(columns).
 */
export function needsRowText(understanding: Understanding): boolean {
  const { columns, filled, datesBelow, totalsByName, savedStatus, sexesAdded, closedLeftOut } = understanding;
  return (
    filled !== null ||
    savedStatus !== null ||
    [datesBelow, totalsByName, sexesAdded, closedLeftOut].some((list) => list.length > 0) ||
    columns.some(({ inThousands }) => inThousands)
  );
}
