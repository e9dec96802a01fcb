import { CLASS_METHODS } from '../../src/core/domain/classChoice';
import type { NoFigure } from '../../src/core/domain/cellState';
import type { FailureCode } from '../../src/core/domain/failure';
import type { IssueCode } from '../../src/core/domain/issue';
import {
  kindOf,
  MEASURES,
  UNITS,
  type Dimension,
  type Kind,
  type Measure,
} from '../../src/core/domain/measure';
import type { SeriesBreak } from '../../src/core/domain/seriesBreak';
import { DIGITS, isOfSites, MAP_STYLES } from '../../src/core/session/view';
import { CHANGE_ORDERS } from '../../src/core/viewmodels/change/changeOrder';
import type { CapacityUse } from '../../src/core/viewmodels/influx/capacity';
import type { NoSignal, Signal } from '../../src/core/viewmodels/influx/followDays';
import type { NoSurge } from '../../src/core/viewmodels/influx/surgeWatch';
import { OF_PLACES } from '../../src/core/viewmodels/partName';
import type { Factor } from '../../src/core/viewmodels/publication';
import { readTable } from '../data/readTable';
import { DOCTOR } from './doctorKeys';
import { members } from './members';

export const FAILURE_CODES = members<FailureCode>({
  aborted: true,
  data_missing: true,
  data_empty: true,
  data_too_large: true,
  file_changed: true,
  not_a_table: true,
  no_date_column: true,
  no_place_column: true,
  no_count_column: true,
  no_figures: true,
  no_outlines: true,
  only_outlines: true,
  outlines_elsewhere: true,
  date_order_open: true,
  mapping_unreadable: true,
  boundaries_missing: true,
  worker_lost: true,
  unknown_dataset: true,
  stock_over_dates: true,
  unexpected: true,
  archive_damaged: true,
  archive_empty: true,
  archive_encrypted: true,
  archive_method: true,
  archive_nested: true,
  file_is_archive: true,
  file_is_binary: true,
  file_is_image: true,
  file_is_markup: true,
  file_is_old_workbook: true,
  file_is_pdf: true,
  geo_not_read: true,
  json_invalid: true,
  json_no_records: true,
  json_refused: true,
  json_too_deep: true,
  nothing_usable: true,
  unpacks_too_large: true,
  workbook_damaged: true,
});

export const ISSUE_CODES = members<IssueCode>({
  adm2_unmatched: true,
  ambiguous_date_order: true,
  ambiguous_number_format: true,
  axes_answered: true,
  axis_swap_suspected: true,
  bounding_box_ignored: true,
  centre_of_outline: true,
  code_name_conflict: true,
  conflicting_values: true,
  coordinate_texts: true,
  coordinates_not_numbers: true,
  coordinates_out_of_range: true,
  duplicate_columns: true,
  duplicate_feature: true,
  duplicate_place: true,
  duplicate_round_number: true,
  encoding_guessed: true,
  excel_error: true,
  feature_id_ignored: true,
  footnote_row: true,
  foreign_crs: true,
  foreign_member: true,
  formula_without_result: true,
  fractional_count: true,
  geometry_collection: true,
  geometry_not_used: true,
  hidden_sheet: true,
  invalid_date: true,
  irregular_grouping: true,
  legacy_pcode_scheme: true,
  level_clash: true,
  location_level_coordinates: true,
  merged_cells: true,
  merged_header: true,
  missing_cell: true,
  misspelt_type: true,
  mixed_admin_levels: true,
  mixed_date_formats: true,
  multiple_figures_same_event: true,
  needs_review: true,
  negative_stock: true,
  nested_value: true,
  no_geometry: true,
  no_properties: true,
  not_a_feature: true,
  not_a_number: true,
  not_a_record: true,
  null_island: true,
  open_range: true,
  other_table: true,
  pages_missing: true,
  partial_coverage: true,
  place_not_found: true,
  possible_duplicate: true,
  properties_not_an_object: true,
  range: true,
  round_without_day: true,
  row_waits: true,
  rows_not_compared: true,
  second_table: true,
  short_row: true,
  blank_header: true,
  repeated_header: true,
  repeated_key: true,
  ring_not_closed: true,
  ring_winding: true,
  small_cells: true,
  source_error: true,
  source_warning: true,
  stray_quote: true,
  sums_of_places: true,
  too_few_positions: true,
  totals_column: true,
  total_or_part: true,
  totals_mismatch: true,
  totals_row: true,
  repeated_code: true,
  unknown_kind: true,
  unused_numbers: true,
  unknown_code: true,
  unknown_word: true,
  unit_in_cell: true,
  unit_suffix_stripped: true,
  unknown_geometry_type: true,
});

