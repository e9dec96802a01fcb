import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const TWO_WEEKS = [
  '2024-03-03 level 1: 150 arrivals individuals (2/2)',
  '2024-03-10 level 1: 190 arrivals individuals (2/2)',
];

test.each([
  ['as ISO writes it', 'Week', '2024-W09', '2024-W10'],
  ['in words', 'Reporting week', 'Week 9, 2024', 'Week 10, 2024'],
  ['in Arabic', 'الأسبوع', 'الأسبوع ٩ ٢٠٢٤', 'الأسبوع ١٠ ٢٠٢٤'],
])('a week stands at its last day: %s', async (_, header, first, second) => {
  const read = await inspectedLines([
    `Governorate;${header};Arrivals (individuals)`,
    `Erbil;${first};100`,
    `Dahuk;${first};50`,
    `Erbil;${second};120`,
    `Dahuk;${second};70`,
  ]);
  expect(shortTotals(read)).toEqual(TWO_WEEKS);
  expect(read.questions.map(({ code }) => code)).toEqual([]);
});

test.each([
  ['English', 'Governorate,Year,Week,Arrivals (individuals)', '2024,9', '2024,10'],
  ['English, with a word', 'Governorate,Year,Week No.,Arrivals (individuals)', '2024,W9', '2024,W10'],
  ['French', 'Province,Année,Semaine,Arrivées (personnes)', '2024,Semaine 9', '2024,Semaine 10'],
  ['Arabic', 'المحافظة,السنة,الأسبوع,الوافدون (أفراد)', '٢٠٢٤,٩', '٢٠٢٤,١٠'],
])('a week beside its year: %s', async (_, header, first, second) => {
  const read = await inspectedLines([
    header,
    `Erbil,${first},100`,
    `Dahuk,${first},50`,
    `Erbil,${second},120`,
    `Dahuk,${second},70`,
  ]);
  expect(shortTotals(read)).toEqual(TWO_WEEKS);
});

test.each([
  ['named whole', ['Governorate,Arrivals Week 9 2024,Arrivals Week 10 2024']],
  ['below their year', [',2024,', 'Governorate,Arrivals W9,Arrivals W10']],
  ['below year and what is counted', [',2024,', ',Arrivals,', 'Governorate,W9,W10']],
])('columns of weeks, %s', async (_, header) => {
  expect(shortTotals(await inspectedLines([...header, 'Erbil,100,120', 'Dahuk,50,70']))).toEqual(TWO_WEEKS);
});

test('a ward is no week', async () => {
  const { totals } = await inspectedLines(['Governorate,Ward,IDPs,Date', 'Erbil,W9,100,2024-03-10']);
  expect(totals.map(({ date }) => date)).toEqual(['2024-03-10']);
});
