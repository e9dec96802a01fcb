import { expect, test } from 'vitest';
import { soraniWords } from '../../src/language/soraniWords';
import { readData, readTable } from './readTable';

const governorates = readTable('governorates.csv');
const known = new Set(governorates.map((row) => row('pcode')).filter(Boolean));
const names = new Map(governorates.map((row) => [row('pcode'), row('name_en')]));
const dates = [...new Set(readTable('idps.csv').map((row) => row('reference_date')))];
const FIGURES = [
  'idps.csv',
  'idps-families.csv',
  'idps-by-origin.csv',
  'idps-by-shelter.csv',
  'idps-by-wave.csv',
  'returnees.csv',
];

test('the gazetteer holds 18 P-codes, and Halabja inside Sulaymaniyah', () => {
  expect([...known].toSorted()).toEqual(
    Array.from({ length: 18 }, (_, i) => `IQG${String(i + 1).padStart(2, '0')}`),
  );
  const without = governorates.filter((row) => row('pcode') === '');
  expect(without.map((row) => [row('name_en'), row('within_pcode')])).toEqual([['Halabja', 'IQG06']]);
});

test('no name or code leads to two places', () => {
  const owner = new Map<string, string>();
  const columns = ['pcode', 'iso_3166_2', 'legacy_pcode', 'name_en', 'name_ar', 'name_ckb', 'name_cod'];
  for (const row of governorates) {
    const keys = [...columns.map(row), ...row('aliases').split('|')].filter(Boolean);
    for (const key of keys.map((text) => text.toLowerCase())) {
      expect(`${key}: ${owner.get(key) ?? row('name_en')}`).toBe(`${key}: ${row('name_en')}`);
      owner.set(key, row('name_en'));
    }
  }
});

