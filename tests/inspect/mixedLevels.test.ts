import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';
const table = (header: string, rows: readonly string[]) => [
  header,
  ...rows.map((row) => row.replace(';', `;${DAY};`)),
];
const MIXED = ['Ninewa;300', 'Mosul;200', 'Telafar;100', 'Dahuk;150', 'Sumel;90', 'Zakho;60'];

describe('governorates and districts in one column', () => {
  test.each([
    ['Governorate;Date;IDP individuals', MIXED],
    ['District;Date;IDP individuals', MIXED],
    ['Location;Date;IDP individuals', MIXED],
    ['Location;Date;IDP individuals', MIXED.toReversed()],
    [
      'المحافظة;التاريخ;عدد النازحين (أفراد)',
      ['نينوى;300', 'الموصل;200', 'تلعفر;100', 'دهوك;150', 'سميل;90', 'زاخو;60'],
    ],
  ])('%s: a district belongs to its governorate and is not added to it', async (header, rows) => {
    const one = await inspectedLines(table(header, rows));
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 450 idps individuals (2/2)`,
      `${DAY} level 2: 450 idps individuals (4/4)`,
    ]);
    expect(shortIssues(one)).toEqual([expect.stringContaining('warning mixed_admin_levels ×1')]);
    expect(one.unmatched).toEqual([]);
  });

  test('a governorate without a row of its own is the sum of its districts', async () => {
    const one = await inspectedLines(
      table('Governorate;Date;IDP individuals', ['Mosul;200', 'Telafar;100', 'Dahuk;150']),
    );
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 450 idps individuals (2/2)`);
  });

  test('a name of both comes first for the governorate, and then for its district', async () => {
    const rows = ['Erbil;500', 'Erbil;200', 'Soran;300', 'Dahuk;150', 'Dahuk;90', 'Zakho;60'];
    const one = await inspectedLines(table('Governorate/District;Date;IDP individuals', rows));
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 650 idps individuals (2/2)`,
      `${DAY} level 2: 650 idps individuals (4/4)`,
    ]);
    const last = await inspectedLines(table('Governorate/District;Date;IDP individuals', rows.toReversed()));
    expect(shortTotals(last)).toEqual(shortTotals(one));
  });

  test('an unknown name among the districts of a governorate is one of them', async () => {
    const rows = ['Ninewa;300', 'Mosul;200', 'Newtown;100', 'Dahuk;150', 'Sumel;90', 'Oldtown;60'];
    const one = await inspectedLines(table('Place;Date;IDP individuals', rows));
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 450 idps individuals (2/2)`,
      `${DAY} level 2: 450 idps individuals (4/4)`,
    ]);
    expect(shortIssues(one)).toContain('warning adm2_unmatched ×2 row 4');
  });

  test('an unknown name that stands nowhere is asked about, and added to no governorate', async () => {
    const rows = ['Dahuk;150', 'Ninewa;300', 'Mosul;200', 'Newtown;100', 'Sumel;90', 'Telafar;100'];
    const one = await inspectedLines(table('Governorate;Date;IDP individuals', rows));
    expect(shortTotals(one)[0]).toMatch(`${DAY} level 1: 450 idps individuals`);
    expect(shortIssues(one)).toContain('ask place_not_found ×1 row 5');
  });

  test('an unknown name in a column of districts is one of them, and asked about', async () => {
    const rows = ['Zakho;50', 'Mosul;30', 'Newtown;100', 'Sumel;20'];
    const one = await inspectedLines(table('District;Date;IDP individuals', rows));
    expect(shortTotals(one)).toContain(`${DAY} level 2: 200 idps individuals (4/4)`);
    expect(shortIssues(one)).toContain('ask place_not_found ×1 row 4');
  });

  test('a row that is not the sum of its districts is a floor until a person says what it is', async () => {
    const rows = ['Ninewa;350', 'Mosul;200', 'Telafar;100', 'Dahuk;150'];
    const one = await inspectedLines(table('Governorate;Date;IDP individuals', rows));
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 500 idps individuals (2/2)`);
    expect(one.questions.map(({ code }) => code)).toEqual(['blank_places']);
  });

  test('several dates and totals change nothing', async () => {
    const rows = [...MIXED, 'Total;450'];
    const other = rows.map((row) =>
      row.replace(/;(\d+)/, (_, digits) => `;2024-01-31;${2 * Number(digits)}`),
    );
    const one = await inspectedLines([...table('Governorate;Date;IDP individuals', rows), ...other]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 450 idps individuals (2/2)`,
      '2024-01-31 level 1: 900 idps individuals (2/2)',
      `${DAY} level 2: 450 idps individuals (4/4)`,
      '2024-01-31 level 2: 900 idps individuals (4/4)',
    ]);
    expect(shortIssues(one).filter((issue) => issue.includes('totals_mismatch'))).toEqual([]);
  });
});

