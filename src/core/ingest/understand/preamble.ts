import type { Day } from '../../domain/day';
import type { Measure, Unit } from '../../domain/measure';
import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';
import { headerWords } from './headerWords';
import { namedRound, withoutRound } from './namedRound';
import { readDate, type ReadDate } from './readDate';
import { standingAfter, STANDINGS, type Standing } from './standingOfDate';
import { meaningOf } from './vocabulary';
import { OF_WAVES, saysYearsAreDates } from './yearsSaid';

const DATES = new RegExp(
  [
    String.raw`(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`(?<!\d)20\d{6}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)`,
    String.raw`(?<!\d)\d{4}[\s-]+\p{L}{3,}[\s-]+\d{1,2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?[\s-]+\p{L}{3,}\.?[\s,-]+\d{4}`,
    String.raw`\p{L}{3,}[\s-]+\d{1,2},\s*\d{4}`,
    String.raw`\p{L}+(?:\s\p{L}+)?[\s-]+\d{4}(?![\d/.-]|[\s-]+\p{L}{3,}[\s-]+\d{1,2}(?!\d))`,
  ].join('|'),
  'gu',
);
const REPORT = /report/i; // `Report 5 May 2023` is of a day
const NONE_OF = /(?<=\p{L}\s)no\s+\p{L}+/gu; // `It holds no returnees`; at a beginning it may be a number
const SOURCE = /^(?:sources?|fuentes?|fontes?|المصدر|المصادر|سەرچاوە)\s*[:：–-]/iu;
const FIRST_DAY = '1900-01-01' as Day; // numbers before it are no years: `windows-1256`

/** The date and the round that a title, a sheet name or a file name gives. */
interface TitleFacts {
  readonly day: Day | null;
  /** What its words make of its dates. */
  readonly standing: Standing;
  /** The days of a line that names several, or both readings of a date such as 03-04-2020; empty otherwise. */
  readonly dayChoices: readonly Day[];
  readonly round: number | null;
}

/** Searches a line of text for a date and a round number; the words before a date tell only in a sentence. */
function titleFacts(line: string, isSentence: boolean): TitleFacts {
  const text = latinDigits(cellText(line))
    .replace(/(\d{4})_(\d{1,2})_(\d{1,2})/g, '$1-$2-$3')
    .replace(/_/g, ' ')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .slice(0, 1000);
  const days = new Set<Day>();
  let readings: readonly Day[] = [];
  let standing: Standing = 'plain';
  const dated = REPORT.test(text) ? text : withoutRound(text); // `Round 12 - April 2023` is of no twelfth of April
  for (const { 0: match, index } of dated.matchAll(DATES)) {
    const { words, date } = dateIn(match);
    const choices =
      date.is === 'ordered' ? [date.dayFirst, date.monthFirst] : [date.is === 'day' ? date.day : null];
    const plausible = choices.filter((one) => one !== null).filter((one) => one >= FIRST_DAY);
    if (plausible.length > 1) readings = plausible;
    if (plausible.length > 0 && isSentence) standing = standingAfter(dated.slice(0, index) + words);
    for (const day of plausible.length === 1 ? plausible : []) days.add(day);
  }
  const [day = null, ...others] = days;
  const several = others.length > 0; // "displaced since 1 January 2014, as of 31 March 2016": only a person can tell
  const isOpen = several || standing === 'ofSomethingElse';
  return {
    day: isOpen ? null : day,
    dayChoices: isOpen && days.size > 0 ? [...days] : day ? [] : readings,
    standing: several ? 'plain' : standing,
    round: namedRound(text),
  };
}

/** A date at the end of a few words, and the words: `as of September 2015` names the month by its last two. */
function dateIn(text: string): { readonly words: string; readonly date: ReadDate } {
  const whole = readDate(text);
  if (whole.is !== 'noDate') return { words: '', date: whole };
  const last = text.split(' ').slice(-2).join(' ');
  return { words: text.slice(0, -last.length), date: readDate(last) };
}

/** What stands around a table and is about all of it: measure and unit by their words, date and round. */
export interface Title extends Omit<TitleFacts, 'standing'> {
  readonly text: string;
  readonly measure: Measure | null;
  /** Whether lines above the table each name other people, any of whom it may count. */
  readonly namesSeveral: boolean;
  readonly unit: Unit | null;
  /** Whether the table is by when people fled. */
  readonly ofWaves: boolean;
  /** Whether it is of movements or of several times: years side by side are then dates. */
  readonly ofYears: boolean;
}

/**
 * What the rows above the header, the name of the sheet and the name of the file say. The nearer to the figures, the
 * more it counts: a file is often renamed. The name of a source may name other people, and counts after the other rows.
 * The first `ownRows` of the rows are of no other table.
 */
export function titleOf(
  rows: readonly (readonly string[])[],
  sheet: string,
  fileName: string,
  ownRows = rows.length,
): Title {
  const above = rows.map((cells) => cells.map(cellText).filter(Boolean).join(' '));
  const lines = [...above, sheet, fileName.replace(/\.\w+$/, '')].filter((line) => line !== '');
  const name = lines.at(-1);
  // A name of a file is no sentence: `idp_export_2023-03-31`.
  const facts = lines.map((line) => titleFacts(line, line !== name || !fileName.startsWith(line)));
  const dated = facts
    .filter((one) => one.day !== null || one.dayChoices.length > 0)
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  const { dayChoices = [] } = dated[0] ?? {};
  const later = dated.map((one) => one.day).find((one) => one !== null && dayChoices.includes(one));
  const day = dated[0]?.day ?? later ?? null;
  const meant = (line: string) => wordsSay(line.replace(OF_WAVES, ' ').replace(NONE_OF, ' ')); // nobody arrives anew
  const titles = above.filter((line) => !SOURCE.test(line));
  const meanings = [...titles, ...above.filter((line) => SOURCE.test(line)), sheet].map(meant);
  const own = above.slice(0, ownRows).filter((line) => titles.includes(line));
  const areOfWaves = lines.some((line) => OF_WAVES.test(line));
  return {
    text: above.find((line) => line !== '') ?? '',
    day,
    dayChoices: day === null ? dayChoices : [],
    round: firstOf(facts.map(({ round }) => round)),
    measure: firstOf([...meanings, wordsSay(fileName)].map(({ measure }) => measure ?? null)),
    namesSeveral: new Set(own.flatMap((line) => meant(line).measure ?? [])).size > 1,
    unit: firstOf(meanings.map((meaning) => meaning.unit ?? null)),
    ofWaves: above.some((line) => OF_WAVES.test(line)),
    ofYears: lines.some((line, index) =>
      saysYearsAreDates(line, (facts[index]?.day ?? null) !== null, areOfWaves),
    ),
  };
}

/** A title that names two measures, or both units as "families x 6" does, names neither. */
function wordsSay(line: string): { measure?: Measure | undefined; unit?: Unit | undefined } {
  const meanings = headerWords(line.slice(0, 300)).map(meaningOf);
  const units = new Set(meanings.flatMap((one) => (one?.says === 'unit' ? [one.unit] : [])));
  const measures = meanings.flatMap((one) => (one?.says === 'measure' ? [one.measure] : []));
  return {
    measure: new Set(measures).size === 1 ? measures[0] : undefined,
    unit: units.size === 1 ? [...units][0] : undefined,
  };
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
