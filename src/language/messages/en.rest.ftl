## Top bar
search-label = Search a place
search-placeholder = Governorate or region, in any spelling
search-none = No place matches. Try another spelling, or a P-code.

## Map
map-region = Map
map-style = How the map is drawn
map-choropleth = Shaded
map-circles = Circles
rate-label = per 1,000 residents
rate-with-year = per 1,000 residents of { $year }
map-counts-on-areas = Colours show counts, not density: a large area is not more people.
map-boundary-notice = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance. Figures: IOM DTM. Boundaries: Natural Earth; Baghdad after OCHA.
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } per 1,000 residents
mark-empty = { $place }: { $reason }
tooltip-share = { $share } of the country
tooltip-change = { $change } since the date before
zoom-label = Zoom
zoom-in = Zoom in
zoom-out = Zoom out
zoom-home = Whole country
webgl-absent = This browser offers no WebGL, so the map does not pan or zoom. The figures are the same.
webgl-unfetched = The code that pans and zooms the map could not be fetched. The figures are the same; loading the page again tries anew.
webgl-lost = The graphics of the map were lost, so it does not pan or zoom. The figures are the same.
webgl-restore = Bring them back
legend-label = Legend
legend-idps-individuals = IDPs per governorate
legend-idps-families = IDP families per governorate
legend-returnees-individuals = Returnees per governorate
legend-returnees-families = Returnee families per governorate
legend-rate = People per 1,000 residents
legend-locked = · same classes on every date
legend-from = { $from } and more
legend-range = { $from } to less than { $to }
legend-class = { $range }: { $count ->
    [one] { $count } governorate
   *[other] { $count } governorates
}

## Ranking
ranking-region = Ranking
ranking-table = Ranking by governorate
ranking-name = Governorate
ranking-value = { $measure }
ranking-rate = per 1,000
ranking-change = Change
ranking-off-map = (not on the map)

## Timeline
timeline-region = Timeline
timeline-slider = Reference date
timeline-value = { $day }: { $figure }
timeline-date = Go to a reference date
timeline-count = date { $index } of { $count }
timeline-note = People present at each reference date; gaps stay gaps
compare-label = Change since
compare-previous = the date before
play = Play through the dates
pause = Pause
speed-label = Speed
speed-value = { $speed }×
step-back = Date before
step-on = Next date
event-title = { $day }: { $text }
break-title = Method, { $day }: { $text }
break-label = method change

## Breakdowns
breakdown-region = Who they are
breakdown-origin = Came from
breakdown-shelter = Live in
breakdown-wave = Displaced
breakdown-lastDisplacement = Where they were displaced before returning
breakdown-waiting = Reading the breakdown…
breakdown-none = Not published for this date.
breakdown-failed = The breakdown could not be read.
part-rest = { $count } others
parts-of-families = of { $sum } families with this known
parts-of-individuals = of { $sum } people with this known
parts-shortfall = · { $missing } short of the { $total } published
parts-excess = · { $missing } more than the { $total } published
part-shelter-camp = Camp
part-shelter-host_families = Host family
part-shelter-hotel_motel = Hotel or motel
part-shelter-informal_settlements = Informal settlement
part-shelter-other = Other
part-shelter-own_property = Own property
part-shelter-religious_building = Religious building
part-shelter-rented_habitable = Rented, habitable
part-shelter-rented_pre_apr_2019 = Rented housing
part-shelter-rented_uninhabitable = Rented, uninhabitable
part-shelter-school_building = School building
part-shelter-unfinished_abandoned_building = Unfinished or abandoned building
part-shelter-unknown = Unknown
part-wave-pre_june_2014 = Before June 2014
part-wave-june_july_2014 = June to July 2014
part-wave-august_2014 = August 2014
part-wave-post_september_2014 = After September 2014
part-wave-post_april_2015 = After April 2015
part-wave-post_march_2016 = After March 2016
part-wave-post_17_october_2016 = After 17 October 2016
part-wave-july_2017 = July 2017 onwards
part-wave-jan_2019 = January 2019 onwards
part-wave-unknown = Unknown
part-origin-unknown = Unknown
part-lastDisplacement-unknown = Unknown

## Why this number
trace-figure = { $place }, { $day }: { $value }
trace-cells = Cells of { $file }
trace-value = Figure
trace-row = Row in the file
trace-no-row = no row
trace-method = How it was counted
trace-stock = A stock: people present on { $day }, added over places at this one date and never over dates.
trace-carried = Nothing is carried forward from an earlier date.
trace-boundaries = Boundaries of the 18 governorates (COD 2019); Halabja is counted in Sulaymaniyah.
trace-breaks = Changes of method in this series
sources-title = Sources and terms
sources-kurdish = The Sorani names of the governorates come from community sources and await review.
sources-own-file = A file opened in this browser; its source is not known to the app.
footnote-title = Footnote
footnote-copy = Copy as footnote
footnote-source = Source: { $credits }; { $file }; non-commercial use.
copied = Copied.
copy-failed = The browser did not allow copying. Select the text instead.

