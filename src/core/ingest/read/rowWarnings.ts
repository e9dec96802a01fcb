import type { Day } from '../../domain/day';
import type { Doubt } from '../../domain/issue';
import type { IssueLog } from '../../domain/issueLog';
import { CoordinateCheck, type OddPoint } from './coordinateCheck';
import type { RowInHand } from './rowInHand';
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
  readonly #levels: (Seen | undefined)[] = [];
  readonly #rounds = new Map<number, Map<number, { days: Set<string>; row: number }>>();
  readonly #points = new CoordinateCheck();
  readonly #hasPoints: boolean;
  #coordinates: Seen | null = null;
  #last = { round: -1, day: -1, partition: -1 }; // rows of one round follow each other

  constructor(texts: RowTexts, issues: IssueLog) {
    this.#issues = issues;
    this.#latitude = texts.first('latitude');
    this.#longitude = texts.first('longitude');
    this.#hasPoints = this.#latitude >= 0 && this.#longitude >= 0;
    this.#hasRounds = texts.first('round') >= 0;
    this.#remarks = texts.of('sourceWarning');
  }

  /** Looks at one record, as text. */
  see(inHand: RowInHand, day: Day): void {
    const cells = inHand.texts();
    this.seePlaceAndTime(inHand, day);
    for (const { index, header } of this.#remarks) {
      const remark = named(cells[index] ?? '');
      if (remark !== '') this.#note({ code: 'source_warning', severity: 'info' }, inHand.row, header, remark);
    }
    this.seePoint(inHand, NaN, NaN);
  }

  /** Notes the level of a record, and its round beside its day. */
  seePlaceAndTime({ path, outlets, round, row, day: dayNumber }: RowInHand, day: Day): void {
    if (this.#levels[path.rowLevel] === undefined) this.#levels[path.rowLevel] = { row, text: path.place };
    if (round < 0 || !this.#hasRounds) return;
    if (
      round === this.#last.round &&
      dayNumber === this.#last.day &&
      outlets.partition === this.#last.partition
    )
      return;
    this.#last = { round, day: dayNumber, partition: outlets.partition };
    this.#seeRound(row, outlets.partition, day, round);
  }

  /** Notes what is odd about the coordinates of a record; NaN for one that is to be read from its cell. */
  seePoint({ path, row, texts }: RowInHand, latitude: number, longitude: number): void {
    if (!this.#hasPoints) return;
    const textIn = (index: number) => texts()[index] ?? '';
    const text = () => `${textIn(this.#latitude)} ${textIn(this.#longitude)}`;
    const north = Number.isNaN(latitude) ? numberIn(textIn(this.#latitude)) : latitude;
    const east = Number.isNaN(longitude) ? numberIn(textIn(this.#longitude)) : longitude;
    const odd = this.#points.see(north, east, row, text);
    this.#noteOdd(odd);
    if (path.rowLevel >= 3 && odd.length === 0) this.#coordinates ??= { row, text: text() };
  }

  /** Says what only the whole table shows. */
  end(): void {
    const levels = this.#levels.flatMap((seen, level) => (seen ? [{ level, row: seen.row }] : []));
    const [, finer] = levels;
    if (finer) {
      const text = levels.map(({ level }) => level).join(', ');
      this.#note({ code: 'mixed_admin_levels', severity: 'warning' }, finer.row, '', text);
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

  #seeRound(row: number, partition: number, day: Day, round: number): void {
    const rounds = this.#rounds.get(partition) ?? new Map<number, { days: Set<string>; row: number }>();
    this.#rounds.set(partition, rounds);
    const known = rounds.get(round);
    if (known) known.days.add(day);
    else rounds.set(round, { days: new Set([day]), row });
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

/** The number in a cell of coordinates; NaN for a blank or another text. */
function numberIn(cell: string): number {
  return cell.trim() === '' ? NaN : Number(cell);
}
