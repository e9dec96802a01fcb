import { kindOf } from '../../domain/measure';
import type { ColumnRole } from '../columnRole';
import { headerMeaning, LONGEST_HEADER } from './headerMeaning';
import { headerKey } from './headerWords';
import { heldByRound } from './heldByRound';
import { headerParts, joinTitles, titlesOf } from './mergedHeader';
import type { ColumnProfile } from './profileColumn';
import { OF_FIGURES, OF_LONG_TIME, OF_TIME, OWN_ROUND, ROUND_WORDS, type RoundStanding } from './roundWords';
import { wordRole } from './wordRole';

/** A header of a table that may tell the round before, or what changed since, beside the figures of its own round. */
export interface ComparedHeader {
  /** The header as it is to be understood: without the words that say that it is of the round of the table. */
  readonly text: string;
  /** Whether it is of the round before or of a change, and so no count of the people of this round; null for neither. */
  readonly aside: 'before' | 'change' | null;
  /** Whether a title alone says so, which may be that of all there is to count. */
  readonly byTitle?: boolean;
}

const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/g;
const EDGES = /^[\s:;,–—-]+|[\s:;,–—-]+$/g;

/** A header taken apart. */
interface Seen {
  readonly header: string;
  readonly parts: readonly string[];
  /** What its parts say without the round. */
  readonly left: readonly string[];
  readonly standing: RoundStanding | null;
  /** Whether a title above it names the round. */
  readonly isTitled: boolean;
  /** What it is to be read as where its column holds the date of the round. */
  readonly text: string;
}

/**
 * The headers of a table that tells two rounds side by side, as `IDPs previous round` and `IDPs current round`: those of
 * its own round read as if alone (`IDPs`, and `Total` where nothing else is left), those of the round before and of what
 * changed stand aside. `Last round` is the one before where another is the present one, else the present one. A header
 * of a round alone is that of figures only where its values are, and where no other one says what it counts; above the
 * dates of two rounds the present one dates the rows. O(letters + texts).
 */
export function comparedRounds(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
): readonly ComparedHeader[] {
  const seen = held(headers.map(seenIn), profiles);
  const has = (standing: RoundStanding) => seen.some((one) => one.standing === standing);
  const lastIs: RoundStanding | null = has('now') || has('new') ? 'before' : has('before') ? 'now' : null;
  const stands = seen.map(({ standing }) => (standing === 'last' ? lastIs : standing));
  const bare = new Set(
    seen.flatMap(({ header, parts, standing }) => (standing === null && header !== '' ? [stem(parts)] : [])),
  );
  const hasBefore = stands.includes('before');
  const hasNow = stands.some((one) => one === 'now' || one === 'new');
  return seen.map(({ header, left, isTitled, text: own }, index) => {
    const standing = stands[index] ?? null;
    if (standing === null) return { text: own, aside: null };
    if (standing === 'change') return { text: header, aside: standing, byTitle: isTitled };
    if (standing === 'before')
      return { text: header, aside: hasNow || bare.has(stem(left)) ? standing : null };
    const isNow = standing === 'now' || (standing === 'new' && !bare.has(stem(left)));
    const text = left.length === 0 ? 'Total' : joinTitles(left);
    const isTold = hasBefore
      ? isTitled || counts(left)
      : OWN_ROUND.test(spaced(header)) && counts(left, true);
    return { text: isNow && isTold ? text : header, aside: null };
  });
}

function seenIn(header: string): Seen {
  const parts = partsOf(header);
  const own = parts.map(standingOf);
  const left = parts.map(withoutStanding).filter((part) => part !== '');
  const standing = own.find((one) => one !== null) ?? null;
  const part = parts[own.indexOf(standing)] ?? '';
  const isTitled = own.at(-1) === null;
  const isPart = standing !== null && standing !== 'change' && saysWhen(part, left, isTitled);
  return {
    header,
    parts,
    left,
    standing: isPart ? null : standing,
    isTitled,
    text: header,
  };
}

/** Whether a part of a header may say since when those are there whom the rest counts, and not in which round. */
function saysWhen(part: string, left: readonly string[], isTitled: boolean): boolean {
  if (!OF_TIME.test(part) || left.length === 0) return false;
  const role = wordRole(headerMeaning(left.join(' ')));
  if (role?.is === 'count' && kindOf(role.measure) === 'flow') return false;
  return !isTitled || withoutStanding(part) !== '' || OF_LONG_TIME.test(part);
}

/** The headers with no round for those of nothing else that are of no figures. */
function held(seen: readonly Seen[], profiles: readonly ColumnProfile[]): readonly Seen[] {
  const isOnlyRound = ({ standing, left }: Seen) =>
    standing !== null && standing !== 'change' && left.length === 0;
  if (!seen.some(isOnlyRound)) return seen;
  const others = seen.filter(
    (one) => !isOnlyRound(one) && !['before', 'change'].includes(one.standing ?? ''),
  );
  const roles = others.map(({ standing, parts, left }) => roleOf(standing === null ? parts : left));
  const isCounted = roles.includes('count');
  const isDated = roles.includes('day');
  const found = seen.map((one, index) =>
    isOnlyRound(one) ? heldByRound(profiles[index], OF_FIGURES.test(spaced(one.header))) : null,
  );
  const datesBefore = seen.some(({ standing }, index) => standing === 'before' && found[index] === 'dates');
  return seen.map((one, index) => {
    if (!isOnlyRound(one) || (found[index] === 'figures' && !isCounted)) return one;
    const isDate = found[index] === 'dates' && one.standing === 'now' && datesBefore && !isDated;
    return { ...one, standing: null, text: isDate ? 'Date' : one.header };
  });
}

function partsOf(header: string): string[] {
  const { group, name } = headerParts(header);
  return [...titlesOf(group), name].map(spaced);
}

function spaced(text: string): string {
  return text
    .replace(/[\s_]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();
}

function standingOf(part: string): RoundStanding | null {
  if (part.length > LONGEST_HEADER) return null;
  return ROUND_WORDS.find(([, said]) => said.test(part))?.[0] ?? null;
}

function withoutStanding(part: string): string {
  return ROUND_WORDS.reduce(
    (text, [standing, said]) => (standing === 'change' ? text : text.replace(said, ' ')),
    part,
  )
    .replace(EMPTY_BRACKETS, ' ')
    .replace(EDGES, '');
}

/** What tells columns of one round apart; a whole needs no word for it. */
function stem(parts: readonly string[]): string {
  return headerKey(parts.join(' ').replace(/(?<!\p{L})total(?!\p{L})/iu, ''));
}

/** Whether what is left of a header is a count, or nothing, or its total; `byWords` where it has to name what it counts. */
function counts(left: readonly string[], byWords = false): boolean {
  const meaning = headerMeaning(left.join(' '));
  const isCount = wordRole(meaning)?.is === 'count';
  return isCount || (!byWords && meaning.unknown === 0 && [...meaning.says].every((one) => one === 'total'));
}

function roleOf(parts: readonly string[]): ColumnRole['is'] | null {
  return wordRole(headerMeaning(parts.join(' ')))?.is ?? null;
}
