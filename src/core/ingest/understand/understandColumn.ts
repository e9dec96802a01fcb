import type { Unit } from '../../domain/measure';
import type { Answers } from '../answers';
import type { DateOrder, Evidence, GroupingMark, UnderstoodColumn } from '../understanding';
import type { AssignedRole } from './assignRoles';
import { headerKey } from './headerWords';
import type { PartSums } from './partUnit';
import { dateOrderOf, groupingOf, type ColumnProfile } from './profileColumn';

/** The answer a person gave for a column, found by its header as letters and digits. */
export function answerFor(header: string, { columns = [] }: Answers) {
  const key = headerKey(header);
  return columns.find((answer) => headerKey(answer.header) === key);
}

/** One column with its role and with the ways its dates and numbers are written: by answer, else by its values. */
export function understandColumn(
  index: number,
  header: string,
  { role, evidence, confidence }: AssignedRole,
  profile: ColumnProfile,
  answers: Answers,
  parts: { readonly unit: Unit; readonly sums: PartSums },
): UnderstoodColumn {
  const answer = answerFor(header, answers);
  const isPart = role.is === 'count' && role.part !== null;
  const agreeing = `${parts.sums[parts.unit]}/${parts.sums.rows}`;
  const sums: Evidence[] = isPart && parts.sums.rows > 0 ? [{ kind: 'sums', detail: agreeing }] : [];
  return {
    index,
    header,
    role: isPart ? { ...role, unit: parts.unit } : role,
    evidence: [...evidence, ...sums],
    confidence,
    dateOrder: answer?.dateOrder ?? (role.is === 'day' ? orderOf(profile) : 'unknown'),
    grouping: answer?.grouping ?? (role.is === 'count' ? markOf(profile) : 'unknown'),
    examples: profile.examples,
  };
}

function orderOf(profile: ColumnProfile): DateOrder {
  const order = dateOrderOf(profile);
  return order === 'dayFirst' || order === 'monthFirst' ? order : 'unknown';
}

function markOf(profile: ColumnProfile): GroupingMark {
  return groupingOf(profile).mark;
}
