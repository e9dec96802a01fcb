import { describe, expect, test } from 'vitest';
import { cellsOf, readLongText } from '../longText';

const HEADER = 'date;admin1_pcode;governorate;district;idps;families';

describe('every row becomes a record, is skipped or is rejected, with a reason', () => {
  test('and the three add up to the rows of the file', () => {
    const { rows, issues } = readLongText(
      HEADER,
      '2015-09-29;IQG09;Dahuk;;426294;71049',
      ';;;;;',
      '2015-09-29;;Grand Total;;426294;71049',
      '2015-09-29;IQG09;Dahuk;Sumel;1200;200',
      '31/31/2015;IQG09;Dahuk;;1;1',
      '2015-09-29;;;;5;5',
      '2015-09-29;;Atlantis;;6;1',
    );
    expect(rows).toEqual({ physical: 8, records: 2, skipped: 4, rejected: 2 });
    expect(issues).toEqual([
      'error invalid_date ×1',
      'error missing_cell ×1',
      'warning mixed_admin_levels ×1',
      'warning place_not_found ×1',
      'info totals_row ×1',
    ]);
  });

  test('an issue says row, column and the cell as it stands', () => {
    const { examples } = readLongText(HEADER, '2015-09-29;IQG09;Dahuk;;1.254;200');
    expect(examples).toEqual([
      { code: 'ambiguous_number_format', severity: 'ask', row: 2, column: 'idps', text: '1.254' },
    ]);
  });
});

describe('people are not counted twice', () => {
  test.each([
    'Total',
    'TOTALS',
    'Grand total',
    'Subtotal Dahuk',
    'Overall',
    'المجموع',
    'الإجمالي',
    'کۆی گشتی',
  ])('the row of totals %s is left out', (label) => {
    const { cubes, issues } = readLongText(HEADER, `2015-09-29;;${label};;426294;71049`);
    expect(cubes.map(cellsOf)).toEqual([[], []]);
    expect(issues).toEqual(['info totals_row ×1']);
  });

  test('a label of totals in the first column is seen too', () => {
    expect(readLongText(HEADER, 'Total;IQG09;Dahuk;;1;1').rows.skipped).toBe(2);
  });

  test('a part that is the total of the other parts is left out', () => {
    const { cubes, issues } = readLongText(
      'date;governorate;shelter_type;families',
      '2015-09-29;Dahuk;camp;10',
      '2015-09-29;Dahuk;Total;10',
    );
    expect(cubes.map(cellsOf)).toEqual([['2015-09-29 IQG09 camp: reported 10']]);
    expect(issues).toEqual(['info totals_row ×1']);
  });

  test('a district inside a governorate that has its own row is left out', () => {
    const { cubes } = readLongText(HEADER, '2015-09-29;;Dahuk;;100;20', '2015-09-29;;Dahuk;Sumel;60;12');
    expect(cubes.map(cellsOf)).toEqual([
      ['2015-09-29 IQG09: reported 100'],
      ['2015-09-29 IQG09: reported 20'],
    ]);
  });

  test('the same row again counts once, with a warning', () => {
    const row = '2015-09-29;IQG09;Dahuk;;100;20';
    const { cubes, issues } = readLongText(HEADER, row, row);
    expect(cubes.map(cellsOf)).toEqual([
      ['2015-09-29 IQG09: reported 100'],
      ['2015-09-29 IQG09: reported 20'],
    ]);
    expect(issues).toEqual(['warning possible_duplicate ×1', 'warning possible_duplicate ×1']);
  });

  test('two rows that contradict each other give no figure where they do', () => {
    const { cubes, issues } = readLongText(
      HEADER,
      '2015-09-29;IQG09;Dahuk;;100;20',
      '2015-09-29;;Duhok;;150;20',
      '2015-09-29;;Duhok;;100;20',
    );
    expect(cubes.map(cellsOf)).toEqual([
      ['2015-09-29 IQG09: notReported 0'],
      ['2015-09-29 IQG09: reported 20'],
    ]);
    expect(issues).toEqual(['ask conflicting_values ×2', 'warning possible_duplicate ×2']);
  });
});

