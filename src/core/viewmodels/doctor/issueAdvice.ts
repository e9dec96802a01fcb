import type { IssueCode, Severity } from '../../domain/issue';

/** Why a kind of issue matters. Codes that are not listed here matter as `review` says. */
export type IssueTheme =
  | 'date'
  | 'number'
  | 'place'
  | 'double'
  | 'total'
  | 'missing'
  | 'text'
  | 'level'
  | 'privacy'
  | 'source'
  | 'review';

/** What was done about it. */
export type IssueDeed =
  | 'rowLeftOut'
  | 'figureLeftOut'
  | 'offMap'
  | 'countedOnce'
  | 'lowerEnd'
  | 'atLeast'
  | 'setAside'
  | 'noted'
  | 'counted'
  | 'asAnswered';

const THEMES: ReadonlyMap<string, IssueTheme> = new Map<IssueCode, IssueTheme>([
  ['adm2_unmatched', 'place'],
  ['ambiguous_date_order', 'date'],
  ['ambiguous_number_format', 'number'],
  ['aside_row', 'total'],
  ['axes_answered', 'place'],
  ['axis_swap_suspected', 'place'],
  ['blank_header', 'text'],
  ['blanks_below', 'place'],
  ['capacities_differ', 'double'],
  ['class_in_class', 'double'],
  ['class_may_lack', 'missing'],
  ['closed_sites', 'double'],
  ['code_name_conflict', 'place'],
  ['conflicting_values', 'double'],
  ['counted_elsewhere', 'double'],
  ['direction_unknown', 'missing'],
  ['district_elsewhere', 'place'],
  ['duplicate_columns', 'double'],
  ['duplicate_place', 'double'],
  ['duplicate_round_number', 'date'],
  ['encoding_guessed', 'text'],
  ['excel_error', 'missing'],
  ['filled_down', 'place'],
  ['footnote_row', 'total'],
  ['footnote_sign', 'source'],
  ['fractional_count', 'number'],
  ['in_thousands', 'number'],
  ['invalid_date', 'date'],
  ['irregular_grouping', 'number'],
  ['legacy_pcode_scheme', 'place'],
  ['level_clash', 'place'],
  ['lines_in_cell', 'text'],
  ['location_level_coordinates', 'privacy'],
  ['merged_header', 'text'],
  ['missing_cell', 'missing'],
  ['mixed_admin_levels', 'level'],
  ['mixed_date_formats', 'date'],
  ['more_families', 'number'],
  ['multiple_figures_same_event', 'double'],
  ['negative_stock', 'missing'],
  ['none_word', 'missing'],
  ['not_a_number', 'missing'],
  ['null_island', 'place'],
  ['odd_row', 'text'],
  ['open_range', 'number'],
  ['other_dates', 'date'],
  ['overlapping_periods', 'double'],
  ['part_of_rows', 'double'],
  ['partial_coverage', 'missing'],
  ['period_end', 'date'],
  ['place_not_found', 'place'],
  ['possible_duplicate', 'double'],
  ['power_of_ten', 'number'],
  ['range', 'number'],
  ['repeated_code', 'double'],
  ['repeated_header', 'double'],
  ['round_without_day', 'date'],
  ['rows_not_compared', 'double'],
  ['second_table', 'missing'],
  ['sexes_added', 'total'],
  ['short_row', 'missing'],
  ['small_cells', 'privacy'],
  ['source_error', 'source'],
  ['source_warning', 'source'],
  ['stray_quote', 'text'],
  ['sums_of_places', 'level'],
  ['total_or_part', 'total'],
  ['totals_column', 'total'],
  ['totals_mismatch', 'total'],
  ['totals_row', 'total'],
  ['turned_table', 'text'],
  ['unit_in_cell', 'number'],
  ['unit_suffix_stripped', 'number'],
  ['unknown_code', 'place'],
  ['unknown_kind', 'missing'],
  ['unknown_word', 'text'],
  ['unused_numbers', 'missing'],
  ['years_of_arrival', 'date'],
  ['zero_word', 'number'],
]);

