## Map
map-region = نەخشە
map-style = شێوازی کێشانی نەخشە
map-choropleth = ڕەنگکراو
map-circles = بازنە
map-change = گۆڕان
map-flows = شوێنی ڕەسەن
map-sites = سایتەکان
rate-label = بۆ هەر 1,000 دانیشتوو
rate-with-year = بۆ هەر 1,000 دانیشتووی ساڵی { $year }
map-counts-on-areas = ڕەنگەکان ژمارە پیشان دەدەن نەک چڕی: ڕووبەری گەورە بە واتای خەڵکی زیاتر نایەت.
map-boundary-notice = سنوور و ناوە پیشاندراوەکان و ناونانەکانی سەر ئەم نەخشەیە بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین. ژمارەکان: { $of ->
    [dtm] ماتریسی بەدواداچوونی ئاوارەبوون (DTM)ی ڕێکخراوی نێودەوڵەتیی کۆچ (IOM)
   *[file] { $file }
}. { $by ->
    [shipped] سنوورەکان: Natural Earth؛ سنووری بەغدا بەپێی OCHA
   *[drawing] سنوورەکان: { $drawing }
}. ناوە کوردییەکان لە سەرچاوەی کۆمەڵگاوەن، و لەگەڵ ئەم وەرگێڕانە چاوەڕێی پێداچوونەوەن.
map-boundary-notice-own = شوێن و ناوەکان لە فایلی { $file } وەرگیراون؛ بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین.
map-no-outlines = هێشتا نەخشەی ئەم شوێنانە نییە: فایلەکە ناویان دەهێنێت بەڵام نایانکێشێت.
map-no-outlines-way = فایلێکی سنووری وڵاتەکە (GeoJSON یان TopoJSON) بکەرەوە بۆ بینینیان لەسەر نەخشە. ڕیزبەندی و هێڵی کات هەموو ژمارەکان پیشان دەدەن.
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } بۆ هەر 1,000 دانیشتوو
mark-empty = { $place }: { $reason }
webgl-absent = ئەم وێبگەڕە WebGLی نییە، بۆیە نەخشەکە ناجووڵێت و نزیک ناکرێتەوە. ژمارەکان هەمان ژمارەن.
webgl-unfetched = ئەو کۆدەی نەخشەکە دەجووڵێنێت و نزیکی دەکاتەوە نەهێنرا. ژمارەکان هەمان ژمارەن؛ بارکردنەوەی پەڕەکە دووبارە هەوڵ دەداتەوە.
webgl-lost = گرافیکی نەخشەکە لەدەست چوو، بۆیە ناجووڵێت و نزیک ناکرێتەوە. ژمارەکان هەمان ژمارەن.
webgl-restore = گەڕاندنەوەی گرافیک
legend-label = کلیلی نەخشە
legend-idps-individuals = ئاوارەکان بەپێی پارێزگا
legend-idps-families = خێزانە ئاوارەکان بەپێی پارێزگا
legend-returnees-individuals = گەڕاوەکان بەپێی پارێزگا
legend-returnees-families = خێزانە گەڕاوەکان بەپێی پارێزگا
legend-own-idps-individuals = ئاوارەکان بەپێی شوێن
legend-own-idps-families = خێزانە ئاوارەکان بەپێی شوێن
legend-own-returnees-individuals = گەڕاوەکان بەپێی شوێن
legend-own-returnees-families = خێزانە گەڕاوەکان بەپێی شوێن
legend-district-idps-individuals = ئاوارەکان بەپێی قەزا
legend-district-idps-families = خێزانە ئاوارەکان بەپێی قەزا
legend-district-returnees-individuals = گەڕاوەکان بەپێی قەزا
legend-district-returnees-families = خێزانە گەڕاوەکان بەپێی قەزا
legend-class-district = { $range }: { $count ->
    [one] { $count } قەزا
   *[other] { $count } قەزا
}
legend-class-own = { $range }: { $count ->
    [one] { $count } شوێن
   *[other] { $count } شوێن
}
legend-rate-far = { $rate } (زیاتر لە 5 ساڵ دوورە)
legend-rate = { $unit ->
    [families] خێزان
   *[individuals] کەس
} بۆ هەر 1,000 دانیشتووی ساڵی { $year }
legend-locked = · هەمان پۆل لە هەموو ڕێکەوتەکاندا
legend-from = { $from } و زیاتر
legend-lowest = لە { $from } زیاتر و لە { $to } کەمتر
legend-range = لە { $from } تا کەمتر لە { $to }
legend-class = { $range }: { $count ->
    [one] { $count } پارێزگا
   *[other] { $count } پارێزگا
}
zoom-label = نزیککردنەوە و دوورخستنەوە
zoom-in = نزیککردنەوە
zoom-out = دوورخستنەوە
zoom-home = هەموو وڵات
zoom-way-windows = بۆ نزیککردنەوەی نەخشەکە Ctrl لەگەڵ گلۆڵە بەکار بهێنە
zoom-way-mac = بۆ نزیککردنەوەی نەخشەکە ⌘ لەگەڵ گلۆڵە بەکار بهێنە
zoom-way-touch = بە دوو پەنجە نەخشەکە بجووڵێنە

