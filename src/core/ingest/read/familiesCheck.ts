import type { CountColumn } from './countColumn';
import type { RowsInHand } from './rowsInHand';

/** Two count columns of the same people at one date, as positions among the count columns. */
interface SamePeople {
  readonly families: number;
  readonly individuals: number;
}

/** A row with more families than people: where it stands, and which count column says how many families. */
export interface TooManyFamilies {
  readonly row: number;
  readonly count: number;
  readonly families: number;
  readonly people: number;
}

/** Looks for rows with more families than people, which none can have: columns that were swapped, numbers of houses. */
export class FamiliesCheck {
  readonly #pairs: readonly SamePeople[];
  readonly #columns: number;

  constructor(counts: readonly CountColumn[]) {
    this.#columns = counts.length;
    const individuals = new Map(
      counts.flatMap(({ role }, index) => (role.unit === 'individuals' ? [[peopleOf(role), index]] : [])),
    );
    this.#pairs = counts.flatMap(({ role }, families) => {
      const other = role.unit === 'families' ? individuals.get(peopleOf(role)) : undefined;
      return other === undefined ? [] : [{ families, individuals: other }];
    });
  }

  /** Those among the rows [from, until), of figures that are plain counts. O(rows × pairs). */
  find({ counts }: RowsInHand, from: number, until: number): TooManyFamilies[] {
    const found: TooManyFamilies[] = [];
    for (const { families: count, individuals } of this.#pairs) {
      for (let row = from; row < until; row++) {
        const people = counts[row * this.#columns + individuals] ?? -1; // below zero: no plain count
        const families = counts[row * this.#columns + count] ?? -1;
        if (people >= 0 && families > people) found.push({ row, count, families, people });
      }
    }
    return found;
  }
}

function peopleOf({ measure, part, day }: CountColumn['role']): string {
  return JSON.stringify([measure, part, day]);
}
