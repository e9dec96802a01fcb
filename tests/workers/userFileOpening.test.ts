import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { totalAt } from '../../src/core/cube/totalAt';
import type { Answers } from '../../src/core/ingest/answers';
import { writeMapping } from '../../src/core/ingest/mappingFile';
import { figureRows, namesIn } from '../../src/core/publish/figureRows';
import { datasetAt } from '../../src/core/session/datasetAt';
import { headlineOf } from '../../src/core/viewmodels/headline';
import { missingDistricts } from '../../src/core/viewmodels/missingDistricts';
import { openPoints } from '../../src/core/viewmodels/doctor/openPoints';
import { previewRows } from '../../src/core/viewmodels/doctor/previewRows';
import { fixOf } from '../../src/core/viewmodels/doctor/issueFix';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import { failureOf } from '../../src/workers/failed';
import type { AnswerSource, Call } from '../../src/workers/procedures';
import { serveIraq } from './loopback';

vi.setConfig({ testTimeout: 30_000 }); // opens the shipped dataset first, maybe on a busy machine

const CALL: Call = { signal: new AbortController().signal, onProgress: () => undefined };
const AMBIGUOUS = ['date,governorate,idps', '03/04/2015,Dahuk,10', '05/06/2015,Dahuk,20'].join('\n');
const UNDATED = ['governorate,individuals', 'Dahuk,10', 'Erbil,20'].join('\n');

describe('a file that waits', () => {
  test.each([
    ['for a day', UNDATED, 'no_date_column', 'reference_day'],
    ['for the order of its dates', AMBIGUOUS, 'no_figures', 'date_order'],
    [
      'for a column of counts',
      'date,governorate,things\n2015-09-29,Dahuk,10',
      'no_count_column',
      'count_column',
    ],
  ])('%s is told with its question', async (_what, text, code, question) => {
    const { dataset, told } = await open(text);
    expect(dataset).toBeNull();
    expect(told.waitsFor?.code).toBe(code);
    expect(told.understanding.questions.map((one) => one.code)).toContain(question);
    expect(told.firstRows.length).toBeGreaterThan(1);
  });

  test('for places has columns to choose from', async () => {
    const { dataset, told } = await open('date,where,idps\n2015-09-29,Nowhere,10');
    expect([dataset, told.waitsFor?.code]).toEqual([null, 'no_place_column']);
    expect(told.understanding.columns.map(({ header }) => header)).toEqual(['date', 'where', 'idps']);
  });

  test.each<[string, string, Answers, string, number]>([
    ['a day', UNDATED, { referenceDay: '2020-01-31' }, '2020-01-31', 30],
    ['an order', AMBIGUOUS, { columns: [{ header: 'date', dateOrder: 'monthFirst' }] }, '2015-05-06', 20],
    [
      'the other order',
      AMBIGUOUS,
      { columns: [{ header: 'date', dateOrder: 'dayFirst' }] },
      '2015-06-05',
      20,
    ],
  ])('opens when it is given %s', async (_what, text, answers, day, value) => {
    const { library, dataset, told } = await open(text, { from: 'person', answers });
    expect(told.waitsFor).toBeNull();
    const { cube } = await library.frame({
      dataset: dataset?.id ?? '',
      measure: 'idps',
      unit: 'individuals',
    });
    const last = cube.dates.length - 1;
    expect(cube.dates[last]?.day).toBe(day);
    expect(totalAt(cube, last, cube.places).value).toBe(value);
  });
});