describe('two levels in one column of any country', () => {
  const figures = 'IDP individuals;Returnees individuals';
  const LEVELS = [`${DAY} level 1: 450 idps individuals (2/2)`, `${DAY} level 2: 450 idps individuals (4/4)`];
  const LAKE = [
    'Lac;300;70',
    'Mamdi;200;20',
    'Fouli;100;50',
    'Kanem;150;60',
    'Nord Kanem;90;15',
    'Wadi;60;45',
  ];
  const onlyIdps = (rows: readonly string[]) => rows.map((row) => row.replace(/;\d+$/, ''));

  test.each([
    ['Pcode', ['TD07;300', 'TD0701;200', 'TD0702;100', 'TD06;150', 'TD0601;90', 'TD0602;60']],
    ['Pcode', ['TD07;300', 'TD06;150', 'TD0601;90', 'TD0602;60', 'TD0701;200', 'TD0702;100']],
  ])('%s: %s', async (header, rows) => {
    const one = await inspectedLines(table(`${header};Date;IDP individuals`, rows));
    expect(shortTotals(one)).toEqual(LEVELS);
    expect(one.questions).toEqual([]);
  });

  test.each([
    ['first', ['TD;450', 'TD07;300', 'TD0701;200', 'TD0702;100', 'TD06;150', 'TD0601;90', 'TD0602;60']],
    ['last', ['TD07;300', 'TD06;150', 'TD0601;90', 'TD0602;60', 'TD0701;200', 'TD0702;100', 'TD;450']],
  ])('the code of the whole country comes %s and is no further province', async (_, rows) => {
    const one = await inspectedLines(table('Pcode;Date;IDP individuals', rows));
    expect(shortTotals(one)).toEqual([`${DAY} level 0: 450 idps individuals (1/1)`, ...LEVELS]);
    expect(one.questions).toEqual([]);
  });

  test('a country of known places is the whole of its governorates too', async () => {
    const rows = ['IQ;450', 'IQG15;300', 'IQG15Q01;200', 'IQG15Q02;100', 'IQG09;150'];
    const one = await inspectedLines(table('Pcode;Date;IDP individuals', rows));
    expect(shortTotals(one).slice(0, 2)).toEqual([`${DAY} level 0: 450 idps individuals (1/1)`, LEVELS[0]]);
  });

  test.each([
    ['above what lies in them', LAKE],
    ['below it', LAKE.toReversed()],
  ])('names whose figures of two kinds add up, %s, are two until a person says no', async (_, rows) => {
    const lines = table(`Province;Date;${figures}`, rows);
    const one = await inspectedLines(lines);
    expect(shortTotals(one).slice(0, 2)).toEqual(LEVELS);
    expect(one.questions.map(({ code, assumed }) => [code, assumed])).toEqual([
      ['place_levels', 'twoLevels'],
    ]);
    expect(shortIssues(one)).toEqual([expect.stringContaining('warning mixed_admin_levels ×1')]);
    const answered = await inspectedLines(lines, { placeLevels: 'oneLevel' });
    expect(shortTotals(answered)[0]).toBe(`${DAY} level 1: 900 idps individuals (6/6)`);
    expect(answered.questions).toEqual([]);
  });

  test('a second date is another figure', async () => {
    const rows = LAKE.flatMap((row) => {
      const [name, first, second] = row.split(';');
      return [`${name};2023-12-31;${first}`, `${name};2024-01-31;${second}`];
    });
    expect(shortTotals(await inspectedLines(['Province;Date;IDP individuals', ...rows]))[0]).toBe(LEVELS[0]);
  });

  test.each([
    ['above what lies in them', onlyIdps(LAKE), 2],
    ['below it', onlyIdps(LAKE.toReversed()), 4],
  ])('names of which one figure adds up, %s, are one until a person says yes', async (_, rows, row) => {
    const lines = table('Province;Date;IDP individuals', rows);
    const one = await inspectedLines(lines);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 900 idps individuals (6/6)`]);
    expect(shortIssues(one)).toEqual([`warning sums_of_places ×1 row ${row}`]);
    expect(one.issues[0]?.example?.split(', ').toSorted()).toEqual(['Kanem', 'Lac']);
    expect(one.questions.map(({ code, assumed }) => [code, assumed])).toEqual([['place_levels', 'oneLevel']]);
    const answered = await inspectedLines(lines, { placeLevels: 'twoLevels' });
    expect(shortTotals(answered)).toEqual(LEVELS);
    expect(answered.questions).toEqual([]);
  });

  test('a larger place that is not the sum of the rows below it is held against them', async () => {
    const more = LAKE.map((row) => row.replace(';150;', ';170;'));
    const rows = [
      ...more,
      'Ouaddai;50;9',
      'Abdi;20;5',
      'Assoungha;30;4',
      'Tibesti;70;30',
      'Bardai;10;28',
      'Zouar;60;2',
    ];
    const one = await inspectedLines(table(`Province;Date;${figures}`, rows));
    expect(shortTotals(one).slice(0, 2)).toEqual([
      `${DAY} level 1: 590 idps individuals (4/4)`,
      `${DAY} level 2: 570 idps individuals (8/8)`,
    ]);
    expect(shortIssues(one)).toContain('warning totals_mismatch ×1 row 5');
  });

  test.each([
    ['first', ['Chad;450;130', ...LAKE]],
    ['last', [...LAKE, 'Chad;450;130']],
    ['last, the other way round', ['Chad;450;130', ...LAKE].toReversed()],
  ])('the whole country comes %s and is no further province', async (_, rows) => {
    const lines = table(`Place;Date;${figures}`, rows);
    const whole = [`${DAY} level 0: 450 idps individuals (1/1)`, ...LEVELS];
    expect(shortTotals(await inspectedLines(lines)).slice(0, 3)).toEqual(whole);
    const alone = await inspectedLines(table('Place;Date;IDP individuals', onlyIdps(rows)), {
      placeLevels: 'twoLevels',
    });
    expect(shortTotals(alone)).toEqual(whole);
  });

  test('running numbers and figures that add up by chance are no levels', async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => `${index + 1};${10 * (index + 3)}`);
    const coded = await inspectedLines(table('Pcode;Date;IDP individuals', numbers));
    expect(shortTotals(coded)).toHaveLength(1);
    const chance = ['Lac;300', 'Kanem;200', 'Ouaddai;100', 'Salamat;70', 'Logone;40', 'Borkou;10'];
    const one = await inspectedLines(table('Province;Date;IDP individuals', chance));
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 720 idps individuals (6/6)`]);
  });
});
