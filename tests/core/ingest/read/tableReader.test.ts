import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsIn, readRows } from './readRows';

describe('every row becomes a record, is skipped or is rejected', () => {
  test('and the three add up to the rows of the file', () => {
    const { rows, issues } = readRows([
      'A table of IDPs;;;',
      'date;governorate;district;idps',
      '2015-09-29;Dahuk;Sumel;100',
      '2015-09-29;;;',
      ';;;',
      'soon;Dahuk;Sumel;1',
      '2999-01-01;Dahuk;Sumel;1',
      '2015-09-29;Dahuk;Zakho;5;6',
      'Total;;;100',
      'Source: nobody;;;',
    ]);
    expect(rows).toEqual({ physical: 10, records: 1, skipped: 5, rejected: 4 });
    expect(issues).toEqual([
      'error invalid_date ×2',
      'error missing_cell ×1',
      'error odd_row ×1',
      'info totals_row ×1',
      'info footnote_row ×1',
    ]);
  });

  test('a row that ends before its count is said to be short, one that ends before a note is not', () => {
    const { rows, issues } = readRows([
      'date;governorate;idps;remark',
      '2015-09-29;Dahuk;100',
      '2015-09-29;Erbil',
      '2015-10-30;Dahuk;5;sure',
    ]);
    expect(rows).toEqual({ physical: 4, records: 3, skipped: 1, rejected: 0 });
    expect(issues).toEqual(['warning short_row ×1', 'warning partial_coverage ×1', 'info small_cells ×1']);
  });

  test('whatever stands in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[;\n#]/g, '')),
      fc.constantFrom(
        '',
        'Total',
        'Dahuk',
        '2015-09-29',
        '31/12/2019',
        '1,5',
        '-3',
        '__proto__',
        '#REF!',
        '٣',
      ),
    );
    const row = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (lines) => {
        const { physical, records, skipped, rejected } = readRows([
          'date;governorate;district;idps',
          ...lines,
        ]).rows;
        expect(records + skipped + rejected).toBe(physical);
        expect(physical).toBe(lines.length + 1);
      }),
    );
  });
});

describe('levels', () => {
  test('districts add up to their governorate where the file has no row for it', () => {
    const { series } = readRows([
      'date;governorate;district;idps',
      '2015-09-29;Dahuk;Sumel;100',
      '2015-09-29;Dahuk;Zakho;<10',
      '2015-09-29;Erbil;Erbil;7',
    ]);
    expect(cellsIn(series)).toEqual([
      '1: individuals 2015-09-29 IQG09: reported 100',
      '1: individuals 2015-09-29 IQG11: reported 7',
      '2: individuals 2015-09-29 IQG09/sumel: reported 100',
      '2: individuals 2015-09-29 IQG09/zakho: suppressed 0',
      '2: individuals 2015-09-29 IQG11/erbil: reported 7',
    ]);
  });

  test('are never added to each other, and are compared', () => {
    const { series, mismatches, issues } = readRows([
      'date;country;governorate;district;idps',
      '2015-09-29;Iraq;;;107',
      '2015-09-29;Iraq;Dahuk;;100',
      '2015-09-29;Iraq;Erbil;;7',
      '2015-09-29;Iraq;Dahuk;Sumel;60',
      '2015-09-29;Iraq;Dahuk;Zakho;30',
    ]);
    expect(cellsIn(series).filter((cell) => cell.startsWith('Iraq / 1'))).toEqual([
      'Iraq / 1: individuals 2015-09-29 ?Dahuk: reported 100',
      'Iraq / 1: individuals 2015-09-29 ?Erbil: reported 7',
    ]);
    expect(mismatches).toMatchObject([
      { level: 1, day: '2015-09-29', place: '?Dahuk', stated: 100, sum: 90, row: 3 },
    ]);
    expect(issues).toContain('warning mixed_admin_levels ×1');
  });

  test('a merged cell of a governorate reaches down to its districts, a merged figure does not', () => {
    const { series } = readRows(['governorate;district;idps', 'Dahuk;Sumel;5', ';Zakho;', 'Erbil;Erbil;7']);
    expect(cellsIn(series).filter((cell) => cell.startsWith('2'))).toEqual([
      '2: individuals 0000-00-00 IQG09/sumel: reported 5',
      '2: individuals 0000-00-00 IQG09/zakho: notReported 0',
      '2: individuals 0000-00-00 IQG11/erbil: reported 7',
    ]);
  });
});

