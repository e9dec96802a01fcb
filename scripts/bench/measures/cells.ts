import { partsAtDates } from '../../../src/core/cube/partsAtDates';
import { carryForward } from '../../../src/core/cube/carryForward';
import { collapse } from '../../../src/core/cube/collapse';
import { copyCube, type Cube } from '../../../src/core/cube/cube';
import { seriesOf } from '../../../src/core/cube/seriesOf';
import type { DatasetSummary } from '../../../src/core/domain/dataset';
import { headlineOf } from '../../../src/core/viewmodels/headline';
import { mapModelOf } from '../../../src/core/viewmodels/mapModel';
import { rankingOf } from '../../../src/core/viewmodels/ranking';
import type { Figure } from '../report/figure';
import { manyCells } from './manyCells';

const QUESTIONS = 30; // per run
const MOST_MS = 50;

/** How long changes of date, place, measure and filter take on ten million cells, as the worker or the page computes them. */
export function measureCells(runs: number): Figure[] {
  const parts = manyCells();
  const whole = collapse(parts);
  const dataset = datasetOf(whole);
  const changes: readonly [what: string, ask: (question: number) => unknown][] = [
    ['another date: headline, ranking and map of 1,000 places', (at) => atDate(dataset, whole, at)],
    ['another place: its totals at all dates', (at) => seriesOf(whole, [`P${at}`])],
    ['another region of 100 places: its totals at all dates', (at) => seriesOf(whole, someOf(whole, at))],
    ['another place: its parts at all dates', (at) => partsAtDates(parts, [`P${at}`])],
    ['all places: their parts at all dates', () => partsAtDates(parts, parts.places)],
    ['another measure: 500,000 figures for the page', () => copyCube(whole)],
    ['gaps filled as of a date', () => carryForward(whole, 14, [])],
  ];
  return changes.map(([what, ask]) => ({
    name: `ten million cells, ${what}`,
    unit: 'ms',
    samples: Array.from({ length: runs * QUESTIONS }, (_, question) => timeOf(() => ask(question))),
    budget: MOST_MS,
  }));
}

function atDate(dataset: DatasetSummary, cube: Cube, question: number): unknown {
  const dateIndex = 1 + ((question * 37) % (cube.dates.length - 1));
  const step = { dateIndex, sinceIndex: dateIndex - 1 };
  const common = { selected: [], rate: null };
  return [
    headlineOf(dataset, cube, { places: [], ...step }),
    rankingOf(dataset, cube, { ...common, ...step, order: 'value', byName: () => 0 }),
    mapModelOf(dataset, cube, { ...common, dateIndex, bounds: [5_000, 10_000], largest: 20_000 }),
  ];
}

function someOf({ places }: Cube, question: number): readonly string[] {
  return places.filter((_, index) => (index + question) % 10 === 0);
}

function timeOf(ask: () => unknown): number {
  const from = performance.now();
  ask();
  return performance.now() - from;
}

/** All that the view models ask of a dataset, for places that have nothing but a name. */
function datasetOf({ places }: Cube): DatasetSummary {
  const named = (en: string) => ({ en, ar: en, ckb: en });
  return {
    id: 'generated',
    name: named('Generated'),
    country: named('Generated'),
    places: places.map((id) => ({ id, names: named(id) })),
    unplaced: [],
    regionSets: [],
    breaks: [],
    measures: [],
    ownPlaces: true,
    level: 'governorate',
    districts: null,
    outlines: null,
    drawnBy: null,
    surroundings: null,
    reports: [],
  };
}
