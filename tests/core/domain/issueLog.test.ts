import { expect, test } from 'vitest';
import type { Issue } from '../../../src/core/domain/issue';
import { IssueLog } from '../../../src/core/domain/issueLog';

const legacy: Issue = {
  code: 'legacy_pcode_scheme',
  severity: 'info',
  row: 2,
  column: 'admin1_pcode',
  text: 'IQ-G11',
};

test('a question is not hidden behind a notice of the same code', () => {
  const log = new IssueLog();
  log.add(legacy);
  log.add({ ...legacy, severity: 'ask', row: 3 });
  expect(log.groups().map(({ severity, count }) => [severity, count])).toEqual([
    ['ask', 1],
    ['info', 1],
  ]);
});

test('every issue is counted and the first twenty of a kind are kept', () => {
  const log = new IssueLog();
  for (let row = 2; row < 1002; row++) log.add({ ...legacy, row });
  const [group] = log.groups();
  expect(group?.count).toBe(1000);
  expect(group?.examples.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
});

test('the most severe come first, then the most frequent', () => {
  const log = new IssueLog();
  log.add({ ...legacy, code: 'totals_row' });
  for (let row = 2; row < 4; row++) log.add({ ...legacy, row });
  log.add({ ...legacy, code: 'range', severity: 'warning' });
  log.add({ ...legacy, code: 'invalid_date', severity: 'error' });
  log.add({ ...legacy, code: 'conflicting_values', severity: 'ask' });
  expect(log.groups().map(({ code }) => code)).toEqual([
    'invalid_date',
    'conflicting_values',
    'range',
    'legacy_pcode_scheme',
    'totals_row',
  ]);
});
