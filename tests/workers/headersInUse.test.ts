import { describe, expect, test } from 'vitest';
import { read, sums } from './tableSums';

describe('people by the place they live in and the places they came from', () => {
  const ROWS = [
    'Aj Jazirah,SD15,Al Hasahisa,"5,420","1,084",Khartoum,SD01,Khartoum,SD01001,2024-01-31',
    'Aj Jazirah,SD15,Al Hasahisa,"2,100",420,Khartoum,SD01,Um Durman,SD01002,2024-01-31',
    'River Nile,SD16,Shendi,"8,000","1,600",North Darfur,SD02,Kutum,SD02001,2024-01-31',
    'TOTAL,,,"15,520","3,104",,,,,',
  ];
  const expected = {
    'individuals 2024-01-31': 15_520,
    'individuals 2024-01-31 khartoum': 7520,
    'individuals 2024-01-31 north darfur': 8000,
    'families 2024-01-31': 3104,
    'families 2024-01-31 khartoum': 1504,
    'families 2024-01-31 north darfur': 1600,
  };

  test.each([
    [
      'by words',
      'State,State code,Locality,IDPs,HHs,State of origin,State of origin code,Locality of origin,Locality of origin code,Date',
    ],
    [
      'by tags',
      '#adm1+name,#adm1+pcode,#adm2+name,#affected+idps+ind,#affected+idps+hh,#adm1+origin+name,#adm1+origin+pcode,#adm2+origin+name,#adm2+origin+pcode,#date+reported',
    ],
  ])('are added over districts of origin, %s', async (_, header) => {
    const table = await read(header, ...ROWS);
    expect(sums(table, 1)).toEqual(expected);
    expect(table.report.issues.map(({ code }) => code)).toEqual(['totals_row']);
  });

  test('have an origin also where only its district is named', async () => {
    const table = await read(
      'State,IDPs,District of origin,Date',
      'Aj Jazirah,10,Kutum,2024-01-31',
      'River Nile,5,Nyala,2024-01-31',
    );
    expect(sums(table, 1)).toMatchObject({
      'individuals 2024-01-31 kutum': 10,
      'individuals 2024-01-31 nyala': 5,
    });
  });
});

test('people are told by governorate of origin, and not by the country beside it', async () => {
  const table = await read(
    'Governorate,IDPs,Country of origin,Governorate of origin,Date',
    'Dahuk,100,Iraq,Ninewa,2021-10-31',
    'Dahuk,50,Iraq,Anbar,2021-10-31',
  );
  expect(sums(table, 1)).toEqual({
    'individuals 2021-10-31': 150,
    'individuals 2021-10-31 ninewa': 100,
    'individuals 2021-10-31 anbar': 50,
  });
});

test('codes of places are codes, whichever tag says it', async () => {
  const table = await read(
    '#adm1+pcode,#adm1+name,#affected+idps+ind,#date+reported',
    'SD15,Aj Jazirah,10,2024-01-31',
    'SD16,River Nile,5,2024-01-31',
  );
  expect(table.places.map(({ name }) => name)).toEqual(['Aj Jazirah', 'River Nile']);
});

test('estimates of the households and individuals of a ward are counts, and no wards', async () => {
  const table = await read(
    'Rounds,published months,region,state_name,lga_name,ward_name,location_name,location_type,estimate_hh_Ward,estimate_Ind_Ward',
    'Round 36,March 2021,North East,BORNO,MAIDUGURI,BOLORI II,BAKASSI CAMP,Camp,4300,21500',
    'Round 36,March 2021,North East,BORNO,MAIDUGURI,BOLORI II,BOLORI HOST,Host Community,1000,5000',
    'Round 36,March 2021,North East,ADAMAWA,YOLA NORTH,JAMBUTU,JAMBUTU,Host Community,200,1100',
    'Round 37,July 2021,North East,BORNO,MAIDUGURI,BOLORI II,BAKASSI CAMP,Camp,4400,22000',
    'Round 37,July 2021,North East,ADAMAWA,YOLA NORTH,JAMBUTU,JAMBUTU,Host Community,250,1300',
  );
  const expected = {
    'families 2021-03-31': 5500,
    'families 2021-07-31': 4650,
    'individuals 2021-03-31': 27_600,
    'individuals 2021-07-31': 23_300,
  };
  expect(sums(table, 1)).toEqual(expected);
  expect(sums(table, 2)).toEqual(expected);
});

