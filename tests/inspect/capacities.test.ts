import { expect, test } from 'vitest';
import { inspectedFixture, inspectedLines, shortTotals } from './inspected';

test('a capacity stands beside the people and is never one of them', async () => {
  const one = await inspectedLines([
    'المحافظة,التاريخ,نازحون أفراد,الطاقة الاستيعابية',
    'دهوك,2024-03-31,500,4000',
    'أربيل,2024-03-31,700,',
  ]);
  expect(shortTotals(one)).toEqual(['2024-03-31 level 1: 1200 idps individuals (2/2)']);
  expect(one.columns.at(-1)).toMatchObject({
    role: { is: 'capacity', per: 'total' },
    evidence: [{ kind: 'header', detail: 'الطاقة الاستيعابية' }],
  });
  expect(one.capacities).toEqual([
    { place: 'دهوك', per: 'total', steps: [{ day: '2024-03-31', people: 4000 }] },
  ]);
});

test('daily counts at a crossing say what it can take in a day', async () => {
  const { capacities, totals } = await inspectedFixture('14-border-flow-daily.csv');
  expect(capacities).toEqual([
    { place: 'Test BCP Alpha', per: 'day', steps: [{ day: '2024-06-01', people: 2000 }] },
  ]);
  expect(totals.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(13_307);
});
