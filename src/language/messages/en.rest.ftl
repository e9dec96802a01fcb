## Top bar
search-label = Search a place
search-placeholder = Governorate or region, in any spelling
search-none = No place matches. Try another spelling, or a P-code.

## Map
rate-sources = Residents of { $year }: { $sources }
points-unplaced = { $count ->
    [one] One place has no known position: the ranking shows it.
   *[other] { $count } places have no known position: the ranking shows them.
}
points-no-land = The land around them is not drawn, as no outlines of it are here.
points-positions = Positions are those that the file gives.
points-crossings = Positions are those that the file gives or, for crossings of Iraq by their name, those of the list that comes with this app, where some stand at the nearest town.
layers-title = Layers
layers-legend = Legend of the layers
layer-crossings = Crossings and checkpoints
layer-signals = Signals of the influx watch
signal-surge = { $signal }: { $place }, { $least ->
    [yes] at least { $value }
   *[no] { $value }
} on { $day }, { $rise } since { $from }
signal-daily = { $signal }: { $place }, { $least ->
    [yes] at least { $value }
   *[no] { $value }
} on { $day }, where the mean of the baseline is { $mean }
signal-open = { $signal }: { $place }, no figure on { $day }
signal-mark-alert = Signal: rose beyond its baseline
signal-mark-ongoing = Signal: has not come back to its baseline
signal-mark-surge = Signal: rose by the thresholds or more
signals-not-calm = No signal is not calm.
signals-to-map = Show the signals on the map
crossing-with = { $name }: border crossing with { $country }
crossing-is-border = { $name }: border crossing
crossing-is-checkpoint = { $name }: internal checkpoint
crossing-is-unknown = { $name }: crossing of an unknown kind
crossing-at-town = Its mark stands at the nearest town.
crossing-kind-border = Border crossing
crossing-kind-checkpoint = Internal checkpoint
crossing-kind-unknown = Crossing of an unknown kind
crossings-no-people = Marks of crossings stand for places, not for people, and do not say that one is open.
crossings-at-town = { $count ->
    [one] One of them stands at the nearest town.
   *[other] { $count } of them stand at the nearest town.
}
crossings-unplaced = { $count ->
    [one] One more has no known position.
   *[other] { $count } more have no known position.
}
tooltip-share = { $share } of the country
tooltip-share-district = { $share } of { $whole }
tooltip-change = { $change } since the date before

## Districts
level-label = Level
level-hint = Choose a governorate to see its districts.
level-districts-of = Districts of { $place }
level-districts = Districts
level-all-districts = All districts
level-no-outlines = No outlines of districts are loaded, so the map shows the governorates only. Open a boundary file of the districts (GeoJSON or TopoJSON); the ranking and the timeline show all figures.
notice-place-unknown = The place “{ $place }” in the link is not known here.
notice-measure-missing = This dataset does not have the measure asked for; another one is shown.
notice-unit-missing = This dataset does not have the unit asked for.
notice-from-stock = This measure counts people at one date: the start of a period in the link was left out.
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
districts-lack = { $place } is added up of its districts, and there is no figure from { $districts }.
districts-lack-more = { $place } is added up of its districts, and there is no figure from { $districts } { $count ->
    [one] and one more district.
   *[other] and { $count } more districts.
}

## Ranking
search-placeholder-own = A place, as the file spells it

## Timeline
carried-key = † Last figure, carried forward:
carried-maps = † Some maps show last figures of places, carried forward to their date.
carried-item = { $place } ({ $days ->
    [one] one day
   *[other] { $days } days
})
note-estimated = ≈ Estimated, as the file itself marks its figures.
note-thousands-all = ≈ About so many: the file gives these figures in thousands.
note-thousands-some = ≈ Estimated: told in thousands in part, or marked so by the file.
note-family-size = ≈ People here are estimated: families × { $size }, a number chosen here and not the source's.
note-of-families = ≈ Estimated: { $families } families × { $rounded ->
    [yes] { $size } people, rounded place by place,
   *[no] { $size } people,
} a number chosen here and not the source's. One person fewer or more in each makes { $least } to { $most }.
families-open = People per family
families-until = Families were published up to { $last } only.
families-go = Go to { $last }
families-individuals = Show individuals
families-title = People per family
families-way = Individuals
families-own = as the source gives them
families-made = families times a number
families-size = People per family
families-people = People
families-counted = { $day }, { $place }: { $families } families were counted. By the size of a family they are
families-not-counted = The file does not count families of these.
families-none = No families were counted for { $day }.
families-why = Families are what is counted; the number of people in one is an assumption. People made here are estimates: they are marked ≈ everywhere, saved as estimated, and never mixed with the source's own individuals.
note-carried = † Carried forward, as they did not report on this date: { $places }. These figures are up to { $days ->
    [one] one day
   *[other] { $days } days
} old, the oldest of { $day }.
note-carried-floors = Still “at least”: { $places }. Governorates are carried forward as wholes: what is not known within one stays so.

