import { hasValue } from '../../domain/cellState';
import { parseGrouped } from '../parseGrouped';
import { areMostly } from './addedUp';
import type { ColumnFacts } from './columnFacts';
import { headerMeaning } from './headerMeaning';
import { headerParts } from './mergedHeader';
import { NO_ROLE } from './nothingCounted';
import type { ColumnProfile } from './profileColumn';

const STROKE = /\s*[/:÷]\s*/;
/** People; the mean size of the households of a whole country is at most about half of it. */
const LARGEST_FAMILY = 20;
const MOST_ROWS = 5000;

/**
 * The facts of columns without a count where a header divides people by families, `IDPs/HH`, above numbers most of which
 * are no larger than a family, or fewer than the families counted beside them: they say how many are in one. Above
 * others the stroke stands for "or". O(texts), and where such numbers are larger O(rows × columns of families).
 */
export function withoutFamilySizes(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  profiles: readonly ColumnProfile[],
  rows: readonly (readonly string[])[],
): readonly ColumnFacts[] {
  const divides = headers.map(dividesByFamilies);
  const families = facts.flatMap(({ role }, index) => {
    const isFamilies = role?.is === 'count' && role.unit === 'families' && role.part === null;
    return isFamilies && divides[index] !== true ? [index] : [];
  });
  return facts.map((column, index) => {
    const mayBe = column.role?.is === 'count' && divides[index] === true;
    const areSizes = mayBe && (areSmall(profiles[index]) || areFewer(rows, index, families));
    return areSizes ? { ...column, ...NO_ROLE, unknownName: true } : column;
  });
}

/** Whether a header divides people by families: `IDPs/HH`. O(letters). */
export function dividesByFamilies(header: string): boolean {
  const [people = '', families = '', ...more] = headerParts(header).name.split(STROKE);
  const above = headerMeaning(people);
  const below = headerMeaning(families);
  const isPeople = above.unit === undefined ? above.measure !== undefined : above.unit === 'individuals';
  return isPeople && below.unit === 'families' && below.unknown === 0 && more.length === 0;
}

/** A site or two may have a wrong one, and a row of totals adds them up. */
function areSmall(profile: ColumnProfile | undefined): boolean {
  const figures = [...(profile?.texts.entries() ?? [])].flatMap(([text, times]) => {
    const { state, value } = parseGrouped(text, 'comma');
    return hasValue(state) ? [{ times, isSmall: value <= LARGEST_FAMILY }] : [];
  });
  const timesOf = (some: typeof figures) => some.reduce((sum, { times }) => sum + times, 0);
  return timesOf(figures.filter(({ isSmall }) => isSmall)) * 2 > timesOf(figures);
}

/** Whether most numbers are below those of families beside them, as those of people in them cannot be. */
function areFewer(rows: readonly (readonly string[])[], index: number, families: readonly number[]): boolean {
  return families.some((other) => {
    const answers = rows.slice(0, MOST_ROWS).flatMap((cells) => {
      const [size, beside] = [index, other].map((at) => parseGrouped(cells[at] ?? '', 'comma'));
      const areTold = size && beside && hasValue(size.state) && hasValue(beside.state);
      return areTold ? [size.value < beside.value] : [];
    });
    return areMostly(answers);
  });
}