describe('rows of one place and date', () => {
  const HEADER = 'operation;admin1Name;numPresentIdpInd;reportingDate;displacementReason';

  test('for different reasons are added, for different operations are kept apart', () => {
    const { series } = readRows([
      HEADER,
      'A;Dahuk;500;2023-12-31T00:00:00;Conflict',
      'A;Dahuk;100;2023-12-31T00:00:00;Disaster',
      'B;Dahuk;70;2023-12-31T00:00:00;Disaster',
    ]);
    expect(cellsIn(series)).toEqual([
      'A / 1: individuals 2023-12-31 IQG09: reported 600',
      'B / 1: individuals 2023-12-31 IQG09: reported 70',
    ]);
  });

  test('told twice count once', () => {
    const row = 'A;Dahuk;500;2023-12-31T00:00:00;Conflict';
    const { series, rows, issues } = readRows([HEADER, row, row]);
    expect(cellsIn(series)).toEqual(['A / 1: individuals 2023-12-31 IQG09: reported 500']);
    expect(rows.skipped).toBe(2);
    expect(issues).toEqual(['warning possible_duplicate ×1']);
  });

  test('that contradict each other leave the whole open, whichever came first', () => {
    const rows = [
      'A;Dahuk;500;2023-12-31T00:00:00;Conflict',
      'A;Dahuk;501;2023-12-31T00:00:00;Conflict',
      'A;Dahuk;3;2023-12-31T00:00:00;Disaster',
    ];
    const orders = [rows, rows.toReversed(), [rows[0] ?? '', rows[2] ?? '', rows[1] ?? '']];
    for (const order of orders) {
      const { series } = readRows([HEADER, ...order]);
      expect(cellsIn(series)).toEqual(['A / 1: individuals 2023-12-31 IQG09: reported 3']);
      expect([...(series[0]?.cube.uppers ?? [])]).toEqual([Infinity]);
    }
  });

  test('without a date are one place listed twice', () => {
    const { issues } = readRows(['governorate;idps', 'Dahuk;5', 'Dahuk;6', 'Erbil;1']);
    expect(issues).toContain('ask duplicate_place ×1');
  });
});

describe('totals', () => {
  test('that agree with nothing are told, with both figures', () => {
    const { issues } = readRows(['governorate;idps', 'Dahuk;50', 'Erbil;60', 'Total;120']);
    expect(issues).toEqual(['warning totals_mismatch ×1', 'info totals_row ×1']);
  });

  test('above their rows, of groups and of all, agree', () => {
    const { issues, rows } = readRows([
      'governorate;district;idps',
      'Total;;110',
      'Dahuk;Sumel;20',
      'Dahuk;Zakho;30',
      'Dahuk Total;;50',
      'Erbil;Erbil;60',
      'Erbil Total;;60',
    ]);
    expect(issues).toEqual(['info totals_row ×3']);
    expect(rows.skipped).toBe(4);
  });

  test('without a label are known by their sum', () => {
    const { rows, issues } = readRows(['governorate;idps;families', 'Dahuk;50;10', 'Erbil;60;12', ';110;22']);
    expect(rows).toEqual({ physical: 4, records: 2, skipped: 2, rejected: 0 });
    expect(issues).toEqual(['info totals_row ×1']);
  });

  test('of a breakdown are compared row by row', () => {
    const { issues } = readRows(['governorate;camp;host families;total', 'Dahuk;10;20;31', 'Erbil;10;20;30']);
    expect(issues).toContain('warning totals_mismatch ×1');
  });
});

