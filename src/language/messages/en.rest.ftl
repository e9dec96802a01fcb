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
map-boundary-notice-file = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance. Figures: { $file }. Boundaries: Natural Earth; Baghdad after OCHA.
map-boundary-notice-drawn = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance. Figures: { $file }. Boundaries: { $drawing }.
map-boundary-notice-own = Places and names are those of the file { $file }; they do not imply official endorsement or acceptance.
map-no-outlines = There is no map for these places yet: the file names them but does not draw them.
map-no-outlines-way = Open a boundary file of the country (GeoJSON or TopoJSON) to see them on a map. The ranking and the timeline show all figures.
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
legend-own-idps-individuals = IDPs per place
legend-own-idps-families = IDP families per place
legend-own-returnees-individuals = Returnees per place
legend-own-returnees-families = Returnee families per place
legend-class-own = { $range }: { $count ->
    [one] { $count } place
   *[other] { $count } places
}
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
ranking-table-own = Ranking by place
ranking-name-own = Place
coverage-line-own = { $reported } of { $expected } places reported
place-country-own = { $country }: all places
place-places-own = Places
note-not-published-own = No place of this choice has a figure for this date. A missing figure is not zero.
note-common-places-own = The change counts only the { $common } of { $expected } places that reported on both dates.
search-placeholder-own = A place, as the file spells it
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
load-drop = Choose files, or drop them anywhere on the page
load-columns = A table with one row per governorate and date: a date (reference_date), a place (admin1_pcode or admin1_name), and counts (idps_individuals, idps_families, returnee_individuals, returnee_families).
load-running = Reading… { $rows } rows
search-compare = Add to the places shown
search-region = region set
failure-only_outlines = The file { $detail } draws places and counts nothing. Open the figures first, then this file.
failure-no_outlines = The file { $detail } has no outlines of areas.
failure-outlines_elsewhere = None of the outlines in { $detail } is one of the places shown, by code or by name.
notice-outlines = { $matched } places are drawn by { $file }. Outlines without a figure: { $further }. Places without an outline: { $undrawn }.
failure-data_too_large = The file { $detail } is too large for this browser.
failure-not_a_table = This is not a table with columns. It begins: { $detail }
failure-no_date_column = No column with dates was found. The columns are: { $detail }
failure-no_place_column = No column with places was found. The columns are: { $detail }
failure-no_count_column = No column with counts was found. The columns are: { $detail }
failure-date_order_open = Day and month could be either way round in the column { $detail }. Say which one comes first.
failure-kind_not_shown = The figures in { $detail } are of a kind that is not shown yet.
failure-mapping_unreadable = The mapping file cannot be used; what is wrong: { $detail }
failure-unknown_dataset = The figures have to be read again.
failure-stock_over_dates = A stock cannot be added up over dates.
failure-boundaries_missing = The outlines of the governorates could not be fetched. The ranking shows the same figures.
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
issue-duplicate_columns = A column stands twice; it is counted once
issue-duplicate_feature = The same feature, or the same id, a second time; the same feature counts once
issue-duplicate_place = The same place has different figures; none of them counts until it is known which one is right
issue-duplicate_round_number = One round number stands for several dates; the dates count
issue-encoding_guessed = The encoding was guessed
issue-excel_error = A spreadsheet error instead of a figure
issue-feature_id_ignored = The id of the feature is neither text nor number and was ignored
issue-footnote_row = A note below the table: not counted
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
issue-location_level_coordinates = The file holds coordinates of single locations: do not publish them
issue-merged_cells = Values hidden behind merged cells were left out
issue-merged_header = The header has two rows; they were joined
issue-missing_cell = A cell that is needed is empty
issue-misspelt_type = The type is written otherwise than the format asks; it was read as meant
issue-mixed_admin_levels = Rows of another admin level are not added to the governorates
issue-mixed_date_formats = Dates of this column stand in both orders; those that could be read either way are left out
issue-multiple_figures_same_event = Several figures of one event: the first counts
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
issue-other_table = Another part of the file was not opened
issue-pages_missing = The answer has more pages than this file holds
issue-partial_coverage = A sum has parts without a figure: it is at least that
issue-place_not_found = The place is not known: counted, but not on the map
issue-possible_duplicate = The same row twice: counted once
issue-properties_not_an_object = The properties have no names; the feature is left out
issue-range = A range: counted as its lower end
issue-repeated_key = The same name twice in one record: the later value counts
issue-ring_not_closed = An outline does not end where it began; the feature is not on the map
issue-ring_winding = An outline runs the other way round than the standard asks; it was turned
issue-small_cells = A figure small enough to point at single families
issue-source_error = The source itself marks the row as wrong: not counted
issue-source_warning = The source itself has a remark on the row
issue-too_few_positions = Too few corners for a line or an outline; the feature is not on the map
issue-totals_column = A column of totals: checked against its parts
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
load-formats = CSV, TSV, text, JSON, GeoJSON, TopoJSON, Excel (XLSX), zip or gzip; several at once.
load-plain = What a plain table looks like
open-another = Open another file
drop-here = Drop files here. They are read in this browser and go nowhere else.
paste-label = Paste a table
paste-hint = Ctrl+V anywhere on this page does the same.
paste-read = Read this text
paste-name = Pasted table
address-label = Address of a file
address-read = Fetch
address-fetching = Fetching…
address-invalid = This is not the address of a file.
address-foreign = The request goes to { $host }, which is not part of this app. That site learns your network address and which file you ask for; nothing of your files is sent.
address-confirm = Ask { $host }
files-label = Open files
files-shipped = Shipped figures
file-close = Remove { $file }
file-state-queued = waiting for its turn
file-state-running = being read
file-state-open = open
file-state-waiting = waiting for an answer
file-state-failed = not read
file-screen = The figures on screen are those of before.
waits-no_date_column = Nothing in this table says for which day its figures are. Say it, and they are shown.
waits-no_place_column = No column was taken for places. Choose below which one names the governorate.
waits-no_count_column = No column was taken for counts. Choose below which one counts people.
waits-no_figures = No row gave a figure. Questions, columns and issues below show why.
waits-kind_not_shown = The figures of this file are of a kind that is not shown yet: movements, refugees or displacements.
file-format = Taken for: { $format }
format-plain-long = a table with one row per place and date
format-wide-by-date = a table with one column per date
format-wide-by-origin = a table with one column per origin
format-wide-by-shelter = a table with one column per type of shelter
format-wide-by-wave = a table with one column per period of displacement
format-dtm-master-list = a DTM Master List of IDPs
format-dtm-returnee-master-list = a DTM Master List of returnees
format-dtm-api = an answer of the DTM API
format-hdx-dtm = a DTM table from HDX
format-hdx-hapi = a table of HDX HAPI
format-hxl = a table with HXL tags
format-idmc-idu = IDMC’s internal displacement updates
format-idmc-gidd = IDMC’s global database
format-unhcr-population = UNHCR population figures
format-border-flow = daily counts at a border
format-sites = a list of sites
file-title = Above the table: “{ $title }”
file-day = Date of the whole table: { $day }
file-levels = Figures of: { $levels }. Shown: { $level }.
level-0 = countries
level-1 = governorates
level-2 = districts
level-3 = sub-districts
level-4 = sites
partition-label = Set of figures shown
partition-note = The sets are never added to each other.
sum-label = How the rows of the file were used
sum-records = records
sum-skipped = skipped
sum-rejected = rejected
sum-physical = rows
questions-title = { $count ->
    [one] One question
   *[other] { $count } questions
}
question-reference_day = For which day are these figures? No column, header or title says it.
question-date_order = Does { $example } in the column “{ $header }” begin with the day or with the month?
question-digit_grouping = In the column “{ $header }”, does the point in a number such as 1.234 group thousands?
question-count_unit = Does “{ $header }” count individuals or families? The header does not say it.
question-part_unit = Do the columns of the breakdown count individuals or families? Neither headers nor sums say it.
question-count_column = Which column counts the displaced people (IDPs)?
question-place_column = Which column names the place, a governorate for example?
question-repeated_column = “{ $header }” stands twice in the header, with different values. Which one is right?
question-partition = Which set of figures is to be shown? Sets are never added to each other.
question-affects-all = All figures of the file depend on it.
question-affects = It concerns: { $columns }.
question-assumed = Until you say, this is taken: { $choice }.
question-waits = Until you say, these figures are left out.
question-by-header = Two columns with one header cannot be told apart here: give one of them another header in the file.
question-day = Reference date
question-day-use = Use this day
choice-dayFirst = Day first
choice-monthFirst = Month first
choice-comma = No: it is a decimal point
choice-point = Yes: it groups thousands
choice-individuals = Individuals
choice-families = Families
choice-first = The first
choice-second = The second
doctor-views = Columns, issues or first rows
doctor-columns = Columns
doctor-issues = Issues
doctor-preview = First rows
columns-caption = What each column was taken for, and why
columns-header = Column
columns-examples = Examples
columns-role = Taken for
columns-why = Why
columns-sure = How sure
columns-nameless = (no header)
columns-role-of = What “{ $header }” is taken for
columns-further = { $count ->
    [one] One further column is not listed.
   *[other] { $count } further columns are not listed.
}
role-group-time = Time
role-group-place = Place
role-group-count = Counts
role-group-parts = Breakdown, one part per row
role-group-rows = How rows belong together
role-group-other = Other
role-day = Reference date
role-period-start = Start of the period
role-year = Year
role-round = Round number
role-governorate-name = Governorate, name
role-governorate-code = Governorate, P-code
role-district-name = District, name
role-district-code = District, P-code
role-subdistrict-name = Sub-district, name
role-subdistrict-code = Sub-district, P-code
role-site-name = Location or site, name
role-site-code = Location or site, code
role-country-name = Country, name
role-country-code = Country, code
role-latitude = Latitude
role-longitude = Longitude
role-admin-level = Admin level of the row
role-idps-individuals = IDP individuals
role-idps-families = IDP families
role-returnees-individuals = Returnee individuals
role-returnees-families = Returnee families
role-refugees-individuals = Refugee individuals
role-refugees-families = Refugee families
role-arrivals-individuals = Arrivals, individuals
role-arrivals-families = Arrivals, families
role-departures-individuals = Departures, individuals
role-departures-families = Departures, families
role-displacements-individuals = New displacements, individuals
role-displacements-families = New displacements, families
role-origin-name = Governorate of origin, name
role-origin-code = Governorate of origin, P-code
role-shelter = Type of shelter
role-wave = Period of displacement
role-last-displacement-name = Governorate of last displacement, name
role-last-displacement-code = Governorate of last displacement, P-code
role-partition = Sets that are never added (operation, assessment)
role-addend = People that are added (reason, sex)
role-direction = Direction of movement
role-event = Event
role-source-error = The source’s own error
role-source-warning = The source’s own remark
role-source = Source
role-unused = Not used
role-part-origin = One origin, in { $unit ->
    [families] families
   *[individuals] individuals
}
role-part-shelter = One type of shelter, in { $unit ->
    [families] families
   *[individuals] individuals
}
role-part-wave = One period of displacement, in { $unit ->
    [families] families
   *[individuals] individuals
}
role-part-lastDisplacement = One place of last displacement, in { $unit ->
    [families] families
   *[individuals] individuals
}
role-on-day = { $role } on { $day }
role-repeat = Repeats “{ $header }”: counted once
evidence-header = The header says “{ $detail }”.
evidence-headerOfSource = This source names its columns so: “{ $detail }”.
evidence-group = It stands under the title “{ $detail }”.
evidence-tag = Its HXL tag is { $detail }.
evidence-values = Its values look so, such as { $detail }.
evidence-sums = The sums agree in { $agreeing } of { $rows } cases.
evidence-sameValues = It has the header and the values of “{ $detail }”.
evidence-answer = You said so.
evidence-none = Nothing speaks for a use.
evidence-rival = Another column was taken for it, or it has no use here.
confidence-sure = sure
confidence-likely = likely
confidence-unsure = unsure
confidence-none = no sign
answers-remembered = Your answers are kept on this device for files with this header.
answers-from-memory = Your earlier answers for files with this header were used.
answers-forget = Forget the answers
answers-save = Save the answers
answers-load = Use saved answers
issues-none = Nothing was found that a person should look at.
issues-no-match = No issue matches.
issues-severity = Severity
issues-search = Search the issues
issues-download = Download as CSV
issues-file-name = issues
severity-all = All
severity-error = Left out
severity-ask = Questions
severity-warning = Warnings
severity-info = Notes
issue-times = { $count ->
    [one] once
   *[other] { $count } times
}
issue-in-columns = in { $columns }
issue-why = Why it matters
issue-deed = What was done
issue-fix = What you can do
issue-row = Row
issue-column = Column
issue-text = As it stands in the file
issue-empty = (empty)
issue-more = { $count ->
    [one] One more is not listed.
   *[other] { $count } more are not listed.
}
why-date = A figure without a certain day cannot stand on the timeline, nor be compared.
why-number = A figure read wrongly can be a thousand times too large or too small.
why-place = A figure at the wrong place, or at none, bends the map and the ranking.
why-double = The same people counted twice make every sum too large.
why-total = A sum added to its own parts would count everyone twice.
why-missing = A missing figure is not zero: sums are then only “at least”.
why-text = If letters or headers are read wrongly, names and columns do not match.
why-level = Governorates and their districts are the same people, seen from two heights.
why-privacy = Small groups and exact positions can give single families away.
why-source = Whoever made the file has doubts of their own.
why-review = It may be right; somebody should look.
deed-rowLeftOut = The rows were left out.
deed-figureLeftOut = The figures were left out; the rest of each row counts.
deed-offMap = The figures count in the country’s sum but are not on the map.
deed-countedOnce = They were counted once.
deed-lowerEnd = The lower end was counted, and the sum says “at least”.
deed-setAside = They were set aside and used as a check where possible.
deed-counted = The figures count as they were read.
deed-noted = It was noted; no figure was changed.
place-meant = “{ $text }” is
place-choose = Choose a governorate
encoding-meant = The letters are coded as
encoding-windows-1256 = Windows-1256 (Arabic)
encoding-windows-1252 = Windows-1252 (Western)
encoding-utf-8 = UTF-8 (all scripts)
preview-caption = The first rows of the file, as they were understood
preview-use = Used as
use-title = title, skipped
use-header = header
use-tags = HXL tags
use-data = data
use-blank = blank, skipped
use-total = total, skipped
use-note = note, skipped
use-rejected = left out
file-line-questions = { $count ->
    [one] One question
   *[other] { $count } questions
}
file-line-rejected = { $count ->
    [one] one row left out
   *[other] { $count } rows left out
}
file-line-issues = { $count ->
    [one] one figure in doubt
   *[other] { $count } figures in doubt
}
file-line-places = { $count ->
    [one] one place unknown
   *[other] { $count } places unknown
}
file-line-look = Look
failure-file_changed = The file { $detail } was changed, moved or removed since it was chosen. Choose it again.