## Why this number
trace-figure = { $place }, { $day }: { $value }
trace-other-date = Compared with { $day }
trace-cells = Cells of { $file }
trace-value = Figure
trace-cells-families = Cells of { $file }: the families in its rows, × { $size }
trace-row = Row in the file
trace-no-row = no row
trace-rows = { $row } and further
trace-left-out = left out: “{ $text }”
trace-method = How it was counted
trace-stock = A stock: people present on { $day }, added over places at this one date and never over dates.
trace-carried = Nothing is carried forward from an earlier date.
trace-carries = A place without a report keeps its last figure for up to { $days ->
    [one] one day
   *[other] { $days } days
}, never over a break of method. Such figures enter no change between dates.
trace-left = { $place }: not carried forward. Its last figure is of { $day }, { $days ->
    [one] one day
   *[other] { $days } days
} before: too old, or of before a break of method.
trace-boundaries = Places are the 18 governorates of 2019 (COD); Halabja is counted in Sulaymaniyah.
trace-breaks = Changes of method in this series
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
figures-save-text = A table for a spreadsheet program, one row for each place and date: the count, why there is none where it is missing, its source and its row there.
figures-save-as = Kind of file
table-csv = CSV (text)
table-xlsx = Excel (XLSX)
workbook-figures = Figures
workbook-about = About
figures-save-date = Save this date
figures-save-period = Save this period
figures-save-all = { $count ->
    [one] Save the only date
   *[other] Save all { $count } dates
}
figures-file-stock = People present at each date: figures of different dates are never added together.
figures-file-flow = Movements: figures of different dates may be added together.
figures-file-carried = A figure carried forward from an earlier date stands in columns of its own, with its date: it is no report.
figures-file-from = Read from { $file }.
figures-file-link = The view: { $link }
search-compare = Add to the places shown
search-region = region set
failure-only_outlines = The file { $detail } draws places and counts nothing. Open the figures first, then this file.
failure-no_outlines = The file { $detail } has no outlines of areas.
failure-outlines_elsewhere = None of the outlines in { $detail } is one of the places shown, by code or by name.
notice-files-before = Open before this page was loaded anew: { $files }. Files stay on your device and are not kept here, so they have to be opened again.
notice-full-screen = The browser did not allow the page to fill the screen.
notice-left-behind = Not in { $dataset }, and left out: { $places }.
notice-outlines = { $matched } places are drawn by { $file }. Outlines of no place known here: { $further }. Places without an outline: { $undrawn }.
dataset-label = Dataset shown
dataset-date = reference date { $day }
dataset-dates = reference dates { $first } to { $last }
dataset-shipped = Shipped figures
sides-open = Side by side
notice-pack-left = { $file } also holds files that are no tables: { $left }.
failure-data_too_large = The file { $detail } is too large for this browser.
failure-no_date_column = No column with dates was found. The columns are: { $detail }
failure-no_place_column = No column with places was found. The columns are: { $detail }
failure-no_count_column = No column with counts was found. The columns are: { $detail }
failure-no_readable_date = No row gave a figure, as no date could be read. Column and first cell: { $detail }
failure-date_order_open = Day and month could be either way round in the column { $detail }. Say which one comes first.
failure-mapping_unreadable = The mapping file cannot be used; what is wrong: { $detail }
failure-unknown_dataset = The figures have to be read again.
failure-stock_over_dates = A stock cannot be added up over dates.

## Files that cannot be opened
failure-archive_damaged = The packed file { $detail } is damaged or was cut off. Fetch it again.
failure-archive_empty = There is no data file inside { $detail }.
failure-archive_encrypted = { $detail } is locked with a password. Unpack it first and load what was inside.
failure-archive_method = { $detail } was packed in a way that is not read here. Unpack it first and load what was inside.
failure-archive_nested = { $detail } lies too deep: packed inside what was packed already. Unpack the outer file first.
failure-file_is_archive = { $detail } is an archive of a kind that is not read here. Unpack it, or pack it as zip.
failure-file_is_binary = { $detail } is not a table that can be read here. Save it as CSV, xlsx, JSON or GeoJSON.
failure-file_is_exercise = { $detail } is from an exercise: its figures are made up and are never read as data. Open it in the workshop, under “Contingency exercise”.
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
file-line-named = The file names { $named } of { $known } governorates and says nothing of the others.
file-line-named-district = The file names { $named } of { $known } districts and says nothing of the others.
file-line-look = Look
failure-file_changed = The file { $detail } was changed, moved or removed since it was chosen. Choose it again.

## Two dates set against each other
change-region = Change between two dates
change-noun-idps-individuals = IDPs
change-noun-idps-families = IDP families
change-noun-returnees-individuals = returnees
change-noun-returnees-families = returnee families
change-sentence-rose = Between { $from } and { $day }, the number of { $what } in { $place } rose by { $hasPercent ->
    [yes] { $absolute } ({ $percent }),
   *[no] { $absolute },
} { $some ->
    [some] from { $before } to { $after }, counted in the { $common } of { $expected } places with a figure on both dates.
   *[all] from { $before } to { $after }.
}
change-sentence-fell = Between { $from } and { $day }, the number of { $what } in { $place } fell by { $hasPercent ->
    [yes] { $absolute } ({ $percent }),
   *[no] { $absolute },
} { $some ->
    [some] from { $before } to { $after }, counted in the { $common } of { $expected } places with a figure on both dates.
   *[all] from { $before } to { $after }.
}
change-sentence-same = On { $from } and on { $day }, the number of { $what } in { $place } was the same: { $some ->
    [some] { $after }, counted in the { $common } of { $expected } places with a figure on both dates.
   *[all] { $after }.
}
change-table = Change by governorate, { $from } to { $day }
change-table-district = Change by district, { $from } to { $day }
change-table-own = Change by place, { $from } to { $day }
change-column-before = { $from }
change-column-after = { $day }
change-column-change = Change
change-column-percent = in %
change-from-to = { $before } → { $after }
change-new = new
change-small-base = No percentage of fewer than 100
change-open = All figures
change-save = Save as CSV
change-other-places = { $count ->
    [one] 1 other
   *[other] { $count } others
}
change-one-date = A change needs two dates. Choose another date to count it from.
change-left-out = Not counted, as a figure is missing on one of the dates or on both: { $places }.
change-refused-because = These two dates are not compared. { $reason }
change-way-families = Compare families instead
change-way-dates = Compare { $from } with { $day }
change-handle = Date the change is counted from
waterfall-region = From one total to the other
waterfall-label = The earlier total, what each place adds or takes away, the later total
waterfall-torn = The bars of the totals are cut and do not begin at zero.
waterfall-none = Between these dates no steps can be given.
method-none = None is known for these figures.
method-refuse = (not compared across it)
method-warn = (marked)
method-edit = What is compared and what is not follows this table. Save it, change it in any spreadsheet program and open it here: it takes effect at once, on this device alone.
method-save = Save this table

## A breakdown over time
parts-title = Who they were, over time
parts-subject-idps = IDPs in { $place }
parts-subject-returnees = Returnees in { $place }
parts-chart = { $place }: parts at every reference date, one above the other
parts-scale = Scale
parts-shares = Shares
parts-share = Share
parts-places = Places
parts-all-places = Together
parts-each-place = Each place
parts-not-published = not published
parts-together = Together
parts-short = The parts are { $missing } short of the { $total } published; of those they say nothing.
parts-over = The parts are { $missing } more than the { $total } published.
parts-blank = –: no figure was published, which may be nobody or not known.
parts-break = new classes
parts-breaks = Changes of the classes
parts-by-place-waiting = Reading place by place: { $done } of { $all }
parts-by-place-failed = Could not be read for { $places }.

