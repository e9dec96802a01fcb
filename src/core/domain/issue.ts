/** Codes of spec section 7 that the reader raises so far. */
export type IssueCode =
  | 'adm2_unmatched'
  | 'ambiguous_date_order'
  | 'ambiguous_number_format'
  | 'aside_row'
  | 'axis_swap_suspected'
  | 'blank_header'
  | 'blanks_below'
  | 'capacities_differ'
  | 'class_in_class'
  | 'class_may_lack'
  | 'closed_sites'
  | 'code_name_conflict'
  | 'conflicting_values'
  | 'counted_elsewhere'
  | 'direction_unknown'
  | 'district_elsewhere'
  | 'duplicate_columns'
  | 'duplicate_place'
  | 'duplicate_round_number'
  | 'encoding_guessed'
  | 'excel_error'
  | 'filled_down'
  | 'footnote_row'
  | 'footnote_sign'
  | 'foreign_people'
  | 'fractional_count'
  | 'in_thousands'
  | 'invalid_date'
  | 'irregular_grouping'
  | 'legacy_pcode_scheme'
  | 'level_clash'
  | 'lines_in_cell'
  | 'location_level_coordinates'
  | 'merged_header'
  | 'missing_cell'
  | 'mixed_admin_levels'
  | 'mixed_date_formats'
  | 'more_families'
  | 'multiple_figures_same_event'
  | 'negative_stock'
  | 'no_geometry'
  | 'none_word'
  | 'not_a_number'
  | 'null_island'
  | 'odd_row'
  | 'open_range'
  | 'other_dates'
  | 'overlapping_periods'
  | 'part_of_rows'
  | 'partial_coverage'
  | 'period_end'
  | 'place_not_found'
  | 'possible_duplicate'
  | 'power_of_ten'
  | 'range'
  | 'repeated_header'
  | 'round_without_day'
  | 'row_waits'
  | 'rows_not_compared'
  | 'second_table'
  | 'sexes_added'
  | 'short_row'
  | 'small_cells'
  | 'source_error'
  | 'source_warning'
  | 'stray_quote'
  | 'sums_of_places'
  | 'total_or_part'
  | 'totals_column'
  | 'totals_mismatch'
  | 'totals_row'
  | 'turned_table'
  | 'unit_in_cell'
  | 'unit_suffix_stripped'
  | 'unknown_kind'
  | 'unused_numbers'
  | 'years_of_arrival'
  | 'zero_word'
  | ContextIssueCode
  | GeoIssueCode
  | ContainerIssueCode;

/** What may be wrong with a feature of a map file. The row is the number of the feature. */
export type GeoIssueCode =
  | 'axes_answered'
  | 'axis_swap_suspected'
  | 'bounding_box_ignored'
  | 'centre_of_outline'
  | 'coordinate_texts'
  | 'coordinates_not_numbers'
  | 'coordinates_out_of_range'
  | 'duplicate_feature'
  | 'feature_id_ignored'
  | 'foreign_crs'
  | 'foreign_member'
  | 'geometry_collection'
  | 'geometry_not_used'
  | 'misspelt_type'
  | 'no_geometry'
  | 'no_properties'
  | 'not_a_feature'
  | 'null_island'
  | 'properties_not_an_object'
  | 'ring_not_closed'
  | 'ring_winding'
  | 'too_few_positions'
  | 'unknown_geometry_type';

/** What may be wrong with a row of a table that stands around figures. */
export type ContextIssueCode = 'repeated_code' | 'unknown_code' | 'unknown_word';

/** What was found between the bytes of a file and its cells. */
export type ContainerIssueCode =
  | 'formula_without_result'
  | 'hidden_sheet'
  | 'merged_cells'
  | 'nested_value'
  | 'not_a_record'
  | 'other_table'
  | 'pages_missing'
  | 'repeated_key';

/** `ask` withholds the figure until a person answers; `error` rejects it; the others inform. */
export type Severity = 'info' | 'warning' | 'ask' | 'error';

/** What is to be said of a cell, before it is known where the cell stands. */
export interface Doubt {
  readonly code: IssueCode;
  readonly severity: Severity;
}

/** Something wrong or doubtful in the data: a value, never an exception. Row is 1-based, as the file counts. */
export interface Issue extends Doubt {
  readonly row: number;
  readonly column: string;
  /** The cell as it stands in the file. */
  readonly text: string;
}

/** All issues of one code and severity in one column: how many, and the first of them. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly column: string;
  readonly count: number;
  readonly examples: readonly Issue[];
}
