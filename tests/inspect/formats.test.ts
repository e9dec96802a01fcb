import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

describe('a Master List', () => {
  const R131 = [
    'DTM Iraq,,,,,,,,,,,,,,,',
    'IDP Master List Round 131 31 December 2023,,,,,,,,,,,,,,,',
    'OCHA Adm1 PCode,Governorate,District,Place ID,Latitude,Longitude,Households,Individuals,Anbar,Ninewa,Al Diwaniya,Camp,Host community,Pre-June14,14-Aug,Jan 23',
    'IQ-G08,Dahuk,Sumel,1,36.8,42.9,120,620,0,600,20,600,20,0,600,20',
    'IQ-G15,Ninewa,Mosul,2,36.3,43.1,10,60,0,60,0,0,60,60,0,0',
    'Total,,,,,,130,680,0,660,20,600,80,60,600,20',
  ];

  test('with a title, cells of individuals, legacy codes and headers a spreadsheet has changed', async () => {
    const one = await inspectedLines(R131);
    expect(one.format).toBe('dtm-master-list');
    expect(one.dates).toEqual(['2023-12-31']);
    expect(shortTotals(one)).toEqual([
      '2023-12-31 level 1: 130 idps families (2/2)',
      '2023-12-31 level 2: 130 idps families (2/2)',
      '2023-12-31 level 1: 680 idps individuals (2/2)',
      '2023-12-31 level 2: 680 idps individuals (2/2)',
    ]);
    expect(shortIssues(one)).toEqual([
      'info legacy_pcode_scheme ×2 row 4',
      'info location_level_coordinates ×1 row 4',
      'info totals_row ×1 row 6',
    ]);
    const part = one.columns.find(({ header }) => header === '14-Aug')?.role;
    expect(part).toEqual({
      is: 'count',
      measure: 'idps',
      unit: 'individuals',
      part: { dimension: 'wave', key: 'august_2014' },
      day: null,
    });
  });

  test('of 2014: one row per place, origin and wave, with headers in two languages', async () => {
    const one = await inspectedLines([
      'Place ID / رمز المكان,Place (المكان),Governorate / المحافظة,District / القضاء,Origin Governorate / محافظة الاصل,Displacement Period / فترة النزوح,Master Families / العوائل',
      '1,A,Dahuk,Sumel,Ninewa,Pre-June,5',
      '1,A,Dahuk,Sumel,Ninewa,Post-August,5',
      '1,A,Dahuk,Sumel,Anbar,Post-August,2',
      '2,B,Erbil,Erbil,Ninewa,Post-August,7',
    ]);
    expect(one.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(shortTotals(one)).toEqual([
      'undated level 1: 19 idps families (2/2)',
      'undated level 2: 19 idps families (2/2)',
    ]);
    const keys = one.columns.flatMap(({ role }) => (role.is === 'key' ? [role.dimension] : []));
    expect(keys).toEqual(['origin', 'wave']);
  });

  test('of returnees: their origins are places of last displacement', async () => {
    const one = await inspectedLines([
      'Location ID,Place_ID,Governorate,District,Latitude,Longitude,Returnee Families,Returnee Individuals,Anbar,Baghdad,Ninewa,Camp,Habitual Pre_31_October2018,Habitual Residence (Habitable),Host_families,Pre June14,August14',
      '1,2,Ninewa,Sinjar,36,42,10,60,0,4,6,0,0,10,0,0,10',
      ',,,,,,,,,,,,,,,,',
    ]);
    expect(one.format).toBe('dtm-returnee-master-list');
    expect(one.measures).toEqual(['returnees']);
    const dimensions = one.columns.flatMap(({ role }) =>
      role.is === 'count' && role.part ? [role.part.dimension] : [],
    );
    expect(new Set(dimensions)).toEqual(new Set(['lastDisplacement', 'shelter', 'wave']));
  });
});

describe('one column per date', () => {
  test.each([
    ['months', 'Governorate,Dec-19,February 2020,Apr-20,Total', ['2019-12-31', '2020-02-29', '2020-04-30']],
    [
      'days whose order one of them proves',
      'Governorate,31/12/2019,03/04/2020,05/06/2020',
      ['2019-12-31', '2020-04-03', '2020-06-05'],
    ],
    ['years', 'Governorate,2018,2019,2020', ['2018-12-31', '2019-12-31', '2020-12-31']],
    [
      'what is counted, and when',
      'Governorate,IDPs Sep 2015,IDPs (31-Oct-2015),IDPs_2015-11-30',
      ['2015-09-30', '2015-10-31', '2015-11-30'],
    ],
  ])('named by %s', async (_, header, dates) => {
    const one = await inspectedLines(
      [header, 'Dahuk,10,20,30,60', 'Erbil,1,2,3,6'].map((line) =>
        line.split(',').slice(0, header.split(',').length).join(','),
      ),
    );
    expect(one.format).toBe('wide-by-date');
    expect(shortTotals(one)).toEqual(
      dates.map((date, index) => `${date} level 1: ${11 * (index + 1)} idps individuals (2/2)`),
    );
  });

  test('with families and individuals below each date', async () => {
    const one = await inspectedLines([
      ',30 Sep 2015,,31 Oct 2015,',
      'Governorate,Families,Individuals,Families,Individuals',
      'Dahuk,10,60,20,120',
    ]);
    expect(shortTotals(one)).toEqual([
      '2015-09-30 level 1: 10 idps families (1/1)',
      '2015-10-31 level 1: 20 idps families (1/1)',
      '2015-09-30 level 1: 60 idps individuals (1/1)',
      '2015-10-31 level 1: 120 idps individuals (1/1)',
    ]);
  });
});

test('HDX HAPI: rows that the source calls wrong are left out, and said', async () => {
  const one = await inspectedLines([
    'location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,operation,assessment_type,population,reporting_round,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error',
    'IRQ,Y,Y,Dahuk, ,IQG09,Duhok,,,1,Iraq conflict,BA,500,1,2023-12-01,2023-12-31,a,b,,',
    'IRQ,Y,Y,Dahuk, ,IQG09,Duhok,,,1,Iraq conflict,BA,500,1,2023-12-01,2023-12-31,a,b,,Duplicate row',
    'IRQ,Y,Y,Erbil, ,IQG11,Erbil,,,1,Iraq conflict,BA,70,1,2023-12-01,2023-12-31,a,b,Odd code,',
  ]);
  expect(one.format).toBe('hdx-hapi');
  expect(one.rows).toEqual({ physical: 4, records: 2, skipped: 2, rejected: 0 });
  expect(shortTotals(one)).toEqual([
    '2023-12-31 level 1: 570 idps individuals (2/2) IRQ · Iraq conflict · BA',
  ]);
  expect(shortIssues(one)).toEqual(['warning source_error ×1 row 3', 'info source_warning ×1 row 4']);
});

test('HXL tags without a header, for several countries: each by itself', async () => {
  const one = await inspectedLines([
    '#country+name,#country+code,#adm1+name,#adm1+code,#affected+hh+idps,#affected+idps+ind',
    'Chad,TCD,Lac,TD07,55185,236426',
    'Mali,MLI,Gao,MLI07,18009,87574',
  ]);
  expect(one.format).toBe('hxl');
  expect(shortTotals(one)).toEqual([
    'undated level 1: 55185 idps families (1/1) Chad',
    'undated level 1: 236426 idps individuals (1/1) Chad',
    'undated level 1: 18009 idps families (1/1) Mali',
    'undated level 1: 87574 idps individuals (1/1) Mali',
  ]);
});

test('IDMC GIDD: the stock at the end of a year beside the flow during it', async () => {
  const one = await inspectedLines([
    'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded',
    'IRQ,Iraq,2020,67000,67000,1224108,1224000',
  ]);
  expect(one.format).toBe('idmc-gidd');
  expect(shortTotals(one)).toEqual([
    '2020-12-31 level 0: 67000 displacements individuals (1/1) Iraq',
    '2020-12-31 level 0: 1224108 idps individuals (1/1) Iraq',
  ]);
});

test('IDMC GIDD: of a figure that is given rounded and raw, the raw one counts', async () => {
  const one = await inspectedLines([
    'ISO3,Year,Conflict Stock Displacement,Conflict Stock Displacement (Raw),Conflict Internal Displacements (Raw)',
    'IRQ,2022,1200000,1169000,51302',
  ]);
  expect(shortTotals(one)).toEqual([
    '2022-12-31 level 0: 1169000 idps individuals (1/1) IRQ',
    '2022-12-31 level 0: 51302 displacements individuals (1/1) IRQ',
  ]);
});

test('UNHCR: people displaced inside a country are no refugees in it, and "-" is no zero', async () => {
  const one = await inspectedLines([
    'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,asylum_seekers,returned_refugees,idps,returned_idps',
    '2022,Iraq,IRQ,IRQ,Iraq,IRQ,IRQ,0,0,0,1200000,-',
    '2022,Syrian Arab Rep.,SYR,SYR,Iraq,IRQ,IRQ,260000,5,0,-,-',
  ]);
  expect(one.format).toBe('unhcr-population');
  expect(shortTotals(one)).toEqual([
    '2022-12-31 level 0: 260000 refugees individuals (1/1) Iraq',
    '2022-12-31 level 0: 1200000 idps individuals (1/1) Iraq',
  ]);
});

test('UNHCR figures of refugees alone say nothing of the people displaced inside the country', async () => {
  const one = await inspectedLines([
    'year,coo_iso,coa_iso,coa_name,refugees,idps',
    '2023,SYR,IRQ,Iraq,273258,0',
    '2023,IRN,IRQ,Iraq,8000,0',
  ]);
  expect(shortTotals(one)).toEqual(['2023-12-31 level 0: 281258 refugees individuals (1/1) Iraq']);
});

test('origins that are governorates of the country are no other countries', async () => {
  const one = await inspectedLines([
    'Date,Country,Origin governorate,IDP individuals',
    '2020-01-31,Iraq,Anbar,7',
  ]);
  expect(shortTotals(one)).toEqual(['2020-01-31 level 0: 7 idps individuals (1/1) Iraq']);
});

test('people of another country who are counted as displaced in their own count, and are to be looked at', async () => {
  const one = await inspectedLines(['year,coo_iso,coa_iso,refugees,idps', '2023,SYR,IRQ,100,7']);
  expect(shortTotals(one)).toContain('2023-12-31 level 0: 7 idps individuals (1/1) IRQ');
  expect(shortIssues(one)).toContain('warning foreign_people ×1 row 2');
});

test('a list of camps is added up to its districts, and its total agrees', async () => {
  const one = await inspectedLines([
    'Snr.,Month,Governorate,District,Camp name,SSID,families,individuals,"Total no of children',
    '(0-17 yrs)"',
    '1,Aug-19,Duhok,Sumel,Camp A,IQ01,100,560,200',
    '2,Aug-19,Duhok,Sumel,Camp B,IQ02,50,280,100',
    'Total,,,,,,150,840,300',
  ]);
  expect(shortTotals(one)).toEqual([
    '2019-08-31 level 1: 150 idps families (1/1)',
    '2019-08-31 level 2: 150 idps families (1/1)',
    '2019-08-31 level 1: 840 idps individuals (1/1)',
    '2019-08-31 level 2: 840 idps individuals (1/1)',
  ]);
  expect(shortIssues(one)).toEqual(['info period_end ×1 row 2', 'info totals_row ×1 row 4']);
});

test('a name that is nearly known is counted, and what it may mean is suggested', async () => {
  const one = await inspectedLines([
    'date,governorate,idps',
    '2020-01-31,Duhuk,5',
    '2020-01-31,Erbil,6',
    '2020-01-31,Baghdad,7',
  ]);
  expect(one.unmatched).toEqual([{ text: 'Duhuk', suggestions: ['IQG09'] }]);
  expect(one.totals[0]?.value).toBe(18);
});

test('headers and places named like parts of an object are harmless', async () => {
  const one = await inspectedLines([
    '__proto__,constructor,Governorate,IDPs,date',
    '1,2,__proto__,5,2020-01-31',
    'x,y,toString,6,2020-01-31',
  ]);
  expect(one.totals[0]?.value).toBe(11);
  expect(Object.hasOwn(Object.prototype, 'reported')).toBe(false);
});