## Origin and host, one against the other
matrix-title-origin = Where they came from and where they are
matrix-title-lastDisplacement = Where they were displaced and where they are back
matrix-table-origin = Origin by host
matrix-table-lastDisplacement = Last displacement by place of return
matrix-corner-origin = From ↓ · are now in →
matrix-corner-lastDisplacement = Displaced in ↓ · back in →
matrix-sentence-origin = On { $day }, of { $figure } of known origin in { $place }, { $within } ({ $share }) were in the place they came from and { $elsewhere } in another.
matrix-sentence-lastDisplacement = On { $day }, of { $figure } in { $place } whose last displacement is known, { $within } ({ $share }) had been displaced within the place they are back in and { $elsewhere } in another.
matrix-unknown = Of { $unknown } of { $total } this is not known; they have a row of their own.
matrix-stock = A stock: who was where on this day. It counts no journeys, and nobody is moved from one cell to another between two dates.
matrix-silent = Without such figures at this date: { $places }.
matrix-pairs = The largest groups
matrix-pair-origin = From { $origin }, in { $host }
matrix-pair-lastDisplacement = Displaced in { $origin }, back in { $host }
matrix-within-origin = From { $origin }, displaced within it
matrix-within-lastDisplacement = Displaced within { $origin }, back there
matrix-cell-origin = { $figure } from { $origin } in { $host }
matrix-cell-lastDisplacement = { $figure } displaced in { $origin }, back in { $host }

## Arcs from origins to hosts
arcs-title-origin-families = IDP families on { $day }: from where they came (thin) to where they are (wide)
arcs-title-origin-individuals = IDPs on { $day }: from where they came (thin) to where they are (wide)
arcs-title-lastDisplacement-families = Returnee families on { $day }: from where they had been displaced (thin) to where they are back (wide)
arcs-title-lastDisplacement-individuals = Returnees on { $day }: from where they had been displaced (thin) to where they are back (wide)
arcs-in-origin = hosted by the chosen places
arcs-out-origin = from the chosen places, hosted elsewhere
arcs-in-lastDisplacement = back in the chosen places
arcs-out-lastDisplacement = displaced in the chosen places, back elsewhere
arcs-drawn = Drawn: the { $count } largest of { $groups } groups, { $drawn } of { $elsewhere } { $unit ->
    [families] families
   *[individuals] people
}. A stock, no journeys.
arcs-within-origin = Not drawn: { $within } who are in the place they came from.
arcs-within-lastDisplacement = Not drawn: { $within } who had been displaced within the place they are back in.
arcs-locked = · same widths on every date
arcs-all = All groups

## The map as a picture
image-save = The map
image-save-text = As a picture with title, sentence, legend, source, terms and the notice on boundaries, in the language of the page; or the outlines with the figures of this date, for a program of maps.
image-svg = SVG (vectors and text)
image-png = PNG (pixels, twice the size)
image-geojson = GeoJSON (outlines and figures)
image-drawing = Drawing…
image-failed = This browser could not draw the picture.
table-drawing = Writing…
table-failed = This browser could not write the table.
timeline-save = The timeline

## The print studio
print-open = On paper
print-open-text = A figure or a report of several, on A4 or A3, with source, terms and page numbers:
print-open-way = print or save as PDF…
print = Print
print-paper = Paper
print-orientation = Orientation
print-portrait = Portrait
print-landscape = Landscape
print-ink = Ink
print-colour = Colour
print-grey = Greyscale
print-parts = Parts of the report
print-part-paragraph = The situation in words
print-part-map = Map
print-part-timeline = Timeline
print-part-table = Table of all places
print-part-breakdown = Breakdown over time
print-part-comparison = Two dates compared
print-part-rounds = Maps of every year
print-part-matrix = Where from and where
print-part-returns = Rates of return
print-up = { $part }: further up
print-down = { $part }: further down
print-now = Print or save as PDF
print-hint = The browser's own window follows. Its paper is the one chosen here; choose “Save as PDF” there for a file.
print-preview = Preview of the pages
print-drawing = Drawing the pages…
print-pages = { $pages ->
    [one] One page
   *[other] { $pages } pages
}
print-page = { $page } of { $pages }
print-as-of = As of { $day }
print-change = Change: from { $from } to { $day }, on places with a figure on both dates.
print-continued = (continued)
print-carried = † Carried forward: a last figure of an earlier date.
print-end = About these figures
print-missing = A missing figure is not zero.
print-view = This view:
print-view-behind = This view, behind the address of a site with these figures:
print-own-file = The figures are those of a file that a person opened in the browser. No address shows them.

## Pictures of what the dialogs show
picture-save = Save
picture-floor = ≥ At least: a figure is missing, or known within bounds.
picture-most = ≤ At most.
picture-estimated = ≈ About: an estimate.
picture-more = { $count ->
    [one] and one more place that is not listed here
   *[other] and { $count } more places that are not listed here
}
picture-rise = rise
picture-fall = fall
picture-date = the date of the figures
picture-kilometres = { $count } km
picture-scale = All on one scale; its top is { $largest }.
picture-parts-gap = Where nothing is drawn, this was not published for these dates.
picture-within-origin = framed: in the place they came from
picture-within-lastDisplacement = framed: back in the place they had been displaced in
picture-blank = blank: no figure was published, which may be nobody or not known
picture-cells = Drawn: the { $hosts } largest of { $ofHosts } columns and the { $origins } largest of { $ofOrigins } rows. The sums count all of them.

## The map at many dates
rounds-title = The map at many dates
rounds-which = Which dates
rounds-years = Last date of each year
rounds-evenly = Over the whole time
rounds-around = Around a date or event
rounds-waiting = Reading the outlines…

## Classes of the map
classes-title = Classes of the map
classes-method = Made by
classes-ladder-why = Round bounds, each two or two and a half times the one before: they can be compared from map to map, and large places do not hide the small ones.
classes-quantile-why = Each class holds about as many figures (quantiles). Shows ranks; places that differ little may have different colours.
classes-equal-why = Every class is as wide as any other. Shows how far apart figures are; a few large ones put all others into one class.
classes-natural-why = Bounds where the figures leave gaps (Jenks): those of one class are as close to each other as can be.
classes-own-why = The bounds that you write below, for example thresholds of a plan. They go with the link.
classes-count = Classes
classes-over = Made of
classes-over-dates = all dates
classes-over-date = this date alone
classes-bounds = A new class begins at
classes-bound = Class { $nth } begins at
classes-bounds-wrong = Each bound has to be above zero and larger than the one before it.
classes-none = There is nothing above zero to make classes of.
classes-one = All figures stand in one class.
classes-strip = The figures of this date on the scale of the classes, each step ten times the one before
classes-usual = Back to the usual classes