## Sharing and loading
share-text = This link shows what you see now: place, date, measure and language.
share-own-file = These figures come from a file of yours, which stays in this browser. The link shows the same view of the shipped figures.
share-link = Link to this view
share-copy-link = Copy link
share-copy-sentence = Copy sentence
load-private = The file is read in this browser and goes nowhere else.
load-drop = Choose a CSV file, or drop one here
load-columns = A table with one row per governorate and date: a date (reference_date), a place (admin1_pcode or admin1_name), and counts (idps_individuals, idps_families, returnee_individuals, returnee_families).
load-running = Reading… { $rows } rows
load-shipped = Back to the shipped figures
report-rows = { $records } records + { $skipped } skipped + { $rejected } rejected = { $physical } rows
report-issue = { $count ->
    [one] { $count } time
   *[other] { $count } times
}, column { $column }, first in row { $row }: { $text }
search-compare = Add to the places shown
search-region = region set
issue-ambiguous_date_order = Day and month could be either way round; the rows are left out until it is known
issue-ambiguous_number_format = A point before three digits may group or be a decimal; the figure is left out
issue-axis_swap_suspected = Longitude and latitude may be the wrong way round; the place is not on the map until it is known
issue-bounding_box_ignored = The bounding box is not four or six numbers and was ignored
issue-centre_of_outline = An outline among points: its centre stands for it
issue-code_name_conflict = Code and name mean different places; the row is not on the map
issue-conflicting_values = The same place and date has different figures; both are left out
issue-coordinate_texts = Coordinates written as text were read as numbers
issue-coordinates_not_numbers = The coordinates are not made as the type of shape asks; the feature is not on the map
issue-coordinates_out_of_range = The coordinates are not degrees of longitude and latitude; the feature is not on the map
issue-duplicate_feature = The same feature, or the same id, a second time; the same feature counts once
issue-encoding_guessed = The encoding was guessed
issue-excel_error = A spreadsheet error instead of a figure
issue-feature_id_ignored = The id of the feature is neither text nor number and was ignored
issue-foreign_crs = The file names another coordinate system; only longitude and latitude are read
issue-foreign_member = Something here belongs to another kind of object and was ignored
issue-formula_without_result = A formula whose result was never stored: open the file in a spreadsheet and save it again
issue-fractional_count = A count with a fraction
issue-geometry_collection = Several shapes in one feature were taken together
issue-geometry_not_used = Lines and groups of points give no place on the map; the figures are kept
issue-hidden_sheet = A hidden sheet was read too
issue-invalid_date = Not a date; the row is left out
issue-irregular_grouping = Digits are grouped irregularly; the figure is left out
issue-legacy_pcode_scheme = A code of the older scheme
issue-merged_cells = Values hidden behind merged cells were left out
issue-missing_cell = A cell that is needed is empty
issue-misspelt_type = The type is written otherwise than the format asks; it was read as meant
issue-mixed_admin_levels = Rows of another admin level are not added to the governorates
issue-needs_review = Needs a look
issue-negative_stock = A negative number of people
issue-nested_value = Values inside a value stay as they are written
issue-no_geometry = No position or outline: counted, but not on the map
issue-no_properties = The feature has no properties
issue-not_a_feature = Not a feature; it is left out
issue-not_a_number = Not a number
issue-not_a_record = Not a record with named values; it is left out
issue-null_island = At 0° north and 0° east, which stands for an unknown place: counted, but not on the map
issue-open_range = An open range: counted as its lower end
issue-pages_missing = The answer has more pages than this file holds
issue-place_not_found = The place is not known: counted, but not on the map
issue-possible_duplicate = The same row twice: counted once
issue-properties_not_an_object = The properties have no names; the feature is left out
issue-range = A range: counted as its lower end
issue-repeated_key = The same name twice in one record: the later value counts
issue-ring_not_closed = An outline does not end where it began; the feature is not on the map
issue-ring_winding = An outline runs the other way round than the standard asks; it was turned
issue-too_few_positions = Too few corners for a line or an outline; the feature is not on the map
issue-totals_mismatch = A total does not agree with its parts
issue-totals_row = A row of totals: not counted
issue-unit_suffix_stripped = A unit behind the number was set aside
issue-unknown_geometry_type = A type of shape that is not known; the feature is not on the map

## Files that cannot be opened
failure-archive_damaged = The packed file { $detail } is damaged or was cut off. Fetch it again.
failure-archive_empty = There is no data file inside { $detail }.
failure-archive_encrypted = { $detail } is locked with a password. Unpack it first and load what was inside.
failure-archive_method = { $detail } was packed in a way that is not read here. Unpack it first and load what was inside.
failure-archive_nested = { $detail } lies too deep: packed inside what was packed already. Unpack the outer file first.
failure-file_is_archive = { $detail } is an archive of a kind that is not read here. Unpack it, or pack it as zip.
failure-file_is_binary = { $detail } is not a table that can be read here. Save it as CSV, xlsx, JSON or GeoJSON.
failure-file_is_image = { $detail } is a picture. Figures in a picture cannot be read; look for the table behind it.
failure-file_is_markup = { $detail } is a web page or a document, not a table. Look for a link that downloads the data.
failure-file_is_old_workbook = { $detail } is a workbook of an old or locked kind. Save it as xlsx without a password, or as CSV.
failure-file_is_pdf = { $detail } is a PDF. Look for the table it was made from, as CSV or xlsx.
failure-geo_not_read = This is not GeoJSON or TopoJSON. It says: { $detail }
failure-json_invalid = This is not JSON from line:column { $detail } on.
failure-json_no_records = No list of records was found. At the top there is: { $detail }
failure-json_refused = This file is not data but the answer of a service that refused: { $detail }
failure-json_too_deep = Values lie inside each other more than { $detail } deep.
failure-unpacks_too_large = { $detail } becomes larger when unpacked than this browser can hold.
failure-workbook_damaged = The workbook { $detail } is damaged or not complete. Open it in a spreadsheet and save it again.
