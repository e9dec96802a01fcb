import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';
const FIRST = ['Governorate;Date;IDP individuals', `Ninewa;${DAY};200`, `Dahuk;${DAY};100`];
const IDPS = [`${DAY} level 1: 300 idps individuals (2/2)`];

describe('a table below another one', () => {
  test.each([
    ['behind a blank row', [';;', 'Governorate;Date;Returnees', `Ninewa;${DAY};2000`], 5],
    ['right below', ['Governorate;Returnees;Date', `Ninewa;2000;${DAY}`], 4],
    ['with a total before it', ['Total;;300', 'Governorate;Returnees;', 'Ninewa;2000;'], 5],
    ['with a title', [';;', 'Returnees;;', 'Governorate;Date;Individuals', `Erbil;${DAY};2000`], 5],
    ['with the same header under a title', [';;', 'Returnees;;', FIRST[0] ?? '', `Anbar;${DAY};2000`], 5],
  ])('%s is not added to it, and named by its row', async (_, below, row) => {
    const one = await inspectedLines([...FIRST, ...below]);
    expect(shortTotals(one)).toEqual(IDPS);
    expect(shortIssues(one).filter((issue) => issue.includes('second_table'))).toEqual([
      `warning second_table ×1 row ${row}`,
    ]);
    expect(one.rows.records).toBe(2);
  });

  test('is read where its header says more, and the one above it is named', async () => {
    const detail = ['Governorate;District;Date;Returnees', `Ninewa;Mosul;${DAY};2000`];
    const one = await inspectedLines([...FIRST, ...detail]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 2000 returnees individuals (1/1)`);
    expect(shortIssues(one)).toEqual(['warning second_table ×1 row 1']);
  });

  test('in Arabic', async () => {
    const one = await inspectedLines([
      'المحافظة;التاريخ;عدد النازحين (أفراد)',
      `نينوى;${DAY};200`,
      ';;',
      'المحافظة;التاريخ;عدد العائدين (أفراد)',
      `نينوى;${DAY};2000`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 200 idps individuals (1/1)`]);
    expect(shortIssues(one)).toEqual(['warning second_table ×1 row 4']);
  });

  test('is none when its header is the same and nothing stands above it', async () => {
    const one = await inspectedLines([...FIRST, FIRST[0] ?? '', `Erbil;${DAY};5`]);
    expect(one.rows.records).toBe(3);
  });

  test('with a header of two rows is named by the first of them', async () => {
    const one = await inspectedLines([
      ...FIRST,
      ';;',
      'Governorate;Date;Returnees;',
      ';;Individuals;Families',
      `Erbil;${DAY};2000;400`,
    ]);
    expect(shortTotals(one)).toEqual(IDPS);
    expect(shortIssues(one)).toEqual(['warning second_table ×1 row 5']);
  });

  test('with the same header under a title of another date is not added', async () => {
    const one = await inspectedLines([
      'IDPs, 31 December 2023;',
      'Governorate;Individuals',
      'Ninewa;200',
      'IDPs, 31 January 2024;',
      'Governorate;Individuals',
      'Erbil;50',
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 200 idps individuals (1/1)`]);
    expect(shortIssues(one)).toContain('warning second_table ×1 row 4');
  });
});

describe('rows of data that name places and people and hold no figure begin no table', () => {
  test('where the figure is blank', async () => {
    const one = await inspectedLines([
      'Admin level;Name;Population;Date;Value',
      `Governorate;Dahuk;IDPs;${DAY};100`,
      `Governorate;Erbil;IDPs;${DAY};`,
      `Governorate;Ninewa;IDPs;${DAY};300`,
      `Governorate;Anbar;IDPs;${DAY};50`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 450 idps individuals (3/4)`]);
    expect(shortIssues(one)).not.toContain('warning second_table ×1 row 3');
  });

  test('even where they say more of people than the header does', async () => {
    const one = await inspectedLines([
      'Type;Name;Group;Date;Value',
      `Governorate;Dahuk;IDPs;${DAY};100`,
      `Governorate;Erbil;IDPs;${DAY};`,
      `Governorate;Ninewa;IDPs;${DAY};300`,
    ]);
    expect(one.columns.map(({ header }) => header)).toEqual(['Type', 'Name', 'Group', 'Date', 'Value']);
  });

  test('where it is suppressed', async () => {
    const one = await inspectedLines([
      'Governorate;Site type;Population group;Date;Individuals',
      `Dahuk;Camp;IDPs;${DAY};100`,
      `Erbil;Settlement;IDPs;${DAY};<5`,
      `Ninewa;Camp;IDPs;${DAY};50`,
    ]);
    expect(one.rows.records).toBe(3);
    expect(one.totals[0]).toMatchObject({ value: 150, reported: 2, expected: 3 });
  });

  test('where only a row further on says the same', async () => {
    const one = await inspectedLines([
      'Governorate;Site type;Population group;Date;Individuals',
      `Dahuk;Camp;Returnees;${DAY};100`,
      'Erbil;Settlement;IDPs;2023-11-30;',
      `Ninewa;Settlement;Returnees;${DAY};50`,
    ]);
    expect(one.rows.records).toBe(3);
  });

  test('where it is written in Arabic digits', async () => {
    const one = await inspectedLines([
      'المحافظة;النوع;الفئة;التاريخ;العدد',
      `دهوك;مخيم;نازحون;${DAY};١٠٠`,
      `أربيل;قضاء;نازحون;${DAY};٢٠٠`,
      `نينوى;محافظة;نازحون;${DAY};٣٠٠`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 600 idps individuals (3/3)`]);
  });
});

describe('a further page of the same table is read with it', () => {
  const NEXT = `Ninewa;${DAY};1200`;
  const header = FIRST[0] ?? '';
  test.each([
    [
      'under the title told again',
      ['IDPs by governorate;;', header],
      ['IDPs by governorate (continued);;', header],
    ],
    ['under a title of its own people', [header], ['IDPs by governorate (page 2);;', header]],
    ['whose rows say their dates', ['IDPs;;', header], ['IDPs, 31 January 2024;;', header]],
    ['whose header is spelt otherwise', [header], ['Governorate;Date;IDPs individuals']],
    ['whose header is of another language', [header], ['المحافظة;التاريخ;عدد النازحين (أفراد)']],
    ['whose header says less', [header], ['Governorate;Date;Individuals']],
    ['below a note on other people', [header], ['* without returnees;;', ';;', header]],
    ['below a source', [header], ['Source: DTM, returnee families;;', header]],
  ])('%s', async (_, first, again) => {
    const one = await inspectedLines([...first, `Dahuk;${DAY};600`, ...again, NEXT]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 1800 idps individuals (2/2)`]);
    expect(shortIssues(one).filter((issue) => issue.includes('second_table'))).toEqual([]);
  });

  test.each([
    ['both rows of the header', [';;Individuals;Families;Individuals;Families']],
    ['the first row of the header', []],
  ])('that repeats %s', async (_, names) => {
    const groups = 'Governorate;Date;IDPs;;Returnees;';
    const one = await inspectedLines([
      groups,
      ';;Individuals;Families;Individuals;Families',
      `Dahuk;${DAY};600;100;60;10`,
      `Erbil;${DAY};300;50;30;5`,
      groups,
      ...names,
      `Ninewa;${DAY};1200;200;120;20`,
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 2100 idps individuals (3/3)`);
  });

  test('and a third row of the header is no page', async () => {
    const one = await inspectedLines([
      'admin1Name;reportingDate;numPresentIdpInd',
      'Governorate;Date;IDP individuals',
      'المحافظة;التاريخ;عدد النازحين',
      `Dahuk;${DAY};100`,
      `Erbil;${DAY};50`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 150 idps individuals (2/2)`]);
  });
});

