import { changeBetween, type Change } from '../../cube/changeBetween';
import { cellIndex, dateIndexAt, type Cube } from '../../cube/cube';
import { reportsOnly } from '../../cube/reportsOnly';
import { totalAt } from '../../cube/totalAt';
import { emptyKind, hasValue, type EmptyKind } from '../../domain/cellState';
import { isExact, type Total } from '../../domain/coverage';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import { kindOf } from '../../domain/measure';
import type { PlaceId } from '../../domain/place';
import { selectionOf, type Choice } from '../selection';
import { COUNTRY, type Question } from './question';

/** A place and its figure. */
export interface Ranked {
  readonly place: PlaceId;
  readonly value: number;
}

/** What the figures say to a question. */
export type Truth =
  | {
      readonly kind: 'most';
      /** Those with a figure, largest first. */
      readonly ranked: readonly Ranked[];
      /** False where a place without a figure may have more. */
      readonly isSure: boolean;
    }
  | { readonly kind: 'count'; readonly choice: Choice; readonly total: Total; readonly value: number }
  | {
      readonly kind: 'peak';
      readonly choice: Choice;
      /** The days of the largest figure: more than one where it came again. */
      readonly days: readonly Day[];
      readonly value: number;
      /** False where places are missing at some date, so that there may have been more. */
      readonly isSure: boolean;
    }
  | { readonly kind: 'error'; readonly choice: Choice; readonly claim: Claim };

/** What stands behind a sentence that is to be judged. */
export type Claim =
  /** The sum of the figures of some dates, how many they are, and the figure of the last. */
  | { readonly flaw: 'sum'; readonly sum: number; readonly dates: number; readonly last: number }
  | { readonly flaw: 'zero'; readonly reason: EmptyKind }
  /** The figures on both sides of a change of method. */
  | { readonly flaw: 'broken'; readonly difference: number; readonly change: Change & { kind: 'refused' } }
  | { readonly flaw: 'none'; readonly change: Change & { kind: 'change' } };

/**
 * What the reports on screen say to a question; null where they do not answer it: another measure, a date without
 * figures, a sum that is not known whole. Nothing that is carried forward is an answer. O(dates × places).
 */
export function truthOf(question: Question, dataset: DatasetSummary, shown: Cube): Truth | null {
  if (question.measure !== shown.measure || question.unit !== shown.unit) return null;
  if (kindOf(shown.measure) === 'flow') return null;
  const cube = reportsOnly(shown);
  if (question.kind === 'most') return mostAt(cube, dateIndexOf(cube, question.day));
  const choice = choiceOf(question.place, dataset, cube);
  if (!choice) return null;
  switch (question.kind) {
    case 'count': {
      const total = totalAt(cube, dateIndexOf(cube, question.day), choice.members);
      return total.value !== null && isExact(total)
        ? { kind: 'count', choice, total, value: total.value }
        : null;
    }
    case 'peak':
      return peakOf(cube, choice);
    case 'error': {
      const claim = claimOf(question, dataset, cube, choice);
      return claim && { kind: 'error', choice, claim };
    }
  }
}

/** The choice of an id; null where the dataset has no such place. */
export function choiceOf(id: string, dataset: DatasetSummary, cube: Cube): Choice | null {
  const choice = selectionOf(id === COUNTRY ? [] : [id], dataset, cube).choices[0];
  return choice && (choice.id === id || id === COUNTRY) ? choice : null;
}

/** The index of a day that is a reference date; -1 for another. */
export function dateIndexOf({ dates }: Cube, day: Day): number {
  const index = dateIndexAt(dates, day);
  return dates[index]?.day === day ? index : -1;
}

function mostAt(cube: Cube, dateIndex: number): Truth | null {
  if (dateIndex < 0) return null;
  const totals = cube.places.map((place) => ({ place, total: totalAt(cube, dateIndex, [place]) }));
  const ranked = totals
    .flatMap(({ place, total: { value } }) => (value === null ? [] : [{ place, value }]))
    .toSorted((a, b) => b.value - a.value);
  const largest = ranked[0]?.value ?? 0;
  if (ranked.length < 2 || largest === 0) return null;
  return { kind: 'most', ranked, isSure: totals.every(({ total }) => isExact(total)) };
}

function peakOf(cube: Cube, choice: Choice): Truth | null {
  const totals = cube.dates.map((_, index) => totalAt(cube, index, choice.members));
  const value = Math.max(0, ...totals.map((total) => total.value ?? 0));
  if (value === 0 || cube.dates.length < 2) return null;
  const days = cube.dates.filter((_, index) => totals[index]?.value === value).map(({ day }) => day);
  return { kind: 'peak', choice, days, value, isSure: totals.every(isExact) };
}

function claimOf(
  question: Question & { kind: 'error' },
  dataset: DatasetSummary,
  cube: Cube,
  { members }: Choice,
): Claim | null {
  const [first, last] = [dateIndexOf(cube, question.from), dateIndexOf(cube, question.day)];
  if (first < 0 || last < 0 || first > last) return null;
  switch (question.flaw) {
    case 'sum': {
      const totals = cube.dates
        .slice(first, last + 1)
        .map((_, index) => totalAt(cube, first + index, members));
      const values = totals.map((total) => (isExact(total) ? total.value : null));
      const end = values.at(-1) ?? null;
      if (values.length < 2 || end === null || values.includes(null)) return null;
      const sum = values.reduce<number>((before, value) => before + (value ?? 0), 0);
      return sum > end ? { flaw: 'sum', sum, dates: values.length, last: end } : null;
    }
    case 'zero': {
      const at = cellIndex(cube, last, members[0] ?? '');
      const state = cube.states[at] ?? 0;
      return members.length === 1 && at >= 0 && !hasValue(state)
        ? { flaw: 'zero', reason: emptyKind(state) }
        : null;
    }
    case 'broken': {
      const change = changeBetween(cube, members, first, last, dataset.breaks);
      const [earlier, later] = [first, last].map((date) => totalAt(cube, date, members));
      // A place that reports for the first time did not rise, and would be a second thing wrong with the sentence.
      if (!earlier || !later || !isExact(earlier) || !isExact(later)) return null;
      const difference = (later.value ?? 0) - (earlier.value ?? 0);
      return change.kind === 'refused' && difference !== 0 ? { flaw: 'broken', difference, change } : null;
    }
    case 'none': {
      const change = changeBetween(cube, members, first, last, dataset.breaks);
      const isPlain = change.kind === 'change' && change.marks.length === 0 && change.absolute !== 0;
      return isPlain && change.common === change.expected ? { flaw: 'none', change } : null;
    }
  }
}