## Ranking
ranking-region = ڕیزبەندی
ranking-table = ڕیزبەندی بەپێی پارێزگا
ranking-name = پارێزگا
ranking-table-district = ڕیزبەندی بەپێی قەزا
ranking-name-district = قەزا
ranking-table-own = ڕیزبەندی بەپێی شوێن
ranking-name-own = شوێن
coverage-line-district = { $reported } لە { $expected } قەزا { $expected ->
    [one] ڕاپۆرتی
   *[other] ڕاپۆرتیان
} داوە
place-country-district = { $country }: هەموو قەزاکان
place-places-district = قەزاکان
place-regions-district = پارێزگاکان و کۆمەڵەی ناوچەکان
note-not-published-district = هیچ قەزایەکی ئەم هەڵبژاردنە بۆ ئەم ڕێکەوتە ژمارەی نییە. نەبوونی ژمارە سفر نییە.
note-common-places-district = گۆڕانەکە تەنها ئەو { $common } قەزایە لە کۆی { $expected } دەژمێرێت کە لە هەردوو ڕێکەوتدا ژمارەیان هەیە.
coverage-line-own = { $reported } لە { $expected } شوێن { $expected ->
    [one] ڕاپۆرتی
   *[other] ڕاپۆرتیان
} داوە
place-country-own = { $country }: هەموو شوێنەکان
place-places-own = شوێنەکان
note-not-published-own = هیچ شوێنێکی ئەم هەڵبژاردنە بۆ ئەم ڕێکەوتە ژمارەی نییە. نەبوونی ژمارە سفر نییە.
note-common-places-own = گۆڕانەکە تەنها ئەو { $common } شوێنە لە کۆی { $expected } دەژمێرێت کە لە هەردوو ڕێکەوتدا ژمارەیان هەیە.
ranking-rate = بۆ هەر 1,000
ranking-change = گۆڕان
ranking-off-map = (لەسەر نەخشە نییە)

## Timeline
timeline-region = هێڵی کات
timeline-slider = ڕێکەوتی ئاماژە
timeline-value = { $day }: { $figure }
timeline-date = چوون بۆ ڕێکەوتێکی ئاماژە
timeline-count = ڕێکەوتی { $index } لە { $count }
timeline-note = ئەوانەی لە هەر ڕێکەوتێکی ئاماژەدا ئامادەن؛ بۆشاییەکان هەر بۆشایین
timeline-note-carried = ئەوانەی لە هەر ڕێکەوتێکی ئاماژەدا ئامادەن؛ بۆشاییەکان بە دوایین ژمارە پڕ کراونەتەوە
timeline-floor = لانیکەم { $figure }
figure-estimated = نزیکەی { $figure }
figure-with-carried = { $figure }†
figure-carried = { $figure }، لەگەڵ دوایین ژمارەی گواستراوە
timeline-floors = لانیکەم: ژمارەیەک نییە یان تەنها لە نێوان دوو سنووردا زانراوە
timeline-carried = هەندێک شوێن بە دوایین ژمارەیان، گواستراوە بۆ ئەم ڕێکەوتە
timeline-floors-carried = لانیکەم، یان لەگەڵ دوایین ژمارەی گواستراوە
carry-label = بۆشاییەکان
carry-none = هەر بۆشایین
carry-usual = دوایین ژمارە، تا { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} کۆن (ئاسایی لێرە)
carry-days = دوایین ژمارە، تا { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} کۆن
carried-age = { $days ->
    [one] یەک ڕۆژ کۆن
   *[other] { $days } ڕۆژ کۆن
}
carried-from = دوایین ژمارە، هی { $day }، { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} پێشتر
coverage-suppressed = ، { $count } شاردراوەتەوە
coverage-carried = ، { $count } گواستراوە
figure-about = نزیکەی
figure-rough = نزیکەی { $figure }، بەبێ ئەو شوێنانەی ژمارەیان نییە،
factor-fileSix = لەم فایلەدا هەر خێزانێک دەکاتە 6 کەس.
compare-label = گۆڕان لە
compare-previous = ڕێکەوتی پێشوو
play = لێدان بەناو ڕێکەوتەکاندا
pause = وەستان
speed-label = خێرایی
speed-value = { $speed }×
step-back = ڕێکەوتی پێشوو
step-on = ڕێکەوتی داهاتوو
event-title = { $day }: { $text }
break-title = ڕێبازی ژماردن، { $day }: { $text }
break-label = گۆڕانی ڕێباز
period = لە { $from } تا { $day }

