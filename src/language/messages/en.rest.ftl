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
points-unplaced = { $count ->
    [one] One place has no known position: the ranking shows it.
   *[other] { $count } places have no known position: the ranking shows them.
}
points-no-land = The land around them is not drawn, as no outlines of it are here.
points-positions = Positions are those that the file gives.
points-crossings = Positions are those that the file gives or, for crossings of Iraq by their name, those of the list that comes with this app, where some stand at the nearest town.
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } per 1,000 residents
mark-empty = { $place }: { $reason }
tooltip-share = { $share } of the country
tooltip-share-district = { $share } of { $whole }
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
legend-district-idps-individuals = IDPs per district
legend-district-idps-families = IDP families per district
legend-district-returnees-individuals = Returnees per district
legend-district-returnees-families = Returnee families per district
legend-class-district = { $range }: { $count ->
    [one] { $count } district
   *[other] { $count } districts
}
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

## Districts
level-label = Level
level-hint = Choose a governorate to see its districts.
level-districts-of = Districts of { $place }
level-districts = Districts
level-all-districts = All districts
level-no-outlines = No outlines of districts are loaded, so the map shows the governorates only. Open a boundary file of the districts (GeoJSON or TopoJSON); the ranking and the timeline show all figures.
notice-level-missing = There are no figures for districts here; the governorates are shown.
districts-agree = The districts add up to the { $stated } stated for { $place }.
districts-agree-all = The districts add up to what the file states for all { $of } governorates.
districts-of-stated = Districts: { $sum } of { $stated } stated for { $place }.
districts-of-stated-missing = Districts: { $sum } of { $stated } stated for { $place }; { $missing ->
    [one] { $missing } district not reported.
   *[other] { $missing } districts not reported.
}
districts-differ = In { $count } of { $of } governorates the districts do not add up to the figure stated: { $places }.
districts-differ-more = In { $count } of { $of } governorates the districts do not add up to the figure stated, most of all in { $places }.
districts-check-title = Districts beside their governorate
districts-check-sum = Districts
districts-check-stated = Stated
districts-check-missing = no figure from { $places }

## Ranking
ranking-region = Ranking
ranking-table = Ranking by governorate
ranking-name = Governorate
ranking-table-district = Ranking by district
ranking-name-district = District
ranking-table-own = Ranking by place
ranking-name-own = Place
coverage-line-district = { $reported } of { $expected } districts reported
place-country-district = { $country }: all districts
place-places-district = Districts
place-regions-district = Governorates and region sets
note-not-published-district = No district of this choice has a figure for this date. A missing figure is not zero.
note-common-places-district = The change counts only the { $common } of { $expected } districts that reported on both dates.
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
breakdown-sexAge = Sex and age
breakdown-waiting = Reading the breakdown…
breakdown-none = Not published for this date.
breakdown-near = Show { $day }, which has it
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
part-sexAge-male = Male
part-sexAge-female = Female
part-sexAge-men = Men
part-sexAge-women = Women
part-sexAge-boys = Boys
part-sexAge-girls = Girls
part-sexAge-children = Children
part-sexAge-adults = Adults
part-sexAge-male_elderly = Older men
part-sexAge-female_elderly = Older women
part-sexAge-all_elderly = Older people
part-sexAge-male_unknown = Male, age unknown
part-sexAge-female_unknown = Female, age unknown
part-sexAge-all_unknown = Sex unknown
part-ages-between = { $who ->
    [male] Male, { $from }–{ $until }
    [female] Female, { $from }–{ $until }
   *[all] Age { $from }–{ $until }
}
part-ages-from = { $who ->
    [male] Male, { $from } and older
    [female] Female, { $from } and older
   *[all] Age { $from } and older
}
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
trace-boundaries = Places are the 18 governorates of 2019 (COD); Halabja is counted in Sulaymaniyah.
trace-breaks = Changes of method in this series
sources-title = Sources and terms
sources-kurdish = The Sorani names of the governorates come from community sources and await review.
sources-own-file = A file opened in this browser; its source is not known to the app.
footnote-title = Footnote
footnote-copy = Copy as footnote
footnote-file = Source: the file { $file }.
footnote-source = Source: { $credits }; { $file }; non-commercial use.
copied = Copied.
copy-failed = The browser did not allow copying. Select the text instead.

## Sharing and loading
share-text = This link shows what you see now: place, date, measure and language.
share-own-file = These figures come from a file of yours, which stays in this browser. The link shows the same view of the shipped figures.
share-link = Link to this view
share-copy-link = Copy link
share-copy-sentence = Copy sentence
figures-save = The figures as a table
figures-save-text = A CSV file for a spreadsheet, one row for each place and date: the count, why there is none where it is missing, its source and its row there.
figures-save-date = Save this date
figures-save-period = Save this period
figures-save-all = { $count ->
    [one] Save the only date
   *[other] Save all { $count } dates
}
figures-file-stock = People present at each date: figures of different dates are never added together.
figures-file-flow = Movements: figures of different dates may be added together.
figures-file-from = Read from { $file }.
figures-file-link = The view: { $link }
search-compare = Add to the places shown
search-region = region set
failure-only_outlines = The file { $detail } draws places and counts nothing. Open the figures first, then this file.
failure-no_outlines = The file { $detail } has no outlines of areas.
failure-outlines_elsewhere = None of the outlines in { $detail } is one of the places shown, by code or by name.
notice-outlines = { $matched } places are drawn by { $file }. Outlines without a figure: { $further }. Places without an outline: { $undrawn }.
notice-left-behind = Not in { $dataset }, and left out: { $places }.
dataset-label = Dataset shown
dataset-dates = reference dates { $first } to { $last }
dataset-shipped = Shipped figures
sides-open = Side by side
notice-pack-left = { $file } also holds files that are no tables: { $left }.
failure-data_too_large = The file { $detail } is too large for this browser.
failure-no_date_column = No column with dates was found. The columns are: { $detail }
failure-no_place_column = No column with places was found. The columns are: { $detail }
failure-no_count_column = No column with counts was found. The columns are: { $detail }
failure-date_order_open = Day and month could be either way round in the column { $detail }. Say which one comes first.
failure-mapping_unreadable = The mapping file cannot be used; what is wrong: { $detail }
failure-unknown_dataset = The figures have to be read again.
failure-stock_over_dates = A stock cannot be added up over dates.
failure-boundaries_missing = The outlines of the governorates could not be fetched. The ranking shows the same figures.

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
failure-json_invalid = This is not valid JSON. It goes wrong here (line:column): { $detail }
failure-json_no_records = No list of records was found in { $detail }
failure-json_refused = This file is not data but the answer of a service that refused: { $detail }
failure-json_too_deep = Values lie inside each other too deep to be read in { $detail }.
failure-nothing_usable = Nothing in { $detail } can be used.
failure-line = (line { $line })
failure-reason = Entry { $line } of the file: { $reason }.
failure-unpacks_too_large = { $detail } becomes larger when unpacked than this browser can hold.
failure-workbook_damaged = The workbook { $detail } is damaged or not complete. Open it in a spreadsheet and save it again.
drop-here = Drop files here. They are read in this browser and go nowhere else.
paste-name = Pasted table
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