## The view as a paragraph
situation-title = The situation in words
situation-lead = Written from the figures on screen, one fact after the other, never crossed. Choose a figure to see what stands behind it.
situation-copy = Copy the text
situation-all = See all figures
situation-declined = No text is written for { $day }: { $one ->
    [yes] there is no figure.
   *[no] { $reported } of { $expected } places reported, and at least four in five should.
}
situation-families = { $families } families, from row { $row } of { $file }, × { $size }
situation-sum = { $value }: { $count ->
    [one] one figure
   *[other] the sum of { $count } figures
} { $of ->
    [period] of this period.
   *[date] of this date.
}
situation-of = { $part } of { $whole }.
situation-against = { $part } against { $whole } before.
situation-difference = From { $before } to { $after }.
situation-row = { $value } stands in row { $row } of { $file }.
situation-rows = { $value } is the sum of several rows of { $file }; the first of them is row { $row }.
situation-rate = Set against { $residents } residents of { $year }{ $far ->
    [yes] , over 5 years away,
   *[no] ,
} that is { $least ->
    [yes] at least { $rate }
   *[no] { $rate }
} { $unit ->
    [families] families
   *[individuals] people
} per 1,000 residents.
situation-rate-of = { $part } against { $residents } residents.
situation-item = { $name } ({ $figure })
situation-item-least = { $name } (at least { $figure })
row-2 = { $one } and { $two }
row-3 = { $one }, { $two } and { $three }
situation-alone = Of { $of } places with a figure, { $larger ->
    [no] none has a larger one.
   *[yes] { $count ->
        [one] one has a larger one.
       *[other] { $count } have a larger one.
    }
}
situation-places = { $kind ->
    [share] The largest figures are those of { $items }, together { $share } of all.
    [most] The largest figures reported are those of { $items }.
   *[all] By place: { $items }.
}
situation-origin = Among { $known } of known origin, { $single ->
    [yes] the largest group came from { $items }
   *[no] the largest groups came from { $items }
}{ $hasUnknown ->
    [yes] ; the origin of another { $unknown } is not known.
   *[no] .
}
situation-lastDisplacement = Among { $known } whose last displacement is known, { $single ->
    [yes] the largest group had been displaced in { $items }
   *[no] the largest groups had been displaced in { $items }
}{ $hasUnknown ->
    [yes] ; of another { $unknown } it is not known.
   *[no] .
}
situation-shelter = The most common kinds of shelter of { $known }: { $items }.
situation-wave = The largest groups of { $known } by the time of their displacement: { $items }.
situation-sexAge = The largest groups of { $known } by sex and age: { $items }.

## Returnees set against those still displaced
returns-title = Rate of return
returns-none = For { $day } there are not both returnees and the origins of the displaced.
returns-sentence = On { $day }, { $returnees } were back in { $place }, and { $displaced } from there were still displaced: a rate of return of { $most ->
    [yes] at most { $rate }
   *[no] { $rate }
}.
returns-unknown = The origin of { $unknown } is not known. They may come from any of these places, so that each rate is at most what it says.
returns-left-out = In neither figure of the sentence, as returnees there are not counted: { $places }.
returns-place = Place of origin and return
returns-back-families = Returnee families
returns-back-individuals = Returnees
returns-away-families = IDP families from there, still displaced
returns-away-individuals = IDPs from there, still displaced
returns-rate = Rate of return
returns-no-rate = no rate
returns-definition = Rate of return: the returnees in a place, divided by these and the IDPs who come from it and are still displaced, wherever they are. This is how we understand the use of DTM; it awaits verification. Both are stocks of the same day: births, deaths and places not assessed are in neither.

## Influx watch
influx-sentence-daily = On { $day }, { $risen } rose beyond the baseline or had yet to come back to it; { $quiet ->
    [yes] { $silent } could not be judged, which is not calm
   *[no] all could be judged
}{ $hasOpen ->
    [yes] ; in { $open } of them an influx is not known to be over.
   *[no] .
} Verify with the teams on the ground before acting.
influx-sentence-surge = From { $from } to { $day }, { $risen } rose by the thresholds or more; { $quiet ->
    [yes] { $silent } could not be judged, which is not calm
   *[no] all could be judged
}. Verify with the teams on the ground before acting.
influx-sentence-silent = On { $day } nothing can be watched: { $silent } could not be judged, which is not calm. Verify with the teams on the ground before acting.
influx-nowhere = no governorate
influx-nowhere-own = no place
influx-nowhere-district = no district
influx-places = { $count ->
    [one] one governorate
   *[other] { $count } governorates
}
influx-places-own = { $count ->
    [one] one place
   *[other] { $count } places
}
influx-places-district = { $count ->
    [one] one district
   *[other] { $count } districts
}
influx-not-daily = The watch sets each day against the week before it and needs daily figures. These come { $cadence ->
    [week] by the week
    [month] by the month
    [quarter] by the quarter
   *[year] by the year
}.
influx-first-date = This is the first date: there is none before it to compare with.
influx-newest-date = This is the newest date of these figures.
influx-older = The newest date of these figures is { $day }, { $days ->
    [one] one day
   *[other] { $days } days
} later.
influx-counted = { $measure } · { $unit }
influx-thresholds = Thresholds
influx-own = These are this tool’s defaults and not IOM’s. Set those that your operation has agreed on.
influx-usual = Back to the defaults
influx-deviations = Standard deviations above the mean
influx-minimum = Least count in a day
influx-per-month-least = Rise per 30 days, at least
influx-rise-least = Rise between the two dates, at least
influx-set-daily = Thresholds, { $usual ->
    [yes] this tool’s defaults and not IOM’s
   *[no] chosen and not this tool’s defaults, nor IOM’s
}: { $deviations } standard deviations above the mean; least count in a day: { $minimum }.
influx-set-surge = Thresholds, { $usual ->
    [yes] this tool’s defaults and not IOM’s
   *[no] chosen and not this tool’s defaults, nor IOM’s
}: rise per 30 days at least { $perMonth }; rise between the two dates at least { $rise }.
influx-column-signal = Signal
influx-column-weeks = Last 4 weeks
influx-column-dates = Last 12 dates
influx-column-baseline = Baseline
influx-column-newest = Newest figure
influx-signal-alert = alert
influx-signal-ongoing = ongoing
influx-signal-below = below the threshold
influx-signal-none = no signal
influx-why-fewDays = fewer than 5 reported days to compare with
influx-why-bounds = known within bounds only
influx-why-before = no figure on { $day }
influx-why-break = not comparable with { $day }
influx-since = Since { $day }.
influx-open = The influx of { $day } is not known to be over.
influx-peak = Highest: { $value } on { $day }.
influx-early = { $least ->
    [yes] At least { $sum }
   *[no] { $sum }
} in the first { $days ->
    [one] day
   *[other] { $days } days
}.
influx-capacity-within = { $use } of the capacity of { $capacity }
influx-capacity-watch = Watch the capacity: { $use } of { $capacity }
influx-capacity-exceeded = Capacity exceeded: { $use } of { $capacity }
influx-capacity-zero = Capacity exceeded: it is { $capacity }
influx-capacity-since = as of { $day }
influx-times = { $ratio } times the mean
influx-no-baseline = no baseline
influx-mean = Mean { $mean }, alert above { $limit }
influx-days = { $from } to { $day }: { $reported } of { $held ->
    [yes] 7 days, held from before the influx
   *[no] 7 days
}
influx-rise = Rise in { $days ->
    [one] one day
   *[other] { $days } days
}
influx-per-month = Per 30 days
influx-mark = { $places }: { $text }
influx-age = { $days ->
    [one] one day earlier
   *[other] { $days } days earlier
}
influx-never = no figure yet
influx-capacities = Capacity per day
influx-capacities-why = What each place can take in a day, as its file says from a day on, or as you know it: what you write here goes first, and is kept while this window is open. A capacity of zero gives no percentage. From 80% it is to be watched, above 100% it is exceeded, whatever the baseline.
influx-method-daily = Alert: a day is above the mean of its baseline by more than the set number of standard deviations, and not under the least count. The baseline is the days from the ninth to the third before; five of them have to be reported, and a day without a report is no zero. The deviation is at least the square root of the mean, and at least 1. What an influx adds enters no baseline: the one from before is held, and the influx is ongoing until three reported days in a row are not above. A variant of EARS C2.
influx-method-surge = Alert: between two dates that follow each other the stock of a place rose by both thresholds or more. A place without a figure on both dates has no signal; neither has one whose figures a change of method makes incomparable. A rise may also come from places newly assessed.

