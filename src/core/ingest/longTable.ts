import { CellState } from '../domain/cellState';
import type { RowCount } from '../domain/dataset';
import type { IssueCode, Severity } from '../domain/issue';
import type { IssueLog } from '../domain/issueLog';
import type { Dimension } from '../domain/measure';
import type { Observation, ObservationSink, SinkFor } from '../domain/observation';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { matchPlace, type MatchedPlace } from './matchCell';
import { parseCount } from './parseCount';
import { parseDay, type ParsedDay } from './parseDay';
import type { Column, Role, Schema } from './schema';
import { beginsAsTotal } from './totalWords';

type Fate = 'record' | 'skipped' | 'rejected';
type Doubt = { readonly code: IssueCode; readonly severity: Severity };

const LINE_BREAK = /[\r\n]/;
const NOT_READ = { state: CellState.notReported, value: 0, upper: 0 };

/**
 * Turns the rows of a long table (one row per date, place and key; one column per count) into observations, one by
 * one, and keeps none of them. Every physical row becomes a record, is skipped with a reason, or is rejected with a
 * reason; the three add up.
 */
export class LongTable {
  readonly #counts: readonly { column: Column; sink: ObservationSink }[];
  readonly #columns = new Map<Role['is'], Column>();
  readonly #dimension: Dimension | null;
  readonly #width: number;
  readonly #places = new Map<string, MatchedPlace>();
  #lastDay = { text: '', parsed: parseDay('') };
  #records = 0;
  #skipped = 1; // the header
  #rejected = 0;

  readonly #gazetteer: Gazetteer;
  readonly #issues: IssueLog;

