import { headerKey } from './headerWords';

const QUARTER = String.raw`(?:q|qtr\.?|quarter|trim\.?|trimestre)`;
const PART = String.raw`(?:${QUARTER}[\s_-]*([1-4])|t([1-4])|h([12]))`;
const OF = String.raw`(?:\s+of|\s+de|\s+من)?`;
const PART_FIRST = new RegExp(`^${PART}${OF}[\\s_/,-]+(\\d{4})$`, 'i'); // `T12022` may be the number of a tent
const YEAR_FIRST = new RegExp(`^(\\d{4})[\\s_/,-]*${PART}$`, 'i');
const TOGETHER = /^Q([1-4])(\d{4})$/i;
const IN_WORDS = new RegExp(
  String.raw`^(?:(\S+)\s+(?:(quarter|trim\.?|trimestre)|half)|الربع\s+(\S+))${OF}[\s,]+(\d{4})$`,
  'iu',
);
const ORDINALS = new Map(
  [
    '1st first 1er premier الأول',
    '2nd second 2e 2ème deuxième الثاني',
    '3rd third 3e 3ème troisième الثالث',
    '4th fourth 4e 4ème quatrième الرابع',
  ].flatMap((words, index) => words.split(' ').map((word) => [headerKey(word), index + 1] as const)),
);

/** A month of a year, 1 to 12. */
interface Month {
  readonly year: number;
  readonly month: number;
}

/**
 * The last month of a quarter or of half a year as a text tells it: `T2 2023`, `Trim. 1 2022`, `1st quarter 2022`,
 * `H1 2023`; null for any other text. `S1 2023` may be half a year or a week. O(letters).
 */
export function endOfQuarter(text: string): Month | null {
  const together = TOGETHER.exec(text);
  if (together) return monthOf(together[2], together[1], undefined);
  const first = PART_FIRST.exec(text);
  if (first) return monthOf(first[4], first[1] ?? first[2], first[3]);
  const last = YEAR_FIRST.exec(text);
  if (last) return monthOf(last[1], last[2] ?? last[3], last[4]);
  const words = IN_WORDS.exec(text);
  const nth = ORDINALS.get(headerKey(words?.[1] ?? words?.[3] ?? ''));
  if (!words || nth === undefined) return null;
  const isQuarter = words[2] !== undefined || words[3] !== undefined;
  if (!isQuarter && nth > 2) return null;
  return { year: Number(words[4]), month: (isQuarter ? 3 : 6) * nth };
}

function monthOf(year: string | undefined, quarter: string | undefined, half: string | undefined): Month {
  const month = quarter === undefined ? 6 * Number(half) : 3 * Number(quarter);
  return { year: Number(year), month };
}
