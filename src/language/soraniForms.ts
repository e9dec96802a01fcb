import type { Day } from '../core/domain/day';
import type { NumberFormats } from './numberFormats';
import { soraniWords } from './soraniWords';
import type { OwnForms } from './translation';

/** As written in the Kurdistan Region: the Levantine names. */
const MONTHS = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەممووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
];

const SCALES = [
  [1e9, 'ملیار'],
  [1e6, 'ملیۆن'],
  [1e3, 'هەزار'],
] as const;

/** Sorani is unknown to the Intl of browsers, which would write months in the browser's own language. */
export const soraniForms: OwnForms = {
  formats: soraniFormats,
  otherName: ({ en, ar }) => soraniWords.get(en) ?? ar,
  order: 'fa', // the same letters but for a few, in nearly the same order
};

/** Numbers stand as they are given, their words are Sorani. */
function soraniFormats(numbers: NumberFormats, inDigits: (text: string) => string): NumberFormats {
  const compact = (value: number) => {
    // What is rounded up to a thousand thousands is a million.
    const scale = SCALES.find(([size]) => Math.round((Math.abs(value) / size) * 10) >= 10);
    return scale ? `${numbers.factor(value / scale[0])}\u00A0${scale[1]}` : numbers.factor(value);
  };
  const bound = (value: number) => {
    const text = numbers.bound(value);
    return text === numbers.compact(value) ? compact(value) : text;
  };
  return {
    ...numbers,
    compact,
    bound,
    day: (day) => inDigits(`${Number(day.slice(8))}ی ${monthOf(day)}`),
    month: (day) => inDigits(monthOf(day)),
    list: (texts) => [texts.slice(0, -1).join('، '), ...texts.slice(-1)].filter(Boolean).join(' و '),
  };
}

/** `نیسانی 2024`: the month, bound to its year. */
function monthOf(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}ی ${day.slice(0, 4)}`;
}
