import { expect, test } from 'vitest';
import { read, sums } from './tableSums';

const SHELTERS = {
  'families 2020-01-31': 42,
  'families 2020-01-31 camp': 30,
  'families 2020-01-31 out_of_camp': 12,
  'individuals 2020-01-31': 252,
  'individuals 2020-01-31 camp': 180,
  'individuals 2020-01-31 out_of_camp': 72,
};

test('shelters stand above families and people, and kinds of people above them', async () => {
  const table = await read(
    ',,IDPs,,,,Returnees,,,',
    ',,Camp,,Out of camp,,Camp,,Out of camp,',
    'Governorate,Date,HH,IND,HH,IND,HH,IND,HH,IND',
    'Anbar,2020-01-31,10,60,5,30,1,6,2,12',
    'Baghdad,2020-01-31,20,120,7,42,3,18,4,24',
  );
  expect(sums(table, 1, 'idps')).toEqual(SHELTERS);
  expect(sums(table, 1, 'returnees')).toEqual({
    'families 2020-01-31': 10,
    'families 2020-01-31 camp': 4,
    'families 2020-01-31 out_of_camp': 6,
    'individuals 2020-01-31': 60,
    'individuals 2020-01-31 camp': 24,
    'individuals 2020-01-31 out_of_camp': 36,
  });
  expect(table.understanding.questions).toEqual([]);
});

test.each([
  ['alone', ',,Camp,,Out of camp,', ''],
  ['beside the total', ',,IDPs in camp,,IDPs out of camp,,Total IDPs,', ',HH,IND'],
])('shelters stand above families and people, %s', async (_, titles, total) => {
  const table = await read(
    titles,
    `Governorate,Date,HH,IND,HH,IND${total}`,
    `Anbar,2020-01-31,10,60,5,30${total && ',15,90'}`,
    `Baghdad,2020-01-31,20,120,7,42${total && ',27,162'}`,
  );
  expect(sums(table, 1, 'idps')).toEqual(SHELTERS);
});

test.each([
  ['dates', ',,31 Jan 2020,,,,29 Feb 2020,,,', ',,IDPs,,Returnees,,IDPs,,Returnees,'],
  ['years above months', ',,2020,,,,,,,', ',,Jan,,,,Feb,,,'],
])('%s stand above what is counted', async (_, ...titles) => {
  const isByKind = titles[1]?.includes('IDPs') === true;
  const names = isByKind ? 'HH,IND,HH,IND' : 'IDP HH,IDP IND,Returnee HH,Returnee IND';
  const table = await read(
    ...titles,
    `Governorate,District,${names},${names}`,
    'Anbar,Falluja,10,60,5,30,1,6,2,12',
    'Baghdad,Abu Ghraib,20,120,7,42,3,18,4,24',
  );
  expect(sums(table, 2, 'idps')).toEqual({
    'families 2020-01-31': 30,
    'families 2020-02-29': 4,
    'individuals 2020-01-31': 180,
    'individuals 2020-02-29': 24,
  });
  expect(sums(table, 2, 'returnees')).toEqual({
    'families 2020-01-31': 12,
    'families 2020-02-29': 6,
    'individuals 2020-01-31': 72,
    'individuals 2020-02-29': 36,
  });
});

test('years stand above months, and months above families and people', async () => {
  const table = await read(
    ',2019,,,,2020,,,',
    ',Jan,,Feb,,Jan,,Feb,',
    'Governorate,HH,IND,HH,IND,HH,IND,HH,IND',
    'Anbar,10,60,5,30,1,6,2,12',
  );
  expect(sums(table, 1, 'idps')).toEqual({
    'families 2019-01-31': 10,
    'families 2019-02-28': 5,
    'families 2020-01-31': 1,
    'families 2020-02-29': 2,
    'individuals 2019-01-31': 60,
    'individuals 2019-02-28': 30,
    'individuals 2020-01-31': 6,
    'individuals 2020-02-29': 12,
  });
});

