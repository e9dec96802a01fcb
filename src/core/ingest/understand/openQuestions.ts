import type { Measure, Unit } from '../../domain/measure';
import type { RoundDay } from '../../domain/roundDay';
import type { DateOrder, EvidenceKind, Question, UnderstoodColumn } from '../understanding';
import { columnQuestions } from './columnQuestions';
import type { ColumnsSeen } from './lookAtColumns';
import { isPart, isPartOfEitherUnit } from './partUnit';
import { dateOrderOf } from './dateOrder';
import { groupingOf } from './digitGroups';
import { looksLikeCount, shareOf } from './profileColumn';

const MOSTLY = 0.6;
/** Kinds of evidence that say what is counted, and in which unit. */
const SAYING: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['tag', 'headerOfSource', 'answer']);

/** What the table as a whole leaves open. */
export interface Open {
  /** Days that the table may be of. */
  readonly dayChoices: readonly string[];
  readonly openRounds: readonly RoundDay[];
  /** Whether neither a title nor a person names the measure, or titles name several. */
  readonly measureOpen: boolean;
  /** Whether a title names other people than the headers do. */
  readonly measureDisputed: boolean;
  /** The people that are assumed until a person names them. */
  readonly measure: Measure;
  /** Whether years were taken for waves of a stock that may be dates of movements. */
  readonly mayBeMovements: boolean;
  /** The order of dates that are headers. */
  readonly headerDateOrder: DateOrder;
  readonly undated: boolean;
  /** The unit assumed where no header names one; null when a title or a person does. */
  readonly unit: Unit | null;
  readonly partUnitOpen: boolean;
  readonly differing: readonly number[];
}

/** What a person is asked about a table, by its columns and what the table as a whole leaves open. O(columns × texts). */
export function questionsOf(seen: ColumnsSeen, columns: readonly UnderstoodColumn[], open: Open): Question[] {
  const counts = columns.filter(({ role }) => role.is === 'count');
  const parts = counts.filter(({ index, role }) => isPartOfEitherUnit(role, seen.facts[index]));
  const isSilent = ({ index, evidence }: UnderstoodColumn, of: 'unit' | 'measure') => {
    const facts = seen.facts[index];
    const isSaid = [facts?.evidence, ...evidence].some((one) => one && SAYING.has(one.kind));
    return facts?.[of] === null && !isSaid;
  };
  const unitSilent = counts.filter((column) => !isPart(column.role) && isSilent(column, 'unit'));
  const directed = counts.some(({ role }) => role.is === 'count' && role.measure === 'arrivals');
  const isMeasureOpen =
    open.measureDisputed ||
    (open.measureOpen && !directed && counts.every((column) => isSilent(column, 'measure')));
  return columnQuestions({
    columns,
    undated: open.undated,
    dayChoices: open.dayChoices,
    openRounds: open.openRounds,
    openOrders: columns.flatMap(({ index, role, dateOrder }) => {
      const profile = seen.profiles[index];
      const asked = role.is === 'day' && role.of === 'reference' && dateOrder === 'unknown';
      return asked && profile && dateOrderOf(profile.texts.keys()) !== null ? [index] : [];
    }),
    openHeaderDates: open.headerDateOrder === 'unknown' ? openHeaderDates(seen) : [],
    openGroupings: counts.flatMap(({ index, grouping }) => {
      const { mark, asks } = groupingOf(seen.profiles[index]?.texts.keys() ?? []);
      return asks !== null && mark === grouping ? [{ column: index, mark: asks }] : [];
    }),
    openMeasures: isMeasureOpen ? counts.map(({ index }) => index) : [],
    assumedMeasure: open.measure,
    mayBeMovements: open.mayBeMovements,
    openUnits: open.unit === null ? [] : unitSilent.map(({ index }) => index),
    assumedUnit: open.unit ?? 'individuals',
    openParts: open.partUnitOpen ? parts.map(({ index }) => index) : [],
    differing: open.differing,
    unusedTexts: columns.flatMap(({ index, role }) => {
      const profile = seen.profiles[index];
      return role.is === 'unused' && profile && shareOf(profile, looksLikeCount) < 0.2 ? [index] : [];
    }),
    numbersWithoutRole: columns.flatMap(({ index, role }) => {
      const profile = seen.profiles[index];
      return role.is === 'unused' && profile && shareOf(profile, looksLikeCount) > 0.8 ? [index] : [];
    }),
  });
}

/** Columns of numbers under a date that reads as two different days. */
function openHeaderDates({ facts, profiles }: ColumnsSeen): number[] {
  return facts.flatMap(({ date, role }, index) => {
    const profile = profiles[index];
    const isOpen = date.is === 'ordered' && date.dayFirst !== null && date.monthFirst !== null;
    const isCount = (role === null || role.is === 'count') && profile !== undefined && profile.filled > 0;
    return isOpen && isCount && shareOf(profile, looksLikeCount) > MOSTLY ? [index] : [];
  });
}