  constructor(schema: Schema, gazetteer: Gazetteer, issues: IssueLog, sinkFor: SinkFor) {
    this.#gazetteer = gazetteer;
    this.#issues = issues;
    this.#width = schema.width;
    const dimensions = schema.columns.flatMap(({ role }) => ('dimension' in role ? [role.dimension] : []));
    this.#dimension = dimensions[0] ?? null;
    for (const column of schema.columns) {
      const { role } = column;
      if (!('dimension' in role) || role.dimension === this.#dimension) this.#columns.set(role.is, column);
    }
    this.#counts = schema.columns.flatMap((column) =>
      column.role.is === 'count'
        ? [{ column, sink: sinkFor(column.role.measure, column.role.unit, this.#dimension) }]
        : [],
    );
  }

  /** Takes one row; `row` is its 1-based number in the file. O(columns). */
  accept(cells: readonly string[], row: number): void {
    const fate = this.#read(cells, row);
    if (fate === 'record') this.#records++;
    else if (fate === 'skipped') this.#skipped++;
    else this.#rejected++;
  }

  /** How the rows were used so far, the header included. */
  rowCount(): RowCount {
    const [records, skipped, rejected] = [this.#records, this.#skipped, this.#rejected];
    return { physical: records + skipped + rejected, records, skipped, rejected };
  }

  #read(cells: readonly string[], row: number): Fate {
    if (cells.every((cell) => cell.trim() === '')) return 'skipped';
    const code = this.#text(cells, 'placeCode');
    const name = this.#text(cells, 'placeName');
    const total = [name, code, this.#text(cells, 'keyName'), cells[0] ?? ''].find(beginsAsTotal);
    if (total !== undefined) {
      return this.#note('skipped', { code: 'totals_row', severity: 'info' }, row, '', total);
    }
    // An unclosed quote gathers the lines that follow in one cell; a comma too many moves counts under other headers.
    const manyLines = cells.find((cell) => LINE_BREAK.test(cell.trim()));
    const stray =
      cells.length === this.#width ? undefined : (manyLines ?? cells.slice(this.#width).find(Boolean));
    if (stray !== undefined) {
      return this.#note('rejected', { code: 'odd_row', severity: 'error' }, row, '', stray);
    }
    if (manyLines !== undefined) {
      this.#note('record', { code: 'lines_in_cell', severity: 'warning' }, row, '', manyLines);
    }
    const otherLevel = this.#otherLevel(cells, code, name);
    if (otherLevel !== '') {
      const doubt: Doubt = { code: 'mixed_admin_levels', severity: 'warning' };
      return this.#note('skipped', doubt, row, '', otherLevel);
    }
    const dayText = this.#text(cells, 'day');
    const parsedDay = this.#day(dayText);
    if (parsedDay.day === null)
      return this.#note('rejected', parsedDay.issue, row, this.#header('day'), dayText);
    if (code === '' && name === '') {
      const doubt: Doubt = { code: 'missing_cell', severity: 'error' };
      return this.#note('rejected', doubt, row, this.#header('placeName'), '');
    }
    const place = this.#place(code, name);
    if (place.issue)
      this.#note('record', place.issue, row, this.#header('placeName'), `${code} ${name}`.trim());
    const round = Number.parseInt(this.#text(cells, 'round'), 10);
    for (const { column, sink } of this.#counts) {
      this.#count(cells, column, sink, {
        day: parsedDay.day,
        round: Number.isFinite(round) ? round : null,
        place: place.place,
        key: this.#key(cells),
        source: this.#text(cells, 'source'),
        row,
      });
    }
    return 'record';
  }

  /** The day of a text; rows of one date follow each other, so the last one is kept. */
  #day(text: string): ParsedDay {
    if (text !== this.#lastDay.text) this.#lastDay = { text, parsed: parseDay(text) };
    return this.#lastDay.parsed;
  }

  /** The place of a code and a name; the same ones come again on every date. */
  #place(code: string, name: string): MatchedPlace {
    const text = `${code}\n${name}`;
    const known = this.#places.get(text) ?? matchPlace(this.#gazetteer, code, name);
    this.#places.set(text, known);
    return known;
  }

  /** What shows that a row is of another admin level, above or below the governorates; empty when nothing does. */
  #otherLevel(cells: readonly string[], code: string, name: string): string {
    const lower = this.#text(cells, 'lowerPlace');
    if (lower !== '') return lower;
    if (this.#places.has(`${code}\n${name}`)) return ''; // no country, as was seen before
    return [code, name].find((text) => text !== '' && this.#gazetteer.isCountry(text)) ?? '';
  }

  #count(
    cells: readonly string[],
    column: Column,
    sink: ObservationSink,
    cell: Omit<Observation, 'state' | 'value' | 'upper'>,
  ): void {
    const text = cells[column.index] ?? '';
    const parsed = parseCount(text);
    const { issue, unit } = parsed;
    const asked = unit !== undefined && 'unit' in column.role && unit !== column.role.unit;
    const raised: Doubt | null = asked ? { code: 'unit_in_cell', severity: 'ask' } : issue;
    if (raised) this.#note('record', raised, cell.row, column.header, text);
    const { state, value, upper } = asked ? NOT_READ : parsed;
    const { day, round, place, key, source, row } = cell;
    const placed = sink.add({ day, round, place, key, source, row, state, value, upper }); // a spread costs 1 µs a cell
    if (placed === 'new') return;
    const doubt: Doubt =
      placed === 'repeated'
        ? { code: 'possible_duplicate', severity: 'warning' }
        : { code: 'conflicting_values', severity: 'ask' };
    this.#note('record', doubt, cell.row, column.header, text);
  }

  /** The key of the breakdown: a known place by its code, any other text as it stands, lower case. */
  #key(cells: readonly string[]): string {
    if (this.#dimension === null) return '';
    const code = this.#text(cells, 'keyCode');
    const name = this.#text(cells, 'keyName');
    const byPlace = this.#dimension === 'origin' || this.#dimension === 'lastDisplacement';
    const match = byPlace ? (this.#gazetteer.matchCode(code) ?? this.#gazetteer.matchName(name)) : null;
    return match?.place ?? ((code || name).toLowerCase() || 'unknown');
  }

  #text(cells: readonly string[], role: Role['is']): string {
    const column = this.#columns.get(role);
    return column ? (cells[column.index]?.trim() ?? '') : '';
  }

  #header(role: Role['is']): string {
    return this.#columns.get(role)?.header ?? '';
  }

  #note(fate: Fate, doubt: Doubt, row: number, column: string, text: string): Fate {
    this.#issues.add({ ...doubt, row, column, text });
    return fate;
  }
}
