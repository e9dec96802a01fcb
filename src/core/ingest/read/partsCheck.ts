import { agree, ROUNDING } from '../../domain/rounding';
import type { Dimension } from '../../domain/measure';
import type { CountColumn } from './countColumn';

/** The count columns of one breakdown beside the column of their whole, as positions among the count columns. */
interface WholeWithParts {
  readonly whole: number;
  readonly dimension: Dimension;
  readonly parts: readonly number[];
  /** Whether classes may be lacking, so that the whole can be more than they come to. */
  readonly isPartial: boolean;
  /** How far the whole and the sum may be apart at most, as their columns are printed. */
  readonly rounding: number;
}

/** A whole that is not the sum of its parts. */
export interface WrongParts {
  readonly whole: number;
  readonly dimension: Dimension;
  readonly sum: number;
}

/** Compares the parts of each breakdown with the whole that stands in the same row, in the same unit, for the same date. */
export class PartsCheck {
  readonly #pairs: readonly WholeWithParts[];

  constructor(counts: readonly CountColumn[], partial: readonly Dimension[]) {
    const groups = new Map<string, Map<Dimension, number[]>>();
    counts.forEach(({ role }, index) => {
      if (role.part === null) return;
      const { dimension } = role.part;
      const group = groups.get(peopleOf(role)) ?? new Map<Dimension, number[]>();
      const parts = group.get(dimension) ?? [];
      parts.push(index);
      groups.set(peopleOf(role), group.set(dimension, parts));
    });
    this.#pairs = counts.flatMap(({ role }, whole) => {
      const group = role.part === null ? groups.get(peopleOf(role)) : undefined;
      return [...(group ?? [])].map(([dimension, parts]) => {
        const isPartial = parts.length === 1 || partial.includes(dimension);
        const rounding = Math.max(...[whole, ...parts].map((index) => counts[index]?.rounding ?? 0));
        return { whole, dimension, parts, isPartial, rounding };
      });
    });
  }

  /** True when no whole stands beside its parts. */
  get isEmpty(): boolean {
    return this.#pairs.length === 0;
  }

  /**
   * The wholes of a row that differ from their parts; `valueOf` gives NaN where a count column has no figure, `roundingOf`
   * how far its figure may be from the people where it is printed in thousands, else 0.
   */
  wrongIn(valueOf: (count: number) => number, roundingOf: (count: number) => number): WrongParts[] {
    const wrong: WrongParts[] = [];
    for (const { whole, dimension, parts, isPartial, rounding } of this.#pairs) {
      const stated = valueOf(whole);
      if (Number.isNaN(stated)) continue;
      let sum = 0;
      let apart = roundingOf(whole); // each figure was rounded by itself
      let complete = true;
      for (const part of parts) {
        const value = valueOf(part);
        if (Number.isNaN(value)) complete = false;
        else sum += value;
        apart += roundingOf(part);
      }
      const mayLack = !complete || isPartial; // a part without a figure may be all that is missing
      const within = Math.max(ROUNDING, Math.min(apart, rounding));
      const agrees = agree(sum, stated, within) || (mayLack && sum < stated);
      if (!agrees) wrong.push({ whole, dimension, sum });
    }
    return wrong;
  }
}

function peopleOf({ measure, unit, day }: CountColumn['role']): string {
  return JSON.stringify([measure, unit, day]);
}
