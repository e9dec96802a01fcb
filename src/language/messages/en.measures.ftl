## Refugees, and movements during a period
measure-refugees = Refugees
measure-arrivals = Arrivals
measure-departures = Departures
measure-displacements = New displacements
figure-noun-refugees-individuals = { $value ->
    [one] refugee
   *[other] refugees
}
figure-noun-refugees-families = { $value ->
    [one] refugee family
   *[other] refugee families
}
figure-noun-arrivals-individuals = { $value ->
    [one] arrival
   *[other] arrivals
}
figure-noun-arrivals-families = { $value ->
    [one] arriving family
   *[other] arriving families
}
figure-noun-departures-individuals = { $value ->
    [one] departure
   *[other] departures
}
figure-noun-departures-families = { $value ->
    [one] departing family
   *[other] departing families
}
figure-noun-displacements-individuals = { $value ->
    [one] new displacement
   *[other] new displacements
}
figure-noun-displacements-families = { $value ->
    [one] newly displaced family
   *[other] newly displaced families
}
figure-short-refugees-individuals = { $value ->
    [one] { $value } refugee
   *[other] { $value } refugees
}
figure-short-refugees-families = { $value ->
    [one] { $value } refugee family
   *[other] { $value } refugee families
}
figure-short-arrivals-individuals = { $value ->
    [one] { $value } arrival
   *[other] { $value } arrivals
}
figure-short-arrivals-families = { $value ->
    [one] { $value } arriving family
   *[other] { $value } arriving families
}
figure-short-departures-individuals = { $value ->
    [one] { $value } departure
   *[other] { $value } departures
}
figure-short-departures-families = { $value ->
    [one] { $value } departing family
   *[other] { $value } departing families
}
figure-short-displacements-individuals = { $value ->
    [one] { $value } new displacement
   *[other] { $value } new displacements
}
figure-short-displacements-families = { $value ->
    [one] { $value } newly displaced family
   *[other] { $value } newly displaced families
}
sentence-share-stock = On { $day }, there were { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} in { $place }, { $share } of the { $total } in { $country }.
sentence-country-stock = On { $day }, there were { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} in { $place }.
sentence-none-stock = { $what }: no figure for { $place } for { $day }.
legend-stock = { $what } per place
sentence-share-flow = { $span ->
    [day] On { $day }
   *[days] From { $from } to { $day }
}, { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} were recorded in { $place }, { $share } of the { $total } in { $country }.
sentence-country-flow = { $span ->
    [day] On { $day }
   *[days] From { $from } to { $day }
}, { $over ->
    [yes] over { $figure }
    [least] at least { $figure }
   *[no] { $figure }
} were recorded in { $place }.
sentence-none-flow = { $what }: nothing was reported for { $place } { $span ->
    [day] on { $day }
   *[days] from { $from } to { $day }
}.
legend-flow = { $what } per place, { $from } to { $day }
flow-reports = { $cadence ->
    [day] { $reported } of { $expected } daily reports
    [week] { $reported } of { $expected } weekly reports
    [month] { $reported } of { $expected } monthly reports
    [quarter] { $reported } of { $expected } quarterly reports
   *[year] { $reported } of { $expected } yearly reports
}
flow-change-percent = { $percent } ({ $absolute }) against the period before, { $from } to { $day }
flow-change-absolute = { $absolute } against the period before, { $from } to { $day }
flow-change-same = As many as in the period before, { $from } to { $day }
flow-change-none = No change is given: this period or the one before, { $from } to { $day }, lacks a report
note-no-report = Nothing was reported for this period. A missing report is not zero.
note-floor = This is a floor: what was not reported is missing from the sum.
notice-period = Figures are for whole periods of the file: { $from } to { $day } is shown.
flow-from = From
flow-to = To
flow-start = Start of the period
flow-end = End of the period
flow-before = Period before
flow-after = Next period
flow-note = { $width ->
    [day] One bar per day; hatched: a report is missing
    [week] One bar per week; hatched: a report is missing
    [month] One bar per month; hatched: a report is missing
    [quarter] One bar per quarter; hatched: a report is missing
   *[year] One bar per year; hatched: a report is missing
}
flow-figures = Figures of { $file } that are added up
flow-period = Until
flow-further = { $count ->
    [one] One further figure is added up in the same way.
   *[other] { $count } further figures are added up in the same way.
}
flow-method = A flow: movements, added over places and over the days of the period.
flow-points = Crossings are points and have no outline.
change-noun-refugees-individuals = refugees
change-noun-refugees-families = refugee families
parts-subject-refugees = Refugees in { $place }