close = Close
number-wrong = A number from { $least } to { $most }.
number-tenths-wrong = A number from { $least } to { $most }, with one decimal at most.
number-whole-wrong = A whole number from { $least } to { $most }.
number-from-zero-wrong = A whole number from zero up.
cancel = Cancel
step-undo = Undo
step-redo = Redo
step-undo-of = Undo: { $what }
step-redo-of = Redo: { $what }
step-data = the table
step-measure = who is counted
step-level = the level
step-sets = the region sets
step-places = the places
step-unit = people or families
step-family = people per family
step-date = the date
step-compare = the date compared with
step-map = the map
step-signals = the thresholds of the influx watch
step-classes = the classes
step-by = the breakdown
step-carry = gaps filled or not
step-language = the language
step-mode = the presentation

citation-of_date = Figures of { $day }
citation-of_dates = Figures from { $from } to { $to }
citation-plain = { $publisher } ({ $year }): { $title }. { $dates }; frozen on { $frozen }. { $name }
figure_column-reference_date = The day the figure is for
figure_column-round = Round number of the source: a label, as numbers repeat and skip
figure_column-level = What the place is: country, set (a group of governorates), governorate or district
figure_column-pcode = Code of the place; blank for one that no gazetteer knows
figure_column-name_en = Name of the place in English
figure_column-name_ar = Name of the place in Arabic, where it is known
figure_column-measure = What was counted. A stock is of one day and is never added over dates
figure_column-unit = In what it was counted: families or individuals. The two are never added
figure_column-dimension = By what the figure is broken down; blank for a whole
figure_column-part = Part of the breakdown: code of a place, kind of shelter, time of displacement, or sex and age
figure_column-figure = The count, or its lower bound; blank where there is none, which is never zero
figure_column-upper_bound = Upper bound of a figure that is known within bounds
figure_column-status = reported, estimated, at_least (a sum that lacks some places, or a figure without an upper bound), carried_forward, or why there is no figure: not_reported, no_access, suppressed (withheld so that small groups cannot be found), not_in_boundary
figure_column-carried_figure = Figure of an earlier date that stands in for a missing report
figure_column-carried_from = The day that such a figure is of
figure_column-source_id = Source of the figure, as in the sources of the snapshot

