import { expect, test } from 'vitest';
import { ROLE_GROUPS, roleOfWord, wordOfRole } from '../../../../src/core/viewmodels/doctor/roleChoices';
import { roleText } from '../../../../src/core/viewmodels/doctor/roleText';
import { readMapping, writeMapping } from '../../../../src/core/ingest/mappingFile';
import { makeDay } from '../../../../src/core/domain/day';

const CHOICES = ROLE_GROUPS.flatMap(({ choices }) => choices);

test('each word leads to one role and back', () => {
  expect(new Set(CHOICES.map(({ word }) => word)).size).toBe(CHOICES.length);
  for (const { word, role } of CHOICES) {
    expect(roleOfWord(word)).toEqual(role);
    expect(wordOfRole(role)).toBe(word);
  }
  expect(roleOfWord('__proto__')).toBeNull();
});

test('each role that can be chosen can be kept in a mapping file', () => {
  for (const { role } of CHOICES) {
    const answers = { columns: [{ header: 'x', role }] };
    expect(readMapping(writeMapping(answers))).toEqual({ ok: true, value: answers });
  }
});

const IDPS = { is: 'count', measure: 'idps', unit: 'families' } as const;
const DAY = makeDay(2020, 6, 30);

test.each([
  [{ is: 'unused' } as const, 'role-unused', {}, null],
  [{ is: 'repeat', of: 0 } as const, 'role-repeat', { header: '' }, null],
  [{ ...IDPS, part: null, day: null }, 'role-idps-families', {}, null],
  [{ ...IDPS, part: null, day: DAY }, 'role-idps-families', {}, DAY],
  [
    { ...IDPS, part: { dimension: 'origin', key: 'IQG15' } as const, day: null },
    'role-part-origin',
    { unit: 'families' },
    null,
  ],
])('the role %j is called by %s', (role, key, values, day) => {
  expect(roleText(role, [])).toEqual({ role: { key, values }, day });
});