describe('a governorate that lacks the row of a district', () => {
  const LINES = [
    'date,governorate,district,camp,idps',
    '2024-01-31,Dahuk,Zakho,,3',
    '2024-01-31,Dahuk,Sumel,,4',
    '2024-01-31,Ninewa,Mosul,Camp 1,5',
    '2024-01-31,Ninewa,Sinjar,Camp 2,6',
    '2024-02-29,Dahuk,Zakho,,3',
    '2024-02-29,Ninewa,Mosul,Camp 1,5+',
  ];
  const SERIES = { measure: 'idps', unit: 'individuals' } as const;

  test('tells which, and so do its districts', async () => {
    const { library, dataset } = await open(LINES.join('\n'));
    if (!dataset) throw new Error('not open');
    const { cube } = await library.frame({ dataset: dataset.id, ...SERIES });
    const asked = { dataset: dataset.id, ...SERIES, districts: { within: null } };
    const shown = { cube, dateIndex: 1, places: cube.places };
    const missing = missingDistricts(await library.frame(asked), dataset, shown);
    expect(missing.map(({ names, named }) => [names.en, named.map(({ en }) => en)])).toEqual([
      ['Dahuk', ['Sumel']],
    ]);
    const { cube: inside } = await library.frame({ ...asked, districts: { within: 'IQG09' } });
    const level = datasetAt(dataset, 'district', 'IQG09', inside.places);
    const headline = headlineOf(level, inside, { places: [], dateIndex: 1, sinceIndex: -1 });
    expect(headline?.notes).toMatchObject([
      { key: 'note-at-least', values: { places: { list: [{ en: 'Sumel' }] } } },
    ]);
  });
});

describe('the codes of a file', () => {
  const SUDAN = [
    'date,state,state code,idps',
    '2024-06-30,Khartoum,SD01,10',
    '2024-06-30,,SD02,20',
    '2024-06-30,Kassala,,30',
  ].join('\n');
  const ANBAR =
    'date,governorate,pcode,idps\n2024-06-30,Anbar,IQG01,10\n2024-06-30,Nowhere,XX99,20\n2024-06-30,Erbil,IQG09,30';

  test.each([
    ['of a country that does not ship', SUDAN, ['SD01 Khartoum', 'SD02 SD02', ' Kassala']],
    ['of a place that the gazetteer does not know', ANBAR, ['IQG01 Anbar', 'XX99 Nowhere', ' Erbil']],
  ])('%s are written with its figures', async (_what, text, places) => {
    const { library, dataset } = await open(text);
    if (!dataset) throw new Error('no figures');
    const query = { dataset: dataset.id, measure: 'idps', unit: 'individuals' } as const;
    const { cube } = await library.frame(query);
    const nameOf = namesIn(dataset, ({ en }) => en);
    const rows = figureRows({ dataset, cube, places: cube.places, dates: [0], nameOf, rate: null });
    expect(
      rows
        .slice(1)
        .map((row) => `${row[2] ?? ''} ${row[3]}`)
        .toSorted(),
    ).toEqual(places.toSorted());
  });
});

describe('answers', () => {
  const answers: Answers = { referenceDay: '2020-01-31' };
  const mapping = writeMapping(answers);

  test('are found again by the header of the file, and only by it', async () => {
    const { told } = await open(UNDATED);
    const remembered = [{ signature: told.signature, mapping }];
    const again = await open(UNDATED.replace('10', '11'), { from: 'memory', remembered });
    expect([again.told.waitsFor, again.answers, again.mapping]).toEqual([null, answers, mapping]);
    const other = await open(UNDATED.replace('individuals', 'families'), { from: 'memory', remembered });
    expect([other.told.waitsFor?.code, other.answers]).toEqual(['no_date_column', null]);
  });

  test('that are remembered but cannot be read count for nothing', async () => {
    const { told } = await open(UNDATED);
    const remembered = [{ signature: told.signature, mapping: '{"version":9}' }];
    expect((await open(UNDATED, { from: 'memory', remembered })).answers).toBeNull();
  });

  test('come from a mapping file, or it is said why not', async () => {
    expect((await open(UNDATED, { from: 'mapping', text: mapping })).answers).toEqual(answers);
    const failure = await open(UNDATED, { from: 'mapping', text: 'no JSON' }).then(() => null, failureOf);
    expect(failure?.code).toBe('mapping_unreadable');
  });

  test('take a column for something else', async () => {
    const role = { is: 'count', measure: 'returnees', unit: 'individuals', part: null, day: null } as const;
    const said: Answers = { columns: [{ header: 'idps', role }] };
    const text = 'date,governorate,idps\n2015-09-29,Dahuk,10';
    const { dataset } = await open(text, { from: 'person', answers: said });
    expect(dataset?.measures.map(({ measure }) => measure)).toEqual(['returnees']);
  });

  test('put a place on the map', async () => {
    const text = 'date,governorate,idps\n2015-09-29,Dahukk,10\n2015-09-29,Erbil,5';
    const before = await open(text);
    expect(before.told.unknownPlaces).toEqual([{ text: 'Dahukk', suggestions: ['IQG09'] }]);
    expect(fixOf('place_not_found', before.told)).toMatchObject({ by: 'places' });
    expect(openPoints(before.told)).toEqual({ questions: 1, unknownPlaces: 1, rejected: 0, issues: 0 });
    const said: Answers = { places: [{ text: 'Dahukk', place: 'IQG09' }] };
    const after = await open(text, { from: 'person', answers: said });
    expect([after.told.unknownPlaces, after.dataset?.unplaced]).toEqual([[], []]);
  });
});