## Publishing a snapshot
publish-open = Publish a snapshot
publish-open-text = One file that opens anywhere without internet, with figure, map, timeline, table and sources, for a reader who should not have to search.
publish-open-way = Publish…
publish-title = Publish a snapshot
publish-text = The view becomes one file. It opens by double-click, asks no site for anything, and can check whether its data were altered. Its reader first sees:
publish-text-story = The story becomes one file. It opens by double-click, asks no site for anything, and can check whether its data were altered. The reader first sees its first step:
publish-first-title = { $measure }: { $place }, { $day }
publish-name = Title
publish-further = Contact, terms, sensitivity and last day
publish-dates = Dates in the file
publish-dates-all = { $count ->
    [one] The only date
   *[other] All { $count } dates
}
publish-dates-this = { $day } alone
publish-breakdown = Breakdown in the file
publish-breakdown-none = No breakdown
publish-languages = Languages of the file
publish-districts = The figures of districts too, in the data of the file; the page shows governorates
publish-districts-reason = Why districts may go out (the reader sees this reason)
publish-form = Form of the file
publish-form-page = One page (HTML)
publish-form-folder = Folder for a site (ZIP)
publish-form-text = The archive holds the same page as index.html with title, sentence and a picture for sites that show links, a snippet to embed it, all figures as CSV with a dictionary and as JSON, a description for data portals, and citations. Unpack it on a site.
publish-site = Address that the folder will have, if you know it: many sites show the picture only with its whole address
publish-signing = Signature
publish-signing-text = A signature lets readers see that a file comes from the holder of a key. It does not say who that is: give them the fingerprint of your key by another way, such as your site or by telephone. The key is made in this browser, stays in it, and cannot be copied out of it; whoever uses this browser can sign with it.
publish-signing-impossible = This browser can make or keep no key here: in a private window, or on a site without https, it does not.
publish-signing-make = Make a key in this browser
publish-signing-choose = Sign the file with the key of this browser
publish-signing-fingerprint = Fingerprint of the key:
publish-signing-save = Save the public key (PEM)
publish-signing-forget = Forget the key…
publish-signing-forget-warning = The key cannot be brought back. What it signed stays right, but nothing more can be signed with it, and a new key has another fingerprint that your readers have to learn.
publish-signing-forget-failed = The browser did not forget the key. Try again.
publish-signing-forget-yes = Forget it for good
publish-signing-forgotten = Another window of this browser forgot the key: nothing is signed with it any more.
publish-holds-dates = The file will hold { $measure } of { $places ->
    [one] one place
   *[other] { $places } places
} at { $dates ->
    [one] one date
   *[other] { $dates } dates
}, { $first } to { $last }, { $units ->
    [both] in individuals and in families
    [families] in families
   *[individuals] in individuals
}, with outlines, region sets, events, changes of method and the terms of the sources. Whoever has the file has all of these.
publish-holds-date = The file will hold { $measure } of { $places ->
    [one] one place
   *[other] { $places } places
} on { $first }, { $units ->
    [both] in individuals and in families
    [families] in families
   *[individuals] in individuals
}, with outlines, region sets, events, changes of method and the terms of the sources. Whoever has the file has all of these.
publish-holds-by = It also has the breakdown of { $day } by { $dimension ->
    [origin] place of origin
    [lastDisplacement] place of last displacement
    [shelter] shelter
    [wave] time of displacement
   *[sexAge] sex and age
}.
publish-holds-no-breakdown = It has no breakdown by { $dimension ->
    [origin] place of origin
    [lastDisplacement] place of last displacement
    [shelter] shelter
    [wave] time of displacement
   *[sexAge] sex and age
}: there is none of { $day }.
publish-own-file = They come from a file of yours, which until now has stayed in this browser.
publish-incomplete = Still to be filled in above: { $fields }.
publish-required = { $field } (required)
publish-save = Save the snapshot
publish-making = Making the file…
publish-made = Saved.
publish-small = Counts below 5 families, or below 10 people counted one by one, are suppressed, with what would give them back. The file is made of what is left.
publish-checking = Looking for what a reader could work out…
publish-safe = No figure has to be suppressed.
publish-withheld = { $count ->
    [one] One of { $figures } figures will be suppressed.
   *[other] { $count } of { $figures } figures will be suppressed.
}
publish-ranges = { $count ->
    [one] What a reader could still work out of the one small count
   *[other] What a reader could still work out of { $count } small counts
}
publish-ranges-text = By all that is published, and by these rules. The other suppressed figures are not small; they protect these.
publish-range = { $what }, { $day }: { $least } to { $most } { $unit ->
    [families] families
   *[individuals] people
}
publish-range-open = { $what }, { $day }: { $least } or more { $unit ->
    [families] families
   *[individuals] people
}
publish-unprotected = Nothing can be saved: a reader could work out a count of very few people from the others, whatever is suppressed. Publish fewer dates.
publish-failed = The file could not be made: the page of snapshots or some of the figures could not be fetched. Try again.
publish-story = With the story
publish-story-none = None: the view alone
publish-story-untitled = Untitled story
publish-story-takes = { $steps ->
    [one] One step goes out with its sentence; your notes do not.
   *[other] { $steps } steps go out with their sentences; your notes do not.
} The page opens at the first step.
publish-story-nothing = No step of this story can be shown with these figures. Choose another story, or none.
publish-story-left = Step { $step } is left out:
publish-story-left-dataset = it is of other figures than those that are open.
publish-story-left-level = it is of districts, which no page shows.
publish-story-left-measure = what it counts is not in the file.
publish-story-left-unit = its unit is not in the file.
publish-story-left-carried = it carries figures forward.
publish-story-left-place = one of its places or sets is not in the file.
publish-story-left-date = one of its dates is not in the file.
publish-story-left-map = the page does not draw its map, its layer or its rate.
publish-story-left-sentence = it has no sentence in the languages of the file.
publish-story-telltale = The sentence of step { $step } has the number { $value }, and so has a suppressed figure.
publish-story-telltale-sum = The sentence of step { $step } has the number { $value }: a total or a change of its places in which a suppressed figure is hidden, and from which it could be worked out.
publish-story-stopped = Nothing is saved as long as a sentence could give a suppressed figure away. Reword it among the stories, or publish without the breakdown or without the story. Only digits are looked for, so read numbers in words yourself.
publish-words-check = A number may mean something else. Read the text once more before it goes out.
publish-words-telltale = { $field ->
    [title] The title
    [publisher] The name of the publisher
    [contact] The contact
    [purpose] The purpose
    [optIns] The reason for the districts
   *[terms] The text of the terms
} has the number { $value }, and so has a suppressed figure.
publish-not-districts = No page shows districts: small groups could be recognised in them. Go up to governorates to publish; districts can be added to the data there, with a reason.
publish-not-sites = Snapshots of sites and crossings are not offered yet: they would give away where each lies.
publish-not-flows = Snapshots of movements are not offered yet. Choose people present at a date, such as IDPs.
publish-not-measure = Snapshots are offered for IDPs and returnees so far.
publish-not-carried = Figures that are carried forward cannot be frozen yet. Choose to leave gaps as they are to publish.
versus-open-text = What changed from one snapshot to another, or to the figures on screen, and whether both together give away what is suppressed.
versus-open-way = Compare snapshots…
versus-publish-text = Is an earlier snapshot of these figures out already? See first what changed, and whether both together give away what is suppressed:
versus-title = Compare snapshots
versus-text = Choose an older snapshot, and a newer one or the figures on screen. Each file is checked first. Nothing of it leaves this browser.
versus-older = Older
versus-newer = Newer
versus-choose-older = Choose the older snapshot: its page (HTML) or its JSON
versus-choose-newer = Choose the newer snapshot: its page (HTML) or its JSON
versus-screen = The figures on screen
versus-other = Another snapshot
versus-screen-text = What publishing the view now would freeze, at all dates, after suppression.
versus-reading = Checking the file…
versus-file = { $title }. { $publisher }, frozen on { $day }.
versus-checked = Unaltered: its data are those of the hash in it, SHA-256
versus-unchecked = A JSON file has no hash in it. Compare its SHA-256 with the one that its publisher gave:
versus-cited = SHA-256 or name that it is cited by
versus-cited-right = It is the snapshot that is cited so.
versus-cited-wrong = It is not the snapshot that is cited so: its data are others, or the text was not copied whole.
versus-file-altered = This file was altered after it was published: its data are not those of its hash. It is not compared.
versus-file-none = This file is no snapshot. It is not compared.
versus-file-version = This snapshot was made by a newer version of Nuzuh. It is not compared.
versus-file-damaged = This file is written like a snapshot, but not as one is made: it was altered or damaged. It is not compared.
versus-file-twice = This page has the data of a snapshot, its hash or its signature more than once: what it shows may be other than what was checked. It is not compared.
versus-file-large = This file is far too large to be a snapshot. It is not compared.
versus-file-unreadable = This file could not be read. It is not compared.
versus-comparing = Comparing…
versus-failed = The comparison could not be made: some of the figures or of the code could not be fetched. Choose the file again.
versus-datasets = These are of different datasets or countries, so that no figure of one has another in the other. They are not compared.
versus-places = These have no place in common. They are not compared.
versus-measures = These count different people, such as IDPs and returnees. They are not compared.
versus-units = These are in different units, individuals and families. They are not compared.
versus-sentence = { $what }; { $unchanged ->
    [one] one figure is the same.
   *[other] { $unchanged } figures are the same.
}
versus-same = Nothing changed: { $unchanged ->
    [one] the one figure is the same in both.
   *[other] all { $unchanged } figures are the same in both.
}
versus-count-revised = { $count ->
    [one] One figure revised
   *[other] { $count } figures revised
}
versus-count-added = { $count } added
versus-count-withdrawn = { $count } withdrawn
versus-count-suppressed = { $count } newly suppressed
versus-count-released = { $count } no longer suppressed
versus-count-retold = { $count } with another note on what it is or why it is missing
versus-exchanged = The newer of these was frozen before the older one: they may be exchanged.
versus-days-older = { $count ->
    [one] Only the older has { $first }.
   *[other] Only the older has { $count } of the dates, from { $first } to { $last }.
}
versus-days-newer = { $count ->
    [one] Only the newer has { $first }.
   *[other] Only the newer has { $count } of the dates, from { $first } to { $last }.
}
versus-series-older = Only the older has { $series }. These are not counted as withdrawn.
versus-series-newer = Only the newer has { $series }. These are not counted as added.
versus-gives = { $count ->
    [one] One figure is suppressed in one of the two, and whoever has both can work it out, unless it was revised between them:
   *[other] { $count } figures are suppressed in one of the two, and whoever has both can work them out, unless they were revised between them:
}
versus-gives-screen = { $count ->
    [one] Do not publish these figures beside the older snapshot: whoever has both could work out one count of few people:
   *[other] Do not publish these figures beside the older snapshot: whoever has both could work out { $count } counts of few people:
}
versus-figure = { $what }, { $day } ({ $kind })
versus-further = and { $count } more
versus-save = { $count ->
    [one] Save the one difference (CSV)
   *[other] Save all { $count } differences (CSV)
}
versus-date = On { $day }
versus-date-choose = Date of headlines and map
versus-date-revised = { $day }: { $count } changed
versus-headlines = Headlines
versus-dates-of = { $count } of { $dates }
versus-map = { $count ->
    [one] One place changed on { $day }.
   *[other] { $count } places changed on { $day }.
}
versus-pointed = { $place }: { $before } → { $after }
versus-absent = not in it
versus-figures = Figures that differ
versus-first = The { $shown } largest of { $count } differences. All are in the table that is saved.
versus-column-what = Place
versus-column-date = Date
versus-column-kind = What is counted
versus-column-became = Difference
versus-column-before = Older
versus-column-after = Newer
versus-column-dates = Dates changed
versus-became-revised = revised
versus-became-added = added
versus-became-withdrawn = withdrawn
versus-became-suppressed = newly suppressed
versus-became-released = no longer suppressed
versus-became-retold = other note
snapshot-frozen = Frozen on { $day }
snapshot-about = What stands behind the figures
snapshot-publisher = Publisher
snapshot-contact = Contact
snapshot-purpose = Purpose
snapshot-terms = Terms of use
snapshot-classification = Sensitivity
classification-low = Low
classification-moderate = Moderate
classification-high = High
classification-severe = Severe
snapshot-expires = Valid until
snapshot-expired = This snapshot was valid until { $day }. Ask its publisher for a newer one before you use its figures.
snapshot-no-source = The figures were read from { $file }, a file of the publisher's own; no other source is named.
snapshot-breakdown-none = For this date the snapshot holds no breakdown of the places shown.
snapshot-parts-suppressed = Suppressed to protect small groups, in no share, and not to be read as zero: { $parts }.
snapshot-parts-lower = Lower bounds, as some of the places are suppressed: { $parts }.
snapshot-suppressed-none = No figure had to be suppressed: none is of fewer than { $families } families, or of fewer than { $people } people counted one by one.
snapshot-suppressed = { $count ->
    [one] One of { $figures } figures is suppressed, because it would tell of fewer than { $families } families or { $people } people, or give such a figure back.
   *[other] { $count } of { $figures } figures are suppressed, because they would tell of fewer than { $families } families or { $people } people, or give such a figure back.
}
snapshot-suppressed-totals = Totals on this page that they belong to are lower bounds; the table of figures below has those that could be published.
snapshot-suppressed-parts = All of them are parts of the breakdown, which names those of the places shown.
snapshot-zeros = Zeros are treated like small counts.
snapshot-rules-reason = Why these rules:
snapshot-opt-in-districts = The data hold figures of districts too, for this reason of the publisher:
snapshot-opt-in-belowDistrict = The data hold figures of single sites, for this reason of the publisher:
snapshot-opt-in-coordinates = The data tell where sites lie, for this reason of the publisher:
snapshot-coverage-title = Coverage over time
snapshot-coverage-individuals = In individuals: { $whole } of { $dates } dates have a figure of every place ({ $expected } in all).
snapshot-coverage-families = In families: { $whole } of { $dates } dates have a figure of every place ({ $expected } in all).
snapshot-cite = Cite this snapshot
snapshot-cite-text = The name at its end is made from the data, so that it can never point to other figures.
snapshot-copy-citation = Copy the citation
snapshot-copy-bibtex = Copy as BibTeX
snapshot-copy-ris = Copy as RIS
snapshot-reuse = Data for programs
snapshot-reuse-text = Made on this page from what the file holds. The JSON has the hash below, which any program can check.
snapshot-save-figures = Table of figures (CSV)
snapshot-save-dictionary = What its columns mean (CSV)
snapshot-save-json = All of it (JSON)
snapshot-hash = SHA-256 of the data:
snapshot-check = Check this file
snapshot-unaltered = The data are those of the hash above, and the title, figures and sentences that this file begins with are theirs. Compare the hash with the one that the publisher gave you: only that shows that nobody changed both. It does not cover what draws and captions the figures; “npm run snapshot -- --verify” of Nuzuh compares the whole file.
snapshot-altered = The data of this file are not those of its hash: it was altered after it was published. Do not use its figures.
snapshot-altered-still = The data are those of the hash in this file, but the title, a figure or a sentence that this file begins with is not theirs: it was altered after it was published. Ask the publisher for the file.
snapshot-signature = Signed with the key:
snapshot-signature-text = Compare this fingerprint with the one that the publisher has given you. The signature says that whoever holds this key made the data of this file; it does not say who that is.
snapshot-signature-none = This file is not signed. If its publisher gave you the fingerprint of a key, this is not the signed file: ask for that one.
snapshot-signature-wrong = The signature of this file is wrong: the data are not those that the holder of the key signed. Do not use its figures.
snapshot-signature-unchecked = This file is signed, but this browser does not let the page check the signature. Save the file and open it from your computer.
snapshot-story = Story
snapshot-story-step = { $step } / { $of }
snapshot-story-previous = Previous step
snapshot-story-next = Next step
snapshot-story-back = Back to the step
snapshot-made = Made with { $software }. This page asks no site for anything.

