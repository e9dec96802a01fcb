import {
  amount,
  calendarDay,
  count,
  flag,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  type Reads,
} from '../../domain/ownFile/fields';
import { readOwnFile, writeOwnFile, type FileKind, type Reading } from '../../domain/ownFile/ownFile';
import type { Names } from '../../domain/place';
import {
  CONFIDENCES,
  POINT_KINDS,
  POINT_STATUSES,
  type Board,
  type BoardPoint,
  type ChecklistLine,
  type DayCount,
  type LogEntry,
  type Phase,
  type Referral,
} from './board';
import type { DailyThresholds } from '../influx/thresholds';
import { isShipped } from './newBoard';

export const BOARD_FILE: FileKind = { kind: 'nuzuh-board', version: 1, most: 4_000_000 };

const words = text();
const names = record<Names>({ en: words, ar: words, ckb: words }, ['ar', 'ckb']);

const countOfDay = record<DayCount>({ day: calendarDay, arrivals: orNull(count), departures: orNull(count) });

const point = record<BoardPoint>({
  id: words,
  names,
  kind: oneOf(POINT_KINDS),
  governorate: names,
  status: oneOf(POINT_STATUSES),
  since: orNull(calendarDay),
  source: words,
  hours: words,
  capacity: orNull(count),
  responsible: words,
  counts: listOf(countOfDay, { keyOf: ({ day }) => day, isOrdered: true }),
});

const entry = record<LogEntry>({
  id: words,
  day: calendarDay,
  text: words,
  source: words,
  confidence: oneOf(CONFIDENCES),
});

const anyLine = record<ChecklistLine>({ id: words, text: orNull(words), done: flag });

/** Without a text of its own a line has to be one that ships. */
const line: Reads<ChecklistLine> = (value, field, faults) => {
  const found = anyLine(value, field, faults);
  if (!found || found.text !== null || isShipped(found.id)) return found;
  faults.push({ field: `${field}.text`, reason: 'missing' });
  return undefined;
};

const byId = { keyOf: ({ id }: { readonly id: string }) => id };
const lines = listOf(line, byId);

const referral = record<Referral>({
  id: words,
  sector: words,
  organisation: words,
  contact: words,
  capacity: words,
});

const anyBoard = record<Omit<Board, 'thresholds'> & Partial<Board>>(
  {
    title: words,
    points: listOf(point, byId),
    log: listOf(entry, byId),
    checklists: record<Record<Phase, readonly ChecklistLine[]>>({
      before: lines,
      during: lines,
      after: lines,
    }),
    referrals: listOf(referral, byId),
    thresholds: orNull(record<DailyThresholds>({ deviations: amount, minimum: amount })),
  },
  ['thresholds'],
);

/** Boards were saved without thresholds once. */
const board: Reads<Board> = (value, field, faults) => {
  const found = anyBoard(value, field, faults);
  return found && { thresholds: null, ...found };
};

/** Reads the text of a board file: all of it or nothing, with every fault by field and reason; never throws. O(letters). */
export function readBoard(json: string): Reading<Board> {
  return readOwnFile(json, BOARD_FILE, board);
}

/** A board as the text of a file: the same board has the same text. O(letters). */
export function writeBoard(one: Board): string {
  return writeOwnFile(BOARD_FILE, one);
}
