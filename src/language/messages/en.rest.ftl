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
issue-axis_swap_suspected = Latitude and longitude may have changed places; they were left as they are
issue-code_name_conflict = Code and name mean different places; the row is not on the map
issue-conflicting_values = The same place and date has different figures; both are left out
issue-duplicate_columns = A column stands twice; it is counted once
issue-duplicate_place = The same place has different figures; none of them counts until it is known which one is right
issue-duplicate_round_number = One round number stands for several dates; the dates count
issue-encoding_guessed = The encoding was guessed
issue-excel_error = A spreadsheet error instead of a figure
issue-footnote_row = A note below the table: not counted
issue-fractional_count = A count with a fraction
issue-invalid_date = Not a date; the row is left out
issue-irregular_grouping = Digits are grouped irregularly; the figure is left out
issue-legacy_pcode_scheme = A code of the older scheme
issue-location_level_coordinates = The file holds coordinates of single locations: do not publish them
issue-merged_header = The header has two rows; they were joined
issue-missing_cell = A cell that is needed is empty
issue-mixed_admin_levels = Rows of another admin level are not added to the governorates
issue-mixed_date_formats = Dates of this column stand in both orders; those that could be read either way are left out
issue-multiple_figures_same_event = Several figures of one event: the first counts
issue-needs_review = Needs a look
issue-negative_stock = A negative number of people
issue-no_geometry = A location without coordinates: counted, but without a point
issue-not_a_number = Not a number
issue-null_island = The coordinates are zero
issue-open_range = An open range: counted as its lower end
issue-partial_coverage = A sum has parts without a figure: it is at least that
issue-place_not_found = The place is not known: counted, but not on the map
issue-possible_duplicate = The same row twice: counted once
issue-range = A range: counted as its lower end
issue-small_cells = A figure small enough to point at single families
issue-source_error = The source itself marks the row as wrong: not counted
issue-source_warning = The source itself has a remark on the row
issue-totals_column = A column of totals: checked against its parts
issue-totals_mismatch = A total does not agree with its parts
issue-totals_row = A row of totals: not counted
issue-unit_suffix_stripped = A unit behind the number was set aside
