import { CLASS_METHODS } from '../../src/core/domain/classChoice';
import type { Crossing } from '../../src/core/domain/crossing';
import type { NoFigure } from '../../src/core/domain/cellState';
import {
  kindOf,
  MEASURES,
  UNITS,
  type Dimension,
  type Kind,
  type Measure,
} from '../../src/core/domain/measure';
import { SENSITIVITIES } from '../../src/core/domain/sensitivity';
import type { SeriesBreak } from '../../src/core/domain/seriesBreak';
import { DIGITS, MAP_STYLES, type MapLayer } from '../../src/core/session/view';
import { isOfSites } from '../../src/core/session/sitesMaps';
import type { SideFault } from '../../src/state/versus/readSide';
import type { LeftOut } from '../../src/state/publishing/story/storyToPublish';
import type { Offline } from '../../src/state/offline';
import { CHANGE_ORDERS } from '../../src/core/viewmodels/change/changeOrder';
import type { CapacityUse } from '../../src/core/viewmodels/influx/capacity';
import type { NoSignal, Signal } from '../../src/core/viewmodels/influx/followDays';
import type { NoSurge } from '../../src/core/viewmodels/influx/surgeWatch';
import { OF_PLACES } from '../../src/core/viewmodels/partName';
import { ORIENTATIONS } from '../../src/core/viewmodels/print/paper';
import { INKS, PRINT_PARTS } from '../../src/core/viewmodels/print/printChoices';
import type { NotPublished } from '../../src/core/viewmodels/publishable';
import type { Factor } from '../../src/core/viewmodels/publication';
import type { NotComparable } from '../../src/core/publish/comparison/sharedSeries';
import type { DifferenceKind } from '../../src/core/publish/comparison/differences';
import { FIGURE_COLUMNS } from '../../src/core/publish/package/figureTable';
import { SHELTERS } from '../../src/core/ingest/understand/shelterClass';
import { readTable } from '../data/readTable';
import { FAILURE_CODES, ISSUE_CODES } from './codes';
import { DOCTOR } from './doctorKeys';
import { members } from './members';
import { SET_KEYS } from './setKeys';
import { WORKSHOP_KEYS } from './workshopKeys';
import { STEP_KEYS } from './viewParts';

const EMPTY_KINDS = members<NoFigure>({
  notReported: true,
  noAccess: true,
  suppressed: true,
  notInBoundary: true,
  notAtFirst: true,
  notComparable: true,
});
const FACTORS = members<Factor>({ six: true, sixAndFive: true, fileSix: true });
const CLASS_WAYS = [...CLASS_METHODS, 'own'];
const WAYS = ['rise', 'fall'];
const CROSSINGS = members<Crossing['kind']>({ border: true, checkpoint: true, unknown: true });
const LAYERS = members<MapLayer>({ crossings: true, signals: true });
const SIGNALS = members<Signal>({ alert: true, ongoing: true, below: true, none: true });
const NO_SIGNALS = members<NoSignal>({ fewDays: true, bounds: true });
const NO_SURGES = members<NoSurge>({ before: true, bounds: true, break: true });
const CAPACITY_LEVELS = members<CapacityUse['level']>({ within: true, watch: true, exceeded: true });
const SEVERITIES = members<SeriesBreak['severity']>({ refuse: true, warn: true });
const LEFT_OUT = members<LeftOut>({
  dataset: true,
  level: true,
  measure: true,
  unit: true,
  carried: true,
  place: true,
  date: true,
  map: true,
  sentence: true,
});
const NOT_PUBLISHED = members<NotPublished>({
  districts: true,
  sites: true,
  flows: true,
  measure: true,
  carried: true,
});
const NOT_COMPARABLE = members<NotComparable>({ datasets: true, places: true, measures: true, units: true });
const SIDE_FAULTS = members<SideFault>({
  altered: true,
  none: true,
  version: true,
  damaged: true,
  twice: true,
  large: true,
  unreadable: true,
});
const DIFFERENCES = members<DifferenceKind>({
  added: true,
  revised: true,
  withdrawn: true,
  suppressed: true,
  released: true,
  retold: true,
});
const KEPT = members<Offline['kept']>({ storing: true, kept: true, impossible: true, failed: true });
const STOCKS = MEASURES.filter((measure) => kindOf(measure) === 'stock');
const UNKNOWN = 'unknown';

