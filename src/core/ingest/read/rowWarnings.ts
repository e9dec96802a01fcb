import type { Doubt } from '../../domain/issue';
import type { IssueLog } from '../../domain/issueLog';
import type { CountColumn } from './countColumn';
import type { RowPlace } from './rowPlace';
import { named, type RowTexts } from './rowTexts';

const SMALL = { individuals: 10, families: 5 } as const; // below these a figure may point at single families
const LONGEST_TEXT = 200;

interface Seen {
  readonly row: number;
  readonly text: string;
}

/** Notices what is not wrong in a row but should be known: coordinates, small figures, levels, rounds, remarks. */
export class RowWarnings {
  readonly #texts: RowTexts;
  readonly #issues: IssueLog;
  readonly #latitude: number;
  readonly #longitude: number;
  readonly #levels = new Map<number, Seen>();
  readonly #rounds = new Map<string, { days: Set<string>; row: number }>();
  readonly #missing = new Map<string, { row: number; cells: number }>();
  #coordinates: Seen | null = null;

  constructor(texts: RowTexts, issues: IssueLog) {
    this.#texts = texts;
    this.#issues = issues;
    this.#latitude = texts.first('latitude');
    this.#longitude = texts.first('longitude');
  }

  /** Looks at one record. */
  see(cells: readonly string[], row: number, place: RowPlace, round: number | null): void {
    if (!this.#levels.has(place.rowLevel)) this.#levels.set(place.rowLevel, { row, text: place.place });
    if (round !== null && this.#texts.first('round') >= 0) {
      const key = `${place.partition}\u0000${round}`;
      const known = this.#rounds.get(key);
      if (known) known.days.add(place.day);
      else this.#rounds.set(key, { days: new Set([place.day]), row });
    }
    for (const { index, header } of this.#texts.of('sourceWarning')) {
      const remark = named(cells[index] ?? '');
      if (remark !== '') this.#note({ code: 'source_warning', severity: 'info' }, row, header, remark);
    }
    this.#seeCoordinates(cells, row, place);
  }

  /** Compares the parts of each breakdown with the whole of the same row, and notices small and missing figures. */
  compareParts(counts: readonly CountColumn[], figures: readonly (number | null)[], row: number): void {
    const sums = new Map<string, { sum: number; complete: boolean }>();
    counts.forEach(({ role, column }, index) => {
      const figure = figures[index] ?? null;
      if (role.part === null) {
        if (figure === null) this.#miss(column.header, row);
        else if (figure > 0 && figure < SMALL[role.unit]) {
          this.#note({ code: 'small_cells', severity: 'info' }, row, column.header, String(figure));
        }
        return;
      }
      const key = `${role.measure} ${role.unit} ${role.part.dimension}`;
      const known = sums.get(key) ?? { sum: 0, complete: true };
      sums.set(key, { sum: known.sum + (figure ?? 0), complete: known.complete && figure !== null });
    });
    if (sums.size === 0) return;
    counts.forEach(({ role, column }, index) => {
      const whole = figures[index] ?? null;
      if (role.part !== null || whole === null || role.day !== null) return;
      for (const dimension of ['origin', 'lastDisplacement', 'shelter', 'wave']) {
        const parts = sums.get(`${role.measure} ${role.unit} ${dimension}`);
        if (!parts || Math.abs(parts.sum - whole) < 0.5 || (!parts.complete && parts.sum < whole)) continue;
        const text = `${dimension}: ${parts.sum} ≠ ${whole}`;
        this.#note({ code: 'totals_mismatch', severity: 'warning' }, row, column.header, text);
      }
    });
  }

  /** Says what only the whole table shows. */
  end(): void {
    const levels = [...this.#levels].sort(([a], [b]) => a - b);
    const [, finer] = levels;
    if (finer) {
      const text = levels.map(([level]) => level).join(', ');
      this.#note({ code: 'mixed_admin_levels', severity: 'warning' }, finer[1].row, '', text);
    }
    for (const { days, row } of this.#rounds.values()) {
      if (days.size < 2) continue;
      const text = [...days].toSorted((a, b) => (a < b ? -1 : 1)).join(', ');
      this.#note({ code: 'duplicate_round_number', severity: 'warning' }, row, '', text);
    }
    for (const [column, { row, cells }] of this.#missing) {
      this.#note({ code: 'partial_coverage', severity: 'warning' }, row, column, String(cells));
    }
    if (this.#coordinates) {
      const { row, text } = this.#coordinates;
      this.#note({ code: 'location_level_coordinates', severity: 'info' }, row, '', text);
    }
  }

  #miss(column: string, row: number): void {
    const known = this.#missing.get(column);
    if (known) known.cells++;
    else this.#missing.set(column, { row, cells: 1 });
  }

  #seeCoordinates(cells: readonly string[], row: number, place: RowPlace): void {
    if (this.#latitude < 0 || this.#longitude < 0) return;
    const [latitude, longitude] = [cells[this.#latitude] ?? '', cells[this.#longitude] ?? ''];
    if (latitude.trim() === '' || longitude.trim() === '') return;
    const text = `${latitude} ${longitude}`;
    if (Number(latitude) === 0 && Number(longitude) === 0) {
      this.#note({ code: 'null_island', severity: 'warning' }, row, '', text);
    } else if (place.rowLevel >= 3) this.#coordinates ??= { row, text };
  }

  #note(doubt: Doubt, row: number, column: string, text: string): void {
    this.#issues.add({ ...doubt, row, column, text: text.slice(0, LONGEST_TEXT) });
  }
}
