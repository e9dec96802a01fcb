import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';
const ONE = 'Province;Date;IDP individuals';
const TWO = `${ONE};Returnees individuals`;

function inspected(header: string, rows: readonly string[], answers = {}) {
  return inspectedLines([header, ...rows.map((row) => row.replace(';', `;${DAY};`))], answers);
}

/** The people of each level: `1: 450 (2/2)`. */
async function levels(header: string, rows: readonly string[], answers = {}): Promise<string[]> {
  const totals = shortTotals(await inspected(header, rows, answers)).filter((text) => text.includes('idps'));
  return totals.map((text) => text.replace(/^\S+ level (\d): (\d+) idps individuals/, '$1: $2'));
}

const COUNTRY = ['Chad;450', 'Lac;300', 'Mamdi;200', 'Fouli;100', 'Kanem;150', 'Nord;90', 'Wadi;60'];
const DEEP = [
  'Lac;300;30',
  'Mamdi;200;20',
  'Bol;120;15',
  'Kangalom;80;5',
  'Fouli;100;10',
  'Foula;60;3',
  'Liwa;40;7',
  'Kanem;150;15',
  'Nord;90;9',
  'Mao;50;7',
  'Melea;40;2',
  'Wadi;60;6',
  'Moussoro;35;1',
  'Michemire;25;5',
];
const oneFigure = (rows: readonly string[]) => rows.map((row) => row.replace(/;\d+$/, ''));

describe('places of three levels and more, told by their names alone', () => {
  const three = ['0: 450 (1/1)', '1: 450 (2/2)', '2: 450 (4/4)'];

  test.each([
    ['a country, its provinces and their districts', ONE, COUNTRY, three],
    ['the same below what lies in them', ONE, COUNTRY.toReversed(), three],
    ['provinces, districts and sub-districts', TWO, DEEP, three.slice(1)],
    ['the same of one figure', ONE, oneFigure(DEEP), three.slice(1)],
    ['four levels', ONE, ['Chad;450', ...oneFigure(DEEP)], three],
    ['four levels, the whole at the end', ONE, [...oneFigure(DEEP), 'Chad;450'], three],
  ])('%s are not added to each other', async (_, header, rows, expected) => {
    expect(await levels(header, rows)).toEqual(expected);
    const one = await inspected(header, rows);
    expect(one.questions.map(({ code, assumed }) => [code, assumed])).toEqual([
      ['place_levels', 'twoLevels'],
    ]);
    const wrong = ['conflicting_values', 'totals_mismatch', 'total_or_part', 'possible_duplicate'];
    expect(one.issues.filter(({ code }) => wrong.includes(code))).toEqual([]);
  });
});

describe('places that may be of several levels are of one, with a warning, until a person says more', () => {
  const lake = ['Mamdi;200', 'Fouli;100', 'Kanem;150', 'Nord;90', 'Wadi;60'];

  test.each([
    ['one of two sums off by one', ['Lac;301', ...lake], '1: 901 (6/6)', ['1: 451 (2/2)', '2: 450 (4/4)']],
    [
      'a part without a figure',
      ['Lac;300', ...lake.map((row) => row.replace('Fouli;100', 'Fouli;'))],
      '1: 800 (5/6)',
      ['1: 450 (2/2)', '2: 350 (3/4)'],
    ],
    [
      'provinces before all districts',
      ['Lac;300', 'Kanem;150', 'Mamdi;200', 'Fouli;100', 'Nord;90', 'Wadi;60'],
      '1: 900 (6/6)',
      ['1: 450 (2/2)', '2: 450 (4/4)'],
    ],
    [
      'provinces before all districts, which stand in another order',
      [
        'Lac;300',
        'Kanem;151',
        'Ouaddai;77',
        'Abdi;40',
        'Ade;37',
        'Nord;90',
        'Wadi;61',
        'Mamdi;200',
        'Fouli;100',
      ],
      '1: 1056 (9/9)',
      ['1: 528 (3/3)', '2: 528 (6/6)'],
    ],
    [
      'provinces behind all districts, which stand in another order',
      ['Nord;90', 'Wadi;61', 'Mamdi;200', 'Fouli;100', 'Lac;300', 'Kanem;151'],
      '1: 902 (6/6)',
      ['1: 451 (2/2)', '2: 451 (4/4)'],
    ],
    [
      'provinces behind all districts',
      ['Mamdi;200', 'Fouli;100', 'Nord;90', 'Wadi;60', 'Lac;300', 'Kanem;150'],
      '1: 900 (6/6)',
      ['1: 450 (2/2)', '2: 450 (4/4)'],
    ],
    [
      'one district in each province',
      ['Lac;300', 'Bol;300', 'Kanem;240', 'Mao;240'],
      '1: 1080 (4/4)',
      ['1: 540 (2/2)', '2: 540 (2/2)'],
    ],
    [
      'a country that is off by one',
      COUNTRY.map((row) => row.replace('450', '451')),
      '1: 1351 (7/7)',
      ['0: 451 (1/1)', '1: 450 (2/2)', '2: 450 (4/4)'],
    ],
  ])('%s', async (_, rows, flat, answered) => {
    const one = await inspected(ONE, rows);
    expect(await levels(ONE, rows)).toEqual([flat]);
    expect(shortIssues(one)).toContainEqual(expect.stringContaining('warning sums_of_places ×1'));
    expect(one.questions.map(({ code, assumed }) => [code, assumed])).toEqual([['place_levels', 'oneLevel']]);
    expect(await levels(ONE, rows, { placeLevels: 'twoLevels' })).toEqual(answered);
  });
});

test('places behind a much larger one are no parts of it, though others in the file are', async () => {
  const rows = ['Lac;300;70', 'Mamdi;200;20', 'Fouli;100;50', 'Kanem;150;60', 'Nord;90;15', 'Wadi;60;45'];
  const more = [...rows, 'Zed;5000;4', 'Yed;500;3', 'Xed;50;2'];
  expect(await levels(TWO, more)).toEqual(['1: 6000 (5/5)', '2: 450 (4/4)']);
});