## Breakdowns
breakdown-region = ئەوان کێن
breakdown-origin = لە کوێوە هاتوون
breakdown-shelter = لە کوێ دەژین
breakdown-wave = کەی ئاوارە بوون
breakdown-lastDisplacement = شوێنی ئاوارەیی پێش گەڕانەوە
breakdown-sexAge = ڕەگەز و تەمەن
breakdown-waiting = دابەشبوونەکە دەخوێنرێتەوە…
breakdown-reports = هی ئەو شوێنانەی لەم ڕێکەوتەدا ڕاپۆرتیان داوە: بەشەکان ناگوازرێنەوە.
breakdown-none = بۆ ئەم ڕێکەوتە بڵاو نەکراوەتەوە.
breakdown-near = پیشاندانی { $day } کە تێیدا هەیە
breakdown-failed = دابەشبوونەکە نەخوێنرایەوە.
part-rest = { $count ->
    [one] { $count }ی تر
   *[other] { $count }ی تر
}
parts-of-families = لە کۆی { $sum ->
    [one] { $sum } خێزان کە ئەمەیان زانراوە
   *[other] { $sum } خێزان کە ئەمەیان زانراوە
}
parts-of-individuals = لە کۆی { $sum ->
    [one] { $sum } کەس کە ئەمەی زانراوە
   *[other] { $sum } کەس کە ئەمەیان زانراوە
}
parts-with-unknown = لە کۆی { $sum } { $unit ->
    [families] خێزان
   *[individuals] کەس
}، نەزانراوەکانیش لەگەڵدا
parts-unknown = · بۆ { $unknown }ی تر نەزانراوە
parts-none-origin = بۆ ئەم ژمارانە شوێنی ڕەسەن نەزانراوە.
parts-none-lastDisplacement = بۆ ئەم ژمارانە شوێنی ئاوارەیی نەزانراوە.
parts-none-shelter = بۆ ئەم ژمارانە شوێنی نیشتەجێبوون نەزانراوە.
parts-none-wave = بۆ ئەم ژمارانە نەزانراوە کەی خەڵکەکە ئاوارە بوون.
parts-none-sexAge = بۆ ئەم ژمارانە نە ڕەگەز و نە تەمەن زانراوە.
parts-none-of-families = { $sum ->
    [one] ئەو یەک خێزانەی ژمێردراوە بە نەزانراو تۆمار کراوە.
   *[other] هەر { $sum } خێزانەکە بە نەزانراو تۆمار کراون.
}
parts-none-of-individuals = { $sum ->
    [one] ئەو یەک کەسەی ژمێردراوە بە نەزانراو تۆمار کراوە.
   *[other] هەر { $sum } کەسەکە بە نەزانراو تۆمار کراون.
}
parts-shortfall = · { $missing } کەمتر لەو { $total }ەی بڵاو کراوەتەوە
parts-excess = · { $missing } زیاتر لەو { $total }ەی بڵاو کراوەتەوە
part-shelter-camp = کەمپ
part-shelter-collective = پەناگەی بەکۆمەڵ
part-shelter-critical = پەناگەی نالەبار
part-shelter-habitual_habitable = ماڵی خۆیان، شیاوی نیشتەجێبوون
part-shelter-habitual_pre_oct_2018 = ماڵی خۆیان
part-shelter-habitual_uninhabitable = ماڵی خۆیان، نەشیاو بۆ نیشتەجێبوون
part-shelter-host_families = خێزانی خانەخوێ
part-shelter-hotel_motel = هوتێل یان مۆتێل
part-shelter-informal_settlements = نیشتەجێبوونی نافەرمی
part-shelter-formal_camps = کەمپی فەرمی
part-shelter-informal_camps = کەمپی نافەرمی
part-shelter-military_camps = سەربازگە
part-shelter-non_residential = بینای نانیشتەجێبوون
part-shelter-other = هی تر
part-shelter-other_critical = پەناگەی نالەباری تر
part-shelter-out_of_camp = دەرەوەی کەمپ
part-shelter-own_property = موڵکی خۆیان
part-shelter-private = شوێنی تایبەت
part-shelter-religious_building = بینای ئایینی
part-shelter-rented_habitable = کرێ، شیاوی نیشتەجێبوون
part-shelter-rented_pre_apr_2019 = خانووی کرێ
part-shelter-rented_uninhabitable = کرێ، نەشیاو بۆ نیشتەجێبوون
part-shelter-school_building = بینای قوتابخانە
part-shelter-tent_caravan_makeshift = خێمە، کەرەڤان یان پەناگەی کاتی
part-shelter-unfinished_abandoned_building = بینای تەواونەکراو یان چۆڵکراو
part-shelter-unknown = نەزانراو
part-wave-pre_june_2014 = پێش حوزەیرانی 2014
part-wave-june_july_2014 = حوزەیران تا تەممووزی 2014
part-wave-august_2014 = ئابی 2014
part-wave-post_september_2014 = دوای ئەیلوولی 2014
part-wave-post_april_2015 = دوای نیسانی 2015
part-wave-post_march_2016 = دوای ئازاری 2016
part-wave-post_17_october_2016 = دوای 17ی تشرینی یەکەمی 2016
part-wave-july_2017 = لە تەممووزی 2017ەوە
part-wave-jan_2019 = لە کانوونی دووەمی 2019ەوە
part-wave-unknown = نەزانراو
part-sexAge-male = نێر
part-sexAge-female = مێ
part-sexAge-men = پیاو
part-sexAge-women = ژن
part-sexAge-boys = کوڕ
part-sexAge-girls = کچ
part-sexAge-children = منداڵ
part-sexAge-adults = پێگەیشتوو
part-sexAge-male_elderly = پیاوی بەتەمەن
part-sexAge-female_elderly = ژنی بەتەمەن
part-sexAge-all_elderly = بەتەمەن
part-sexAge-male_unknown = نێر، تەمەن نەزانراو
part-sexAge-female_unknown = مێ، تەمەن نەزانراو
part-sexAge-all_unknown = ڕەگەز نەزانراو
part-ages-between = { $who ->
    [male] نێر، { $from } تا { $until }
    [female] مێ، { $from } تا { $until }
   *[all] تەمەن { $from } تا { $until }
}
part-ages-from = { $who ->
    [male] نێر، { $from } و بەرەو ژوور
    [female] مێ، { $from } و بەرەو ژوور
   *[all] تەمەن { $from } و بەرەو ژوور
}
part-origin-unknown = نەزانراو
part-lastDisplacement-unknown = نەزانراو

