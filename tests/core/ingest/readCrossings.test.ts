import { expect, test } from 'vitest';
import { readCrossings } from '../../../src/core/ingest/readContext';
import { namedRows } from '../../../src/core/table/namedRows';

const HEADER = [
  'name',
  'name_ar',
  'other_names',
  'neighbour_iso',
  'neighbour',
  'latitude',
  'longitude',
  'precision',
  'dtm_flow_monitoring_point',
];

const read = (...rows: string[]) => readCrossings(namedRows([HEADER, ...rows.map((row) => row.split(','))]));

test('crossings with a position are read from north to south, those without one are left out', () => {
  const crossings = read(
    'Safwan,,Abdali; سفوان,KW,Kuwait,30.11,47.71,town (centre),no',
    'Bashmagh,باشماخ,,IR,Iran,,,none,yes',
    'Ibrahim Al-Khalil,,ئیبراھیم خەلیل; إبراهيم الخليل,TR,Türkiye,37.14,42.57,crossing,yes',
  );
  expect(crossings).toEqual([
    {
      names: { en: 'Ibrahim Al-Khalil', ar: 'إبراهيم الخليل' },
      point: [42.57, 37.14],
      isExact: true,
      neighbour: { iso: 'TR', name: 'Türkiye' },
      isMonitored: true,
    },
    {
      names: { en: 'Safwan', ar: 'سفوان' },
      point: [47.71, 30.11],
      isExact: false,
      neighbour: { iso: 'KW', name: 'Kuwait' },
      isMonitored: false,
    },
  ]);
});

test('a name in Arabic comes before those among the other names, and a Kurdish one is no Arabic one', () => {
  const [own] = read('Trebil,طريبيل,الكرامة,JO,Jordan,32.7,39,crossing,no');
  expect(own?.names.ar).toBe('طريبيل');
  const [none] = read('Semalka,,پێشخابوور,,Syria,37,42.3,crossing,no');
  expect(none).toMatchObject({ names: { en: 'Semalka' }, neighbour: { iso: null, name: 'Syria' } });
  expect(none?.names.ar).toBeUndefined();
});
