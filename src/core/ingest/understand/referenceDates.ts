import { kindOf } from '../../domain/measure';
import { cellText } from '../cellText';
import type { AssignedRole } from './assignRoles';
import { isAnswered, SOURCED } from './evidence';

/** Of several columns of days the one that the figures are of, and those that say other days. */
export interface ReferenceDates {
  readonly column: number;
  readonly others: readonly number[];
}

const ANSWERED = 1000;
/** What a report says of all its figures, and what was noted for one row: when somebody asked, moved or wrote it. */
const OF_THE_REPORT = /report|snapshot|reference|as[ _-]?of|cut[ _-]?off|مرجعي|تقرير/i;
const OF_THE_ROW =
  /interview|survey|collect|assess|visit|occur|event|arriv|depart|displac|updat|entry|entered|creat|publi|releas|modif|مقابل|مسح|زيار|وصول|نزوح|تحديث/i;

/**
 * The column of the reference date where several hold days: the one a person named, then one that its source names,
 * then one of the report before one that tells what happened to a row, then the surest, then the first. A stock of one
 * round would else be spread over the days on which people were asked; movements are of the days on which they were.
 * Null where no column holds any. O(rows).
 */
export function referenceDates(
  headers: readonly string[],
  roles: readonly AssignedRole[],
  rows: readonly (readonly string[])[],
): ReferenceDates | null {
  const columns = roles.flatMap((assigned, index) => (isReferenceDate(assigned) ? [index] : []));
  const areFlows = roles.some(({ role }) => role.is === 'count' && kindOf(role.measure) === 'flow');
  const rank = new Map(
    columns.map((column) => [column, rankOf(headers[column] ?? '', roles[column], areFlows)]),
  );
  const rankedAbove = (one: number, other: number) => (rank.get(other) ?? 0) - (rank.get(one) ?? 0);
  const [column] = columns.toSorted(rankedAbove);
  if (column === undefined) return null;
  const saysOther = (other: number) =>
    rows.some((cells) => {
      const [own, text] = [cellText(cells[column] ?? ''), cellText(cells[other] ?? '')];
      return own !== '' && text !== '' && own !== text;
    });
  return { column, others: columns.filter((other) => other !== column && saysOther(other)) };
}

function rankOf(header: string, assigned: AssignedRole | undefined, areFlows: boolean): number {
  const { confidence = 0, evidence = [] } = assigned ?? {};
  if (isAnswered(assigned)) return ANSWERED;
  const words = [header, ...evidence.map(({ detail }) => detail)].join(' '); // a tag says more than a short header
  const word = areFlows ? 0 : OF_THE_REPORT.test(words) ? 2 : OF_THE_ROW.test(words) ? 0 : 1;
  const isSourced = evidence.some(({ kind }) => SOURCED.has(kind));
  return (isSourced ? 100 : 0) + 10 * word + confidence;
}

/** Whether a column may hold the days that the figures are of. */
export function isReferenceDate({ role }: AssignedRole): boolean {
  return role.is === 'day' && role.of === 'reference';
}
