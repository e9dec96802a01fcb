import { expect, test } from 'vitest';
import { day } from '../../cubeOf';
import { readMapping, writeMapping } from '../../../../src/core/ingest/mappingFile';
import type { ColumnRole } from '../../../../src/core/ingest/columnRole';
import type { UnderstoodColumn } from '../../../../src/core/ingest/understanding';
import { partChoices, wordOfPart } from '../../../../src/core/viewmodels/doctor/partChoices';

const columnOf = (header: string, role: ColumnRole, index: number): UnderstoodColumn => ({
  index,
  header,
  role,
  evidence: [],
  confidence: 1,
  dateOrder: 'unknown',
  grouping: 'unknown',
  examples: [],
});
const countOf = (
  key: string | null,
  unit: 'families' | 'individuals',
  measure: 'idps' | 'returnees' = 'idps',
): Extract<ColumnRole, { is: 'count' }> => ({
  is: 'count',
  measure,
  unit,
  part: key === null ? null : { dimension: 'shelter', key },
  day: null,
});

/** The choices for a column beside columns of some roles. */
const choicesBeside = (...beside: readonly ColumnRole[]) => {
  const own = columnOf('Urban', { is: 'unused' }, 0);
  return partChoices(own, [own, ...beside.map((role, index) => columnOf('x', role, index + 1))]);
};
const counted = (...beside: readonly ColumnRole[]) =>
  choicesBeside(...beside).map(({ role: { measure, unit, part } }) =>
    [measure, unit, part?.dimension, part?.key].join(' '),
  );

test('a class goes by the header of its column', () => {
  expect(counted()).toEqual([
    'idps individuals shelter ',
    'idps individuals origin ',
    'idps individuals wave ',
  ]);
});

test('people and unit are those of other classes, else of a whole', () => {
  const [families, individuals] = [countOf('camp', 'families'), countOf(null, 'individuals')];
  expect(counted(individuals, families)[0]).toBe('idps families shelter ');
  expect(counted({ is: 'unused' }, countOf(null, 'families'))[0]).toBe('idps families shelter ');
});

test('those of a class that is one already stay', () => {
  const own = columnOf('Camp HH', countOf('camp', 'families'), 0);
  const other = columnOf('Camp IND', countOf('camp', 'individuals'), 1);
  expect(partChoices(own, [own, other])[0]?.text.values).toEqual({ unit: 'families' });
});

test('a class is found again among the choices, but not one of a date, nor a sex', () => {
  for (const { word, role } of choicesBeside()) expect(wordOfPart(role)).toBe(word);
  const camp = countOf('camp', 'families');
  expect(wordOfPart(camp)).toBe('part-shelter');
  expect(wordOfPart({ ...camp, day: day('2024-03-31') })).toBeNull();
  expect(wordOfPart({ ...camp, part: { dimension: 'sexAge', key: 'female' } })).toBeNull();
  expect(wordOfPart({ ...camp, part: null })).toBeNull();
  expect(wordOfPart({ is: 'unused' })).toBeNull();
});

test('people who came back have a place of last displacement and no origin', () => {
  expect(counted(countOf(null, 'families', 'returnees'))[1]).toBe('returnees families lastDisplacement ');
});

test('each choice has a word of its own and can be kept in a mapping file', () => {
  const choices = choicesBeside();
  expect(new Set(choices.map(({ word }) => word)).size).toBe(choices.length);
  for (const { role } of choices) {
    const answers = { columns: [{ header: 'Urban', role }] };
    expect(readMapping(writeMapping(answers))).toEqual({ ok: true, value: answers });
  }
});
