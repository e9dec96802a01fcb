import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/core/domain/day';
import type { Answers } from '../../../../src/core/ingest/answers';
import { understand, type TableOrigin } from '../../../../src/core/ingest/understand/understand';
import type { Understanding } from '../../../../src/core/ingest/understanding';
import { SMALL_IRAQ } from '../../smallIraq';

const ORIGIN = { fileName: 'table.csv', gazetteer: SMALL_IRAQ };

function understood(
  lines: readonly string[],
  answers: Answers = {},
  origin: TableOrigin = ORIGIN,
): Understanding {
  const rows = lines.map((line) => line.split(';'));
  const outcome = understand({ name: '', rows, firstRow: 1 }, origin, answers);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

/** The roles in short: `count idps families shelter camp`. */
function roles({ columns }: Understanding): string[] {
  const words = (value: unknown): string[] => {
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(words);
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  };
  return columns.map(({ role }) => words(role).join(' '));
}

describe('the header', () => {
  test.each([
    ['is the row that says most', ['Report of 2019', 'Governorate;IDPs', 'Dahuk;5'], [1], 2],
    [
      'is not a row of data that speaks more',
      ['Place;Type;x', 'Dahuk;Camp;5', 'Erbil;Host families;6'],
      [0],
      1,
    ],
    [
      'has its groups above it',
      [';IDPs;;Returnees;', 'Governorate;HH;Ind;HH;Ind', 'Dahuk;1;6;2;12'],
      [0, 1],
      2,
    ],
    [
      'has its names below it',
      ['Governorate;IDPs;;Returnees;', ';HH;Ind;HH;Ind', 'Dahuk;1;6;2;12'],
      [0, 1],
      2,
    ],
    ['stands above its tags', ['Where;How many', '#adm1+name;#affected+idps', 'Dahuk;5'], [0], 2],
    ['may be tags alone', ['#adm1+name;#affected+idps', 'Dahuk;5'], [], 1],
  ])('%s', (_, lines, headerRows, firstDataRow) => {
    const { layout } = understood(lines);
    expect([layout.headerRows, layout.firstDataRow]).toEqual([headerRows, firstDataRow]);
  });

  test('of two rows gives every column both of its names', () => {
    const lines = [';IDPs;;Returnees;', 'Governorate;HH;Ind;HH;Ind', 'Dahuk;1;6;2;12'];
    expect(roles(understood(lines))).toEqual([
      'place 1 name',
      'count idps families',
      'count idps individuals',
      'count returnees families',
      'count returnees individuals',
    ]);
  });
});

describe('a column', () => {
  test.each([
    [
      'is known by its values where its header says nothing',
      ['a;b;IDPs', 'Dahuk;2020-01-31;5', 'Erbil;2020-01-31;6'],
      ['place 1 name', 'day reference', 'count idps individuals'],
    ],
    [
      'of regions gives way to one of governorates',
      ['Region;Governorate;IDPs', 'KRI;Dahuk;5'],
      ['unused', 'place 1 name', 'count idps individuals'],
    ],
    [
      'of months belongs to the one of years',
      ['Governorate;Year;Month;IDPs', 'Dahuk;2019;August;5'],
      ['place 1 name', 'year', 'month', 'count idps individuals'],
    ],
    [
      'of months with years is one of dates',
      ['Governorate;Month;IDPs', 'Dahuk;Aug-19;5'],
      ['place 1 name', 'day reference', 'count idps individuals'],
    ],
    [
      'that says the same as an earlier one repeats it',
      ['Governorate;IDPs;IDPs', 'Dahuk;5;5'],
      ['place 1 name', 'count idps individuals', 'repeat 1'],
    ],
    [
      'of names under "Camp" is of places, not of counts',
      ['Governorate;Camp;IDPs', 'Dahuk;Domiz;5'],
      ['place 1 name', 'place 4 name', 'count idps individuals'],
    ],
    [
      'called unknown belongs to the breakdown before it',
      ['Governorate;Camp;School;Unknown', 'Dahuk;5;6;7'],
      [
        'place 1 name',
        'count idps individuals shelter camp',
        'count idps individuals shelter school_building',
        'count idps individuals shelter unknown',
      ],
    ],
    [
      'of origins needs company',
      ['Governorate;IDPs;Baghdad', 'Dahuk;5;6'],
      ['place 1 name', 'count idps individuals', 'unused'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(roles(understood(lines))).toEqual(expected);
  });

  test('with the header of an earlier one and other values is set aside and asked about', () => {
    const { columns, questions, issues } = understood(['Governorate;Families;Families', 'Dahuk;5;6']);
    expect(columns[2]?.role).toEqual({ is: 'unused' });
    expect(questions.map(({ code, assumed }) => [code, assumed])).toContainEqual([
      'repeated_column',
      'first',
    ]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['ask duplicate_columns']);
  });

  test('counts what the title says where its header says only in which unit', () => {
    const lines = ['RETURNEE DATASET', 'Governorate;IDPs Families;Individuals', 'Dahuk;5;30'];
    expect(roles(understood(lines))).toEqual([
      'place 1 name',
      'count returnees families',
      'count returnees individuals',
    ]);
  });

  test('of codes holds codes, whatever its header calls it', () => {
    const lines = ['OCHA admin 1;Governorate;Families', 'IQ-G08;Dahuk;5', 'IQ-G11;Erbil;6'];
    expect(roles(understood(lines))[0]).toBe('place 1 code');
  });

  test('of a class that another column has already is a part of its own', () => {
    const lines = ['Governorate;Informal settlements;Other Informal Settlements', 'Dahuk;5;6'];
    expect(roles(understood(lines)).slice(1)).toEqual([
      'count idps individuals shelter informal_settlements',
      'count idps individuals shelter otherinformalsettlements',
    ]);
  });

  test('tells what speaks for it', () => {
    const { columns } = understood(['Governorate;Families;Camp;School', 'Dahuk;5;2;3', 'Erbil;7;7;0']);
    expect(columns.map(({ evidence }) => evidence.map(({ kind, detail }) => `${kind} ${detail}`))).toEqual([
      ['header Governorate'],
      ['header Families'],
      ['header Camp', 'sums 2/2'],
      ['header School', 'sums 2/2'],
    ]);
  });
});

describe('what a table leaves open is asked', () => {
  test.each([
    ['its day', ['Governorate;IDP families', 'Dahuk;5'], ['reference_day waiting']],
    [
      'the order of its dates',
      ['Date;Governorate;IDP families', '03/04/2020;Dahuk;5'],
      ['date_order waiting'],
    ],
    [
      'the order of dates that are headers',
      ['Governorate;IDP families 03/04/2020;IDP families 04/04/2020', 'Dahuk;5;6'],
      ['header_date_order waiting'],
    ],
    [
      'what groups its digits',
      ['Date;Governorate;IDP families', '2020-01-31;Dahuk;1.234'],
      ['digit_grouping waiting'],
    ],
    ['whom it counts', ['Date;Governorate;Families', '2020-01-31;Dahuk;5'], ['measure idps']],
    ['in what it counts', ['Date;Governorate;IDPs', '2020-01-31;Dahuk;5'], ['count_unit individuals']],
    [
      'what its parts are parts of',
      ['Date;Governorate;Camp;School', '2020-01-31;Dahuk;5;6'],
      ['measure idps', 'part_unit individuals'],
    ],
    ['where its counts are', ['Date;Governorate;Anzahl', '2020-01-31;Dahuk;5'], ['count_column waiting']],
    ['where its places are', ['Date;Ort;IDP families', '2020-01-31;Ulm;5'], ['place_column waiting']],
    ['nothing', ['Date;Governorate;IDP families', '2020-01-31;Dahuk;5'], []],
  ])('%s', (_, lines, expected) => {
    const { questions } = understood(lines);
    expect(questions.map(({ code, assumed }) => `${code} ${assumed ?? 'waiting'}`)).toEqual(expected);
  });

  const [first, second, third] = ['2015-09-29', '2016-04-01', '2016-06-01'].flatMap(
    (text) => parseIsoDay(text) ?? [],
  );
  const rounds = [
    { day: first!, round: 30 },
    { day: second!, round: 48 },
    { day: third!, round: 48 },
  ];

  test.each([
    [
      'the title',
      ['IDP Master List Round 48', 'Governorate;IDP families', 'Dahuk;5'],
      ['2016-04-01', '2016-06-01'],
    ],
    ['every row', ['Round;Governorate;IDP families', '30;Dahuk;5', '30;Erbil;6'], ['2015-09-29']],
    ['a round that no date is known of', ['Round;Governorate;IDP families', '31;Dahuk;5'], []],
  ])('its day among those of the round that %s names, and none is picked', (_, lines, expected) => {
    const { questions, referenceDay } = understood(lines, {}, { ...ORIGIN, rounds });
    const asked = questions.find(({ code }) => code === 'reference_day');
    expect([asked?.choices, asked?.assumed, referenceDay]).toEqual([expected, null, null]);
  });

  test('a day for each of several rounds, which stands there where only one is known', () => {
    const lines = ['Round;Governorate;IDP families', '48;Erbil;6', '30;Dahuk;5'];
    const { questions, undated } = understood(lines, {}, { ...ORIGIN, rounds });
    const asked = questions.find(({ code }) => code === 'round_days');
    expect([asked?.choices, asked?.assumed, undated]).toEqual([['30=2015-09-29', '48='], null, true]);
  });

  test('and an answer settles it', () => {
    const lines = ['Datum;Ort;Anzahl', '03/04/2020;Dahuk;1.234'];
    const answers: Answers = {
      columns: [
        { header: 'datum', role: { is: 'day', of: 'reference' }, dateOrder: 'monthFirst' },
        { header: 'ORT', role: { is: 'place', level: 1, by: 'name' } },
        {
          header: 'Anzahl',
          role: { is: 'count', measure: 'returnees', unit: 'families', part: null, day: null },
          grouping: 'point',
        },
      ],
      unit: 'families',
    };
    const { questions, lacking, columns } = understood(lines, answers);
    expect([questions, lacking]).toEqual([[], null]);
    expect(columns.map(({ evidence }) => evidence[0]?.kind)).toEqual(['answer', 'answer', 'answer']);
    expect([columns[0]?.dateOrder, columns[2]?.grouping]).toEqual(['monthFirst', 'point']);
  });

  test('what is lacking does not keep a person from saying where it is', () => {
    expect(understood(['Datum;Ort;Anzahl', '2020-01-31;Ulm;5']).lacking).toBe('no_place_column');
    expect(understood(['Datum;Governorate;Anzahl', '2020-01-31;Dahuk;5']).lacking).toBe('no_count_column');
  });
});

describe('the day and the round of a table without dates', () => {
  const ROWS = ['Governorate;Families', 'Dahuk;5'];
  test.each([
    ['DTM : IDP Master List 29-02-2020', 'table.csv', '2020-02-29', null],
    ['Round 131, as of 31 December 2023', 'table.csv', '2023-12-31', 131],
    ['الجولة ١٢٠ - شباط 2021', 'table.csv', '2021-02-28', 120],
    ['', 'DTM Dataset 15 JAN 2015.xlsx', '2015-01-15', null],
    ['', 'iom_dtm_2019_08_31_r111.csv', '2019-08-31', 111],
    ['', 'Round12_Master_List_IDP_2015_January_15_IOM_DTM.xlsx', '2015-01-15', 12],
    ['', 'IDPs_dataset_DTM_IOMFeb 02, 2017_Round64.xlsx', '2017-02-02', 64],
    ['', '05_IOM DTM Master_List_IDP_Round 51_20160803.xlsx', '2016-08-03', 51],
    ['', 'master-list-2021-21-31.csv', null, null],
    ['As of 03/04/2020', 'table.csv', null, null],
  ])('%j in %s: %s, round %s', (title, fileName, day, round) => {
    const found = understood(title === '' ? ROWS : [title, ...ROWS], {}, { ...ORIGIN, fileName });
    expect([found.referenceDay, found.round]).toEqual([day, round]);
  });
});

test('no table makes it throw', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Governorate', '#adm1', 'IDPs', 'Camp', '__proto__', '1.234', '31/12/2019', 'Total', ''),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const outcome = understand({ name: '', rows, firstRow: 1 }, ORIGIN);
      const indexes = outcome.ok ? outcome.value.columns.map(({ index }) => index) : [];
      expect(indexes).toEqual([...indexes.keys()]);
    }),
  );
});