test('the first rows are told with what each was taken for', async () => {
  const { told } = await open(await fixture('08-merged-headers-subtotals.csv'));
  expect(previewRows(told).map(({ row, use }) => `${row} ${use}`)).toEqual([
    '1 title',
    '2 blank',
    '3 header',
    '4 header',
    '5 data',
    '6 data',
    '7 total',
    '8 data',
    '9 data',
    '10 total',
    '11 total',
    '12 total',
    '13 blank',
    '14 note',
    '15 note',
  ]);
  const { records, skipped, rejected, physical } = told.rows ?? {};
  expect([records, skipped, rejected, physical]).toEqual([4, 11, 0, 15]);
});

test('levels are told, and which of them is shown', async () => {
  const { told } = await open(await fixture('02-hdx-dtm-admin0to2.csv'));
  expect([told.levels, told.level, told.understanding.format]).toEqual([[0, 1, 2], 1, 'hdx-dtm']);
});

test('of very many columns some are told, and how many are not', async () => {
  const headers = Array.from({ length: 1000 }, (_, index) => `c${index}`);
  const { told } = await open(`date,governorate,idps,${headers.join()}\n2015-09-29,Dahuk,10`);
  expect([told.understanding.columns.length, told.furtherColumns]).toEqual([200, 803]);
  expect(told.firstRows[0]).toHaveLength(200);
});

test('a dataset that was closed answers no more', async () => {
  const { library, dataset } = await open('date,governorate,idps\n2015-09-29,Dahuk,10');
  const query = { dataset: dataset?.id ?? '', measure: 'idps', unit: 'individuals' } as const;
  expect((await library.frame(query)).query).toEqual(query);
  await library.close({ dataset: query.dataset });
  expect((await library.frame(query).then(() => null, failureOf))?.code).toBe('unknown_dataset');
});

test('a file that cannot be read any more is told as such', async () => {
  const file = new File(['x'], 'gone.csv');
  const gone = Object.assign(new Blob(['x']), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  });
  file.slice = () => gone;
  const { library } = await opened();
  const failure = await library.openFile({ file, base: 'iraq' }, CALL).then(() => null, failureOf);
  expect(failure).toEqual({ code: 'file_changed', detail: 'gone.csv' });
});

async function open(text: string, source?: AnswerSource) {
  const { library } = await opened();
  const file = new File([text], 'mine.csv');
  return { library, ...(await library.openFile({ file, base: 'iraq', ...(source && { source }) }, CALL)) };
}

async function opened() {
  const { manifest } = await serveIraq();
  const library = new DatasetLibrary();
  await library.open(manifest, [], CALL);
  return { library };
}

async function fixture(name: string): Promise<string> {
  return readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}
