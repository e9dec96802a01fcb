import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2024-03-31';
const FIGURES = [
  ['Erbil', [10, 50, 20, 120]],
  ['Dahuk', [5, 25, 7, 42]],
] as const;

/** Two governorates under some headers of figures, of which there are as many as headers. */
const table = (header: string) => {
  const width = header.split(';').length;
  return [
    `Governorate;Date;${header}`,
    ...FIGURES.map(([place, figures]) => [place, DAY, ...figures.slice(0, width)].join(';')),
  ];
};

/** Of each column that counts: whom, in what, and in which shelter. */
async function counted(header: string): Promise<string[]> {
  const { columns } = await inspectedLines(table(header));
  return columns.flatMap(({ role }) =>
    role.is === 'count' ? [`${role.measure} ${role.unit} ${role.part?.key ?? 'all'}`] : [],
  );
}

describe('people in camps and out of them', () => {
  test.each([
    ['IDPs in camp (HH);IDPs out of camp (HH)', 'families'],
    ['Camp IDPs;Non-camp IDPs', 'individuals'],
    ['camp_idps;non_camp_idps', 'individuals'],
    ['IDPs Camp;IDPs Non Camp', 'individuals'],
    ['IDPs (camps);IDPs (non-camps)', 'individuals'],
    ['HH in camp;HH out of camp', 'families'],
    ['Number of IDPs in camps;Number of IDPs living outside camps', 'individuals'],
    ['Total IDP families in camps;Total IDP families off camp', 'families'],
    ['IDP caseload in camps;IDP caseload outside of camps', 'individuals'],
    ['PDI dans les camps;PDI hors camps', 'individuals'],
    ['Ménages dans les camps;Ménages en dehors des camps', 'families'],
    ['نازحون داخل المخيمات;نازحون خارج المخيمات', 'individuals'],
    ['عوائل داخل المخيم;عوائل خارج المخيم', 'families'],
    ['ئاوارەکانی ناو کەمپ;ئاوارەکانی دەرەوەی کەمپ', 'individuals'],
  ])('are read from “%s”', async (header, unit) => {
    expect(await counted(header)).toEqual([`idps ${unit} camp`, `idps ${unit} out_of_camp`]);
    expect(shortTotals(await inspectedLines(table(header)))).toEqual([
      `${DAY} level 1: 90 idps ${unit} (2/2)`,
    ]);
  });

  test('have a unit of their own in each column', async () => {
    expect(await counted('In-camp HH;In-camp IND;Out-of-camp HH;Out-of-camp IND')).toEqual([
      'idps families camp',
      'idps individuals camp',
      'idps families out_of_camp',
      'idps individuals out_of_camp',
    ]);
    expect(
      shortTotals(await inspectedLines(table('Camp HH;Camp IND;Host families HH;Host families IND'))),
    ).toEqual([`${DAY} level 1: 42 idps families (2/2)`, `${DAY} level 1: 237 idps individuals (2/2)`]);
  });

  test('have it also below a title that counts them', async () => {
    const one = await inspectedLines([
      'Governorate;Date;Camp IDPs;;Non-camp IDPs;',
      ';;HH;IND;HH;IND',
      ...FIGURES.map(([place, figures]) => [place, DAY, ...figures].join(';')),
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 42 idps families (2/2)`,
      `${DAY} level 1: 237 idps individuals (2/2)`,
    ]);
  });

  test('are of the dates that stand beside them', async () => {
    const dates =
      'IDPs in camps Sep 2015;IDPs out of camps Sep 2015;Camp IDPs (Oct 2015);Non-camp IDPs (Oct 2015)';
    const one = await inspectedLines([
      `Governorate;${dates}`,
      ...FIGURES.map(([place, figures]) => [place, ...figures].join(';')),
    ]);
    expect(shortTotals(one)).toEqual([
      '2015-09-30 level 1: 90 idps individuals (2/2)',
      '2015-10-31 level 1: 189 idps individuals (2/2)',
    ]);
  });

  test.each([
    'Population in camps;Population out of camps',
    'Arrivals in camps;Arrivals out of camp',
    'IDPs in camps needing tents;IDPs out of camps needing tents',
    'IDPs in and out of camps;IDPs in camps and host communities',
    'IDPs & returnees in camps;IDPs & returnees out of camps',
    'HH/IND in camps;HH/IND out of camps',
    'Male IDPs in camps;Female IDPs in camps',
    '% of IDPs in camps;% of IDPs out of camps',
    'Camp capacity (HH);Camp residents',
    'IDP camps;Number of IDP camps',
  ])('are not read from “%s”', async (header) => {
    await expect(inspectedLines(table(header))).rejects.toThrow('no_count_column');
  });
});

describe('a whole that only classes tell', () => {
  test.each([
    ['a class alone', 'Camp IDPs', 15],
    ['a column nothing speaks for', 'Camp;Urban', 15],
    ['one in the same unit', 'Camp (families);Urban (families)', 15],
    ['one beside several', 'Camp;Host families;Other sites', 90],
  ])('is a floor: %s', async (_, header, least) => {
    const [total] = (await inspectedLines(table(header))).totals;
    expect(total).toMatchObject({ value: least, upper: null, reported: 2, expected: 2 });
  });

  test.each(['Camp;Host families', 'Camp;Host families;Population 2020', 'Camp;Host families;Phone no'])(
    'is exact under “%s”',
    async (header) => {
      const [total] = (await inspectedLines(table(header))).totals;
      expect(total?.value).toBe(90);
      expect(total).not.toHaveProperty('upper');
    },
  );

  test('is said to be one, with the columns it is made of', async () => {
    expect(shortIssues(await inspectedLines(table('Camp;Host families;Urban')))).toEqual([
      'warning class_may_lack ×1 row 1',
      'info unused_numbers ×1 row 1',
    ]);
    const [issue] = (await inspectedLines(table('Camp;Host families;Urban'))).issues;
    expect(issue).toMatchObject({ column: 'Camp', example: 'Camp + Host families' });
    expect(shortIssues(await inspectedLines(table('IDPs;Camp;Host families;Urban')))).not.toContain(
      'warning class_may_lack ×1 row 1',
    );
  });

  test.each([
    ['Urban (HH)', 'families'],
    ['Urban', 'individuals'], // the unit of the others, as its header tells none
  ])('counts one more class as soon as a person says so: “%s”', async (urban, unit) => {
    const part = { dimension: 'shelter', key: '' } as const;
    const role = { is: 'count', measure: 'idps', unit: 'families', part, day: null } as const;
    const camps = unit === 'families' ? 'Camp (HH);Host families (HH)' : 'Camp;Host families';
    const one = await inspectedLines(table(`${camps};${urban}`), { columns: [{ header: urban, role }] });
    expect(one.totals).toHaveLength(1);
    expect(one.totals[0]).toMatchObject({ unit, value: 117 });
    expect(one.columns.at(-1)?.role).toMatchObject({ part: { key: urban.toLowerCase() } });
    expect(one.totals[0]).not.toHaveProperty('upper');
  });

  test('is exact where a person says that the other column counts nobody', async () => {
    const answers = { columns: [{ header: 'Urban', role: { is: 'unused' } as const }] };
    const { totals } = await inspectedLines(table('Camp;Host families;Urban'), answers);
    expect(totals.map(({ value, upper }) => [value, upper])).toEqual([[90, undefined]]);
  });

  test('is told by a breakdown that lacks nothing before one that may', async () => {
    const rows = FIGURES.map(([place, figures]) =>
      [place, DAY, figures[0], ...figures.slice(0, 2)].join(';'),
    );
    const one = await inspectedLines(['Governorate;Date;Camp IDPs;IDPs male;IDPs female', ...rows]);
    expect(one.totals.map(({ value, upper }) => [value, upper])).toEqual([[90, undefined]]);
  });

  test('may be more than the one class beside it, and not less', async () => {
    const few = ['Governorate;Date;IDPs in camps;IDPs', `Erbil;${DAY};300;900`, `Dahuk;${DAY};200;700`];
    expect(shortIssues(await inspectedLines(few))).toEqual([]);
    const many = ['Governorate;Date;IDPs in camps;IDPs', `Erbil;${DAY};300;200`, `Dahuk;${DAY};200;700`];
    expect(shortIssues(await inspectedLines(many))).toEqual(['warning totals_mismatch ×1 row 2']);
  });
});

describe('a class that is made up of others', () => {
  const rows = [`Erbil;${DAY};100;50;20;30`, `Dahuk;${DAY};50;25;7;18`];

  test('is their total where the rows say so', async () => {
    const one = await inspectedLines(['Governorate;Date;Camp;Out of camp;Host families;Rented', ...rows]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 225 idps individuals (2/2)`]);
    const keys = one.columns.flatMap(({ role }) => (role.is === 'count' ? [role.part?.key] : []));
    expect(keys).toEqual(['camp', 'host_families', 'rented_pre_apr_2019']);
  });

  test('stands for them where the rows do not: nobody is counted under both', async () => {
    const one = await inspectedLines(['Governorate;Date;Host families;Camp;Private;Rented', ...rows]);
    expect(one.totals).toMatchObject([{ value: 102, upper: null }]);
    expect(shortIssues(one)).toContain('info unused_numbers ×2 row 1');
  });

  test('is read as one of them where a person says so', async () => {
    const header = 'Governorate;Date;Camp;Out of camp;Urban;Rented';
    const keysOf = async (key: string) => {
      const part = { dimension: 'shelter', key } as const;
      const role = { is: 'count', measure: 'idps', unit: 'individuals', part, day: null } as const;
      const one = await inspectedLines([header, ...rows], { columns: [{ header: 'Rented', role }] });
      return one.columns.flatMap(({ role: found }) => (found.is === 'count' ? [found.part?.key] : []));
    };
    expect(await keysOf('')).toEqual(['camp', 'out_of_camp', 'rented_pre_apr_2019']);
    expect(await keysOf('flats')).toEqual(['camp', 'out_of_camp', 'flats']);
  });
});

