import type { Doubt } from '../../domain/issue';
import type { IssueLog } from '../../domain/issueLog';
import { CoordinateCheck, type OddPoint } from './coordinateCheck';
import type { RowPlace } from './rowPlace';
import { named, type RowTexts } from './rowTexts';

const LONGEST_TEXT = 200;

interface Seen {
  readonly row: number;
  readonly text: string;
}

/** Notices what is not wrong in a row but should be known: coordinates, levels, rounds, remarks of the source. */
export class RowWarnings {
  readonly #issues: IssueLog;
  readonly #latitude: number;
  readonly #longitude: number;
  readonly #hasRounds: boolean;
  readonly #remarks: readonly { readonly index: number; readonly header: string }[];
  readonly #levels = new Map<number, Seen>();
  readonly #rounds = new Map<string, Map<number, { days: Set<string>; row: number }>>();
  readonly #points = new CoordinateCheck();
  #coordinates: Seen | null = null;

  constructor(texts: RowTexts, issues: IssueLog) {
    this.#issues = issues;
    this.#latitude = texts.first('latitude');
    this.#longitude = texts.first('longitude');
    this.#hasRounds = texts.first('round') >= 0;
    this.#remarks = texts.of('sourceWarning');
  }

  /** Looks at one record. */
  see(cells: readonly string[], row: number, place: RowPlace, round: number | null): void {
    if (!this.#levels.has(place.rowLevel)) this.#levels.set(place.rowLevel, { row, text: place.place });
    if (round !== null && this.#hasRounds) this.#seeRound(row, place, round);
    for (const { index, header } of this.#remarks) {
      const remark = named(cells[index] ?? '');
      if (remark !== '') this.#note({ code: 'source_warning', severity: 'info' }, row, header, remark);
    }
    if (this.#latitude >= 0 && this.#longitude >= 0) this.#seeCoordinates(cells, row, place);
  }

  /** Says what only the whole table shows. */
  end(): void {
    const levels = [...this.#levels].sort(([a], [b]) => a - b);
    const [, finer] = levels;
    if (finer) {
      const text = levels.map(([level]) => level).join(', ');
      this.#note({ code: 'mixed_admin_levels', severity: 'warning' }, finer[1].row, '', text);
    }
    for (const rounds of this.#rounds.values()) {
      for (const { days, row } of rounds.values()) {
        if (days.size < 2) continue;
        const text = [...days].toSorted((a, b) => (a < b ? -1 : 1)).join(', ');
        this.#note({ code: 'duplicate_round_number', severity: 'warning' }, row, '', text);
      }
    }
    this.#noteOdd(this.#points.end());
    if (this.#coordinates) {
      const { row, text } = this.#coordinates;
      this.#note({ code: 'location_level_coordinates', severity: 'info' }, row, '', text);
    }
  }

  #seeRound(row: number, { partition, day }: RowPlace, round: number): void {
    const rounds = this.#rounds.get(partition) ?? new Map<number, { days: Set<string>; row: number }>();
    this.#rounds.set(partition, rounds);
    const known = rounds.get(round);
    if (known) known.days.add(day);
    else rounds.set(round, { days: new Set([day]), row });
  }

  #seeCoordinates(cells: readonly string[], row: number, place: RowPlace): void {
    const [latitude, longitude] = [cells[this.#latitude] ?? '', cells[this.#longitude] ?? ''];
    const odd = this.#points.see(latitude, longitude, row);
    this.#noteOdd(odd);
    if (place.rowLevel >= 3 && odd.length === 0)
      this.#coordinates ??= { row, text: `${latitude} ${longitude}` };
  }

  #noteOdd(odd: readonly OddPoint[]): void {
    for (const { row, text, code } of odd) {
      const severity = code === 'no_geometry' ? 'info' : 'warning';
      this.#note({ code, severity }, row, '', text);
    }
  }

  #note(doubt: Doubt, row: number, column: string, text: string): void {
    this.#issues.add({ ...doubt, row, column, text: text.slice(0, LONGEST_TEXT) });
  }
}
