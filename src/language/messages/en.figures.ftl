## Map
map-region = Map
map-style = How the map is drawn
map-choropleth = Shaded
map-circles = Circles
map-change = Change
map-flows = Origins
map-sites = Sites
rate-label = per 1,000 residents
rate-with-year = per 1,000 residents of { $year }
map-counts-on-areas = Colours show counts, not density: a large area is not more people.
map-boundary-notice = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance. Figures: { $of ->
    [dtm] IOM DTM
   *[file] { $file }
}. Boundaries: { $by ->
    [shipped] Natural Earth; Baghdad after OCHA
   *[drawing] { $drawing }
}.
map-boundary-notice-own = Places and names are those of the file { $file }; they do not imply official endorsement or acceptance.
map-no-outlines = There is no map for these places yet: the file names them but does not draw them.
map-no-outlines-way = Open a boundary file of the country (GeoJSON or TopoJSON) to see them on a map. The ranking and the timeline show all figures.
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } per 1,000 residents
mark-empty = { $place }: { $reason }
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
legend-rate-far = { $rate } (over 5 years away)
legend-rate = { $unit ->
    [families] Families
   *[individuals] People
} per 1,000 residents of { $year }
legend-locked = · same classes on every date
legend-from = { $from } and more
legend-lowest = more than { $from }, less than { $to }
legend-range = { $from } to less than { $to }
legend-class = { $range }: { $count ->
    [one] { $count } governorate
   *[other] { $count } governorates
}
zoom-label = Zoom
zoom-in = Zoom in
zoom-out = Zoom out
zoom-home = Whole country
zoom-way-windows = Use Ctrl and scroll to zoom the map
zoom-way-mac = Use ⌘ and scroll to zoom the map
zoom-way-touch = Use two fingers to move the map

## Ranking
ranking-region = Ranking
ranking-table = Ranking by governorate
ranking-name = Governorate
ranking-table-district = Ranking by district
ranking-name-district = District
ranking-table-own = Ranking by place
ranking-name-own = Place
coverage-line-district = { $reported } of { $expected } { $expected ->
    [one] district
   *[other] districts
} reported
place-country-district = { $country }: all districts
place-places-district = Districts
place-regions-district = Governorates and region sets
note-not-published-district = No district of this choice has a figure for this date. A missing figure is not zero.
note-common-places-district = The change counts only the { $common } of { $expected } districts with a figure on both dates.
coverage-line-own = { $reported } of { $expected } { $expected ->
    [one] place
   *[other] places
} reported
place-country-own = { $country }: all places
place-places-own = Places
note-not-published-own = No place of this choice has a figure for this date. A missing figure is not zero.
note-common-places-own = The change counts only the { $common } of { $expected } places with a figure on both dates.
ranking-rate = per 1,000
ranking-change = Change
ranking-off-map = (not on the map)

## Timeline
timeline-region = Timeline
timeline-slider = Reference date
timeline-value = { $day }: { $figure }
timeline-date = Go to a reference date
timeline-count = date { $index } of { $count }
timeline-note = Those present at each reference date; gaps stay gaps
timeline-note-carried = Those present at each reference date; gaps filled with last figures
timeline-floor = at least { $figure }
figure-estimated = about { $figure }
figure-with-carried = { $figure }†
figure-carried = { $figure }, with last figures carried forward
timeline-floors = at least: a figure is missing or known within bounds
timeline-carried = some places with their last figure, carried forward
timeline-floors-carried = at least, or with last figures carried forward
carry-label = Gaps
carry-none = stay gaps
carry-usual = last figure, up to { $days ->
    [one] one day
   *[other] { $days } days
} old (usual here)
carry-days = last figure, up to { $days ->
    [one] one day
   *[other] { $days } days
} old
carried-age = { $days ->
    [one] one day old
   *[other] { $days } days old
}
carried-from = last figure, of { $day }, { $days ->
    [one] one day
   *[other] { $days } days
} before
coverage-suppressed = , { $count } suppressed
coverage-carried = , { $count } carried forward
figure-about = about
figure-rough = about { $figure }, without the places that are missing,
factor-fileSix = In this file every family comes to 6 people.
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
period = { $from } to { $day }

