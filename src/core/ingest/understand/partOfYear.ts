import { latinDigits } from '../../domain/latinDigits';
import { headerKey } from './headerWords';
import { WEEK_WORDS } from './isoWeek';

/** A part of a year, other than a month, that a column beside one of years tells by its number. */
export type PartOfYear = 'quarter' | 'week';

const HEADERS = new Map<string, PartOfYear>(
  (
    [
      ['quarter', ['quarter']],
      [
        'week',
        [
          'week',
          'wk',
          'week no',
          'week number',
          'week nr',
          'iso week',
          'week of year',
          'semaine',
          'أسبوع',
          'الأسبوع',
          'رقم الأسبوع',
          'هەفتە',
        ],
      ],
    ] as const
  ).flatMap(([part, headers]) => headers.map((header) => [headerKey(header), part] as const)),
);
const VALUES: Record<PartOfYear, RegExp> = {
  quarter: /^(?:q|qtr)?\s*([1-4])$/i,
  week: new RegExp(String.raw`^(?:${WEEK_WORDS})?[\s.#-]*(0?[1-9]|[1-4]\d|5[0-3])$`, 'iu'),
};

/** What parts of a year a header speaks of; null for any other, and for months. `Quarter` may be one of a town. */
export function partOfYear(header: string): PartOfYear | null {
  return HEADERS.get(headerKey(header)) ?? null;
}

/** The number of a part, 1 to 4 or 1 to 53, as a cell tells it: `Q2`, `Week 10`; null for any other text. */
export function numberOfPart(part: PartOfYear, text: string): number | null {
  const told = VALUES[part].exec(latinDigits(text.trim()))?.[1];
  return told === undefined ? null : Number(told);
}