/** The measures that have sentences of their own. */
const OWN_SENTENCES = members<Extract<Measure, 'idps' | 'returnees'>>({ idps: true, returnees: true });
const KINDS = members<Kind>({ stock: true, flow: true });

/** The parts that are words of the language files; those that are places have names of their own. */
const PARTS: Record<Dimension, () => string[]> = {
  origin: () => [UNKNOWN],
  lastDisplacement: () => [UNKNOWN],
  shelter: () => [...new Set([...distinct('idps-by-shelter.csv', 'shelter_type'), ...SHELTERS])],
  wave: () => distinct('idps-by-wave.csv', 'wave'),
  sexAge: () =>
    'male female men women boys girls children adults male_elderly female_elderly all_elderly male_unknown female_unknown all_unknown'.split(
      ' ',
    ),
};

/** Keys that end with what the places are called (core/viewmodels/placeWords). */
const PLACE_TEMPLATES = [
  'change-table',
  'coverage-line',
  'influx-nowhere',
  'influx-places',
  'legend-class',
  'note-common-places',
  'place-country',
  'place-places',
  'ranking-name',
  'ranking-table',
];

/** What each key that code puts together may become, by its template. */
export function keysOfTemplates(): Map<string, string[]> {
  const byMeasureAndUnit = (prefix: string, measures: readonly string[] = MEASURES) =>
    measures.flatMap((measure) => UNITS.map((unit) => `${prefix}-${measure}-${unit}`));
  const sentences = (prefix: string) => [...byMeasureAndUnit(prefix, OWN_SENTENCES), ...each(prefix, KINDS)];
  const each = (prefix: string, words: readonly string[], suffix = '') =>
    words.map((word) => `${prefix}-${word}${suffix}`);
  const parts = Object.entries(PARTS).flatMap(([dimension, keys]) => each(`part-${dimension}`, keys()));
  return new Map([
    ['measure-*', each('measure', MEASURES)],
    ['unit-*', each('unit', UNITS)],
    ['figure-noun-*-*', byMeasureAndUnit('figure-noun')],
    ['figure-short-*-*', byMeasureAndUnit('figure-short')],
    ['sentence-none-*', sentences('sentence-none')],
    ['sentence-country-*', sentences('sentence-country')],
    ['sentence-share-*', sentences('sentence-share')],
    ['legend-*-*', byMeasureAndUnit('legend', OWN_SENTENCES)],
    ['legend-own-*-*', byMeasureAndUnit('legend-own', OWN_SENTENCES)],
    ['legend-district-*-*', byMeasureAndUnit('legend-district', OWN_SENTENCES)],
    ...PLACE_TEMPLATES.map((key): [string, string[]] => [
      `${key}*`,
      ['', '-own', '-district'].map((end) => key + end),
    ]),
    ['note-not-published*', [...UNITS, 'own', 'district'].map((end) => `note-not-published-${end}`)],
    ['factor-*', each('factor', FACTORS)],
    [
      'map-*',
      each(
        'map',
        MAP_STYLES.filter((style) => style === 'sites' || !isOfSites(style)),
      ),
    ],
    ['offline-*', each('offline', KEPT)],
    ['offline-mark-*', each('offline-mark', [...KEPT, 'newer'])],
    ['sites-as-*', each('sites-as', MAP_STYLES.filter(isOfSites))],
    ['sites-title-*', each('sites-title', MAP_STYLES.filter(isOfSites))],
    ['change-*', each('change', WAYS)],
    ['change-*-range', each('change', WAYS, '-range')],
    ['change-column-*', each('change-column', CHANGE_ORDERS.slice(1))],
    ['change-noun-*-*', byMeasureAndUnit('change-noun', STOCKS)],
    ['change-sentence-*', each('change-sentence', ['rose', 'fell', 'same'])],
    ['method-*', each('method', SEVERITIES)],
    ...['title', 'table', 'corner', 'sentence', 'cell', 'pair', 'within'].map((key): [string, string[]] => [
      `matrix-${key}-*`,
      each(`matrix-${key}`, OF_PLACES),
    ]),
    ['picture-within-*', each('picture-within', OF_PLACES)],
    ['arcs-title-*-*', OF_PLACES.flatMap((dimension) => each(`arcs-title-${dimension}`, UNITS))],
    ['arcs-*-*', ['in', 'out'].flatMap((way) => each(`arcs-${way}`, OF_PLACES))],
    ['arcs-within-*', each('arcs-within', OF_PLACES)],
    ['classed-by-*', each('classed-by', CLASS_WAYS)],
    ['classes-*-why', each('classes', CLASS_WAYS, '-why')],
    ['classes-over-*', each('classes-over', ['dates', 'date'])],
    ['situation-*', each('situation', Object.keys(PARTS))],
    ['table-*', each('table', ['csv', 'xlsx', 'drawing', 'failed'])],
    ['print-*', each('print', [...ORIENTATIONS, ...INKS])],
    ['print-part-*', each('print-part', PRINT_PARTS)],
    ['image-*', each('image', ['svg', 'png', 'drawing', 'failed'])],
    ['figure-short-idps-*', each('figure-short-idps', UNITS)],
    ['figure-short-returnees-*', each('figure-short-returnees', UNITS)],
    ['returns-back-*', each('returns-back', UNITS)],
    ['returns-away-*', each('returns-away', UNITS)],
    ['crossing-is-*', each('crossing-is', CROSSINGS)],
    ['crossing-kind-*', each('crossing-kind', CROSSINGS)],
    ['layer-*', each('layer', LAYERS)],
    ['signal-mark-*', each('signal-mark', ['alert', 'ongoing'])],
    ['influx-signal-*', each('influx-signal', SIGNALS)],
    ['influx-why-*', each('influx-why', [...NO_SIGNALS, ...NO_SURGES])],
    ['influx-capacity-*', each('influx-capacity', CAPACITY_LEVELS)],
    ['publish-*', each('publish', ['making', 'made', 'failed', 'unprotected'])],
    ['classification-*', each('classification', SENSITIVITIES)],
    ['snapshot-coverage-*', each('snapshot-coverage', UNITS)],
    ['snapshot-opt-in-*', each('snapshot-opt-in', ['districts', 'belowDistrict', 'coordinates'])],
    ['publish-form-*', each('publish-form', ['page', 'folder'])],
    ['publish-dates-*', each('publish-dates', ['all', 'this'])],
    ['publish-story-left-*', each('publish-story-left', LEFT_OUT)],
    ['publish-not-*', each('publish-not', NOT_PUBLISHED)],
    ['versus-*', each('versus', ['screen', 'other', 'comparing', 'failed', ...NOT_COMPARABLE])],
    ['versus-file-*', each('versus-file', SIDE_FAULTS)],
    ['versus-count-*', each('versus-count', DIFFERENCES)],
    ['versus-became-*', each('versus-became', DIFFERENCES)],
    ['versus-days-*', each('versus-days', ['older', 'newer'])],
    ['versus-series-*', each('versus-series', ['older', 'newer'])],
    ...SET_KEYS,
    ...WORKSHOP_KEYS,
    ['rounds-*', each('rounds', ['years', 'evenly', 'around'])],
    ['parts-subject-*', each('parts-subject', STOCKS)],
    ...STEP_KEYS,
    ['digits-*', each('digits', DIGITS)],
    ['figures-file-*', each('figures-file', KINDS)],
    ['breakdown-*', each('breakdown', Object.keys(PARTS))],
    ['part-*-*', parts],
    ['parts-of-*', each('parts-of', UNITS)],
    ['parts-none-*', each('parts-none', Object.keys(PARTS))],
    ['parts-none-of-*', each('parts-none-of', UNITS)],
    ['empty-*', each('empty', [...EMPTY_KINDS, 'zero'])],
    ['issue-*', each('issue', ISSUE_CODES)],
    ['failure-*', each('failure', FAILURE_CODES)],
    ['figure_column-*', each('figure_column', Object.keys(FIGURE_COLUMNS))],
    ...DOCTOR.map(([template, words]): [string, string[]] => [
      template,
      each(template.replace('-*', ''), words),
    ]),
  ]);
}

function distinct(file: string, column: string): string[] {
  return [...new Set(readTable(file).map((row) => row(column))), UNKNOWN];
}
