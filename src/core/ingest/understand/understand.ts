import { parseIsoDay } from '../../domain/day';
import { failure, success, type Failure, type Outcome } from '../../domain/failure';
import type { Unit } from '../../domain/measure';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { TextTable } from '../../table/textTable';
import { NO_ANSWERS, type Answers } from '../answers';
import type { ColumnRole } from '../columnRole';
import type { Question, Understanding, UnderstoodColumn } from '../understanding';
import { adaptRoles } from './adaptRoles';
import { assignRoles, type AssignedRole } from './assignRoles';
import { columnQuestions } from './columnQuestions';
import { formatName } from './formatName';
import { layoutIssues } from './layoutIssues';
import { lookAtColumns, type ColumnsSeen } from './lookAtColumns';
import { isPart, partSums, unitBySums } from './partUnit';
import { placeSchemeOf } from './placeScheme';
import { dateOrderOf, groupingOf, looksLikeCount, shareOf } from './profileColumn';
import { settleRoles } from './settleRoles';
import { answerFor, understandColumn } from './understandColumn';

/** What is known of a table besides its cells. */
export interface TableOrigin {
  readonly fileName: string;
  /** The places of the open dataset; null when none is open. */
  readonly gazetteer: Gazetteer | null;
}

const LONGEST_DETAIL = 200;

/** What a table was taken for, and what it lacks to be read; null when it can be. */
export interface Grasp {
  readonly understanding: Understanding;
  readonly lacking: Failure | null;
}

/**
 * What a table was taken for. Fails when the rows are no table, or hold no places or no counts; see `grasp`.
 */
export function understand(
  table: TextTable,
  origin: TableOrigin,
  answers: Answers = NO_ANSWERS,
): Outcome<Understanding> {
  const { understanding, lacking } = grasp(table, origin, answers);
  return lacking ? failure(lacking.code, lacking.detail) : success(understanding);
}

/**
 * What a table was taken for: where its header stands, what each column holds and why, and what has to be asked.
 * `table` may be the beginning of a longer one: what a column proves (order of dates, grouping of digits, unit of the
 * breakdowns) is proven by its rows. Answers of a person come before all evidence. A table that lacks something is
 * understood as far as it goes, so that a person can be asked. O(cells), up to two million of them.
 */
export function grasp(table: TextTable, origin: TableOrigin, answers: Answers): Grasp {
  const seen = lookAtColumns(table, origin.fileName, origin.gazetteer);
  const { title, layout } = seen;
  const unit = answers.unit ?? title.unit ?? 'individuals';
  const { roles, issues, differing } = rolesOf(seen, table, origin.gazetteer, answers, unit);
  const plain = roles.map(({ role }) => role);
  const sums = partSums(seen.rows, plain);
  const knownPartUnit = answers.unit ?? unitBySums(sums) ?? unitOfGroups(seen, plain);
  const parts = { unit: knownPartUnit ?? unit, sums };
  const columns = roles.flatMap((own, index) => {
    const profile = seen.profiles[index];
    return profile ? [understandColumn(index, seen.headers[index] ?? '', own, profile, answers, parts)] : [];
  });
  const lack = lackOf(seen, plain);
  const lacking = lack && { code: lack, detail: seen.headers.join(', ').slice(0, LONGEST_DETAIL) };

  const dated = plain.some(
    (role) => role.is === 'day' || role.is === 'year' || (role.is === 'count' && role.day),
  );
  const answeredDay = answers.referenceDay === undefined ? null : parseIsoDay(answers.referenceDay);
  const referenceDay = dated ? null : (answeredDay ?? title.day);
  const questions = questionsOf(seen, columns, {
    undated: !dated && referenceDay === null,
    unit: answers.unit === undefined && title.unit === null ? unit : null,
    partUnitOpen: knownPartUnit === undefined,
    differing,
  });
  const understanding: Understanding = {
    format: formatName(seen.keys, plain, layout.tagRow !== null),
    layout,
    preamble: { title: title.text, day: title.day, round: title.round },
    columns,
    referenceDay,
    undated: !dated && referenceDay === null,
    round: dated ? null : title.round,
    partUnit: parts.unit,
    placeScheme: placeSchemeOf(columns, seen.profiles, origin.gazetteer),
    questions,
    issues: [...layoutIssues(seen, columns, table.firstRow), ...issues],
  };
  return { understanding, lacking };
}

