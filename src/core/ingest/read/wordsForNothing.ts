import { plainNumber } from '../parseCount';

/** What a word in the place of a count says: zero, that there is no figure, or either of the two. */
export type WordForNothing = 'zero' | 'noFigure' | 'either';

const WORDS: ReadonlyMap<string, WordForNothing> = new Map<string, WordForNothing>([
  ...said('zero', ['zero', 'zéro', 'صفر', 'سفر']),
  ...said('either', ['-', '–', '—', '--', 'none', 'nil', 'nothing', 'لا يوجد', 'لايوجد', 'هیچ', 'نییە']),
  ...said('noFigure', ['no data', 'no information', 'unknown', 'not known', 'not reported', 'not assessed']),
  ...said('noFigure', [
    'not covered',
    'not applicable',
    'n.a.',
    'n.a',
    'n/d',
    'n.d.',
    'nd',
    'tbc',
    'tbd',
    '?',
  ]),
  ...said('noFigure', ['غير متوفر', 'غير متوفرة', 'غير معروف', 'لا توجد بيانات', 'لا توجد معلومات', '؟']),
  ...said('noFigure', ['نەزانراو', 'بەردەست نییە', 'زانیاری نییە']),
]);

/** What a cell that holds no number says, of the words that tables have there; null for any other. O(text). */
export function wordForNothing(raw: string): WordForNothing | null {
  return WORDS.get(plainNumber(raw).toLowerCase()) ?? null;
}

function said(what: WordForNothing, words: readonly string[]): [string, WordForNothing][] {
  return words.map((word) => [word, what]);
}
