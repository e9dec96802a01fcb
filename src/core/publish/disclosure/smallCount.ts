import { SOURCE_SIZES } from '../../cube/areFromFamilies';
import type { Unit } from '../../domain/measure';
import { OPEN_VALUES, type SuppressionRules } from './suppressionRules';
import type { Cell } from './countTable';

/** How individuals were made of families: so many people for each, from least to most. */
export interface FamilySizes {
  readonly least: number;
  readonly most: number;
  /** True where these are the sizes seen and not a factor of the source: the people may have been counted one by one. */
  readonly mayBeCounted?: true;
}

/** What is known of the counts of a series at one date. */
export interface CountKind {
  readonly unit: Unit;
  /** Null where individuals were counted one by one. */
  readonly sizes: FamilySizes | null;
  /** The whole number of people that every family of the date was counted as; null where there is none. */
  readonly exactSize: number | null;
}

type Knowledge = Omit<Cell, 'at' | 'value'>;

/**
 * Whether a count is small, and what a reader knows of one that is suppressed. People are as small as their families,
 * which are given where they are known: 6 people are one family, and by a size of 6 there are only four counts below five
 * families.
 */
export function knowledgeOf(
  value: number,
  families: number | null,
  kind: CountKind,
  rules: SuppressionRules,
): Knowledge {
  const { smallest, largest, step, width } = smallCounts(kind, rules);
  const isFew = families
    ? families < rules.leastFamilies || (isCounted(kind) && value < rules.leastIndividuals)
    : value <= largest;
  const isSmall = value >= smallest && isFew;
  return {
    isSmall,
    bySource: false,
    mayBeSuppressed: value !== 0 || rules.zerosAreSensitive,
    least: isSmall ? smallest : Math.min(largest + step, value),
    most: isSmall ? Math.max(largest, value) : Infinity,
    step,
    width: Math.min(width, largest - smallest),
  };
}

/**
 * The same of a figure that the source itself suppressed: nobody here knows it, so it is taken as its lower bound, and
 * what others publish of it must not give away more than the source's own bounds.
 */
export function knowledgeOfSuppressed(lower: number, upper: number): Knowledge {
  const width = Math.min(OPEN_VALUES - 1, upper - lower);
  return { isSmall: true, bySource: true, mayBeSuppressed: true, least: lower, most: upper, step: 1, width };
}

function smallCounts({ unit, sizes, exactSize }: CountKind, rules: SuppressionRules) {
  const open = OPEN_VALUES - 1;
  const from = (first: number) => (rules.zerosAreSensitive ? 0 : first);
  if (unit === 'families' || sizes === null) {
    const least = unit === 'families' ? rules.leastFamilies : rules.leastIndividuals;
    return { smallest: from(1), largest: least - 1, step: 1, width: open };
  }
  const families = rules.leastFamilies - 1;
  if (exactSize !== null) {
    return {
      smallest: from(exactSize),
      largest: exactSize * families,
      step: exactSize,
      width: exactSize * open,
    };
  }
  const ofFamilies = Math.floor(sizes.most * families);
  const largest = sizes.mayBeCounted ? Math.max(ofFamilies, rules.leastIndividuals - 1) : ofFamilies;
  return { smallest: from(1), largest, step: 1, width: Math.ceil(sizes.most * open) };
}

function isCounted({ sizes }: CountKind): boolean {
  return sizes?.mayBeCounted === true;
}

/**
 * The number of people that every family was counted as, when all counts of a date are multiples of it; null where the
 * sizes differ. A reader sees the same.
 */
export function exactSizeOf(counts: readonly number[], sizes: FamilySizes | null): number | null {
  if (sizes === null) return null;
  const isExact = (size: number) => Number.isInteger(size) && counts.every((count) => count % size === 0);
  return sizesGuessed(sizes).find(isExact) ?? null;
}

/** The sizes that a reader tries first: the largest and smallest seen, and those of the source. */
export function sizesGuessed({ least, most }: FamilySizes): number[] {
  return [most, least, SOURCE_SIZES.most, SOURCE_SIZES.least].filter((size) => size > 1);
}