/** Answers first, then header, neighbours and values; each role for one column, in the light of the others. */
function rolesOf(
  seen: ColumnsSeen,
  table: TextTable,
  gazetteer: Gazetteer | null,
  answers: Answers,
  unit: Unit,
) {
  const defaults = { measure: seen.title.measure ?? 'idps', unit, headerDateOrder: seen.headerDateOrder };
  const assigned = assignRoles(seen, gazetteer, defaults).map((own, index): AssignedRole => {
    const role = answerFor(seen.headers[index] ?? '', answers)?.role;
    return role ? { role, evidence: [{ kind: 'answer', detail: '' }], confidence: 1 } : own;
  });
  const headerRow = table.firstRow + (seen.layout.headerRows[0] ?? seen.layout.tagRow ?? 0);
  const settled = settleRoles(seen.headers, assigned, seen.rows, headerRow);
  return { ...settled, roles: adaptRoles(settled.roles, seen.facts, answers.unit) };
}

/** The unit that a group title names, or that of the only whole that stands beside the parts. */
function unitOfGroups({ facts }: ColumnsSeen, roles: readonly ColumnRole[]): Unit | undefined {
  const titled = facts.find(({ group, unit }) => group !== null && unit !== null)?.unit;
  const wholes = roles.flatMap((role, index) =>
    role.is === 'count' && role.part === null && facts[index]?.unit ? [role.unit] : [],
  );
  return titled ?? (new Set(wholes).size === 1 ? wholes[0] : undefined);
}

/** What a table needs and does not have; null when it can be read. */
function lackOf({ headers }: ColumnsSeen, roles: readonly ColumnRole[]): Failure['code'] | null {
  if (headers.filter((header) => header !== '').length < 2) return 'not_a_table';
  if (!roles.some(({ is }) => is === 'place')) return 'no_place_column';
  return roles.some(({ is }) => is === 'count') ? null : 'no_count_column';
}

interface Open {
  readonly undated: boolean;
  /** The unit assumed where no header names one; null when a title or a person does. */
  readonly unit: Unit | null;
  readonly partUnitOpen: boolean;
  readonly differing: readonly number[];
}

function questionsOf(seen: ColumnsSeen, columns: readonly UnderstoodColumn[], open: Open): Question[] {
  const counts = columns.filter(({ role }) => role.is === 'count');
  const unitSilent = counts.filter(({ role, index }) => {
    const facts = seen.facts[index];
    return !isPart(role) && facts?.unit === null && !['tag', 'headerOfSource'].includes(facts.evidence.kind);
  });
  return columnQuestions({
    columns,
    undated: open.undated,
    dayChoices: seen.title.dayChoices,
    openOrders: columns.flatMap(({ index, role, dateOrder }) => {
      const profile = seen.profiles[index];
      const asked = role.is === 'day' && role.of === 'reference' && dateOrder === 'unknown';
      return asked && profile && dateOrderOf(profile) !== null ? [index] : [];
    }),
    openGroupings: counts.flatMap(({ index, grouping }) => {
      const profile = seen.profiles[index];
      return grouping === 'unknown' && profile && groupingOf(profile).needed ? [index] : [];
    }),
    openUnits: open.unit === null ? [] : unitSilent.map(({ index }) => index),
    assumedUnit: open.unit ?? 'individuals',
    partUnitOpen: open.partUnitOpen && counts.some(({ role }) => isPart(role)),
    differing: open.differing,
    numbersWithoutRole: columns.flatMap(({ index, role }) => {
      const profile = seen.profiles[index];
      return role.is === 'unused' && profile && shareOf(profile, looksLikeCount) > 0.8 ? [index] : [];
    }),
  });
}
