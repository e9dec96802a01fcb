import { expect, test } from 'vitest';
import type { IssueGroup } from '../../../src/core/domain/issue';
import { issueRows } from '../../../src/core/publish/issueRows';

const DOUBT = { code: 'not_a_number', severity: 'error', column: 'IDPs' } as const;
const GROUP: IssueGroup = {
  ...DOUBT,
  count: 12,
  examples: [
    { ...DOUBT, row: 4, text: '12O' },
    { ...DOUBT, row: 9, text: '=cmd' },
  ],
};

test('gives a row for each known place, with how often the kind stands in the file', () => {
  expect(issueRows([GROUP], ({ code }) => `about ${code}`)).toEqual([
    ['severity', 'code', 'what', 'row', 'column', 'text', 'times'],
    ['error', 'not_a_number', 'about not_a_number', '4', 'IDPs', '12O', '12'],
    ['error', 'not_a_number', 'about not_a_number', '9', 'IDPs', '=cmd', '12'],
  ]);
});

test('gives the header alone when nothing was found', () => {
  expect(issueRows([], () => '')).toHaveLength(1);
});
