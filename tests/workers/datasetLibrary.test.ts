import { describe, expect, test, vi } from 'vitest';
import { totalAt } from '../../src/core/cube/totalAt';
import { parseIsoDay } from '../../src/core/domain/day';
import { DatasetLibrary, type Call } from '../../src/workers/datasetLibrary';
import { failureOf } from '../../src/workers/failed';
import { openShipped } from '../../src/workers/openDataset';
import type { Progress } from '../../src/workers/procedures';
import { tableOf } from './boundary';
import { serveIraq } from './loopback';

vi.setConfig({ testTimeout: 30_000 }); // reads whole files, maybe on a busy machine

const CALL: Call = { signal: new AbortController().signal, onProgress: () => undefined };
const KRI = ['IQG06', 'IQG09', 'IQG11'];
const day = (text: string) => {
  const found = parseIsoDay(text);
  if (!found) throw new Error(text);
  return found;
};

describe('opening the shipped dataset', () => {
  test('gives its places, sets, breaks and how its rows were used', async () => {
    const { manifest } = await serveIraq();
    const told: Progress[] = [];
    const { summary } = await openShipped(manifest, CALL.signal, (progress) => told.push(progress));
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
    await openShipped(manifest, CALL.signal, CALL.onProgress);
    expect(asked).toContain('idps.csv');
    expect(asked.filter((file) => /returnees|families|-by-/.test(file))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each(['idps.csv', 'governorates.csv', 'series-breaks.csv'])(
    'without %s fails and names it',
    async (file) => {
      const { manifest } = await serveIraq(new Set([file]));
      const failure = await openShipped(manifest, CALL.signal, CALL.onProgress).then(() => null, failureOf);
      expect(failure).toEqual({ code: 'data_missing', detail: `${file} (404)` });
    },
  );

  test('is aborted by its signal', async () => {
    const { manifest } = await serveIraq();
    const failure = await openShipped(manifest, AbortSignal.abort(), CALL.onProgress).then(
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
    const query = { dataset: 'iraq', dimension: 'origin', day: day('2015-09-29'), places: KRI } as const;
    const { unit, parts, total, ...rest } = await library.breakdown(query);
    expect(rest).toEqual({ query });
    expect(unit).toBe('families');
    expect(total).toBe(872_328 / 6);
    expect(parts?.reduce((sum, { value }) => sum + value, 0)).toBe(total);
  });

  test('has no parts on a date for which none were published', async () => {
    const { library } = await opened();
    const query = { dataset: 'iraq', dimension: 'origin', day: day('2024-04-30'), places: KRI } as const;
    expect(await library.breakdown(query)).toMatchObject({ query, parts: null });
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
    const first = await library.openFile({ file: tableOf(1), base: 'iraq' }, CALL);
    const second = await library.openFile({ file: tableOf(1, 'other.csv'), base: first.id }, CALL);
    expect([first.id, second.id]).toEqual(['file-1', 'file-2']);
    expect(second).toMatchObject({
      name: { en: 'other.csv' },
      measures: [{ measure: 'idps', units: ['individuals'], dimensions: [] }],
    });
    expect(second.places).toHaveLength(18);
    const frame = await library.frame({ dataset: first.id, measure: 'idps', unit: 'individuals' });
    expect([frame.cube.file, ...frame.cube.values]).toEqual(['mine.csv', 426_294]);
  });

  test('is understood before it is read, and read with the answers of a person', async () => {
    const { library } = await opened();
    const file = new File(['Governorate,Families\nDahuk,5\nErbil,6\n'], 'camps.csv');
    const asked = await library.inspect({ file, base: 'iraq' });
    expect(asked.questions.map(({ code }) => code)).toEqual(['reference_day']);
    const answers = { referenceDay: '2020-01-31' };
    expect((await library.inspect({ file, base: 'iraq', answers })).questions).toEqual([]);
    const { id } = await library.openFile({ file, base: 'iraq', answers }, CALL);
    const { cube } = await library.frame({ dataset: id, measure: 'idps', unit: 'families' });
    expect([cube.dates.map((date) => date.day), ...cube.values]).toEqual([['2020-01-31'], 5, 6]);
  });

  test('of another country shows its places by name, off the map', async () => {
    const { library } = await opened();
    const lines = ['admin1Name,admin1Pcode,numPresentIdpInd,reportingDate', 'Ouest,HT01,500,2023-12-31'];
    const summary = await library.openFile(
      { file: new File([lines.join('\n')], 'ht.csv'), base: 'iraq' },
      CALL,
    );
    expect(summary.unplaced).toEqual([{ id: '?HT01', names: { en: 'Ouest' } }]);
  });

  test('names the places it counts that are not on the map', async () => {
    const { library } = await opened();
    const file = new File(['date,governorate,idps\n2015-09-29,Atlantis,5\n'], 'a.csv');
    expect((await library.openFile({ file, base: 'iraq' }, CALL)).unplaced).toEqual([
      { id: '?Atlantis', names: { en: 'Atlantis' } },
    ]);
  });
});

async function opened() {
  const { manifest, asked } = await serveIraq();
  const library = new DatasetLibrary();
  await library.open(manifest, CALL);
  return { library, asked };
}
