app-name = Nuzuh
app-tagline = { $name } · reference dates { $first } to { $last }
app-loading-title = Displacement figures
skip-to-headline = Skip to the figures

## Top bar
search-open = Search a place
language-label = Language
digits-label = Digits
digits-latn = Latin digits
digits-arab = Arabic-Indic digits
theme-light = Light colours
theme-dark = Dark colours
load-data = Load data
share = Share
present = Present
present-keys = Space plays, B blanks the screen, F fills it, P points, T turns light or dark, Esc leaves
present-leave = Leave
retry = Try again
dismiss = Dismiss

## Headline
headline-region = Headline
measure-label = Measure
measure-idps = IDPs
measure-returnees = Returnees
unit-label = Unit
unit-individuals = Individuals
unit-families = Families
place-label = Place
place-country = { $country }: all governorates
place-regions = Region sets
place-places = Governorates
place-add = Compare with…
place-remove = Remove { $place }
round-number = round { $round }
round-none = round not numbered
figure-noun-idps-individuals = { $value ->
    [one] IDP
   *[other] IDPs
}
figure-noun-idps-families = { $value ->
    [one] IDP family
   *[other] IDP families
}
figure-noun-returnees-individuals = { $value ->
    [one] returnee
   *[other] returnees
}
figure-noun-returnees-families = { $value ->
    [one] returnee family
   *[other] returnee families
}
figure-short-idps-individuals = { $value ->
    [one] { $value } IDP
   *[other] { $value } IDPs
}
figure-short-idps-families = { $value ->
    [one] { $value } IDP family
   *[other] { $value } IDP families
}
figure-short-returnees-individuals = { $value ->
    [one] { $value } returnee
   *[other] { $value } returnees
}
figure-short-returnees-families = { $value ->
    [one] { $value } returnee family
   *[other] { $value } returnee families
}
figure-at-least = at least
figure-none = No figure
sentence-share-idps-individuals = On { $day }, { $place } hosted { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} internally displaced persons (IDPs), { $share } of the { $total } in { $country }.
sentence-share-idps-families = On { $day }, { $place } hosted { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} families of internally displaced persons (IDPs), { $share } of the { $total } in { $country }.
sentence-share-returnees-individuals = By { $day }, { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} displaced persons had returned to { $place }, { $share } of the { $total } returnees in { $country }.
sentence-share-returnees-families = By { $day }, { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} displaced families had returned to { $place }, { $share } of the { $total } returnee families in { $country }.
sentence-country-idps-individuals = On { $day }, { $place } had { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} internally displaced persons (IDPs).
sentence-country-idps-families = On { $day }, { $place } had { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} families of internally displaced persons (IDPs).
sentence-country-returnees-individuals = By { $day }, { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} displaced persons had returned to their areas of origin in { $place }.
sentence-country-returnees-families = By { $day }, { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} displaced families had returned to their areas of origin in { $place }.
sentence-none-idps-individuals = There is no figure for displaced persons in { $place } for { $day }.
sentence-none-idps-families = There is no figure for displaced families in { $place } for { $day }.
sentence-none-returnees-individuals = There is no figure for returnees in { $place } for { $day }.
sentence-none-returnees-families = There is no figure for returnee families in { $place } for { $day }.
change-percent = { $percent } ({ $absolute }) { $way ->
    [until] until
   *[since] since
} { $since }
change-absolute = { $absolute } { $way ->
    [until] until
   *[since] since
} { $since }
change-same = No change { $way ->
    [until] until
   *[since] since
} { $since }
change-refused = Not comparable with { $since }
change-unknown = Change unknown: one date has no exact figure
change-first = First reference date of the series
coverage-line = { $reported } of { $expected } { $expected ->
    [one] governorate
   *[other] governorates
} reported
why-this-number = Why this number?
situation-open = In words
influx-title = Influx watch
note-overlap = In several of the chosen groups, counted once: { $places }.
note-not-published-individuals = No governorate of this choice has a figure for this date. A missing figure is not zero.
note-not-published-families = There is no figure for families for this date. A missing figure is not zero.
note-at-least = This is a floor: no figure from { $places }.
note-bounds = This is a floor: some figures are known in part or within bounds only.
note-refused = This date and { $since } are not compared. { $reason }
note-break = { $reason }
note-common-places = The change counts only the { $common } of { $expected } governorates with a figure on both dates.
factor-six = The source counts every family as 6 people.
factor-sixAndFive = The source counts a family as 6 people, and since August 2020 as 5 inside camps.
families-others = Other sizes
headline-waiting = Reading the figures…
headline-no-data = No figures to show.
progress-rows = { $rows } rows read
page-title = { $place }, { $day } · Nuzuh

## Map

## Notices and failures
notice-link-dropped = “{ $part }” in the link is not understood and was left out.
notice-date-between = { $wished } is not a reference date; the last one before it, { $shown }, is shown.
notice-date-before = { $wished } is before the series begins; { $shown } is shown.
notice-dialog-missing = This part of the app could not be fetched. Check the connection and try again.
notice-language-missing = That language could not be fetched; the page stays in this one.
failure-aborted = Stopped.
failure-data_missing = The file { $detail } could not be fetched.
failure-data_empty = The file { $detail } is empty.
failure-not_a_table = This is not a table with columns. It begins: { $detail }
failure-no_figures = No figures were found in { $detail }.
failure-worker_lost = The reader of the figures was lost, perhaps for want of memory.
failure-unexpected = Something went wrong while reading: { $detail }
failure-kept = What was open before is still here.
failure-way-on = Check the connection and try again.
failure-shipped = Open the shipped figures
crash-title = Something in the app broke
crash-text = The figures are not affected, and nothing you loaded has left this browser. Loading the page again usually helps.
crash-reload = Load the page again
