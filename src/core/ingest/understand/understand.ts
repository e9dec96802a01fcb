import { failure, success, type Outcome } from '../../domain/failure';
import type { Issue } from '../../domain/issue';
import type { Unit } from '../../domain/measure';
import type { RoundDate } from '../../domain/round';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { TextTable } from '../../table/textTable';
import { NO_ANSWERS, type Answers } from '../answers';
import type { ColumnRole } from '../columnRole';
import { daysOfRounds } from '../roundDays';
import { MergedFill } from '../read/mergedFill';
import type { Understanding } from '../understanding';
import { adaptRoles } from './adaptRoles';
import { asHeaded } from './asHeaded';
import { blanksBelow, rowsFilled } from './blanksBelow';
import { closedSites } from './closedSites';
import { columnsApart } from './columnsApart';
import { assignRoles, NOTHING, type AssignedRole, type Defaults } from './assignRoles';
import { SOURCED } from './evidence';
import { withFinerOrigins } from './finerOrigins';
import { datesBelow } from './datesBelow';
import { savedStatus } from './savedStatus';
import { formatName } from './formatName';
import { roundsLeftOut } from './headerRounds';
import { withHousedKinds } from './housedKinds';
import { inThousands } from './inThousands';
import { kindsNamed, withKinds } from './kindColumns';
import { layoutIssues } from './layoutIssues';
import { askedOfLevels } from './levelsBySums';
import { lookAtColumns, type ColumnsSeen } from './lookAtColumns';
import { questionsOf } from './openQuestions';
import { withLoneLocations } from './lonePlaces';
import { levelsOf } from './levelsOf';
import { namePlaces } from './namedPlaces';
import { numbersOfSites } from './numbersOfSites';
import { overlappingPeriods } from './overlappingPeriods';
import { partialBreakdowns, partialIssues } from './partialBreakdowns';
import { partSums, unitBySums } from './partUnit';
import { placeSchemeOf } from './placeScheme';
import { retitled } from './retitled';
import { settleRoles } from './settleRoles';
import { addedIssues, sheltersBySex } from './sheltersBySex';
import { withoutShelterTotals } from './shelterTotals';
import { withSiteNaming } from './siteNaming';
import { tableBeside } from './tableBeside';
import { tableDays } from './tableDays';
import { saysThousands } from './thousandsSaid';
import { namedTotals, totalsByName } from './totalsByName';
import { unusedNumbers } from './unusedNumbers';
import { answerFor, occurrences, understandColumn } from './understandColumn';
import { unitOfGroups } from './unitOfGroups';
import { arrivalIssues, yearsOfArrival } from './yearsOfArrival';

/** What is known of a table besides its cells. */
export interface TableOrigin {
  readonly fileName: string;
  /** The places of the open dataset; null when none is open. */
  readonly gazetteer: Gazetteer | null;
  /** The dates of the open dataset and their rounds: what a table without a date may be of. */
  readonly rounds?: readonly RoundDate[] | undefined;
}

const ROWS_ADDED_UP = 5000;
const LONGEST_DETAIL = 200;
/** Kinds of table that come from no source that counts one kind of people. */
const PLAIN = /^(?:plain|wide|sites)/;
const CONTROL = /\p{Cc}/u;

/**
 * What a table was taken for: where its header stands, what each column holds and why, and what has to be asked.
 * `table` may be the beginning of a longer one: what a column proves (order of dates, grouping of digits, unit of the
 * breakdowns) is proven by its rows. Answers of a person come before all evidence. Fails as `not_a_table` when the
 * rows are none. O(cells), up to 600,000 of them.
 */
