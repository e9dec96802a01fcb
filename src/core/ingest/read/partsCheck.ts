import { hasValue } from '../../domain/cellState';
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

const TOLERANCE = 0.5; // people; parts may be rounded

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

  /** The wholes of a row that differ from their parts. A part without a figure may be all that is missing. */
  wrongIn(states: Uint8Array, figures: Float64Array): WrongParts[] {
    const wrong: WrongParts[] = [];
    for (const { whole, dimension, parts } of this.#pairs) {
      if (!hasValue(states[whole] ?? 0)) continue;
      const stated = figures[whole] ?? 0;
      let sum = 0;
      let complete = true;
      for (const part of parts) {
        if (hasValue(states[part] ?? 0)) sum += figures[part] ?? 0;
        else complete = false;
      }
      const agrees = Math.abs(sum - stated) < TOLERANCE || (!complete && sum < stated);
      if (!agrees) wrong.push({ whole, dimension, sum });
    }
    return wrong;
  }
}
