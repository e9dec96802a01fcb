import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import { failureOf } from '../../src/workers/failed';
import type { Call } from '../../src/workers/procedures';
import { serveIraq } from './loopback';

const CALL: Call = { signal: new AbortController().signal, onProgress: () => undefined };
const ROWS =
  'date,admin0Name,admin1Name,admin1Pcode,idps\n' +
  '2023-12-31,Haiti,Ouest,HT01,100\n2023-12-31,Haiti,Nord,HT03,20\n2023-12-31,Haiti,Atlantis,HT99,3\n';

/** Two squares that share an edge, and one apart. */
const BOUNDARIES = collection([
  [{ ADM1_PCODE: 'HT01', ADM1_EN: 'West', ADM1_AR: 'الغرب' }, square(0, 18)],
  [{ ADM1_PCODE: 'HT03', ADM1_EN: 'North', ADM1_AR: 'الشمال' }, square(1, 18)],
  [{ ADM1_PCODE: 'HT08', ADM1_EN: 'Grande-Anse', ADM1_AR: 'غراند آنس' }, square(5, 18)],
]);

describe("a user's boundary file", () => {
  test('draws the places it matches, adds those without a figure, and names those it does not draw', async () => {
    const { library, dataset } = await openedHaiti();
    const drawn = await library.openOutlines({ file: fileOf(BOUNDARIES), dataset }, CALL);
    expect(drawn.matched).toBe(2);
    expect(drawn.places.map(({ names }) => names)).toEqual([
      { en: 'Ouest', ar: 'الغرب' },
      { en: 'Nord', ar: 'الشمال' },
      { en: 'Grande-Anse', ar: 'غراند آنس' },
    ]);
    expect(drawn.unplaced.map(({ names }) => names.en)).toEqual(['Atlantis']);
    const { governorates } = drawn.topology.objects;
    if (governorates?.type !== 'GeometryCollection') throw new Error('no collection');
    const ids = feature(drawn.topology, governorates).features.map(({ properties }) => properties);
    expect(ids).toEqual(drawn.places.map(({ id }) => ({ pcode: id, within: null })));
  });

  test('keeps a shared edge one line', async () => {
    const { library, dataset } = await openedHaiti();
    const { topology } = await library.openOutlines({ file: fileOf(BOUNDARIES), dataset }, CALL);
    expect(topology.arcs).toHaveLength(4); // the edge between, what is left of both squares, the square apart
  });

  test.each([
    ['of other places', collection([[{ ADM1_PCODE: 'TD01' }, square(0, 18)]]), 'outlines_elsewhere'],
    ['without outlines', '{"type":"FeatureCollection","features":[]}', 'no_outlines'],
    ['that is no JSON', '{"type":', 'json_invalid'],
  ])('%s changes nothing and says why', async (_, text, code) => {
    const { library, dataset } = await openedHaiti();
    const failure = await library
      .openOutlines({ file: fileOf(text), dataset }, CALL)
      .then(() => null, failureOf);
    expect(failure?.code).toBe(code);
  });
});

describe('outlines of districts', () => {
  const ADM2 = collection([
    [{ ADM2_PCODE: 'IQG11Q02', ADM2_EN: 'Erbil', ADM1_PCODE: 'IQG11' }, square(0, 36)],
    [{ ADM2_PCODE: 'IQG11Q99', ADM2_EN: 'New', ADM1_PCODE: 'IQG11' }, square(1, 36)],
  ]);

  test('draw the districts of a file, each in its governorate', async () => {
    const library = await openedIraq();
    const rows = 'date,governorate,district,idps\n2023-12-31,Erbil,Erbil,100\n2023-12-31,Erbil,Soran,5\n';
    const { dataset } = await library.openFile({ file: new File([rows], 'iraq.csv'), base: 'iraq' }, CALL);
    const file = fileOf(ADM2);
    const drawn = await library.openOutlines({ file, dataset: dataset?.id ?? '' }, CALL);
    expect([drawn.level, drawn.matched]).toEqual(['district', 1]);
    expect(drawn.places.map(({ id, within }) => [id, within])).toEqual([
      ['IQG11Q02', 'IQG11'],
      [expect.any(String), 'IQG11'],
    ]);
    expect(drawn.unplaced.find(({ names }) => names.en === 'Soran')?.within).toBe('IQG11');
  });

  test('do not draw governorates that share their names', async () => {
    const library = await openedIraq();
    const failure = await library
      .openOutlines({ file: fileOf(ADM2), dataset: 'iraq' }, CALL)
      .then(() => null, failureOf);
    expect(failure?.code).toBe('outlines_elsewhere');
  });
});

async function openedIraq(): Promise<DatasetLibrary> {
  const { manifest } = await serveIraq();
  const library = new DatasetLibrary();
  await library.open(manifest, [], CALL);
  return library;
}

async function openedHaiti() {
  const { manifest } = await serveIraq();
  const library = new DatasetLibrary();
  await library.open(manifest, [], CALL);
  const file = new File([ROWS], 'haiti.csv');
  const { dataset } = await library.openFile({ file, base: 'iraq' }, CALL);
  return { library, dataset: dataset?.id ?? '' };
}

function fileOf(text: string): File {
  return new File([text], 'boundaries.geojson');
}

function collection(parts: readonly (readonly [Record<string, string>, number[][]])[]): string {
  const features = parts.map(([properties, ring]) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The ring of a square of one degree by its west and south edge. */
function square(west: number, south: number): number[][] {
  return [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
}