export function understand(
  table: TextTable,
  origin: TableOrigin,
  answers: Answers = NO_ANSWERS,
): Outcome<Understanding> {
  const looked = lookAtColumns(table, origin.fileName, origin.gazetteer);
  if (!isTable(looked)) return failure('not_a_table', headersOf(looked.headers));
  const { title, layout } = looked;
  const nth = occurrences(looked.headers);
  const ofReturnees = retitled(looked, answers.measure);
  const isOfHeaders = ofReturnees.isDisputed && !ofReturnees.is;
  const defaults: Defaults = {
    measure: answers.measure ?? (isOfHeaders ? 'idps' : title.measure) ?? 'idps',
    retitled: ofReturnees.is,
    unit: answers.unit ?? title.unit ?? 'individuals',
    headerDateOrder: answers.headerDateOrder ?? looked.headerDateOrder,
    roundDays: daysOfRounds(answers),
  };
  const { unit } = defaults;
  const years = yearsOfArrival(looked, defaults.measure, answers);
  const isAnswered = (index: number) =>
    answerFor(looked.headers[index] ?? '', nth[index] ?? 1, answers)?.role !== undefined;
  const housed = sheltersBySex({ ...looked, facts: years.facts }, isAnswered);
  const { seen } = housed;
  const { roles, issues, differing } = rolesOf(
    seen,
    table,
    origin.gazetteer,
    (index) => answerFor(seen.headers[index] ?? '', nth[index] ?? 1, answers)?.role,
    defaults,
    answers.unit,
  );
  const plain = roles.map(({ role }) => role);
  const sums = partSums(seen.rows.slice(0, ROWS_ADDED_UP), plain, seen.facts);
  const knownPartUnit = answers.unit ?? unitBySums(sums) ?? unitOfGroups(seen, plain);
  const parts = { unit: knownPartUnit ?? unit, sums };
  const placed = roles.flatMap((own, index) => {
    const profile = seen.profiles[index];
    const header = seen.headers[index] ?? '';
    const answer = answerFor(header, nth[index] ?? 1, answers);
    return profile ? [understandColumn(index, header, own, profile, answer, parts, seen.facts[index])] : [];
  });
  const located = withLoneLocations(placed, seen.profiles, origin.gazetteer);
  const placeScheme = placeSchemeOf(located, seen.profiles, origin.gazetteer);
  const places = placeScheme === 'gazetteer' ? origin.gazetteer : null;
  const levels = levelsOf(located, seen, places, answers.placeLevels);
  const merged = new MergedFill(levels.columns, table.merged, layout.firstDataRow);
  const rows = seen.rows.map((cells, index) => merged.fill(cells, layout.firstDataRow + index));
  const firstData = table.firstRow + layout.firstDataRow;
  const isByOrder = (levels.nesting?.placements.length ?? 0) > 0; // then the order of the rows says something else
  const blanks = blanksBelow(isByOrder ? [] : levels.columns, rows, firstData, answers.blanksBelow);
  const filledRows = rowsFilled(levels.columns, rows, blanks.filled);
  const named = withSiteNaming(levels.columns, filledRows);
  const headerRow = headerRowOf(seen, table);
  const above = table.rows.slice(0, layout.headerRows[0] ?? layout.tagRow ?? 0);
  const thousands = inThousands(
    seen,
    withHousedKinds(named, seen.profiles),
    { rows: above, first: table.firstRow, header: headerRow },
    housed.added,
    answers.thousands,
  );
  const { columns } = thousands;
  const format = formatName(seen.keys, plain, layout.tagRow !== null);
  const known = placeScheme === 'gazetteer' ? (origin.rounds ?? []) : [];
  const { referenceDay, undated, round, dayChoices, openRounds } = tableDays(seen, columns, answers, known);
  const kinds = kindsNamed(seen, roles);
  const questions = questionsOf(seen, columns, {
    dayChoices,
    openRounds,
    measureOpen:
      answers.measure === undefined &&
      (title.measure === null || title.namesSeveral) &&
      PLAIN.test(format) &&
      !kinds.measure,
    measureDisputed: ofReturnees.isDisputed,
    measure: defaults.measure,
    mayBeMovements: years.whole !== null,
    headerDateOrder: defaults.headerDateOrder,
    undated,
    unit: answers.unit === undefined && title.unit === null && !kinds.unit ? unit : null,
    partUnitOpen: knownPartUnit === undefined,
    differing,
  });
  const asked = askedOfLevels(levels.sums, columns, answers.placeLevels, firstData);
  const found = [
    ...thousands.issues,
    ...layoutIssues(seen, columns, table),
    ...asked.issues,
    ...blanks.issues,
    ...issues,
  ];
  const saved = savedStatus(columns);
  const closed = closedSites(seen, columns, firstData, answers.closedSites);
  const ownTotals = totalsByName(columns, filledRows, places);
  const readElsewhere = new Set([saved?.upper, ...housed.added.flatMap((columns) => columns.slice(1))]);
  const unread = columns.filter(({ index }) => !readElsewhere.has(index));
  const unused = unusedNumbers(seen, unread, found, headerRow);
  const ofSexes = new Set(seen.headers.filter((_, index) => (seen.facts[index]?.sexAge ?? null) !== null));
  const partial = partialBreakdowns(
    columns,
    unused.some(({ column }) => !ofSexes.has(column)), // each may be a class
  );
  return success({
    format,
    layout,
    preamble: { title: title.text, day: title.day, round: title.round },
    columns,
    referenceDay,
    undated,
    round,
    partUnit: parts.unit,
    partial,
    apart: columnsApart(columns, seen.profiles, rows),
    placeScheme,
    nesting: levels.nesting,
    filled: blanks.filled,
    datesBelow: datesBelow(columns, filledRows),
    totalsByName: ownTotals,
    savedStatus: saved,
    sexesAdded: housed.added,
    closedLeftOut: closed.leftOut,
    lacking: lackOf(plain),
    questions: [
      ...questions,
      ...thousands.questions,
      ...closed.questions,
      ...asked.questions,
      ...blanks.questions,
    ],
    issues: [
      ...found,
      ...closed.issues,
      ...namedTotals(ownTotals, columns, filledRows, firstData),
      ...arrivalIssues(years, seen.headers, headerRow),
      ...addedIssues(housed, seen.headers, headerRow),
      ...overlappingPeriods(columns, seen.profiles, filledRows, firstData),
      ...partialIssues(columns, partial, headerRow),
      ...unused,
    ],
  });
}

