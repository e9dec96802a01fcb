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
import { isShipped } from './newBoard';
import {
  calendarDay,
  flag,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  wholeNumber,
  type FieldFault,
  type Reads,
} from './strictJson';

/** What a file of a board begins with: its form, and the version of that. */
const FORMAT = 'nuzuh-board';
const VERSION = '1';

/** A board, or every fault of the file that should have held one. */
export type ReadBoard =
  | { readonly ok: true; readonly board: Board }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

const names: Reads<Names> = record<Names>({ en: text, ar: text, ckb: text }, ['ar', 'ckb']);

const count: Reads<DayCount> = record<DayCount>({
  day: calendarDay,
  arrivals: orNull(wholeNumber),
  departures: orNull(wholeNumber),
});

const point: Reads<BoardPoint> = record<BoardPoint>({
  id: text,
  names,
  kind: oneOf(POINT_KINDS),
  governorate: names,
  status: oneOf(POINT_STATUSES),
  since: orNull(calendarDay),
  source: text,
  hours: text,
  capacity: orNull(wholeNumber),
  responsible: text,
  counts: listOf(count, ({ day }) => day, true),
});

const entry: Reads<LogEntry> = record<LogEntry>({
  id: text,
  day: calendarDay,
  text,
  source: text,
  confidence: oneOf(CONFIDENCES),
});

const anyLine = record<ChecklistLine>({ id: text, text: orNull(text), done: flag });

/** Without a text of its own a line has to be one that ships. */
const line: Reads<ChecklistLine> = (value, field, faults) => {
  const found = anyLine(value, field, faults);
  if (!found || found.text !== null || isShipped(found.id)) return found;
  faults.push({ field: `${field}.text`, reason: 'missing' });
  return undefined;
};

const byId = ({ id }: { readonly id: string }) => id;
const lines = listOf(line, byId);

const referral: Reads<Referral> = record<Referral>({
  id: text,
  sector: text,
  organisation: text,
  contact: text,
  capacity: text,
});

interface WrittenBoard extends Board {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
}

const written: Reads<WrittenBoard> = record<WrittenBoard>({
  format: oneOf([FORMAT]),
  version: oneOf([VERSION]),
  title: text,
  points: listOf(point, byId),
  log: listOf(entry, byId),
  checklists: record<Record<Phase, readonly ChecklistLine[]>>({ before: lines, during: lines, after: lines }),
  referrals: listOf(referral, byId),
});

/** Reads the text of a board file: all of it or nothing, with every fault by field and reason; never throws. O(letters). */
export function readBoard(json: string): ReadBoard {
  const faults: FieldFault[] = [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, faults: [{ field: '', reason: 'json' }] };
  }
  const found = written(value, '', faults);
  if (!found || faults.length > 0) return { ok: false, faults };
  const { format: _format, version: _version, ...board } = found;
  return { ok: true, board };
}

/** A board as the text of a file: the same board has the same text, whatever order its fields were made in. O(letters). */
export function writeBoard({ title, points, log, checklists, referrals }: Board): string {
  const { before, during, after } = checklists;
  const inOrder = {
    format: FORMAT,
    version: VERSION,
    title,
    points: points.map(writtenPoint),
    log: log.map(({ id, day, text: told, source, confidence }) => ({
      id,
      day,
      text: told,
      source,
      confidence,
    })),
    checklists: {
      before: before.map(writtenLine),
      during: during.map(writtenLine),
      after: after.map(writtenLine),
    },
    referrals: referrals.map(({ id, sector, organisation, contact, capacity }) => ({
      id,
      sector,
      organisation,
      contact,
      capacity,
    })),
  };
  return `${JSON.stringify(inOrder, null, 2)}\n`;
}

function writtenPoint(one: BoardPoint): BoardPoint {
  const { id, kind, status, since, source, hours, capacity, responsible, counts } = one;
  return {
    id,
    names: writtenNames(one.names),
    kind,
    governorate: writtenNames(one.governorate),
    status,
    since,
    source,
    hours,
    capacity,
    responsible,
    counts: counts.map(({ day, arrivals, departures }) => ({ day, arrivals, departures })),
  };
}

function writtenNames({ en, ar, ckb }: Names): Names {
  return { en, ...(ar !== undefined && { ar }), ...(ckb !== undefined && { ckb }) };
}

function writtenLine({ id, text: own, done }: ChecklistLine): ChecklistLine {
  return { id, text: own, done };
}
