import type { Unit } from '../../domain/measure';
import type { Answers, ColumnAnswer } from '../answers';
import type { DateOrder, Evidence, GroupingMark, UnderstoodColumn } from '../understanding';
import type { AssignedRole } from './assignRoles';
import type { ColumnFacts } from './columnFacts';
import { headerKey } from './headerWords';
import { isPartOfEitherUnit, type PartSums } from './partUnit';
import { dateOrderOf } from './dateOrder';
import { answeredGrouping, groupingOf } from './digitGroups';
import type { ColumnProfile } from './profileColumn';

/**
 * The answer a person gave for a column, found by its header as letters and digits; one for the `nth` column with that
 * header before one for all of them.
 */
export function answerFor(header: string, nth: number, { columns = [] }: Answers): ColumnAnswer | undefined {
  if (columns.length === 0) return undefined;
  const key = headerKey(header);
  const own = columns.filter((answer) => headerKey(answer.header) === key);
  return own.find((answer) => answer.nth === nth) ?? own.find((answer) => answer.nth === undefined);
}

/** For each header the how manieth of its kind it is, from 1. O(headers). */
export function occurrences(headers: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const key = headerKey(header);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth;
  });
}

/** One column with its role and with the ways its dates and numbers are written: by answer, else by its values. */
export function understandColumn(
  index: number,
  header: string,
  { role, evidence, confidence }: AssignedRole,
  profile: ColumnProfile,
  answer: ColumnAnswer | undefined,
  parts: { readonly unit: Unit; readonly sums: PartSums },
  facts: ColumnFacts | undefined,
): UnderstoodColumn {
  const isSaid = evidence[0]?.kind === 'answer' && (facts?.unit ?? null) !== null;
  const isOfUnit = isPartOfEitherUnit(role, facts) && !isSaid;
  const agreeing = `${parts.sums[parts.unit]}/${parts.sums.rows}`;
  const sums: Evidence[] = isOfUnit && parts.sums.rows > 0 ? [{ kind: 'sums', detail: agreeing }] : [];
  return {
    index,
    header,
    role: isOfUnit ? { ...role, unit: parts.unit } : role,
    evidence: [...evidence, ...sums],
    confidence,
    dateOrder: answer?.dateOrder ?? (role.is === 'day' ? orderOf(profile) : 'unknown'),
    grouping: answer?.grouping
      ? answeredGrouping(answer.grouping, [...profile.texts.keys()])
      : role.is === 'count' || role.is === 'unused' // which may be added to a count
        ? markOf(profile)
        : 'unknown',
    ...(answer?.irregular && { irregular: answer.irregular }),
    examples: profile.examples,
  };
}

function orderOf(profile: ColumnProfile): DateOrder {
  const order = dateOrderOf(profile.texts.keys());
  return order === 'dayFirst' || order === 'monthFirst' ? order : 'unknown';
}

function markOf(profile: ColumnProfile): GroupingMark {
  return groupingOf(profile.texts.keys()).mark;
}
