import { agree } from '../../domain/rounding';
import type { Dimension } from '../../domain/measure';
import type { CountColumn } from './countColumn';

/** The count columns of one breakdown beside the column of their whole, as positions among the count columns. */
interface WholeWithParts {
  readonly whole: number;
  readonly dimension: Dimension;
  readonly parts: readonly number[];
}

/** A whole that is not the sum of its parts. */
export interface WrongParts {
  readonly whole: number;
  readonly dimension: Dimension;
  readonly sum: number;
}

/** Compares the parts of each breakdown with the whole that stands in the same row, in the same unit. */
export class PartsCheck {
  readonly #pairs: readonly WholeWithParts[];

  constructor(counts: readonly CountColumn[]) {
    this.#pairs = counts.flatMap(({ role }, whole) => {
      if (role.part !== null || role.day !== null) return [];
      const byDimension = new Map<Dimension, number[]>();
      counts.forEach(({ role: other }, index) => {
        if (other.part === null || other.measure !== role.measure || other.unit !== role.unit) return;
        const parts = byDimension.get(other.part.dimension);
        if (parts) parts.push(index);
        else byDimension.set(other.part.dimension, [index]);
      });
      return [...byDimension].map(([dimension, parts]) => ({ whole, dimension, parts }));
    });
  }

  /** True when no whole stands beside its parts. */
  get isEmpty(): boolean {
    return this.#pairs.length === 0;
  }

  /** The wholes of a row that differ from their parts; `valueOf` gives NaN where a count column has no figure. */
  wrongIn(valueOf: (count: number) => number): WrongParts[] {
    const wrong: WrongParts[] = [];
    for (const { whole, dimension, parts } of this.#pairs) {
      const stated = valueOf(whole);
      if (Number.isNaN(stated)) continue;
      let sum = 0;
      let complete = true;
      for (const part of parts) {
        const value = valueOf(part);
        if (Number.isNaN(value)) complete = false;
        else sum += value;
      }
      // A part without a figure may be all that is missing, and so may classes beside the only one.
      const isOpen = !complete || parts.length === 1;
      const agrees = agree(sum, stated) || (isOpen && sum < stated);
      if (!agrees) wrong.push({ whole, dimension, sum });
    }
    return wrong;
  }
}
