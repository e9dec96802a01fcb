import { agree } from '../../domain/rounding';
import { PairTable } from '../../table/pairTable';

/** A row of totals as it stands: its cells of the count columns, null where it gives no figure. */
interface StatedTotals {
  readonly row: number;
  readonly stated: readonly (number | null)[];
}

/** A total that agrees with nothing that stands in the table. */
export interface WrongTotal {
  readonly row: number;
  /** Index of the count column. */
  readonly count: number;
  readonly stated: number;
  readonly sum: number;
}

const MOST_WAITING = 100;

interface Part {
  readonly day: number;
  readonly way: number;
  readonly sums: number[];
}

/**
 * Keeps what the count columns add up to: over the whole table, since the last row of totals, and over the rows of one
 * date, of one level or kind, or of both. Rows of totals are held against it: each may be any of these sums, or that of
 * the group before. Totals that stand above their rows wait for the end. Where figures were left out, a total that is more
 * than what is left cannot be told from a right one.
 */
export class TotalsCheck {
  readonly #whole: number[];
  #group: number[];
  #groupRows = 0;
  #groupBefore: readonly number[];
  #rows = 0;
  /** Sums over the rows of one date that go the same ways, by the number of the pair. */
  readonly #parts: Part[] = [];
  readonly #pairs = new PairTable();
  #sums: number[] = [];
  #day = -1;
  #way = -1;
  readonly #waiting: StatedTotals[] = [];
  readonly #roundings: readonly number[];
  /** By count column, whether a figure of it was left out. */
  readonly #lacks: boolean[];

  /** `roundings` are how far a total of each count column may be from its sum, in people. */
  constructor(roundings: readonly number[]) {
    this.#roundings = roundings;
    const zeros = () => roundings.map(() => 0);
    this.#whole = zeros();
    this.#group = zeros();
    this.#groupBefore = zeros();
    this.#lacks = this.#whole.map(() => false);
  }

  /** Says that the records that follow are of one date and go the same ways, by their numbers. O(1). */
  begin(day: number, way: number): void {
    if (day === this.#day && way === this.#way) return;
    this.#day = day;
    this.#way = way;
    const number = this.#pairs.numberOf(day, way);
    const known = (this.#parts[number] ??= { day, way, sums: [] });
    this.#sums = known.sums;
  }

  /** Adds what a count column sums up to in such records. O(1). */
  add(count: number, value: number): void {
    this.#whole[count] = (this.#whole[count] ?? 0) + value;
    this.#group[count] = (this.#group[count] ?? 0) + value;
    this.#sums[count] = (this.#sums[count] ?? 0) + value;
  }

  /** Says that a figure of a count column was left out: refused, or asked about. O(1). */
  lack(count: number): void {
    this.#lacks[count] = true;
  }

  /** Says that a record ended. */
  endRow(): void {
    this.#rows++;
    this.#groupRows++;
  }

  /** Takes a row of totals; gives the figures that agree with no sum. O(count columns), dates × ways where one does not. */
  check(totals: StatedTotals): WrongTotal[] {
    if (this.#rows === 0) {
      if (this.#waiting.length < MOST_WAITING) this.#waiting.push(totals);
      return [];
    }
    const wrong = this.#compare(totals);
    this.endGroup();
    return wrong;
  }

  /** The same, to be asked once all rows were read; a total above all rows is compared then. */
  checkLater(totals: StatedTotals): () => WrongTotal[] {
    if (this.#rows === 0) return () => this.#compare(totals);
    const wrong = this.#compare(totals);
    this.endGroup();
    return () => wrong;
  }

  /** Ends the group of rows that the next total may be the sum of. O(count columns). */
  endGroup(): void {
    if (this.#groupRows === 0) return;
    this.#groupBefore = this.#group;
    this.#group = this.#whole.map(() => 0);
    this.#groupRows = 0;
  }

  /** Whether a row says in every figure what the columns add up to: a total without a label. */
  isWhole(stated: readonly (number | null)[]): boolean {
    const given = stated.flatMap((value, count) =>
      value === null ? [] : [[value, this.#whole[count] ?? 0]],
    );
    return this.#rows > 1 && given.length > 0 && given.every(([value = 0, sum = 0]) => agree(value, sum));
  }

  /** The wrong figures of the totals that stood above their rows. */
  end(): WrongTotal[] {
    return this.#waiting.flatMap((totals) => this.#compare(totals));
  }

  /** Whether a figure is the sum of one date, of one level or kind, or of both. O(dates × ways). */
  #isPart(count: number, value: number): boolean {
    const rounding = this.#roundings[count];
    const byDay = new Map<number, number>();
    const byWay = new Map<number, number>();
    for (const { day, way, sums } of this.#parts) {
      const sum = sums[count] ?? 0;
      if (agree(sum, value, rounding)) return true;
      byDay.set(day, (byDay.get(day) ?? 0) + sum);
      byWay.set(way, (byWay.get(way) ?? 0) + sum);
    }
    return [...byDay.values(), ...byWay.values()].some((sum) => agree(sum, value, rounding));
  }

  #compare({ row, stated }: StatedTotals): WrongTotal[] {
    return stated.flatMap((value, count) => {
      if (value === null) return [];
      const sum = this.#whole[count] ?? 0;
      const sums = [sum, this.#group[count] ?? 0, this.#groupBefore[count] ?? 0];
      const known = sums.filter((one) => one > 0);
      const isMore = known.length === 0 || value > Math.min(...known);
      const agrees =
        (isMore && this.#lacks[count] === true) ||
        sums.some((one) => agree(value, one, this.#roundings[count])) ||
        this.#isPart(count, value);
      return agrees ? [] : [{ row, count, stated: value, sum }];
    });
  }
}
