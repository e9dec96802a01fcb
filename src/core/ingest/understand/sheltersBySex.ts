import type { Issue } from '../../domain/issue';
import { withSexesAdded } from '../read/sexesAdded';
import type { ColumnFacts } from './columnFacts';
import { groupingOf } from './digitGroups';
import { SOURCED } from './evidence';
import { headerKey, latinHalf } from './headerWords';
import type { ColumnsSeen } from './lookAtColumns';
import { headerParts, titlesOf } from './mergedHeader';
import { NOTHING_COUNTED } from './nothingCounted';
import { looksLikeCount, shareOf } from './profileColumn';
import { RATIO } from './ratio';
import { sexAgeOf, type SexAge } from './sexAge';
import { sexAgeColumns } from './sexAgeColumns';
import { shelterKey } from './shelterKey';
import { spelledSex } from './spelledSex';
import { saysThousands, withoutThousands } from './thousandsSaid';

/** One word for a sex or an age in a header of one row: `Camp Male`, `Women in camps`. */
const WHO =
  /(?<!\p{L})(?:males?|females?|men|women|boys?|girls?|children|minors|adults?|elderly|hommes?|femmes?|enfants?|ذكور|إناث|اناث|أطفال|اطفال|نێر|مێ)(?!\p{L})/iu;
const MOSTLY = 0.6;

/** A column of the people of one shelter by sex or age. */
interface Housed {
  readonly index: number;
  readonly key: string;
  /** The shelter as the header names it. */
  readonly shelter: string;
  readonly who: SexAge;
}

/** A table whose shelters are told by sex, with everybody of a shelter in one column. */
export interface SheltersBySex {
  readonly seen: ColumnsSeen;
  /** The columns that are added up, those of a shelter together, into the first of them. */
  readonly added: readonly (readonly number[])[];
}

/**
 * A table of shelters by sex, `Camp Male, Camp Female`, as one of shelters: where the columns of a shelter count everybody
 * there once they are added up, also in the rows; else none of them counts, as men are no whole, and neither do they
 * beside a column of the whole shelter. As it is where a person says what one of the columns is, and where headers have
 * dates or rounds. O(cells of such columns).
 */
export function sheltersBySex(seen: ColumnsSeen, isAnswered: (index: number) => boolean): SheltersBySex {
  const { headers, facts, keys, rows, profiles } = seen;
  const groups = new Map<string, Housed[]>();
  headers.forEach((header, index) => {
    const column = facts[index];
    if (!column || column.date.is !== 'noDate' || column.round !== null || isSourced(column)) return;
    const housed = housedBySex(header, index, keys);
    if (!housed) return;
    const inThousands = saysThousands(header);
    const group = JSON.stringify([housed.key, headerKey(housed.shelter), column.measure, inThousands]);
    groups.set(group, [...(groups.get(group) ?? []), housed]);
  });
  const all = [...groups.values()];
  const bySex = new Set(all.flat().map(({ index }) => index));
  if (all.length === 0 || [...bySex].some(isAnswered)) return { seen, added: [] };
  const areSeveral = new Set(all.flat().map(({ key }) => key)).size > 1; // boys and girls in school may be pupils
  const changed = [...facts];
  const added: (readonly number[])[] = [];
  for (const group of all) {
    const [{ key, shelter, index: one } = { key: '', shelter: '', index: -1 }] = group;
    const { measure = null } = facts[one] ?? {};
    const hasWhole = facts.some(
      (column, index) =>
        !bySex.has(index) &&
        column.measure === measure &&
        (column.parts.shelter === key || shelterKey(column.titledShelter ?? '') === key),
    );
    const columns = hasWhole || !areSeveral ? [] : everybody(group, seen);
    const [first] = columns;
    for (const { index } of group) {
      const column = facts[index];
      if (column) changed[index] = asNobody(column, hasWhole);
    }
    const column = first === undefined ? undefined : facts[first];
    if (first === undefined || !column) continue;
    changed[first] = {
      ...asNobody(column, false),
      parts: { shelter: key },
      titledShelter: shelter,
      unit: 'individuals',
    };
    added.push(columns);
  }
  const marks = profiles.map(({ texts }) => groupingOf(texts.keys()).mark);
  const sums =
    added.length === 0
      ? rows
      : rows.map((cells) => withSexesAdded(cells, added, (index) => marks[index] ?? 'unknown'));
  return { seen: { ...seen, facts: changed, rows: sums }, added };
}

/** One issue for each shelter whose columns are added up; `headerRow` is where they stand. O(columns). */
export function addedIssues(
  { added }: SheltersBySex,
  headers: readonly string[],
  headerRow: number,
): Issue[] {
  return added.map((columns): Issue => {
    const names = columns.map((index) => headers[index] ?? '');
    const text = names.join(' + ').slice(0, 200);
    return { code: 'sexes_added', severity: 'info', row: headerRow, column: names[0] ?? '', text };
  });
}

function isSourced({ role, evidence }: ColumnFacts): boolean {
  return role !== null && SOURCED.has(evidence.kind);
}

/** The shelter that a header names, and whom of it; null where it names none, all who live there, or a share of them. */
function housedBySex(header: string, index: number, keys: ReadonlySet<string>): Housed | null {
  if (RATIO.test(withoutThousands(header))) return null;
  const { group, name } = headerParts(spelledSex(header, keys));
  const parts = [...titlesOf(group), name].map(latinHalf);
  const at = parts.findLastIndex((part) => shelterIn(part) !== null);
  const part = parts[at];
  if (part === undefined) return null;
  const others = parts.filter((_, other) => other !== at);
  const who = sexAgeOf([WHO.exec(part)?.[0] ?? '', ...others].join(' '));
  const shelter = shelterIn(part) ?? '';
  const key = shelterKey(shelter);
  return who === null || key === null ? null : { index, key, shelter, who };
}

/** What a text says of a shelter beside a sex: `individuals in camps` of `Men in camps`; null where it says nothing. */
function shelterIn(part: string): string | null {
  const texts = [part.replace(WHO, 'individuals'), part.replace(WHO, ' ').trim()];
  return texts.find((text) => shelterKey(text) !== null) ?? null;
}

/** The columns of a shelter that count everybody there once; none where they are not all numbers, or do not. */
function everybody(group: readonly Housed[], { headers, profiles }: ColumnsSeen): readonly number[] {
  const areNumbers = group.every(({ index }) => {
    const profile = profiles[index];
    return profile !== undefined && (profile.filled === 0 || shareOf(profile, looksLikeCount) >= MOSTLY);
  });
  if (!areNumbers) return [];
  const whom = headers.map((_, index) => group.find((one) => one.index === index)?.who ?? null);
  return [...sexAgeColumns(whom).keys()].toSorted((one, other) => one - other);
}

/** A column that counts nobody by itself; where others count its shelter it is known who they are. */
function asNobody(column: ColumnFacts, isKnown: boolean): ColumnFacts {
  return {
    ...column,
    ...NOTHING_COUNTED,
    sexAge: isKnown ? column.sexAge : null,
    ofOthers: isKnown,
  };
}