## Region sets that a person makes
sets-open = Region sets of your own
sets-make = Make a region set of these places
sets-title = Region sets of your own
sets-text = A region set groups places under a name that you choose. It is chosen and counted like the sets that are here already. The link keeps it: whoever opens the link sees the same set.
sets-full = A link has room for { $most } sets of your own. Remove one to make another.
set-new = A new set
set-name = Name
set-members-governorate = { $count ->
    [one] Places, one chosen
   *[other] Places, { $count } chosen
}
set-members-district = { $count ->
    [one] Districts, one chosen
   *[other] Districts, { $count } chosen
}
set-make = Make this set and show it
set-save = Save the changes
set-cancel = Cancel
set-show = Show
set-show-one = Show { $set }
set-change = Change
set-change-one = Change { $set }
set-changed = { $set } was changed.
set-remove = Remove
set-remove-one = Remove { $set }
set-places-governorate = { $count ->
    [one] One place: { $places }
   *[other] { $count } places: { $places }
}
set-places-district = { $count ->
    [one] One district: { $places }
   *[other] { $count } districts: { $places }
}
set-places-unknown = Not counted here, as this dataset does not have all of its places: { $places }
set-shared = Has places in common with { $sets }. Where they are shown together, each place is counted once.
set-fault-few = Choose at least two places.
set-fault-many = A set has room for { $most } places.
set-fault-name = Give the set a name.
set-fault-taken = There is a set of that name already. Choose another name.
notice-place-set = The region set “{ $set }” is not counted here: this dataset does not have all of its places. The link keeps it.
notice-set-unread = “{ $set }” in the link is not understood as a region set and was left out.
notice-sets-missing = The region sets in the link could not be read, because the code for them could not be fetched. Load the page again to show them.

