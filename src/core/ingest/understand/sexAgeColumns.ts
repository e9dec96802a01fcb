import type { Sex, SexAge } from './sexAge';

/** A column by the people it counts, all bounds known. */
interface Band {
  readonly index: number;
  readonly sex: Sex | null;
  readonly from: number;
  readonly until: number;
  readonly key: string;
}

const ADULT = 18;
const OLD = 60;
const OLD_AT_LEAST = 50;
const SEXES: readonly Sex[] = ['male', 'female'];
const NOUNS: Record<Sex, Record<'child' | 'adult', string>> = {
  male: { child: 'boys', adult: 'men' },
  female: { child: 'girls', adult: 'women' },
};

/**
 * The columns that together count everybody once, by sex, by age or by both, each with its key: `female`, `boys`,
 * `male 18-59`, `all 60+`. Of columns that cover each other (`Female` beside `Female 0-17` and `Female 18+`) the finest
 * are taken. Empty when none do: men without women are no whole. `columns` has one entry for each column of a table,
 * null for one of something else. O(columns²).
 */
export function sexAgeColumns(columns: readonly (SexAge | null)[]): ReadonlyMap<number, string> {
  const bands = bandsOf(columns);
  const sexed = bands.filter(({ sex }) => sex !== null);
  const taken =
    everybody(sexed) ?? everybody(bands) ?? chainOf(bands.filter(({ sex }) => sex === null)) ?? [];
  const keys = new Map(taken.map(({ index, key }) => [index, key]));
  if (keys.size < 2) return new Map();
  columns.forEach((column, index) => {
    const ofSex = (one: Band) => one.sex === column?.sex && one.until - one.from < Infinity;
    const isKnownApart = column?.sex === null ? taken.some(({ sex }) => sex !== null) : taken.some(ofSex);
    if (column?.word === 'unknown' && isKnownApart) keys.set(index, `${column.sex ?? 'all'} unknown`);
  });
  return keys;
}

/** The bands of both sexes, where one that counts both stands in the row of either; null when one is not covered. */
function everybody(bands: readonly Band[]): readonly Band[] | null {
  const chains = SEXES.map((sex) => chainOf(bands.filter((band) => band.sex === null || band.sex === sex)));
  const [males, females] = chains;
  if (!males || !females) return null;
  const shared = (chain: readonly Band[]) => chain.filter(({ sex }) => sex === null);
  const isSame = shared(males).every((band) => females.includes(band));
  if (!isSame || shared(males).length !== shared(females).length) return null;
  return [...new Set([...males, ...females])];
}

/** The most bands that follow each other from birth to the oldest age; null when there is a gap. */
function chainOf(bands: readonly Band[]): readonly Band[] | null {
  const known = new Map<number, readonly Band[] | null>([[Infinity, []]]);
  const from = (age: number): readonly Band[] | null => {
    const before = known.get(age);
    if (before !== undefined) return before;
    let best: readonly Band[] | null = null;
    for (const band of bands) {
      const follows = band.from === age || (age > 0 && band.from === age - 1); // `0-5, 5-17`
      const rest = follows && band.until > age ? from(band.until) : null;
      if (rest && rest.length + 1 > (best?.length ?? 0)) best = [band, ...rest];
    }
    known.set(age, best);
    return best;
  };
  return from(0);
}

/** Bounds for ages that are words, in the light of the other columns: `men` are all males where no children stand by. */
function bandsOf(columns: readonly (SexAge | null)[]): Band[] {
  const has = (test: (column: SexAge) => boolean) =>
    columns.some((column) => column !== null && test(column));
  const hasChildren = has(({ word, ages }) => word === 'child' || (ages !== null && ages.until <= ADULT + 1));
  const oldest = columns.flatMap((column) => (column ? [oldFrom(column)] : []));
  const old = Math.min(Infinity, ...oldest);
  return columns.flatMap((column, index): Band[] => {
    if (!column || column.word === 'unknown') return [];
    const { sex, ages, word } = column;
    const who = sex ?? 'all';
    if (ages) {
      const { from, until } = ages;
      const key = until === Infinity ? `${who} ${from}+` : `${who} ${from}-${until - 1}`;
      return [{ index, sex, from, until, key }];
    }
    if (word === null) return [{ index, sex, from: 0, until: Infinity, key: who }];
    if (word === 'elderly') return [{ index, sex, from: OLD, until: Infinity, key: `${who} elderly` }];
    const noun = sex ? NOUNS[sex][word] : word === 'child' ? 'children' : 'adults';
    if (word === 'child') return [{ index, sex, from: 0, until: ADULT, key: noun }];
    if (sex && !hasChildren) return [{ index, sex, from: 0, until: old, key: old === Infinity ? sex : noun }];
    return [{ index, sex, from: ADULT, until: old, key: noun }];
  });
}

/** The age from which a column counts the old; Infinity for a column of others. */
function oldFrom({ word, ages }: SexAge): number {
  if (word === 'elderly') return OLD;
  return ages && ages.until === Infinity && ages.from >= OLD_AT_LEAST ? ages.from : Infinity;
}
