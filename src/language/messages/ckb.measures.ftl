## Refugees, and movements during a period
measure-refugees = پەنابەران
measure-arrivals = هاتووەکان
measure-departures = ڕۆیشتووەکان
measure-displacements = ئاوارەبوونی نوێ
figure-noun-refugees-individuals = { $value ->
    [one] پەنابەر
   *[other] پەنابەر
}
figure-noun-refugees-families = { $value ->
    [one] خێزانی پەنابەر
   *[other] خێزانی پەنابەر
}
figure-noun-arrivals-individuals = { $value ->
    [one] هاتوو
   *[other] هاتوو
}
figure-noun-arrivals-families = { $value ->
    [one] خێزانی هاتوو
   *[other] خێزانی هاتوو
}
figure-noun-departures-individuals = { $value ->
    [one] ڕۆیشتوو
   *[other] ڕۆیشتوو
}
figure-noun-departures-families = { $value ->
    [one] خێزانی ڕۆیشتوو
   *[other] خێزانی ڕۆیشتوو
}
figure-noun-displacements-individuals = { $value ->
    [one] ئاوارەبوونی نوێ
   *[other] ئاوارەبوونی نوێ
}
figure-noun-displacements-families = { $value ->
    [one] خێزانی تازە ئاوارەبوو
   *[other] خێزانی تازە ئاوارەبوو
}
figure-short-refugees-individuals = { $value ->
    [one] { $value } پەنابەر
   *[other] { $value } پەنابەر
}
figure-short-refugees-families = { $value ->
    [one] { $value } خێزانی پەنابەر
   *[other] { $value } خێزانی پەنابەر
}
figure-short-arrivals-individuals = { $value ->
    [one] { $value } هاتوو
   *[other] { $value } هاتوو
}
figure-short-arrivals-families = { $value ->
    [one] { $value } خێزانی هاتوو
   *[other] { $value } خێزانی هاتوو
}
figure-short-departures-individuals = { $value ->
    [one] { $value } ڕۆیشتوو
   *[other] { $value } ڕۆیشتوو
}
figure-short-departures-families = { $value ->
    [one] { $value } خێزانی ڕۆیشتوو
   *[other] { $value } خێزانی ڕۆیشتوو
}
figure-short-displacements-individuals = { $value ->
    [one] { $value } ئاوارەبوونی نوێ
   *[other] { $value } ئاوارەبوونی نوێ
}
figure-short-displacements-families = { $value ->
    [one] { $value } خێزانی تازە ئاوارەبوو
   *[other] { $value } خێزانی تازە ئاوارەبوو
}
sentence-share-stock = لە { $day } ژمارەیان لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
}، واتە { $share } لە کۆی { $total } لە { $country }.
sentence-country-stock = لە { $day } ژمارەیان لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
}.
sentence-none-stock = { $what }: بۆ { $day } هیچ ژمارەیەک لە { $place } نییە.
legend-stock = { $what } بەپێی شوێن
sentence-share-flow = { $span ->
    [day] لە { $day }
   *[days] لە { $from } تا { $day }
}، { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} لە { $place } تۆمار کراون، واتە { $share } لە کۆی { $total } لە { $country }.
sentence-country-flow = { $span ->
    [day] لە { $day }
   *[days] لە { $from } تا { $day }
}، { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} لە { $place } تۆمار کراون.
sentence-none-flow = { $what }: هیچ ڕاپۆرتێک نەدراوە بۆ { $place } { $span ->
    [day] لە { $day }
   *[days] لە { $from } تا { $day }
}.
legend-flow = { $what } بەپێی شوێن، لە { $from } تا { $day }
flow-reports = { $cadence ->
    [day] { $reported } لە { $expected } ڕاپۆرتی ڕۆژانە
    [week] { $reported } لە { $expected } ڕاپۆرتی هەفتانە
    [month] { $reported } لە { $expected } ڕاپۆرتی مانگانە
    [quarter] { $reported } لە { $expected } ڕاپۆرتی وەرزانە
   *[year] { $reported } لە { $expected } ڕاپۆرتی ساڵانە
}
flow-change-percent = { $percent } ({ $absolute }) بەرامبەر ماوەی پێشوو، لە { $from } تا { $day }
flow-change-absolute = { $absolute } بەرامبەر ماوەی پێشوو، لە { $from } تا { $day }
flow-change-same = بە ئەندازەی ماوەی پێشوو، لە { $from } تا { $day }
flow-change-none = گۆڕان نادرێت: ئەم ماوەیە یان ماوەی پێشوو، لە { $from } تا { $day }، ڕاپۆرتێکی کەمە
note-no-report = بۆ ئەم ماوەیە هیچ ڕاپۆرتێک نەدراوە. نەبوونی ڕاپۆرت سفر نییە.
note-floor = ئەمە کەمترین ڕادەیە: ئەوەی ڕاپۆرت نەدراوە لە کۆیەکەدا نییە.
notice-period = ژمارەکان هی ماوەی تەواوی فایلەکەن: لە { $from } تا { $day } پیشان دەدرێت.
flow-from = لە
flow-to = تا
flow-start = سەرەتای ماوەکە
flow-end = کۆتایی ماوەکە
flow-before = ماوەی پێشوو
flow-after = ماوەی داهاتوو
flow-note = { $width ->
    [day] هەر ستوونێک ڕۆژێکە؛ هێڵکراو: ڕاپۆرتێک نییە
    [week] هەر ستوونێک هەفتەیەکە؛ هێڵکراو: ڕاپۆرتێک نییە
    [month] هەر ستوونێک مانگێکە؛ هێڵکراو: ڕاپۆرتێک نییە
    [quarter] هەر ستوونێک چارەکە ساڵێکە؛ هێڵکراو: ڕاپۆرتێک نییە
   *[year] هەر ستوونێک ساڵێکە؛ هێڵکراو: ڕاپۆرتێک نییە
}
flow-figures = ژمارەکانی { $file } کە کۆ کراونەتەوە
flow-period = تا
flow-further = { $count ->
    [one] یەک ژمارەی تریش بە هەمان شێوە کۆ کراوەتەوە.
   *[other] { $count } ژمارەی تریش بە هەمان شێوە کۆ کراونەتەوە.
}
flow-method = لێشاو: جووڵەکان، بۆ شوێنەکان و بۆ ڕۆژەکانی ماوەکە کۆ کراونەتەوە.
flow-points = دەروازەکان خاڵن و سنووریان نییە.
change-noun-refugees-individuals = پەنابەران
change-noun-refugees-families = خێزانە پەنابەرەکان
parts-subject-refugees = پەنابەران لە { $place }