## Filter of the ranking
filter-text = Filter by name
filter-set = Only the places of
filter-all = All places
filter-left = { $left } of { $all } shown. Bars and shares are those of all; no sum changes.

## Single sites
sites-open = Table and check of the sites
sites-style = How the sites are drawn
sites-as-sites = Each site
sites-as-clusters = Gathered
sites-as-hexagons = Hexagons
sites-warning = Single sites are not for publication: where displaced people live can put them at risk. Publish figures by governorate or district.
sites-share = While single sites are shown, the map is not saved as a picture: such detail is not for publication. Choose another way of drawing the map to save it. The link does not hold the sites, but the way they are drawn.
sites-reading = Reading the sites of the file… { $done }
sites-drawn = { $drawn } of { $all } sites drawn, those with most people.
sites-unfetched = The code that draws all of them could not be fetched; the table has the others.
sites-title-sites = { $what } · { $unit } · { $day }. The area of a circle stands for the people at a site, on one scale for all dates.
sites-title-clusters = { $what } · { $unit } · { $day }. Sites that lie near each other are gathered: the area of a circle stands for their sum, scaled to the largest at this zoom.
sites-title-hexagons = { $what } · { $unit } · { $day }. Sums of the sites in hexagons of about 20 kilometres, in classes that hold for all dates. Hexagons follow no boundary.
sites-class = { $range }: { $count ->
    [one] one hexagon
   *[other] { $count } hexagons
}
sites-counted = { $count ->
    [one] One site with a figure.
   *[other] { $count } sites with a figure.
}
sites-silent = { $count ->
    [one] One site is not reported at this date: that is not zero.
   *[other] { $count } sites are not reported at this date: that is not zero.
}
sites-unlocated = { $count ->
    [one] One site has no usable coordinates and is not on the map.
   *[other] { $count } sites have no usable coordinates and are not on the map.
}
sites-together = { $reported } of { $sites } sites reported
sites-figure = { $figure }, { $day }
sites-unstated = no governorate or district stated
sites-table = Sites with most people
sites-summary-none = No site has a figure of { $day }.
sites-summary = { $count ->
    [one] One site has a figure of { $day }.
   *[other] { $count } sites have a figure of { $day }; those with most people come first.
}
sites-more = { $count ->
    [one] One more is in the saved table.
   *[other] { $count } more are in the saved table.
}
sites-name = Site
sites-stated = Stated place
sites-found = Lies in
sites-distance = Distance from the stated place
sites-row = Row
sites-kilometres = { $value } km
sites-nowhere = none of the places
sites-no-outline = the map does not draw it
sites-save = Save the sites (CSV, not for publication)
sites-check = Check against the map
sites-agreeing = { $agreeing } of { $all } sites lie in the place that the file states for them.
sites-elsewhere-none = None lies elsewhere.
sites-elsewhere = { $count ->
    [one] One lies elsewhere.
   *[other] { $count } lie elsewhere.
}
sites-without-place = { $count ->
    [one] One has no stated place to compare with.
   *[other] { $count } have no stated place to compare with.
}
sites-border = The outlines are simplified: a site a few kilometres over a boundary may well be right. The farthest come first.
sites-save-elsewhere = Save those that lie elsewhere (CSV, not for publication)

## The page without internet
workshop = Workshop
offline-title = Without internet
offline-mark-kept = Works offline
offline-mark-storing = Being stored
offline-mark-newer = Newer version
offline-mark-impossible = Not stored
offline-mark-failed = Not stored
offline-kept = This page is stored in this browser with its figures and maps. It opens here without internet, after a restart too.
offline-storing = This page is being stored in this browser. It works without internet already as long as it stays open.
offline-impossible = This page is not stored: browsers store pages only from addresses that begin with https, or from the computer itself. Without internet it works as long as it stays open.
offline-failed = This page could not be stored in this browser. Without internet it works as long as it stays open.
offline-size = It takes some { $size } MB.
offline-again = Try again
offline-newer = A newer version of this page has been stored. It is used when all windows of this page have been closed, or at once if you choose so. The view stays; files that are open have to be opened again.
offline-newer-use = Use the newer version now
offline-clearing = When the disk is full, a browser may clear the pages that it stores.
offline-ask = Ask the browser to keep it
offline-lasting = The browser has promised to keep it when the disk is full.
offline-no-promise = The browser has not promised to keep it: when the disk is full, it may clear it. Open this page once before you go where there is no internet.
offline-install-text = Many browsers can install this page or add it to the home screen by their menu. It then opens in a window of its own.
offline-install = Install it
offline-files = Files that you open are never stored: open them again from your disk.