describe('a class that is made up of others', () => {
  const keysOf = async (header: string, figures: string) => {
    const lines = ['Erbil', 'Dahuk'].map((place) => `${place};${DAY};${figures}`);
    const read = await inspectedLines([`Governorate;Date;${header}`, ...lines]);
    const keys = read.columns.flatMap(({ role }) => (role.is === 'count' ? [role.part?.key] : []));
    return [read.totals[0]?.value, ...keys];
  };

  test('says nothing where it is blank', async () => {
    expect(await keysOf('Camp;Out of camp;Host families;Rented', '10;;50;20')).toEqual([
      160,
      'camp',
      'host_families',
      'rented_pre_apr_2019',
    ]);
  });

  test('is told from those whose header names no unit', async () => {
    const header = 'Total HH;Camp HH;Out of camp HH;Rented;Host families;School buildings';
    expect(await keysOf(header, '100;10;90;40;30;20')).toEqual([
      200,
      undefined,
      'camp',
      'rented_pre_apr_2019',
      'host_families',
      'school_building',
    ]);
  });
});

describe('a column of camps', () => {
  test('counts their people where it holds numbers', async () => {
    expect(await counted('IDP camp;IDP non-camp')).toEqual([
      'idps individuals camp',
      'idps individuals out_of_camp',
    ]);
  });

  test.each(['IDP camp', 'المخيم', 'اسم المخيم'])('names them where it holds names: “%s”', async (header) => {
    const rows = ['Hasansham', 'Debaga'].map((camp) => `Erbil;${DAY};${camp};100`);
    const read = await inspectedLines([`Governorate;Date;${header};IDPs`, ...rows]);
    expect(read.columns[2]?.role).toEqual({ is: 'place', level: 4, by: 'name' });
    expect(read.totals.map(({ value }) => value)).toEqual([200]);
  });
});

describe('hosts', () => {
  test.each(['Host families', 'Host community HH'])(
    'beside no other shelter are residents: “%s”',
    async (header) => {
      expect(await counted(`IDPs;${header}`)).toEqual(['idps individuals all']);
    },
  );

  test('are the displaced whom they take in where a person says so, in the unit of the others', async () => {
    const part = { dimension: 'shelter', key: '' } as const;
    const role = { is: 'count', measure: 'idps', unit: 'individuals', part, day: null } as const;
    const one = await inspectedLines(table('IDPs;Host families'), {
      columns: [{ header: 'Host families', role }],
    });
    const found = one.columns.flatMap(({ role: own }) => (own.is === 'count' && own.part ? [own] : []));
    expect(found).toMatchObject([{ unit: 'individuals', part: { key: 'host_families' } }]);
  });

  test.each([
    ['IDPs;IDPs in host families', ['idps individuals all', 'idps individuals host_families']],
    ['Camp HH;Host community HH', ['idps families camp', 'idps families host_families']],
  ])('take in the displaced: “%s”', async (header, expected) => {
    expect(await counted(header)).toEqual(expected);
  });
});