## Breakdowns
breakdown-region = Who they are
breakdown-origin = Came from
breakdown-shelter = Live in
breakdown-wave = Displaced
breakdown-lastDisplacement = Where they were displaced before returning
breakdown-sexAge = Sex and age
breakdown-waiting = Reading the breakdown…
breakdown-reports = Of the places that reported on this date: parts are not carried forward.
breakdown-none = Not published for this date.
breakdown-near = Show { $day }, which has it
breakdown-failed = The breakdown could not be read.
part-rest = { $count } others
parts-of-families = of { $sum } families with this known
parts-of-individuals = of { $sum } people with this known
parts-with-unknown = of { $sum } { $unit ->
    [families] families
   *[individuals] people
}, the unknown included
parts-unknown = · not known of { $unknown } more
parts-none-origin = No origin is known for these figures.
parts-none-lastDisplacement = For these figures no place of displacement is known.
parts-none-shelter = No shelter is known for these figures.
parts-none-wave = For these figures it is not known when people were displaced.
parts-none-sexAge = Neither sex nor age is known for these figures.
parts-none-of-families = { $sum ->
    [one] The one family counted is down as unknown.
   *[other] All { $sum } families are down as unknown.
}
parts-none-of-individuals = { $sum ->
    [one] The one person counted is down as unknown.
   *[other] All { $sum } people are down as unknown.
}
parts-shortfall = · { $missing } short of the { $total } published
parts-excess = · { $missing } more than the { $total } published
part-shelter-camp = Camp
part-shelter-collective = Collective shelter
part-shelter-critical = Critical shelter
part-shelter-habitual_habitable = Habitual residence, habitable
part-shelter-habitual_pre_oct_2018 = Habitual residence
part-shelter-habitual_uninhabitable = Habitual residence, uninhabitable
part-shelter-host_families = Host family
part-shelter-hotel_motel = Hotel or motel
part-shelter-informal_settlements = Informal settlement
part-shelter-formal_camps = Formal camp
part-shelter-informal_camps = Informal camp
part-shelter-military_camps = Military camp
part-shelter-non_residential = Non-residential building
part-shelter-other = Other
part-shelter-other_critical = Other critical shelter
part-shelter-out_of_camp = Out of camp
part-shelter-own_property = Own property
part-shelter-private = Private setting
part-shelter-religious_building = Religious building
part-shelter-rented_habitable = Rented, habitable
part-shelter-rented_pre_apr_2019 = Rented housing
part-shelter-rented_uninhabitable = Rented, uninhabitable
part-shelter-school_building = School building
part-shelter-tent_caravan_makeshift = Tent, caravan or makeshift shelter
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

## Kinds of empty
empty-zero = zero
empty-notReported = not reported
empty-noAccess = no access
empty-suppressed = suppressed
empty-notInBoundary = not in this boundary version

## Why this number
sources-title = Sources and terms

## Sharing and loading
files-open-again = Open again
places-of-file = the places of the file { $file }
failure-boundaries_missing = The outlines of the governorates could not be fetched. The ranking shows the same figures.

## Two dates set against each other
mark-change = { $place }: { $change }
legend-change = { $what }: change from { $from } to { $day }
change-rise = a rise of { $bound } or more
change-rise-range = a rise of { $bound } to less than { $next }
change-fall = a fall of { $bound } or more
change-fall-range = a fall of { $bound } to less than { $next }
change-below = less than { $bound } either way
change-none = no change
change-class = { $range }: { $count ->
    [one] 1 place
   *[other] { $count } places
}
empty-notAtFirst = no figure at first date
empty-notComparable = not comparable

## A breakdown over time
parts-open = Over time
parts-others = All others

## Origin and host, one against the other
matrix-open = By host

## The map at many dates
rounds-open = Many dates

## Classes of the map
classes-open = Classes
classed-by-ladder = 1-2-5 steps
classed-by-quantile = equal numbers
classed-by-equal = equal widths
classed-by-natural = natural breaks
classed-by-own = bounds of your own
legend-of-date = · classes of this date alone
legend-class-chosen = { $text }, among them { $places }

## Returnees set against those still displaced
returns-open = Rate of return
