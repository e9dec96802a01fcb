import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import type { Call } from '../../src/workers/procedures';
import { ATLANTIS, atlantis, type AtlantisFile } from '../atlantis';
import { serveIraq } from './loopback';

vi.setConfig({ testTimeout: 60_000 }); // opens the shipped dataset first, maybe on a busy machine

const CALL: Call = { signal: new AbortController().signal, onProgress: () => undefined };
const NAMES = Object.keys(ATLANTIS) as AtlantisFile[];

describe('a country put together from files', () => {
  test('has its names, sets, breaks, events, residents and sources', async () => {
    const { summary, context } = await opened(NAMES);
    expect(summary.country).toEqual({ en: 'Atlantis', ar: 'أطلنطس' });
    expect(summary.places.map(({ id, names }) => [id, names.en, names.ar])).toEqual([
      ['ATL01', 'North Province', 'الشمال'],
      ['ATL02', 'South Province', 'الجنوب'],
      ['ATL03', 'Outer Isles', 'الجزر'],
    ]);
    expect(summary.unplaced).toEqual([]);
    expect(summary.regionSets.map(({ id, members }) => [id, members])).toEqual([
      ['mainland', ['ATL01', 'ATL02']],
    ]);
    expect(summary.breaks.map(({ id }) => id)).toEqual(['census-2024']);
    expect(context.events.map(({ label, place }) => [label.en, place])).toEqual([['Great storm', 'ATL02']]);
    expect(context.population.map(({ place, residents }) => [place, residents])).toEqual([
      ['ATL01', 9000],
      ['ATL02', 27_000],
    ]);
    expect(context.sources.map(({ id }) => id)).toEqual(['atl-census']);
  });

  test('is the same in whatever order its files are opened', async () => {
    const expected = await opened(NAMES);
    const order = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });
    await fc.assert(
      fc.asyncProperty(order, async (names) => {
        expect(await opened(names)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test('without a gazetteer has the sets, events and residents of its codes all the same', async () => {
    const { summary, context } = await opened(NAMES.filter((name) => name !== 'gazetteer.csv'));
    expect(summary.regionSets.map(({ members }) => members)).toEqual([['?ATL01', '?ATL02']]);
    expect(context.events.map(({ place }) => place)).toEqual(['?ATL02']);
  });

  test('gives nothing to another country, and takes nothing from it', async () => {
    const { library } = await opened(NAMES);
    const iraq = (await library.contextFit()).datasets.find(({ id }) => id === 'iraq');
    expect(iraq?.regionSets.map(({ id }) => id)).not.toContain('mainland');
    const events = (await library.context({ dataset: 'iraq' })).events;
    expect(events.map(({ label }) => label.en)).not.toContain('Great storm');
    const sources = (await library.context({ dataset: 'iraq' })).sources;
    expect(sources.map(({ id }) => id)).not.toContain('atl-census');
  });

  test('loses what a closed file gave', async () => {
    const { library } = await opened(NAMES);
    await library.closeContext({ id: 'region-sets.csv' });
    await library.closeContext({ id: 'gazetteer.csv' });
    const { datasets, stale } = await library.contextFit();
    expect(datasets.find(({ id }) => id !== 'iraq')?.regionSets).toEqual([]);
    expect(stale).toHaveLength(1);
  });

  test('names codes that are none of its places, with row and column', async () => {
    const { library } = await opened(NAMES);
    const file = new File(
      ['date,label_en,admin1_pcode\n2024-05-01,Quake,ATL99\n2024-05-02,Flood,ATL01'],
      'e.csv',
    );
    await library.openContext({ id: 'more', file, pack: 'later' });
    const told = (await library.contextFit()).tables.find(({ id }) => id === 'more');
    expect(told?.issues.flatMap(({ examples }) => examples)).toEqual([
      { code: 'unknown_code', severity: 'warning', row: 2, column: 'admin1_pcode', text: 'ATL99' },
    ]);
  });
});

describe('tables of the shipped country', () => {
  test('stand in the place of the shipped ones of their kind only', async () => {
    const { library } = await opened([]);
    const file = new File(['region_id,name_en,admin1_pcodes\nmine,Mine,IQG09|IQG11'], 'sets.csv');
    await library.openContext({ id: 'sets', file, pack: 'p' });
    const [iraq] = (await library.contextFit()).datasets;
    expect(iraq?.regionSets.map(({ id }) => id)).toEqual(['mine']);
    expect(iraq?.breaks.length).toBeGreaterThan(1);
    expect((await library.context({ dataset: 'iraq' })).events.length).toBeGreaterThan(10);
  });
});

/** Opens files one after the other, as the page does: what is stale is read anew. */
async function opened(names: readonly AtlantisFile[]) {
  const library = new DatasetLibrary();
  const { manifest } = await serveIraq();
  await library.open(manifest, [], CALL);
  let figures: string | null = null;
  const read = async () => {
    const file = new File([atlantis('figures.csv')], 'figures.csv');
    const { dataset } = await library.openFile({ file, base: 'iraq', pack: 'atlantis' }, CALL);
    if (figures !== null) await library.close({ dataset: figures });
    figures = dataset?.id ?? null;
  };
  for (const name of names) {
    const file = new File([atlantis(name)], name);
    if (name === 'figures.csv') await read();
    else await library.openContext({ id: name, file, pack: 'atlantis' });
    if ((await library.contextFit()).stale.length > 0) await read();
  }
  const { datasets } = await library.contextFit();
  const summary = datasets.find(({ id }) => id === figures) ?? datasets[0];
  if (!summary) throw new Error('nothing is open');
  const context = await library.context({ dataset: summary.id });
  return { library, summary: { ...summary, id: '' }, context };
}
