import { describe, expect, test, vi } from 'vitest';
import type { Frame } from '../../src/core/cube/frame';
import { totalAt } from '../../src/core/cube/totalAt';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import { failureOf } from '../../src/workers/failed';
import { openShipped } from '../../src/workers/openDataset';
import type { Call, Progress } from '../../src/workers/procedures';
import { tableOf } from './boundary';
import { serveIraq } from './loopback';

vi.setConfig({ testTimeout: 30_000 }); // reads whole files, maybe on a busy machine

const CALL: Call = { signal: new AbortController().signal, onProgress: () => undefined };
const KRI = ['IQG06', 'IQG09', 'IQG11'];
describe('opening the shipped dataset', () => {
  test('gives its places, sets, breaks and how its rows were used', async () => {
    const { manifest } = await serveIraq();
    const told: Progress[] = [];
    const { summary } = await openShipped(manifest, [], {
      ...CALL,
      onProgress: (progress) => told.push(progress),
    });
    expect(summary.places).toHaveLength(18);
    expect(summary.places.find(({ id }) => id === 'IQG09')?.names).toEqual({
      en: 'Dahuk',
      ar: 'دهوك',
      ckb: 'دهۆک',
    });
    expect(summary.unplaced).toEqual([]);
    expect(summary.regionSets.find(({ id }) => id === 'kri')?.members.toSorted()).toEqual(KRI);
    expect(summary.breaks.length).toBeGreaterThan(0);
    expect(summary.reports).toEqual([
      { file: 'idps.csv', rows: { physical: 2347, records: 2346, skipped: 1, rejected: 0 }, issues: [] },
    ]);
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['fetching', 'reading']));
  });

  test('asks for the main table and the small ones only; the rest waits until it is asked about', async () => {
    const { manifest, asked } = await serveIraq();
    await openShipped(manifest, [], CALL);
    expect(asked).toContain('idps.csv');
    expect(asked.filter((file) => /returnees|families|-by-/.test(file))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each(['idps.csv', 'governorates.csv', 'series-breaks.csv'])(
    'without %s fails and names it',
    async (file) => {
      const { manifest } = await serveIraq(new Set([file]));
      const failure = await openShipped(manifest, [], CALL).then(() => null, failureOf);
      expect(failure).toEqual({ code: 'data_missing', detail: `${file} (404)` });
    },
  );

  test('is aborted by its signal', async () => {
    const { manifest } = await serveIraq();
    const failure = await openShipped(manifest, [], { ...CALL, signal: AbortSignal.abort() }).then(
      () => null,
      failureOf,
    );
    expect(failure).toEqual({ code: 'aborted', detail: '' });
  });
});

describe('an open dataset', () => {
  test('answers with 872,328 in the Kurdistan Region on 29 September 2015', async () => {
    const { library } = await opened();
    const { cube } = await library.frame({ dataset: 'iraq', measure: 'idps', unit: 'individuals' });
    const index = cube.dates.findIndex((date) => date.day === '2015-09-29');
    expect(totalAt(cube, index, KRI).value).toBe(872_328);
  });

  test('tells where people came from, in the families of the same cells', async () => {
    const { library } = await opened();
    const query = { dataset: 'iraq', measure: 'idps', dimension: 'origin', places: KRI } as const;
    const { unit, dates, ...rest } = await library.breakdown(query);
    expect(rest).toEqual({ query, file: 'idps-by-origin.csv', sources: ['dtm-master-list'] });
    expect(unit).toBe('families');
    expect(dates).toHaveLength(119);
    const sums = dates.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
    expect(sums).toEqual(dates.map(({ total }) => total));
    expect(dates.find((date) => date.day === '2015-09-29')?.total).toBe(872_328 / 6);
  });

  test('leaves out the dates for which no parts were published', async () => {
    const { library } = await opened();
    const { dates } = await library.breakdown({
      dataset: 'iraq',
      measure: 'idps',
      dimension: 'origin',
      places: KRI,
    });
    expect(dates.at(-1)?.day).toBe('2021-02-28');
  });

  test('gives the events, the residents and the sources around the figures', async () => {
    const { library } = await opened();
    const { events, population, sources } = await library.context({ dataset: 'iraq' });
    expect(events.map((event) => event.day)).toEqual(events.map((event) => event.day).toSorted());
    expect(events.length).toBeGreaterThan(10);
    const governorates = population.filter(({ place }) => place.startsWith('IQG'));
    const residents = governorates.reduce((sum, place) => sum + place.residents, 0);
    expect(governorates).toHaveLength(18);
    expect(residents).toBe(population.find(({ place }) => place === 'IQ')?.residents);
    expect(sources.map(({ id }) => id)).toContain('dtm-master-list');
  });

  test('reads each of its tables once to be ready for a room without a network', async () => {
    const { library, asked } = await opened();
    await library.prepare({ dataset: 'iraq' });
    await library.prepare({ dataset: 'iraq' });
    const tables = asked.filter((file) => /^(idps|returnees)/.test(file));
    expect(tables.toSorted()).toEqual([
      'idps-by-origin.csv',
      'idps-by-shelter.csv',
      'idps-by-wave.csv',
      'idps-families.csv',
      'idps.csv',
      'returnees.csv',
    ]);
  });
});

describe("a user's table", () => {
  test('without a byte is empty, and is named', async () => {
    const { library } = await opened();
    const request = { file: new File([], 'empty.csv'), base: 'iraq' };
    expect(await library.openFile(request, CALL).then(() => null, failureOf)).toEqual({
      code: 'data_empty',
      detail: 'empty.csv',
    });
  });

  test('opens beside the shipped dataset, with its places, and under a name of its own', async () => {
    const { library } = await opened();
    const first = await datasetOf(library, tableOf(1));
    const second = await datasetOf(library, tableOf(1, 'other.csv'), first.id);
    const other = await datasetOf((await opened()).library, tableOf(1));
    for (const { id } of [first, second, other]) expect(id).toMatch(/^file-\d+$/);
    expect(new Set([first.id, second.id, other.id]).size).toBe(3);
    expect(second).toMatchObject({
      name: { en: 'other.csv' },
      measures: [{ measure: 'idps', units: ['individuals'], dimensions: [] }],
    });
    expect(second.places).toHaveLength(18);
    const frame = await library.frame({ dataset: first.id, measure: 'idps', unit: 'individuals' });
    expect([frame.cube.file, ...frame.cube.values]).toEqual(['mine.csv', 426_294]);
  });

  test('carries figures of districts over no break of the governorate they lie in', async () => {
    const { library } = await opened();
    const rows = ['2017-05-30,Ninewa,Mosul,10', '2017-05-30,Dahuk,Zakho,10', '2017-07-15,Erbil,Soran,1'];
    const file = new File([['date,governorate,district,idps', ...rows].join('\n')], 'districts.csv');
    const { id: dataset, districts } = await datasetOf(library, file);
    const query = {
      dataset,
      measure: 'idps',
      unit: 'individuals',
      carry: 90,
      districts: { within: null },
    } as const;
    const { cube } = await library.frame(query);
    const idOf = (name: string) =>
      [...(districts?.places ?? []), ...(districts?.unplaced ?? [])].find(({ names }) => names.en === name)
        ?.id ?? '';
    expect(['Mosul', 'Zakho', 'Soran'].map((name) => totalAt(cube, 1, [idOf(name)]).value)).toEqual([
      null,
      10,
      1,
    ]);
  });

  test('answers with people made of families, whole or of districts, only where that is asked', async () => {
    const { library } = await opened();
    const rows = ['2015-09-29,IQG09,Dahuk,10', '2015-10-22,IQG11,Erbil,4'];
    const file = new File([['date,pcode,governorate,idp_families', ...rows].join('\n')], 'families.csv');
    const { id: dataset, measures } = await datasetOf(library, file);
    expect(measures).toMatchObject([{ measure: 'idps', units: ['families'] }]);
    const query = { dataset, measure: 'idps', unit: 'individuals', perFamily: 5.5 } as const;
    const frame = await library.frame(query);
    expect(frame.query).toEqual(query);
    expect(frame.cube).toMatchObject({ unit: 'individuals', perFamily: 5.5 });
    expect(totalAt(frame.cube, 0, ['IQG09'])).toMatchObject({ value: 55, estimated: true });
    const both = await library.frame({ ...query, carry: 30 });
    expect(totalAt(both.cube, 1, ['IQG09', 'IQG11'])).toMatchObject({ value: 77, coverage: { carried: 1 } });
    const plain = await library.frame({ dataset, measure: 'idps', unit: 'families' });
    expect(totalAt(plain.cube, 0, ['IQG09'])).toMatchObject({ value: 10, estimated: false });
    expect(
      await library.frame({ dataset, measure: 'idps', unit: 'individuals' }).then(() => null, failureOf),
    ).toMatchObject({ code: 'no_figures' });
  });

  test('answers with last figures carried forward, over no break of the dataset, only where that is asked', async () => {
    const { library } = await opened();
    const rows = [
      '2020-06-30,IQG09,Dahuk,9',
      '2020-08-31,IQG11,Erbil,7',
      '2020-08-31,IQG09,Dahuk,5',
      '2020-10-31,IQG11,Erbil,6',
    ];
    const file = new File([['date,pcode,governorate,idps', ...rows].join('\n')], 'gaps.csv');
    const { id: dataset } = await datasetOf(library, file);
    const query = { dataset, measure: 'idps', unit: 'individuals' } as const;
    const sumsOf = ({ cube }: Frame) => cube.dates.map((_, date) => totalAt(cube, date, cube.places).value);
    expect(sumsOf(await library.frame(query))).toEqual([9, 12, 6]);
    const carried = await library.frame({ ...query, carry: 61 });
    expect([carried.query.carry, ...sumsOf(carried)]).toEqual([61, 9, 12, 11]);
    expect(sumsOf(await library.frame({ ...query, carry: 60 }))).toEqual([9, 12, 6]);
    const late = new File([['date,pcode,governorate,idps', rows[0], rows[1]].join('\n')], 'break.csv');
    const { id } = await datasetOf(library, late);
    expect(sumsOf(await library.frame({ ...query, dataset: id, carry: 365 }))).toEqual([9, 7]); // camps count otherwise since August
  });

  test('names the places it counts that are not on the map', async () => {
    const { library } = await opened();
    const rows = 'date,governorate,idps\n2015-09-29,Atlantis,5\n2015-09-29,Dahuk,7\n';
    const file = new File([rows], 'a.csv');
    expect(await datasetOf(library, file)).toMatchObject({
      ownPlaces: false,
      unplaced: [{ id: '?Atlantis', names: { en: 'Atlantis' } }],
    });
  });

  test('of another country borrows nothing from the shipped one', async () => {
    const { library } = await opened();
    const rows =
      'date,admin0Name,admin1Name,admin1Pcode,idps\n' +
      '2023-12-31,Haiti,Ouest,HT01,100\n2023-12-31,Haiti,Nord,HT03,20\n';
    const file = new File([rows], 'haiti.csv');
    const summary = await datasetOf(library, file);
    expect(summary).toMatchObject({
      ownPlaces: true,
      country: { en: 'Haiti' },
      unplaced: [],
      regionSets: [],
      breaks: [],
      outlines: null,
      surroundings: null,
    });
    expect(summary.places.map(({ names }) => names.en).toSorted()).toEqual(['Nord', 'Ouest']);
    expect(await library.context({ dataset: summary.id })).toEqual({
      events: [],
      population: [],
      crossings: [],
      sources: [],
    });
  });
});

async function datasetOf(library: DatasetLibrary, file: File, base = 'iraq') {
  const { dataset } = await library.openFile({ file, base }, CALL);
  if (!dataset) throw new Error(`${file.name} waits for an answer`);
  return dataset;
}

async function opened() {
  const { manifest, asked } = await serveIraq();
  const library = new DatasetLibrary();
  await library.open(manifest, [], CALL);
  return { library, asked };
}