const EMPTY_KINDS = members<NoFigure>({
  notReported: true,
  noAccess: true,
  suppressed: true,
  notInBoundary: true,
  notComparable: true,
});
const FACTORS = members<Factor>({ six: true, sixAndFive: true });
const CLASS_WAYS = [...CLASS_METHODS, 'own'];
const WAYS = ['rise', 'fall'];
const SIGNALS = members<Signal>({ alert: true, ongoing: true, below: true, none: true });
const NO_SIGNALS = members<NoSignal>({ fewDays: true, bounds: true });
const NO_SURGES = members<NoSurge>({ before: true, bounds: true, break: true });
const CAPACITY_LEVELS = members<CapacityUse['level']>({ within: true, watch: true, exceeded: true });
const SEVERITIES = members<SeriesBreak['severity']>({ refuse: true, warn: true });
const STOCKS = MEASURES.filter((measure) => kindOf(measure) === 'stock');
const UNKNOWN = 'unknown';

/** The measures that have sentences of their own. */
const OWN_SENTENCES = members<Extract<Measure, 'idps' | 'returnees'>>({ idps: true, returnees: true });
const KINDS = members<Kind>({ stock: true, flow: true });

/** The parts that are words of the language files; those that are places have names of their own. */
const PARTS: Record<Dimension, () => string[]> = {
  origin: () => [UNKNOWN],
  lastDisplacement: () => [UNKNOWN],
  shelter: () => distinct('idps-by-shelter.csv', 'shelter_type'),
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
    ['arcs-title-*-*', OF_PLACES.flatMap((dimension) => each(`arcs-title-${dimension}`, UNITS))],
    ['arcs-*-*', ['in', 'out'].flatMap((way) => each(`arcs-${way}`, OF_PLACES))],
    ['arcs-within-*', each('arcs-within', OF_PLACES)],
    ['classes-*', each('classes', CLASS_WAYS)],
    ['classes-*-why', each('classes', CLASS_WAYS, '-why')],
    ['classes-over-*', each('classes-over', ['dates', 'date'])],
    ['situation-*', each('situation', Object.keys(PARTS))],
    ['table-*', each('table', ['csv', 'xlsx', 'drawing', 'failed'])],
    ['image-*', each('image', ['svg', 'png', 'drawing', 'failed'])],
    ['figure-short-idps-*', each('figure-short-idps', UNITS)],
    ['figure-short-returnees-*', each('figure-short-returnees', UNITS)],
    ['returns-back-*', each('returns-back', UNITS)],
    ['returns-away-*', each('returns-away', UNITS)],
    ['influx-signal-*', each('influx-signal', SIGNALS)],
    ['influx-why-*', each('influx-why', [...NO_SIGNALS, ...NO_SURGES])],
    ['influx-capacity-*', each('influx-capacity', CAPACITY_LEVELS)],
    ['rounds-*', each('rounds', ['years', 'evenly', 'around'])],
    ['parts-subject-*', each('parts-subject', STOCKS)],
    ['digits-*', each('digits', DIGITS)],
    ['digits-*-name', each('digits', DIGITS, '-name')],
    ['figures-file-*', each('figures-file', KINDS)],
    ['breakdown-*', each('breakdown', Object.keys(PARTS))],
    ['part-*-*', parts],
    ['parts-of-*', each('parts-of', UNITS)],
    ['parts-none-*', each('parts-none', Object.keys(PARTS))],
    ['parts-none-of-*', each('parts-none-of', UNITS)],
    ['empty-*', each('empty', [...EMPTY_KINDS, 'zero'])],
    ['issue-*', each('issue', ISSUE_CODES)],
    ['failure-*', each('failure', FAILURE_CODES)],
    ...DOCTOR.map(([template, words]): [string, string[]] => [
      template,
      each(template.replace('-*', ''), words),
    ]),
  ]);
}

function distinct(file: string, column: string): string[] {
  return [...new Set(readTable(file).map((row) => row(column))), UNKNOWN];
}
