import { kindOf, MEASURES, type Measure, type Unit } from '../../domain/measure';
import type { RoundDay } from '../../domain/roundDay';
import { roundQuestion } from '../roundDays';
import type { Question, UnderstoodColumn } from '../understanding';
import { groupingQuestion, orderQuestion } from './formQuestions';

/** What a table leaves open, gathered while it was looked at. */
export interface OpenPoints {
  readonly columns: readonly UnderstoodColumn[];
  /** True when no column, header or title gives a date and no answer does. */
  readonly undated: boolean;
  readonly dayChoices: readonly string[];
  /** The rounds of a table without dates, when one of them has no day yet. */
  readonly openRounds: readonly RoundDay[];
  /** Columns whose dates need an order, and those with a mark in numbers that groups or not, that nothing proves. */
  readonly openOrders: readonly number[];
  readonly openGroupings: readonly { readonly column: number; readonly mark: 'point' | 'comma' }[];
  /** Columns of counts whose headers are dates that need an order. */
  readonly openHeaderDates: readonly number[];
  /** Columns of counts where nothing names the measure, or title and headers do not agree. */
  readonly openMeasures: readonly number[];
  readonly assumedMeasure: Measure;
  /** Whether years were taken for waves of a stock that may be dates of movements. */
  readonly mayBeMovements: boolean;
  /** Columns of counts whose unit no word gives. */
  readonly openUnits: readonly number[];
  readonly assumedUnit: Unit;
  /** Columns of parts of breakdowns whose unit nothing shows. */
  readonly openParts: readonly number[];
  readonly differing: readonly number[];
  /** Columns of numbers, and of texts, that nothing speaks for. */
  readonly numbersWithoutRole: readonly number[];
  readonly unusedTexts: readonly number[];
}

/** The questions a person is asked about the columns, in the order in which they matter. */
export function columnQuestions(open: OpenPoints): Question[] {
  const header = (index: number) => open.columns[index]?.header ?? '';
  const counts = open.columns.filter(({ role }) => role.is === 'count');
  const units = ['individuals', 'families'];
  const questions: Question[] = [];
  if (counts.length === 0 && open.numbersWithoutRole.length > 0 && open.openHeaderDates.length === 0) {
    const choices = open.numbersWithoutRole.map(header);
    questions.push({ code: 'count_column', column: -1, choices, assumed: null, affects: [] });
  }
  if (!open.columns.some(({ role }) => role.is === 'place')) {
    const choices = open.unusedTexts.map(header);
    questions.push({ code: 'place_column', column: -1, choices, assumed: null, affects: [] });
  }
  const roundColumn = open.columns.findIndex(({ role }) => role.is === 'round');
  if (open.openRounds.length > 0) questions.push(roundQuestion(roundColumn, open.openRounds));
  else if (open.undated) {
    const choices = open.dayChoices;
    questions.push({ code: 'reference_day', column: -1, choices, assumed: null, affects: [] });
  }
  questions.push(...open.openOrders.map(orderQuestion));
  if (open.openHeaderDates.length > 0) {
    const [column = -1] = open.openHeaderDates;
    const affects = open.openHeaderDates.map(header);
    const choices = ['dayFirst', 'monthFirst'];
    questions.push({ code: 'header_date_order', column, choices, assumed: null, affects });
  }
  for (const { column, mark } of open.openGroupings) {
    questions.push(groupingQuestion(column, header(column), mark));
  }
  if (open.openMeasures.length > 0) {
    const affects = open.openMeasures.map(header);
    const isBrokenDown = hasParts(open.columns) && !open.mayBeMovements;
    const assumed = open.assumedMeasure;
    const choices = MEASURES.filter((one) => kindOf(one) === 'stock' || !isBrokenDown || one === assumed);
    questions.push({ code: 'measure', column: -1, choices, assumed, affects });
  }
  if (open.openUnits.length > 0) {
    const affects = open.openUnits.map(header);
    const [column = -1] = open.openUnits;
    questions.push({ code: 'count_unit', column, choices: units, assumed: open.assumedUnit, affects });
  }
  if (open.openParts.length > 0) {
    questions.push({
      code: 'part_unit',
      column: -1,
      choices: units,
      assumed: open.assumedUnit,
      affects: open.openParts.map(header),
    });
  }
  for (const column of open.differing) {
    const affects = [header(column)];
    questions.push({
      code: 'repeated_column',
      column,
      choices: ['first', 'second'],
      assumed: 'first',
      affects,
    });
  }
  return questions;
}

/** Whether a table breaks its figures down, as no movements are here. */
function hasParts(columns: readonly UnderstoodColumn[]): boolean {
  return columns.some(({ role }) => role.is === 'key' || (role.is === 'count' && role.part !== null));
}