## Kinds of empty
empty-zero = سفر
empty-notReported = ڕاپۆرت نەدراوە
empty-noAccess = دەستی پێ نەگەیشتووە
empty-suppressed = شاردراوەتەوە (بۆ پاراستنی کەسەکان)
empty-notInBoundary = لەم وەشانەی سنوورەکاندا نییە

## Why this number
sources-title = سەرچاوە و مەرجەکان

## Sharing and loading
files-open-again = کردنەوەی دووبارە
places-of-file = شوێنەکانی فایلی { $file }
failure-boundaries_missing = سنووری پارێزگاکان نەهێنرا. ڕیزبەندییەکە هەمان ژمارە پیشان دەدات.

## Two dates set against each other
mark-change = { $place }: { $change }
legend-change = { $what }: گۆڕان لە { $from } تا { $day }
change-rise = زیادبوونی { $bound } یان زیاتر
change-rise-range = زیادبوونی { $bound } تا کەمتر لە { $next }
change-fall = کەمبوونەوەی { $bound } یان زیاتر
change-fall-range = کەمبوونەوەی { $bound } تا کەمتر لە { $next }
change-below = کەمتر لە { $bound } بە هەردوو لادا
change-none = بێ گۆڕان
change-class = { $range }: { $count ->
    [one] 1 شوێن
   *[other] { $count } شوێن
}
empty-notAtFirst = بێ ژمارە لە یەکەم بەروار
empty-notComparable = بەراورد ناکرێت

## A breakdown over time
parts-open = بە درێژایی کات
parts-others = هەموو ئەوانی تر

## Origin and host, one against the other
matrix-open = بەپێی شوێنی خانەخوێ

## The map at many dates
rounds-open = چەند ڕێکەوتێک

## Classes of the map
classes-open = پۆلەکان
classed-by-ladder = هەنگاوی 1-2-5
classed-by-quantile = ژمارەی یەکسان
classed-by-equal = پانیی یەکسان
classed-by-natural = بڕگەی سروشتی
classed-by-own = سنووری خۆت
legend-of-date = · پۆلی تەنها ئەم ڕێکەوتە
legend-class-chosen = { $text }، لەوانە { $places }

## Returnees set against those still displaced
returns-open = ڕێژەی گەڕانەوە