const DEEDS: ReadonlyMap<string, IssueDeed> = new Map<IssueCode, IssueDeed>([
  ['ambiguous_date_order', 'rowLeftOut'],
  ['invalid_date', 'rowLeftOut'],
  ['mixed_date_formats', 'rowLeftOut'],
  ['ambiguous_number_format', 'figureLeftOut'],
  ['irregular_grouping', 'figureLeftOut'],
  ['excel_error', 'figureLeftOut'],
  ['negative_stock', 'figureLeftOut'],
  ['not_a_number', 'figureLeftOut'],
  ['unit_in_cell', 'figureLeftOut'],
  ['axes_answered', 'asAnswered'],
  ['zero_word', 'asAnswered'],
  ['conflicting_values', 'figureLeftOut'],
  ['duplicate_place', 'figureLeftOut'],
  ['total_or_part', 'atLeast'],
  ['code_name_conflict', 'offMap'],
  ['place_not_found', 'offMap'],
  ['duplicate_columns', 'countedOnce'],
  ['possible_duplicate', 'countedOnce'],
  ['more_families', 'counted'],
  ['multiple_figures_same_event', 'countedOnce'],
  ['open_range', 'lowerEnd'],
  ['range', 'lowerEnd'],
  ['aside_row', 'setAside'],
  ['footnote_row', 'setAside'],
  ['totals_row', 'setAside'],
  ['totals_column', 'setAside'],
  ['source_error', 'setAside'],
  ['second_table', 'rowLeftOut'],
  ['mixed_admin_levels', 'setAside'],
  ['adm2_unmatched', 'counted'],
  ['class_in_class', 'countedOnce'],
  ['class_may_lack', 'counted'],
  ['closed_sites', 'counted'],
  ['filled_down', 'counted'],
  ['district_elsewhere', 'counted'],
  ['level_clash', 'counted'],
  ['fractional_count', 'counted'],
  ['footnote_sign', 'counted'],
  ['in_thousands', 'counted'],
  ['unit_suffix_stripped', 'counted'],
  ['source_warning', 'counted'],
  ['stray_quote', 'counted'],
  ['sums_of_places', 'counted'],
  ['rows_not_compared', 'counted'],
  ['overlapping_periods', 'counted'],
  ['capacities_differ', 'setAside'],
  ['counted_elsewhere', 'setAside'],
  ['direction_unknown', 'rowLeftOut'],
  ['foreign_people', 'counted'],
  ['lines_in_cell', 'counted'],
  ['odd_row', 'rowLeftOut'],
  ['part_of_rows', 'setAside'],
  ['power_of_ten', 'counted'],
  ['row_waits', 'rowLeftOut'],
  ['unknown_kind', 'rowLeftOut'],
  ['round_without_day', 'rowLeftOut'],
  ['sexes_added', 'counted'],
  ['short_row', 'counted'],
  ['years_of_arrival', 'counted'],
]);

/** Kinds that are questions until a person answers, and warnings then. */
const ANSWERABLE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'conflicting_values',
  'duplicate_place',
  'irregular_grouping',
  'mixed_date_formats',
]);

/** Why an issue matters. */
export function themeOf(code: IssueCode): IssueTheme {
  return THEMES.get(code) ?? 'review';
}

/** What was done about an issue, by its code and severity. */
export function deedOf(code: IssueCode, severity: Severity): IssueDeed {
  if (severity === 'warning' && ANSWERABLE.has(code)) return 'asAnswered';
  if (code === 'district_elsewhere' && severity === 'info') return 'asAnswered';
  if (code === 'closed_sites' && severity === 'info') return 'asAnswered';
  if (code === 'missing_cell') return severity === 'error' ? 'rowLeftOut' : 'noted';
  if (code === 'legacy_pcode_scheme') return severity === 'ask' ? 'offMap' : 'counted';
  return DEEDS.get(code) ?? 'noted';
}
