import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromNumber } from '../../../../src/core/domain/day';
import {
  CONFIDENCES,
  POINT_KINDS,
  POINT_STATUSES,
  type Board,
} from '../../../../src/core/viewmodels/board/board';
import { readBoard, writeBoard } from '../../../../src/core/viewmodels/board/boardText';
import { newBoard, newPoint } from '../../../../src/core/viewmodels/board/newBoard';

const text = fc.string({ unit: 'grapheme' });
const day = fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber);
const amount = fc
  .double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })
  .map((value) => value + 0);
const people = fc.option(fc.nat(), { nil: null });
const names = fc.record({ en: text, ar: text, ckb: text }, { requiredKeys: ['en'] });
const byId = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
const count = fc.record({ day, arrivals: people, departures: people });
const lines = byId(fc.record({ id: text, text, done: fc.boolean() }));
const boards: fc.Arbitrary<Board> = fc.record({
  title: text,
  points: byId(
    fc.record({
      id: text,
      names,
      kind: fc.constantFrom(...POINT_KINDS),
      governorate: names,
      status: fc.constantFrom(...POINT_STATUSES),
      since: fc.option(day, { nil: null }),
      source: text,
      hours: text,
      capacity: people,
      responsible: text,
      counts: fc
        .uniqueArray(count, { selector: (one) => one.day, maxLength: 5 })
        .map((counts) => counts.toSorted((a, b) => (a.day < b.day ? -1 : 1))),
    }),
  ),
  log: byId(fc.record({ id: text, day, text, source: text, confidence: fc.constantFrom(...CONFIDENCES) })),
  checklists: fc.record({ before: lines, during: lines, after: lines }),
  referrals: byId(fc.record({ id: text, sector: text, organisation: text, contact: text, capacity: text })),
  thresholds: fc.option(fc.record({ deviations: amount, minimum: amount }), { nil: null }),
});

/** The faults of a written board in which a piece of text stands in the place of another. */
function faultsWith(before: string, after: string) {
  const board = { ...newBoard(), points: [{ ...newPoint('point1', { en: 'Gate' }), capacity: 200 }] };
  const json = writeBoard(board);
  expect(json).toContain(before);
  const read = readBoard(json.replace(before, after));
  return read.ok ? [] : read.faults;
}

test('what is written is read as the same board, and written again as the same text', () => {
  fc.assert(
    fc.property(boards, (board) => {
      const json = writeBoard(board);
      const read = readBoard(json);
      expect(read).toEqual({ ok: true, value: board });
      expect(read.ok && writeBoard(read.value)).toBe(json);
    }),
  );
});

test('no text whatever makes the reader throw', () => {
  const written = boards.map(writeBoard);
  const cut = fc.tuple(written, fc.nat(), fc.nat()).map(([json, from, length]) => {
    const at = from % json.length;
    return json.slice(0, at) + json.slice(at + (length % 9));
  });
  fc.assert(
    fc.property(fc.oneof(fc.json(), text, cut), (json) => {
      const read = readBoard(json);
      expect(read.ok || read.faults.length > 0).toBe(true);
    }),
  );
});

test.each([
  ['"capacity": 200', '"capacity": -1', 'points[0].capacity', 'notCount'],
  ['"capacity": 200', '"capacity": 1.5', 'points[0].capacity', 'notCount'],
  ['"capacity": 200', '"capacity": "200"', 'points[0].capacity', 'wrongKind'],
  ['"status": "unknown"', '"status": "shut"', 'points[0].status', 'word'],
  ['"since": null', '"since": "2015-02-29"', 'points[0].since', 'day'],
  ['"hours": "",', '', 'points[0].hours', 'missing'],
  ['"hours": "",', '"hours": "", "phone": "1",', 'points[0].phone', 'unknown'],
  ['"counts": []', '"counts": {}', 'points[0].counts', 'wrongKind'],
  ['"version": 1', '"version": 2', 'version', 'version'],
  ['"log": []', '"log": null', 'log', 'wrongKind'],
  ['"id": "queues"', '"id": "own"', 'checklists.during[2].text', 'missing'],
  ['"id": "queues"', '"id": "counts"', 'checklists.during[2]', 'repeated'],
])('%s written as %s is a fault at %s: %s', (before, after, field, reason) => {
  expect(faultsWith(before, after)).toContainEqual({ field, reason });
});

test('a board that was saved without thresholds has those of the tool', () => {
  const { thresholds: _none, ...board } = newBoard();
  const read = readBoard(JSON.stringify({ kind: 'nuzuh-board', version: 1, ...board }));
  expect(read).toEqual({ ok: true, value: newBoard() });
  expect(faultsWith('"thresholds": null', '"thresholds": { "deviations": -1, "minimum": 5 }')).toEqual([
    { field: 'thresholds.deviations', reason: 'notAmount' },
  ]);
});

test('days of counts stand in order, each once', () => {
  const count = (on: string) => `{ "day": "${on}", "arrivals": 1, "departures": null }`;
  const given = (...days: string[]) => faultsWith('"counts": []', `"counts": [${days.map(count).join()}]`);
  expect(given('2024-06-01', '2024-06-02')).toEqual([]);
  expect(given('2024-06-02', '2024-06-01')).toEqual([{ field: 'points[0].counts[1]', reason: 'order' }]);
  expect(given('2024-06-01', '2024-06-01')).toEqual([{ field: 'points[0].counts[1]', reason: 'repeated' }]);
});

test('every fault is told, not the first alone', () => {
  const board = { ...newBoard(), title: 1, points: [{}] };
  const read = readBoard(JSON.stringify({ kind: 'nuzuh-board', version: 1, ...board }));
  expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['title', 'points[0].id', 'points[0].names', 'points[0].counts']),
  );
});

test('what is no JSON is one fault of the whole file', () => {
  expect(readBoard('{')).toEqual({ ok: false, faults: [{ field: '', reason: 'notJson' }] });
});