/** The headers in one line that can be printed, for the sentence that says what is not there. */
export function headersOf(headers: readonly string[]): string {
  return headers
    .join(', ')
    .slice(0, LONGEST_DETAIL)
    .replace(/\p{Cc}/gu, '·');
}

/** Answers first, then header, neighbours and values; each role for one column, in the light of the others. */
function rolesOf(
  seen: ColumnsSeen,
  table: TextTable,
  gazetteer: Gazetteer | null,
  answered: (index: number) => ColumnRole | undefined,
  defaults: Defaults,
  unit: Unit | undefined,
) {
  const own = assignRoles(seen, gazetteer, defaults);
  const beside = tableBeside(seen.headers, own, seen.rows, (index) => {
    const profile = seen.profiles[index];
    return gazetteer !== null && profile !== undefined && namePlaces(profile, 'name', gazetteer);
  });
  const assigned = own.map((one, index): AssignedRole => {
    const role = answered(index);
    const facts = seen.facts[index];
    const said = role && facts ? asHeaded(role, facts, defaults) : role;
    if (said) return { role: said, evidence: [{ kind: 'answer', detail: '' }], confidence: 1 };
    if (table.turned && index === 0) {
      const detail = seen.profiles[0]?.examples[0] ?? ''; // its header is no word of the file
      return { ...one, evidence: [{ kind: 'values', detail }] };
    }
    return beside !== null && index >= beside ? { ...one, role: { is: 'unused' } } : one;
  });
  const headerRow = headerRowOf(seen, table);
  const column = seen.headers[beside ?? 0] ?? '';
  const besides: Issue[] =
    beside === null
      ? []
      : [{ code: 'second_table', severity: 'warning', row: headerRow, column, text: column }];
  const withKind = withFinerOrigins(seen.headers, withKinds(assigned, seen, defaults));
  const settled = settleRoles(
    seen.headers,
    withKind,
    seen.rows,
    headerRow,
    (index) =>
      seen.facts[index]?.measure !== null || SOURCED.has(withKind[index]?.evidence[0]?.kind ?? 'none'),
  );
  const adapted = withoutShelterTotals(adaptRoles(settled.roles, seen.facts, unit), seen.facts, seen.rows);
  const namesPeople = (index: number) =>
    (seen.facts[index]?.ownMeasure ?? null) !== null || saysThousands(seen.headers[index] ?? '');
  const sites = new Set(numbersOfSites(adapted, seen.rows, namesPeople));
  const unused = [...sites].map((index): Issue => {
    const [text = ''] = seen.profiles[index]?.examples ?? [];
    const header = seen.headers[index] ?? '';
    return { code: 'unused_numbers', severity: 'warning', row: headerRow, column: header, text };
  });
  const waiting = roundsLeftOut(adapted.map(({ role }) => role));
  const withoutDay = waiting.map((index): Issue => {
    const header = seen.headers[index] ?? '';
    return { code: 'round_without_day', severity: 'ask', row: headerRow, column: header, text: header };
  });
  return {
    ...settled,
    issues: [...besides, ...settled.issues, ...unused, ...withoutDay],
    roles: adapted.map((one, index) => (sites.has(index) || waiting.includes(index) ? NOTHING : one)),
  };
}

function headerRowOf({ layout }: ColumnsSeen, { firstRow }: TextTable): number {
  return firstRow + (layout.headerRows[0] ?? layout.tagRow ?? 0);
}

/** Two columns with a name make a table; bytes of another kind have none that can be printed. */
function isTable({ headers }: ColumnsSeen): boolean {
  const binary = headers.some((header) => CONTROL.test(header));
  return !binary && headers.filter((header) => header !== '').length > 1;
}

function lackOf(roles: readonly ColumnRole[]): Understanding['lacking'] {
  if (!roles.some(({ is }) => is === 'place')) return 'no_place_column';
  return roles.some(({ is }) => is === 'count') ? null : 'no_count_column';
}
