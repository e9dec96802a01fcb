import type { SeriesBreak } from '../../core/domain/seriesBreak';
import type { ComparedPlace, Comparison } from '../../core/viewmodels/change/comparison';

/** Signs of footnotes, in the order of the typographers. */
const SIGNS = ['*', '†', '‡', '§', '¶'];

/** The breaks of method that touch some places of a comparison only: their rows get a sign, the note says what it means. */
export function localBreaks({ places }: Comparison): readonly SeriesBreak[] {
  const found = places.flatMap(({ change }) => (change.kind === 'change' ? change.marks : []));
  return [...new Set(found)].filter((one) => one.places !== null);
}

/** The signs of a place's own breaks; none is an empty text. */
export function signOf(breaks: readonly SeriesBreak[], { change }: ComparedPlace): string {
  if (change.kind !== 'change') return '';
  return breaks.flatMap((one, index) => (change.marks.includes(one) ? signAt(index) : [])).join('');
}

/** The sign of a break by its place in the list; beyond the last sign they double. */
export function signAt(index: number): string {
  return (SIGNS[index % SIGNS.length] ?? '').repeat(Math.floor(index / SIGNS.length) + 1);
}