describe('a place that is not known stays in the figures and off the map', () => {
  test.each([
    [';Atlantis', '?Atlantis', 'warning place_not_found ×1'],
    ['IQG08;Dahuk', '?Dahuk', 'ask code_name_conflict ×1'],
    ['IQ-G08;', '?IQ-G08', 'ask legacy_pcode_scheme ×1'],
  ])('%s is counted as %s', (place, id, issue) => {
    const { cubes, issues } = readLongText(HEADER, `2015-09-29;${place};;1240;200`);
    expect(cubes[0] && cellsOf(cubes[0])).toEqual([`2015-09-29 ${id}: reported 1240`]);
    expect(issues).toEqual([issue]);
  });
});

describe('a cell without a figure', () => {
  test('is a gap in its own column only', () => {
    const { cubes } = readLongText(HEADER, '2015-09-29;IQG09;Dahuk;;N/A;<10');
    expect(cubes.map(cellsOf)).toEqual([
      ['2015-09-29 IQG09: notReported 0'],
      ['2015-09-29 IQG09: suppressed 0'],
    ]);
  });

  test('families written into a column of individuals are withheld and asked about', () => {
    const { cubes, issues } = readLongText(HEADER, '2015-09-29;IQG09;Dahuk;;850 HH;850 HH');
    expect(cubes.map(cellsOf)).toEqual([
      ['2015-09-29 IQG09: notReported 0'],
      ['2015-09-29 IQG09: reported 850'],
    ]);
    expect(issues).toEqual(['ask unit_in_cell ×1', 'info unit_suffix_stripped ×1']);
  });

  test('a short row is missing its last counts', () => {
    const { cubes } = readLongText(HEADER, '2015-09-29;IQG09;Dahuk;;5');
    expect(cubes.map(cellsOf)).toEqual([
      ['2015-09-29 IQG09: reported 5'],
      ['2015-09-29 IQG09: notReported 0'],
    ]);
  });
});

describe('a row that does not stand under its header', () => {
  test('with text past the last column is rejected: its counts have moved', () => {
    const { rows, issues } = readLongText(HEADER, '2015-09-29;IQG09;Dahuk;;1;254;1');
    expect(rows).toEqual({ physical: 2, records: 0, skipped: 1, rejected: 1 });
    expect(issues).toEqual(['error odd_row ×1']);
  });

  test('with empty cells past the last column is a record', () => {
    expect(readLongText(HEADER, '2015-09-29;IQG09;Dahuk;;5;1;;').rows.records).toBe(1);
  });
});

describe('the key of a breakdown', () => {
  test('is a place by code or name, else the text in lower case, else unknown', () => {
    const { cubes } = readLongText(
      'date;governorate;origin_admin1_pcode;origin_admin1_name;families',
      '2015-09-29;Dahuk;IQG01;;1',
      '2015-09-29;Dahuk;;Baghdad;2',
      '2015-09-29;Dahuk;;Abroad;3',
      '2015-09-29;Dahuk;;;4',
    );
    expect(cubes[0]?.by?.dimension).toBe('origin');
    expect(cubes.map(cellsOf)).toEqual([
      [
        '2015-09-29 IQG09 IQG01: reported 1',
        '2015-09-29 IQG09 IQG08: reported 2',
        '2015-09-29 IQG09 abroad: reported 3',
        '2015-09-29 IQG09 unknown: reported 4',
      ],
    ]);
  });

  test('comes from the columns of one dimension: a shelter is no origin', () => {
    const { cubes } = readLongText(
      'date;governorate;origin_admin1_pcode;shelter_type;families',
      '2015-09-29;Dahuk;;camp;4',
    );
    expect(cubes.map(cellsOf)).toEqual([['2015-09-29 IQG09 unknown: reported 4']]);
  });
});