test('101 districts, each in a governorate that its code names, with a name in both languages', () => {
  const districts = readTable('districts.csv');
  expect(districts).toHaveLength(101);
  expect(new Set(districts.map((row) => row('pcode'))).size).toBe(101);
  for (const row of districts) {
    expect(known).toContain(row('admin1_pcode'));
    expect(row('pcode')).toMatch(new RegExp(`^${row('admin1_pcode')}Q\\d\\d$`));
    expect(row('name_en')).toMatch(/^[A-Z][A-Za-z' -]+$/);
    expect(row('name_ar')).toMatch(/^[\u0621-\u064a ]+$/);
    expect(`${row('name_en')} ${row('aliases')}`).not.toMatch(/verify|[()[\]]/);
  }
});

test('the same name of a district stands for another one in another governorate, never in the same', () => {
  const owner = new Map<string, string>();
  for (const row of readTable('districts.csv')) {
    for (const name of [row('name_en'), row('name_ar'), ...row('aliases').split('|').filter(Boolean)]) {
      const key = `${row('admin1_pcode')} ${name.toLowerCase()}`;
      expect(`${key}: ${owner.get(key) ?? row('pcode')}`).toBe(`${key}: ${row('pcode')}`);
      owner.set(key, row('pcode'));
    }
  }
});

test('no alias carries a remark', () => {
  for (const row of governorates) expect(row('aliases')).not.toMatch(/[()[\]]/);
});

test.each(FIGURES)('every place of %s is in the gazetteer under its own name', (file) => {
  for (const prefix of ['admin1', 'origin_admin1', 'last_displacement_admin1']) {
    if (!readData(`iraq/${file}`).split('\n')[0]!.split(',').includes(`${prefix}_pcode`)) continue;
    const pairs = new Set(readTable(file).map((row) => `${row(`${prefix}_pcode`)} ${row(`${prefix}_name`)}`));
    for (const pair of pairs) expect(pair).toBe(`${pair.slice(0, 5)} ${names.get(pair.slice(0, 5))}`);
  }
});

test('the members of every region set are known, each once', () => {
  const sets = readTable('region-sets.csv');
  expect(sets).toHaveLength(5);
  for (const row of sets) {
    const members = row('admin1_pcodes').split('|');
    expect(new Set(members).size).toBe(members.length);
    expect(members.filter((pcode) => !known.has(pcode))).toEqual([]);
    expect(row('short_en') && row('short_ar')).toBeTruthy();
  }
});

test('every source of a figure is in sources.csv, with its terms and credit in both languages', () => {
  const sources = new Map(readTable('sources.csv').map((row) => [row('source_id'), row]));
  for (const file of [...FIGURES, 'national-totals.csv']) {
    for (const id of new Set(readTable(file).map((row) => row('source_id'))))
      expect(sources.has(id)).toBe(true);
  }
  for (const row of sources.values()) {
    for (const column of ['title', 'publisher', 'terms', 'credit_en', 'credit_ar'])
      expect(row(column)).not.toBe('');
    expect(row('url')).toMatch(/^https?:\/\//);
  }
  const dtm = [...sources.values()].filter((row) => row('source_id').startsWith('dtm-'));
  expect(dtm).toHaveLength(3);
  for (const row of dtm) expect(row('terms')).toMatch(/non-commercial/i);
});

test('series breaks stand at reference dates of the series, in order, in both languages', () => {
  const breaks = readTable('series-breaks.csv');
  expect(breaks.length).toBeGreaterThan(0);
  for (const row of breaks) {
    expect(dates).toContain(row('first_date_after'));
    expect(['refuse', 'warn']).toContain(row('severity'));
    expect(['', 'idps', 'returnees']).toContain(row('measure'));
    expect(['', 'individuals', 'families']).toContain(row('unit'));
    expect(['', 'shelter', 'origin', 'wave']).toContain(row('dimension'));
    for (const pcode of row('admin1_pcodes').split('|').filter(Boolean)) expect(known).toContain(pcode);
    expect(row('text_en') && row('text_ar') && row('source')).toBeTruthy();
  }
  const order = breaks.map((row) => row('first_date_after'));
  expect(order).toEqual(order.toSorted());
  expect(new Set(breaks.map((row) => row('break_id'))).size).toBe(breaks.length);
});

test('the change of family size in camps refuses a comparison of individuals', () => {
  const found = readTable('series-breaks.csv').filter((row) => row('first_date_after') === '2020-08-31');
  expect(found.map((row) => [row('unit'), row('severity')])).toEqual([['individuals', 'refuse']]);
});

test('events stand in order of date, with label and sentence in both languages', () => {
  const events = readTable('events.csv');
  const order = events.map((row) => row('date'));
  expect(order).toEqual(order.toSorted());
  for (const row of events) {
    expect(row('date')).toMatch(row('precision') === 'month' ? /^\d{4}-\d\d$/ : /^\d{4}-\d\d-\d\d$/);
    for (const column of ['label_en', 'event_en']) expect(row(column)).toMatch(/[a-z]/);
    for (const column of ['label_ar', 'event_ar']) expect(row(column)).toMatch(/[\u0621-\u064a]/);
    expect(row('label_en').split(' ').length).toBeLessThanOrEqual(4);
    expect(['', ...known]).toContain(row('admin1_pcode'));
  }
  expect(events.filter((row) => row('weight') === '1').map((row) => row('date'))).toEqual([
    '2014-06-10',
    '2014-08',
    '2015-05-15',
    '2016-10-17',
    '2017-12-09',
  ]);
});

test('the residents of the governorates add up to the national figure', () => {
  const rows = readTable('population.csv');
  const national = rows.filter((row) => row('admin1_pcode') === 'IQ');
  const parts = rows.filter((row) => row('admin1_pcode') !== 'IQ');
  expect(parts.map((row) => row('admin1_pcode') || row('within_pcode')).toSorted()).toEqual(
    [...known, 'IQG06'].toSorted(),
  );
  expect(parts.reduce((sum, row) => sum + Number(row('population')), 0)).toBe(38_124_182);
  expect(national.map((row) => row('population'))).toEqual(['38124182']);
});

test('a change of method, which stands beside each place it touches, speaks of no rise or fall', () => {
  for (const row of readTable('series-breaks.csv')) {
    expect(row('text_en')).not.toMatch(
      /\b(?:rise|rose|risen|increase\w*|fall|fell|fallen|drop\w*|decrease\w*)\b/i,
    );
    expect(row('text_ar')).not.toMatch(/ارتفاع|زيادة|انخفاض|تراجع/);
    expect(soraniWords.get(row('text_en'))).toMatch(/^(?!.*(?:زیادبوون|کەمبوونەوە))/);
  }
});