describe('a file of another country', () => {
  test('brings its own places, by code where it has one', () => {
    const { series, places } = readRows([
      'admin1Name;admin1Pcode;admin2Name;admin2Pcode;numPresentIdpInd;reportingDate',
      'Ouest;HT01;Delmas;HT0112;500;2023-12-31',
      'Ouest;HT01;Carrefour;HT0113;50;2023-12-31',
    ]);
    expect(cellsIn(series)).toEqual([
      '1: individuals 2023-12-31 ?HT01: reported 550',
      '2: individuals 2023-12-31 HT0112: reported 500',
      '2: individuals 2023-12-31 HT0113: reported 50',
    ]);
    expect(places.find(({ id }) => id === 'HT0112')).toEqual({
      id: 'HT0112',
      level: 2,
      name: 'Delmas',
      code: 'HT0112',
      parent: '?HT01',
    });
  });

  test('keeps a place whose text a person has explained', () => {
    const answers = { places: [{ text: 'Dohuk city', place: 'IQG09' }] };
    const { series } = readRows(['governorate;idps', 'Dohuk city;5', 'Erbil;6', 'Baghdad;7'], answers);
    expect(cellsIn(series)[1]).toBe('1: individuals 0000-00-00 IQG09: reported 5');
  });
});

test('border movements are arrivals or departures by their direction, and neither by an unknown word', () => {
  const { series, rows } = readRows([
    'date;crossing;direction;individuals',
    '2024-06-01;Alpha;in;5',
    '2024-06-01;Alpha;out;6',
    '2024-06-02;Alpha;sideways;7',
  ]);
  expect(series.map(({ cube }) => `${cube.measure} ${cube.values[0]}`)).toEqual([
    'arrivals 5',
    'departures 6',
  ]);
  expect(rows.rejected).toBe(1);
});

test('of several figures of one event the first counts', () => {
  const { series, issues } = readRows([
    'iso3;figure;displacement_date;event_id',
    'IRQ;120;2024-03-20;77',
    'IRQ;100;2024-03-20;77',
    'IRQ;50;2024-03-20;78',
  ]);
  expect(cellsIn(series)).toEqual(['IRQ / 0: individuals 2024-03-20 IRQ: reported 170']);
  expect(issues).toContain('warning multiple_figures_same_event ×1');
});

test('the order of the rows has no effect on the figures', () => {
  const row = fc.record({
    place: fc.constantFrom('Dahuk;Sumel', 'Dahuk;Zakho', 'Erbil;Erbil'),
    site: fc.constantFrom('A', 'B', 'C'),
    count: fc.constantFrom('1', '20', '<10', '', '300'),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const lines = rows.map(({ place, site, count }) => `2015-09-29;${place};${site};${count}`);
      const header = 'date;governorate;district;location name;idps';
      const figures = (order: readonly string[]) => cellsIn(readRows([header, ...order]).series).toSorted();
      expect(figures(lines.toReversed())).toEqual(figures(lines));
    }),
  );
});

test('a year and a month in two columns are one date', () => {
  const { series } = readRows(['governorate;year;month;idps', 'Dahuk;2019;August;5', 'Dahuk;2019;9;6']);
  expect(cellsIn(series)).toEqual([
    '1: individuals 2019-08-31 IQG09: reported 5',
    '1: individuals 2019-09-30 IQG09: reported 6',
  ]);
});

test('the row of both sexes stands beside theirs and is not added to them', () => {
  const { series } = readRows(['governorate;sex;idps', 'Dahuk;male;50', 'Dahuk;female;60', 'Dahuk;all;110']);
  expect(cellsIn(series)).toEqual(['1: individuals 0000-00-00 IQG09: reported 110']);
});

test('a place that could not be reached is not one that did not report', () => {
  const { series } = readRows(['governorate;idps', 'Dahuk;no access', 'Erbil;', 'Baghdad;0']);
  expect(cellsIn(series)).toEqual([
    '1: individuals 0000-00-00 IQG08: reported 0',
    '1: individuals 0000-00-00 IQG09: noAccess 0',
    '1: individuals 0000-00-00 IQG11: notReported 0',
  ]);
});