test('a level may have a name of its own between its number and what it holds', async () => {
  const table = await read(
    'Date,ADM1_Manti_EN,ADM1_Manti_PCODE,ADM2_Baladiya_EN,ADM2_Baladiya_PCODE,IDP_IND,RET_FAM',
    '2023-05-31,West,LY02,Tripoli,LY0211,25000,1000',
    '2023-05-31,East,LY01,Benghazi,LY0108,15000,20000',
  );
  expect(sums(table, 1)).toEqual({ 'individuals 2023-05-31': 40_000, 'families 2023-05-31': 21_000 });
  expect(table.places.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['West', 'East', 'Tripoli', 'Benghazi']),
  );
});

test('the total of people stands for all of them, wherever the people of some years stand', async () => {
  const table = await read(
    'State,County,IDP HH 2014-2015,IDP Ind 2014-2015,IDP HH total,IDP Ind total,Date',
    'Unity,Rubkona,100,500,1000,5000,2020-01-31',
    'Jonglei,Bor South,10,50,200,1000,2020-01-31',
  );
  expect(sums(table, 1)).toEqual({ 'families 2020-01-31': 1200, 'individuals 2020-01-31': 6000 });
  expect(table.report.issues.map(({ code, column }) => `${code} ${column}`)).toEqual([
    'unused_numbers IDP HH 2014-2015',
    'unused_numbers IDP Ind 2014-2015',
  ]);
});

test.each([
  ['tags', '#date+end,#adm1+code+v_pcode,#adm1+name+en,#adm2+code,#adm2+name,#adm4+name,#affected+ind+idps'],
  ['words', 'Date,ADM1_PCODE,ADM1_EN,ADM2_PCODE,ADM2_EN,ADM4_EN,IDPs individuals'],
])('places below a sub-district tell rows apart, by %s', async (_, header) => {
  const table = await read(
    header,
    '2024-01-31,YE26,Marib,YE2601,Marib City,Village A,100',
    '2024-01-31,YE26,Marib,YE2601,Marib City,Village B,60',
    '2024-01-31,YE15,Taiz,YE1507,Al Mukha,Village C,40',
  );
  expect(sums(table, 1)).toEqual({ 'individuals 2024-01-31': 200 });
  expect(table.report.issues).toEqual([]);
});

test('of villages and the sites in them the sites tell rows apart', async () => {
  const table = await read(
    '#date+end,#adm1+name,#adm2+name,#adm4+name,#loc+name,#affected+idps+ind',
    '2024-01-31,Marib,Marib City,Village A,Site 1,100',
    '2024-01-31,Marib,Marib City,Village A,Site 2,60',
  );
  expect(sums(table, 1)).toEqual({ 'individuals 2024-01-31': 160 });
  expect(table.report.issues).toEqual([]);
});

test('columns of dates keep the rounds that their headers name', async () => {
  const { series } = await read(
    'Governorate,IDPs Round 14 (25 Sep 2023),IDPs R15 (Nov 2023),IDPs Dec 2023',
    'Dahuk,100,200,300',
  );
  expect(series[0]?.cube.dates).toEqual([
    { day: '2023-09-25', round: 14 },
    { day: '2023-11-30', round: 15 },
    { day: '2023-12-31', round: null },
  ]);
});

test('people of a group that are said to be others are no IDPs, as in a header of one row', async () => {
  const table = await read(
    ',,Arrival IDPs,,Fled IDPs,,Date',
    'Province,District,HH,IND,HH,IND,',
    'Kabul,Paghman,200,"1,400",100,700,2023-06-30',
    'Kabul,Surobi,30,210,20,140,2023-06-30',
  );
  expect(table.series.map(({ cube }) => cube.measure)).not.toContain('idps');
  expect(sums(table, 1)).toEqual({ 'individuals 2023-06-30': 1610, 'families 2023-06-30': 230 });
  expect(table.report.issues.map(({ code, column }) => [code, column])).toContainEqual([
    'unused_numbers',
    'Fled IDPs › HH',
  ]);
});