test('sexes stand above ages, and kinds of people above both', async () => {
  const table = await read(
    ',,IDPs,,,,,Returnees,,,,',
    ',,Male,,Female,,Total,Male,,Female,,Total',
    'Governorate,Date,<18,18+,<18,18+,IND,<18,18+,<18,18+,IND',
    'Anbar,2020-01-31,10,20,15,25,70,1,2,2,2,7',
    'Baghdad,2020-01-31,20,30,25,35,110,2,3,2,4,11',
  );
  expect(sums(table, 1, 'idps')).toEqual({
    'individuals 2020-01-31': 180,
    'individuals 2020-01-31 male 0-17': 30,
    'individuals 2020-01-31 male 18+': 50,
    'individuals 2020-01-31 female 0-17': 40,
    'individuals 2020-01-31 female 18+': 60,
  });
  expect(sums(table, 1, 'returnees')).toMatchObject({
    'individuals 2020-01-31': 18,
    'individuals 2020-01-31 female 18+': 6,
  });
});

test('families below a sex are those of its heads, and no whole', async () => {
  const table = await read(
    ',,Male,,Female,,Total,',
    'Governorate,Date,HH,IND,HH,IND,HH,IND',
    'Anbar,2020-01-31,9,30,3,40,12,70',
  );
  expect(sums(table, 1, 'idps')).toEqual({
    'families 2020-01-31': 12,
    'individuals 2020-01-31': 70,
    'individuals 2020-01-31 male': 30,
    'individuals 2020-01-31 female': 40,
  });
});

test('names that were merged downwards stand beside titles, and are none', async () => {
  const table = await read(
    'IDPs and returnees by shelter,,,,,,,,,',
    'Governorate,Date,IDPs,,,,Returnees,,,',
    ',,Camp,,Out of camp,,Camp,,Out of camp,',
    ',,HH,IND,HH,IND,HH,IND,HH,IND',
    'Anbar,2020-01-31,10,60,5,30,1,6,2,12',
    'Baghdad,2020-01-31,20,120,7,42,3,18,4,24',
  );
  expect(sums(table, 1, 'idps')).toEqual(SHELTERS);
  expect(sums(table, 1, 'returnees')).toMatchObject({ 'families 2020-01-31': 10 });
});

test('shelters stand below dates', async () => {
  const table = await read(
    ',Jan 2020,,Feb 2020,',
    'Governorate,Camp,Non-camp,Camp,Non-camp',
    'Anbar,10,60,5,30',
    'Baghdad,20,120,7,42',
  );
  expect(sums(table, 1)).toEqual({
    'individuals 2020-01-31': 210,
    'individuals 2020-01-31 camp': 30,
    'individuals 2020-01-31 out_of_camp': 180,
    'individuals 2020-02-29': 84,
    'individuals 2020-02-29 camp': 12,
    'individuals 2020-02-29 out_of_camp': 72,
  });
});

test('shelters of one kind of people are not those of another', async () => {
  const table = await read(
    ',,IDPs,,Returnees,',
    'Governorate,Date,Camp,Out of camp,Rented,Own property',
    'Anbar,2020-01-31,10,60,5,30',
    'Baghdad,2020-01-31,20,120,7,42',
  );
  expect(sums(table, 1, 'idps')['individuals 2020-01-31']).toBe(210);
  expect(sums(table, 1, 'returnees')).toEqual({
    'individuals 2020-01-31': 84,
    'individuals 2020-01-31 rented_pre_apr_2019': 12,
    'individuals 2020-01-31 own_property': 72,
  });
});

test('a line of the title above is no title of a group', async () => {
  const table = await read(
    'Level,Governorate,,,,,,',
    ',,Camp,,Rented,,Own property,',
    'Governorate,Date,HH,IND,HH,IND,HH,IND',
    'Anbar,2020-01-31,10,60,5,30,1,6',
  );
  expect(table.understanding.columns[2]?.header).toBe('Camp › HH');
  expect(sums(table, 1)).toMatchObject({ 'families 2020-01-31': 16, 'individuals 2020-01-31': 96 });
});

test('two kinds of one class of shelters stay two', async () => {
  const table = await read(
    ',,Rented house,,Rental,',
    'Governorate,Date,HH,IND,HH,IND',
    'Anbar,2020-01-31,10,60,5,30',
  );
  expect(sums(table, 1)).toMatchObject({ 'families 2020-01-31': 15, 'individuals 2020-01-31': 90 });
});