describe('a table beside another one', () => {
  test('of other places is not read, and named by its column', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDP individuals;;Governorate;Returnee individuals',
      `Ninewa;${DAY};200;;Anbar;5000`,
      `Dahuk;${DAY};100;;Ninewa;4000`,
    ]);
    expect(shortTotals(one)).toEqual(IDPS);
    expect(shortIssues(one)).toContain('warning second_table ×1 row 1');
  });

  test.each([['Province'], ['Area'], ['District']])(
    'behind an empty column, whose places stand under %s, is not read',
    async (header) => {
      const one = await inspectedLines([
        `Governorate;Date;IDP individuals;;${header};Returnee individuals`,
        `Ninewa;${DAY};200;;Anbar;5000`,
        `Dahuk;${DAY};100;;Erbil;4000`,
      ]);
      expect(shortTotals(one)).toEqual(IDPS);
      expect(shortIssues(one)).toContain('warning second_table ×1 row 1');
    },
  );

  test('is none where an empty column only sets counts apart', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDP individuals;;Remarks;Returnee individuals',
      `Ninewa;${DAY};200;;verified;4000`,
      `Dahuk;${DAY};100;;;5000`,
    ]);
    expect(shortTotals(one)).toEqual([...IDPS, `${DAY} level 1: 9000 returnees individuals (2/2)`]);
  });

  test('of the same places in the same order is read with it', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDP individuals;;Governorate;Returnee individuals',
      `Ninewa;${DAY};200;;Ninewa;4000`,
      `Dahuk;${DAY};100;;Dahuk;5000`,
    ]);
    expect(shortTotals(one)).toEqual([...IDPS, `${DAY} level 1: 9000 returnees individuals (2/2)`]);
  });

  test('is none where all counts stand behind both places', async () => {
    const one = await inspectedLines([
      'Governorate;District;Governorate;Date;IDP individuals',
      `Ninewa;Mosul;Anbar;${DAY};200`,
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 200 idps individuals (1/1)`);
  });
});
