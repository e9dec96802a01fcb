## Top bar
search-label = گەڕان بۆ شوێنێک
search-placeholder = پارێزگا یان ناوچە، بە هەر شێوەیەک بنووسرێت
search-none = هیچ شوێنێک نەدۆزرایەوە. شێوەیەکی تری نووسین یان کۆدی شوێن (P-code) تاقی بکەرەوە.

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
map-boundary-notice = سنوور و ناوە پیشاندراوەکان و ناونانەکانی سەر ئەم نەخشەیە بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین. ژمارەکان: ماتریسی بەدواداچوونی ئاوارەبوون (DTM)ی ڕێکخراوی نێودەوڵەتیی کۆچ (IOM). سنوورەکان: Natural Earth؛ سنووری بەغدا بەپێی OCHA.
map-boundary-notice-file = سنوور و ناوە پیشاندراوەکان و ناونانەکانی سەر ئەم نەخشەیە بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین. ژمارەکان: { $file }. سنوورەکان: Natural Earth؛ سنووری بەغدا بەپێی OCHA.
map-boundary-notice-drawn = سنوور و ناوە پیشاندراوەکان و ناونانەکانی سەر ئەم نەخشەیە بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین. ژمارەکان: { $file }. سنوورەکان: { $drawing }.
map-boundary-notice-own = شوێن و ناوەکان هی فایلی { $file }ن؛ بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین.
map-no-outlines = هێشتا نەخشەی ئەم شوێنانە نییە: فایلەکە ناویان دەهێنێت بەڵام نایانکێشێت.
map-no-outlines-way = فایلێکی سنووری وڵاتەکە (GeoJSON یان TopoJSON) بکەرەوە بۆ بینینیان لەسەر نەخشە. ڕیزبەندی و هێڵی کات هەموو ژمارەکان پیشان دەدەن.
points-unplaced = { $count ->
    [one] پێگەی یەک شوێن نەزانراوە: لە ڕیزبەندیدا پیشان دەدرێت.
   *[other] پێگەی { $count } شوێن نەزانراوە: لە ڕیزبەندیدا پیشان دەدرێن.
}
points-no-land = زەویی دەوروبەریان نەکێشراوە، چونکە سنوورەکەی لێرە نییە.
points-positions = پێگەکان ئەوانەن کە فایلەکە دەیاندات.
points-crossings = پێگەکان ئەوانەن کە فایلەکە دەیاندات، یان بۆ دەروازەکانی عێراق بەپێی ناویان ئەوانەی لیستی ناو ئەم بەرنامەیەن، کە هەندێکیان لە نزیکترین شارۆچکە دانراون.
layers-title = چینەکان
layers-legend = کلیلی چینەکان
layer-crossings = دەروازە و بازگەکان
layer-signals = سیگناڵەکانی چاودێریی لێشاو
signal-surge = { $signal }: { $place }، { $least ->
    [yes] لانیکەم { $value }
   *[no] { $value }
} لە { $day }، { $rise } لە { $from }ەوە
signal-daily = { $signal }: { $place }، { $least ->
    [yes] لانیکەم { $value }
   *[no] { $value }
} لە { $day }، کە تێکڕای هێڵی بنەڕەت { $mean }ە
signal-open = { $signal }: { $place }، لە { $day } ژمارە نییە
signal-mark-alert = سیگناڵ: هێڵی بنەڕەتی خۆی تێپەڕاند
signal-mark-ongoing = سیگناڵ: هێشتا نەگەڕاوەتەوە بۆ هێڵی بنەڕەتی خۆی
signals-not-calm = ئاستانەکان ئەوانەن کە ئەم ئامرازە خۆی دایناون. نەبوونی سیگناڵ بە واتای ئارامی نییە.
signals-to-map = پیشاندانی سیگناڵەکان لەسەر نەخشە
crossing-with = { $name }: دەروازەی سنووری لەگەڵ { $country }
crossing-is-border = { $name }: دەروازەی سنووری
crossing-is-checkpoint = { $name }: بازگەی ناوخۆ
crossing-is-unknown = { $name }: دەروازەی جۆر نەزانراو
crossing-at-town = نیشانەکەی لە نزیکترین شارۆچکە دانراوە.
crossing-kind-border = دەروازەی سنووری
crossing-kind-checkpoint = بازگەی ناوخۆ
crossing-kind-unknown = دەروازەی جۆر نەزانراو
crossings-no-people = نیشانەی دەروازەکان شوێن پیشان دەدەن نەک خەڵک، و ناڵێن کە دەروازەکە کراوەیە.
crossings-at-town = { $count ->
    [one] یەکێکیان لە نزیکترین شارۆچکە دانراوە.
   *[other] { $count } لەوان لە نزیکترین شارۆچکە دانراون.
}
crossings-unplaced = { $count ->
    [one] یەکێکی تریش پێگەی نەزانراوە.
   *[other] { $count }ی تریش پێگەیان نەزانراوە.
}
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } بۆ هەر 1,000 دانیشتوو
mark-empty = { $place }: { $reason }
tooltip-share = { $share } لە کۆی وڵات
tooltip-share-district = { $share } لە { $whole }
tooltip-change = { $change } بە بەراورد لەگەڵ ڕێکەوتی پێشوو
zoom-label = نزیککردنەوە و دوورخستنەوە
zoom-in = نزیککردنەوە
zoom-out = دوورخستنەوە
zoom-home = هەموو وڵات
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
legend-rate = کەس بۆ هەر 1,000 دانیشتوو
legend-locked = · هەمان پۆل لە هەموو ڕێکەوتەکاندا
legend-from = { $from } و زیاتر
legend-range = لە { $from } تا کەمتر لە { $to }
legend-class = { $range }: { $count ->
    [one] { $count } پارێزگا
   *[other] { $count } پارێزگا
}

## Districts
level-label = ئاست
level-hint = پارێزگایەک هەڵبژێرە بۆ بینینی قەزاکانی.
level-districts-of = قەزاکانی { $place }
level-districts = قەزاکان
level-all-districts = هەموو قەزاکان
level-no-outlines = سنووری قەزاکان بار نەکراوە، بۆیە نەخشەکە تەنها پارێزگاکان پیشان دەدات. فایلێکی سنووری قەزاکان (GeoJSON یان TopoJSON) بکەرەوە؛ ڕیزبەندی و هێڵی کات هەموو ژمارەکان پیشان دەدەن.
notice-level-missing = لێرە ژمارەی قەزاکان نییە؛ پارێزگاکان پیشان دەدرێن.
districts-agree = کۆی قەزاکان یەکسانە بەو { $stated }ەی بۆ { $place } نووسراوە.
districts-agree-all = کۆی قەزاکان یەکسانە بەوەی فایلەکە بۆ هەر { $of } پارێزگا نووسیویەتی.
districts-of-stated = قەزاکان: { $sum } لە { $stated } کە بۆ { $place } نووسراوە.
districts-of-stated-missing = قەزاکان: { $sum } لە { $stated } کە بۆ { $place } نووسراوە؛ { $missing ->
    [one] { $missing } قەزا ڕاپۆرتی نەداوە.
   *[other] { $missing } قەزا ڕاپۆرتیان نەداوە.
}
districts-differ = لە { $count } پارێزگا لە کۆی { $of } کۆی قەزاکان یەکسان نییە بەو ژمارەیەی نووسراوە: { $places }.
districts-differ-more = لە { $count } پارێزگا لە کۆی { $of } کۆی قەزاکان یەکسان نییە بەو ژمارەیەی نووسراوە، گەورەترین جیاوازی لە { $places }.
districts-check-title = قەزاکان لەپاڵ پارێزگاکەیان
districts-check-sum = قەزاکان
districts-check-stated = نووسراو
districts-check-missing = ژمارە نییە لە { $places }

## Ranking
ranking-region = ڕیزبەندی
ranking-table = ڕیزبەندی بەپێی پارێزگا
ranking-name = پارێزگا
ranking-table-district = ڕیزبەندی بەپێی قەزا
ranking-name-district = قەزا
ranking-table-own = ڕیزبەندی بەپێی شوێن
ranking-name-own = شوێن
coverage-line-district = { $reported } لە { $expected } قەزا ڕاپۆرتیان داوە
place-country-district = { $country }: هەموو قەزاکان
place-places-district = قەزاکان
place-regions-district = پارێزگاکان و کۆمەڵەی ناوچەکان
note-not-published-district = هیچ قەزایەکی ئەم هەڵبژاردنە بۆ ئەم ڕێکەوتە ژمارەی نییە. نەبوونی ژمارە سفر نییە.
note-common-places-district = گۆڕانەکە تەنها ئەو { $common } قەزایە لە کۆی { $expected } دەژمێرێت کە لە هەردوو ڕێکەوتدا ڕاپۆرتیان داوە.
coverage-line-own = { $reported } لە { $expected } شوێن ڕاپۆرتیان داوە
place-country-own = { $country }: هەموو شوێنەکان
place-places-own = شوێنەکان
note-not-published-own = هیچ شوێنێکی ئەم هەڵبژاردنە بۆ ئەم ڕێکەوتە ژمارەی نییە. نەبوونی ژمارە سفر نییە.
note-common-places-own = گۆڕانەکە تەنها ئەو { $common } شوێنە لە کۆی { $expected } دەژمێرێت کە لە هەردوو ڕێکەوتدا ڕاپۆرتیان داوە.
search-placeholder-own = شوێنێک، وەک ئەوەی فایلەکە دەینووسێت
ranking-rate = بۆ هەر 1,000
ranking-change = گۆڕان
ranking-off-map = (لەسەر نەخشە نییە)

## Timeline
timeline-region = هێڵی کات
timeline-slider = ڕێکەوتی ئاماژە
timeline-value = { $day }: { $figure }
timeline-date = چوون بۆ ڕێکەوتێکی ئاماژە
timeline-count = ڕێکەوتی { $index } لە { $count }
timeline-note = ئەو کەسانەی لە هەر ڕێکەوتێکی ئاماژەدا ئامادەن؛ بۆشاییەکان هەر بۆشایین
timeline-note-carried = ئەو کەسانەی لە هەر ڕێکەوتێکی ئاماژەدا ئامادەن؛ بۆشاییەکان بە دوایین ژمارە پڕ کراونەتەوە
timeline-floor = لانیکەم { $figure }
figure-estimated = نزیکەی { $figure }
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
carried-key = † دوایین ژمارە، گواستراوە:
carried-maps = † هەندێک نەخشە دوایین ژمارەی شوێنەکان پیشان دەدەن، گواستراوە بۆ ڕێکەوتی خۆیان.
carried-item = { $place } ({ $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
})
carried-age = { $days ->
    [one] یەک ڕۆژ کۆن
   *[other] { $days } ڕۆژ کۆن
}
carried-from = دوایین ژمارە، هی { $day }، { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} پێشتر
coverage-carried = ، { $carried } گواستراوە
figure-about = نزیکەی
note-estimated = ≈ خەمڵێنراو، وەک ئەوەی فایلەکە خۆی ژمارەکانی نیشان کردووە.
note-family-size = ≈ خەڵک لێرە خەمڵێنراوە: خێزان × { $size }، ژمارەیەک کە لێرە هەڵبژێردراوە و هی سەرچاوەکە نییە.
figure-rough = نزیکەی { $figure }، بەبێ ئەو شوێنانەی ژمارەیان نییە،
note-of-families = ≈ خەمڵێنراو: { $families } خێزان × { $size } کەس، ژمارەیەک کە لێرە هەڵبژێردراوە و هی سەرچاوەکە نییە. کەسێک کەمتر یان زیاتر لە هەر خێزانێکدا دەیکاتە { $least } تا { $most }.
families-open = کەس لە هەر خێزانێکدا
families-until = خێزانەکان تەنها تا { $last } بڵاو کراونەتەوە.
families-go = چوون بۆ { $last }
families-individuals = پیشاندانی کەسەکان
families-title = کەس لە هەر خێزانێکدا
families-way = کەسەکان
families-own = وەک ئەوەی سەرچاوەکە دەیدات
families-made = خێزانەکان لێکدراو لە ژمارەیەک
families-size = کەس لە هەر خێزانێکدا
families-size-wrong = لە { $least } تا { $most }، ئەوپەڕی بە یەک ژمارەی دەیی.
families-people = کەس
families-counted = { $day }، { $place }: { $families } خێزان ژمێردراوە. بەپێی قەبارەی خێزان دەکاتە
families-not-counted = فایلەکە خێزانی ئەمانە ناژمێرێت.
families-none = بۆ { $day } هیچ خێزانێک نەژمێردراوە.
families-why = ئەوەی دەژمێردرێت خێزانە؛ ژمارەی کەسەکانی خێزانێک گریمانەیە. ئەو کەسانەی لێرە حیساب دەکرێن خەمڵاندنن: لە هەموو شوێنێک نیشانەی ≈یان هەیە، بە خەمڵێنراو پاشەکەوت دەکرێن، و هەرگیز لەگەڵ ژمارەی کەسەکانی سەرچاوەکە تێکەڵ ناکرێن.
note-carried = † گواستراوە، چونکە لەم ڕێکەوتەدا ڕاپۆرتیان نەداوە: { $places }. ئەم ژمارانە تا { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} کۆنن.
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
part-shelter-host_families = خێزانی خانەخوێ
part-shelter-hotel_motel = هوتێل یان مۆتێل
part-shelter-informal_settlements = نیشتەجێبوونی نافەرمی
part-shelter-other = هی تر
part-shelter-own_property = موڵکی خۆیان
part-shelter-religious_building = بینای ئایینی
part-shelter-rented_habitable = کرێ، شیاوی نیشتەجێبوون
part-shelter-rented_pre_apr_2019 = خانووی کرێ
part-shelter-rented_uninhabitable = کرێ، نەشیاو بۆ نیشتەجێبوون
part-shelter-school_building = بینای قوتابخانە
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

## Why this number
trace-figure = { $place }، { $day }: { $value }
trace-other-date = بەراورد لەگەڵ { $day }
trace-cells = خانەکانی { $file }
trace-value = ژمارە
trace-cells-families = خانەکانی { $file }: خێزانەکانی ناو ڕیزەکانی × { $size }
trace-row = ڕیز لە فایلەکەدا
trace-no-row = هیچ ڕیزێک
trace-rows = { $row } و دواتر
trace-method = چۆن ژمێردراوە
trace-stock = کۆی ئامادەبووان: ئەو کەسانەی لە { $day } ئامادەن، لەم یەک ڕێکەوتەدا بۆ شوێنەکان کۆ دەکرێنەوە و هەرگیز بۆ ڕێکەوتەکان کۆ ناکرێنەوە.
trace-carried = هیچ ژمارەیەک لە ڕێکەوتێکی پێشترەوە نەگواستراوەتەوە.
trace-carries = شوێنێک کە ڕاپۆرتی نەبێت دوایین ژمارەی خۆی تا { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} دەهێڵێتەوە، و هەرگیز بەسەر گۆڕانی ڕێبازدا تێناپەڕێت. ئەم ژمارانە ناچنە ناو هیچ گۆڕانێکی نێوان ڕێکەوتەکان.
trace-left = { $place }: نەگواستراوەتەوە. دوایین ژمارەی هی { $day }ە، { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} پێشتر: زۆر کۆنە، یان هی پێش گۆڕانی ڕێبازە.
trace-boundaries = شوێنەکان 18 پارێزگاکەی ساڵی 2019ن (COD)؛ هەڵەبجە لەناو سلێمانیدا ژمێردراوە.
trace-breaks = گۆڕانەکانی ڕێباز لەم زنجیرەیەدا
sources-title = سەرچاوە و مەرجەکان
sources-kurdish = ناوە کوردییەکان لە سەرچاوەی کۆمەڵگاوە هاتوون و چاوەڕێی پێداچوونەوەن؛ ئەم وەرگێڕانەش چاوەڕێی پێداچوونەوەی خوێنەرانی کوردزمانە.
sources-own-file = فایلێک کە لەم وێبگەڕەدا کراوەتەوە؛ بەرنامەکە سەرچاوەکەی نازانێت.
footnote-title = پەراوێز
footnote-copy = کۆپیکردن وەک پەراوێز
footnote-file = سەرچاوە: فایلی { $file }.
footnote-source = سەرچاوە: { $credits }؛ { $file }؛ بۆ بەکارهێنانی نابازرگانی.
copied = کۆپی کرا.
copy-failed = وێبگەڕەکە ڕێگەی بە کۆپیکردن نەدا. لەبری ئەوە دەقەکە دیاری بکە.

## Sharing and loading
share-text = ئەم بەستەرە ئەوە پیشان دەدات کە ئێستا دەیبینیت: شوێن، ڕێکەوت، پێوەر و زمان.
share-own-file = ئەم ژمارانە لە فایلێکی خۆتەوەن کە لەم وێبگەڕەدا دەمێنێتەوە. بەستەرەکە هەمان دیمەنی ژمارەکانی ناو بەرنامەکە پیشان دەدات.
share-link = بەستەری ئەم دیمەنە
share-copy-link = کۆپیکردنی بەستەر
share-copy-sentence = کۆپیکردنی ڕستە
figures-save = ژمارەکان وەک خشتە
figures-save-text = خشتەیەک بۆ بەرنامەی خشتەکان، یەک ڕیز بۆ هەر شوێن و ڕێکەوتێک: ژمارەکە، هۆی نەبوونی لەو شوێنەی نییە، سەرچاوەکەی و ڕیزەکەی لەوێ.
figures-save-as = جۆری فایل
table-csv = CSV (دەق)
table-xlsx = ئێکسڵ (XLSX)
workbook-figures = ژمارەکان
workbook-about = دەربارە
figures-save-date = پاشەکەوتکردنی ئەم ڕێکەوتە
figures-save-period = پاشەکەوتکردنی ئەم ماوەیە
figures-save-all = { $count ->
    [one] پاشەکەوتکردنی تاکە ڕێکەوتەکە
   *[other] پاشەکەوتکردنی هەر { $count } ڕێکەوتەکە
}
figures-file-stock = ئەو کەسانەی لە هەر ڕێکەوتێکدا ئامادەن: ژمارەی ڕێکەوتە جیاوازەکان هەرگیز کۆ ناکرێنەوە.
figures-file-flow = جووڵەکان: ژمارەی ڕێکەوتە جیاوازەکان دەتوانرێت کۆ بکرێنەوە.
figures-file-carried = ژمارەی گواستراوە لە ڕێکەوتێکی پێشترەوە لە ستوونی تایبەتی خۆیدایە لەگەڵ ڕێکەوتەکەی: ڕاپۆرت نییە.
figures-file-from = خوێنراوەتەوە لە { $file }.
figures-file-link = دیمەنەکە: { $link }
search-compare = زیادکردن بۆ شوێنە پیشاندراوەکان
search-region = کۆمەڵەی ناوچە
failure-only_outlines = فایلی { $detail } شوێن دەکێشێت و هیچ ناژمێرێت. سەرەتا ژمارەکان بکەرەوە، ئینجا ئەم فایلە.
failure-no_outlines = فایلی { $detail } سنووری هیچ ناوچەیەکی تێدا نییە.
failure-outlines_elsewhere = هیچ سنوورێک لە { $detail } هی شوێنە پیشاندراوەکان نییە، نە بە کۆد و نە بە ناو.
notice-outlines = { $file } ژمارەی { $matched } شوێن دەکێشێت. سنووری شوێنی نەناسراو لێرە: { $further }. شوێنی بێ سنوور: { $undrawn }.
notice-files-before = پێش بارکردنەوەی پەڕەکە کراوە بوون: { $files }. فایلەکان لەسەر ئامێرەکەت دەمێننەوە و لێرە هەڵناگیرێن، بۆیە دەبێت دووبارە بکرێنەوە.
files-open-again = کردنەوەی دووبارە
notice-full-screen = وێبگەڕەکە ڕێگەی نەدا پەڕەکە شاشەکە پڕ بکاتەوە.
places-of-file = شوێنەکانی فایلی { $file }
notice-left-behind = لە { $dataset }دا نییە و وازی لێ هێنرا: { $places }.
dataset-label = داتای پیشاندراو
dataset-dates = ڕێکەوتەکانی ئاماژە لە { $first } تا { $last }
dataset-shipped = ژمارەکانی ناو بەرنامەکە
sides-open = لەپاڵ یەک
notice-pack-left = { $file } فایلی تریشی تێدایە کە خشتە نین: { $left }.
failure-data_too_large = فایلی { $detail } بۆ ئەم وێبگەڕە زۆر گەورەیە.
failure-no_date_column = هیچ ستوونێکی ڕێکەوت نەدۆزرایەوە. ستوونەکان: { $detail }
failure-no_place_column = هیچ ستوونێکی شوێن نەدۆزرایەوە. ستوونەکان: { $detail }
failure-no_count_column = هیچ ستوونێکی ژمارە نەدۆزرایەوە. ستوونەکان: { $detail }
failure-date_order_open = لە ستوونی { $detail }دا ڕیزی ڕۆژ و مانگ دیار نییە. بڵێ کامیان یەکەم دێت.
failure-mapping_unreadable = فایلی ستوونەکان بەکار ناهێنرێت؛ هەڵەکە: { $detail }
failure-unknown_dataset = دەبێت ژمارەکان دووبارە بخوێنرێنەوە.
failure-stock_over_dates = کۆی ئامادەبووان بۆ ڕێکەوتەکان کۆ ناکرێتەوە.
failure-boundaries_missing = سنووری پارێزگاکان نەهێنرا. ڕیزبەندییەکە هەمان ژمارە پیشان دەدات.

## Files that cannot be opened
failure-archive_damaged = فایلی پەستێنراوی { $detail } تێکچووە یان ناتەواوە. دووبارە دایبگرە.
failure-archive_empty = لەناو { $detail }دا هیچ فایلێکی داتا نییە.
failure-archive_encrypted = { $detail } بە تێپەڕەوشە داخراوە. سەرەتا بیکەرەوە و ئەوەی ناوی بار بکە.
failure-archive_method = { $detail } بە شێوەیەک پەستێنراوە کە لێرە ناخوێنرێتەوە. سەرەتا بیکەرەوە و ئەوەی ناوی بار بکە.
failure-archive_nested = { $detail } زۆر قووڵە: لەناو پەستێنراوێکدا پەستێنراوە. سەرەتا فایلە دەرەکییەکە بکەرەوە.
failure-file_is_archive = { $detail } ئەرشیفێکە لە جۆرێک کە لێرە ناخوێنرێتەوە. بیکەرەوە، یان وەک zip بیپەستێنە.
failure-file_is_binary = { $detail } خشتەیەک نییە کە لێرە بخوێنرێتەوە. وەک CSV، xlsx، JSON یان GeoJSON پاشەکەوتی بکە.
failure-file_is_image = { $detail } وێنەیە. ژمارەی ناو وێنە ناخوێنرێتەوە؛ بەدوای خشتەی پشتییەوەدا بگەڕێ.
failure-file_is_markup = { $detail } پەڕەی وێب یان بەڵگەنامەیە، خشتە نییە. بەدوای بەستەرێکدا بگەڕێ کە داتاکە دادەگرێت.
failure-file_is_old_workbook = { $detail } دەفتەری کارێکی کۆن یان داخراوە. وەک xlsxی بێ تێپەڕەوشە یان وەک CSV پاشەکەوتی بکە.
failure-file_is_pdf = { $detail } فایلی PDFە. بەدوای ئەو خشتەیەدا بگەڕێ کە لێی دروست کراوە، وەک CSV یان xlsx.
failure-geo_not_read = ئەمە GeoJSON یان TopoJSON نییە. دەڵێت: { $detail }
failure-json_invalid = ئەمە JSONی دروست نییە. هەڵەکە لێرەیە (دێڕ:ستوون): { $detail }
failure-json_no_records = هیچ لیستێکی تۆمار لە { $detail } نەدۆزرایەوە
failure-json_refused = ئەم فایلە داتا نییە، وەڵامی خزمەتگوزارییەکە کە ڕەتی کردووەتەوە: { $detail }
failure-json_too_deep = لە { $detail }دا بەهاکان زۆر قووڵ لەناو یەکدان و ناخوێنرێنەوە.
failure-nothing_usable = هیچ شتێک لە { $detail } بەکار ناهێنرێت.
failure-line = (دێڕی { $line })
failure-reason = تۆماری { $line } لە فایلەکە: { $reason }.
failure-unpacks_too_large = { $detail } کە دەکرێتەوە لەوە گەورەترە کە ئەم وێبگەڕە بتوانێت هەڵیبگرێت.
failure-workbook_damaged = دەفتەری کاری { $detail } تێکچووە یان ناتەواوە. لە بەرنامەی خشتەکاندا بیکەرەوە و دووبارە پاشەکەوتی بکە.
drop-here = فایلەکان لێرە دابنێ. لەم وێبگەڕەدا دەخوێنرێنەوە و ناچنە هیچ شوێنێکی تر.
paste-name = خشتەی لکێنراو
file-line-questions = { $count ->
    [one] یەک پرسیار
   *[other] { $count } پرسیار
}
file-line-rejected = { $count ->
    [one] یەک ڕیز نەژمێردراوە
   *[other] { $count } ڕیز نەژمێردراون
}
file-line-issues = { $count ->
    [one] یەک ژمارەی گومانلێکراو
   *[other] { $count } ژمارەی گومانلێکراو
}
file-line-places = { $count ->
    [one] یەک شوێنی نەناسراو
   *[other] { $count } شوێنی نەناسراو
}
file-line-look = سەیرکردن
failure-file_changed = فایلی { $detail } لەو کاتەوەی هەڵبژێردراوە گۆڕاوە، گواستراوەتەوە یان سڕاوەتەوە. دووبارە هەڵیبژێرە.

## Two dates set against each other
change-region = گۆڕان لە نێوان دوو ڕێکەوت
change-noun-idps-individuals = ئاوارەکان
change-noun-idps-families = خێزانە ئاوارەکان
change-noun-returnees-individuals = گەڕاوەکان
change-noun-returnees-families = خێزانە گەڕاوەکان
change-sentence-rose = لە نێوان { $from } و { $day } ژمارەی { $what } لە { $place } زیادی کرد { $hasPercent ->
    [yes] بە { $absolute } ({ $percent })،
   *[no] بە { $absolute }،
} { $some ->
    [some] لە { $before }ەوە بۆ { $after }، لەو { $common } شوێنە لە کۆی { $expected } ژمێردراوە کە لە هەردوو ڕێکەوتدا ژمارەیان هەیە.
   *[all] لە { $before }ەوە بۆ { $after }.
}
change-sentence-fell = لە نێوان { $from } و { $day } ژمارەی { $what } لە { $place } کەمی کرد { $hasPercent ->
    [yes] بە { $absolute } ({ $percent })،
   *[no] بە { $absolute }،
} { $some ->
    [some] لە { $before }ەوە بۆ { $after }، لەو { $common } شوێنە لە کۆی { $expected } ژمێردراوە کە لە هەردوو ڕێکەوتدا ژمارەیان هەیە.
   *[all] لە { $before }ەوە بۆ { $after }.
}
change-sentence-same = لە { $from } و لە { $day } ژمارەی { $what } لە { $place } هەمان ژمارە بوو: { $some ->
    [some] { $after }، لەو { $common } شوێنە لە کۆی { $expected } ژمێردراوە کە لە هەردوو ڕێکەوتدا ژمارەیان هەیە.
   *[all] { $after }.
}
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
change-table = گۆڕان بەپێی پارێزگا، لە { $from } تا { $day }
change-table-district = گۆڕان بەپێی قەزا، لە { $from } تا { $day }
change-table-own = گۆڕان بەپێی شوێن، لە { $from } تا { $day }
change-column-before = { $from }
change-column-after = { $day }
change-column-change = گۆڕان
change-column-percent = بە ٪
change-from-to = لە { $before } بۆ { $after }
change-new = نوێ
change-small-base = بۆ کەمتر لە 100 ڕێژەی سەدی نییە
change-open = هەموو ژمارەکان
change-save = پاشەکەوتکردن وەک CSV
change-other-places = { $count ->
    [one] 1ی تر
   *[other] { $count }ی تر
}
change-one-date = گۆڕان دوو ڕێکەوتی پێویستە. ڕێکەوتێکی تر هەڵبژێرە کە لێیەوە بژمێردرێت.
change-left-out = نەژمێردراون، چونکە لە یەکێک لە ڕێکەوتەکان یان لە هەردووکیاندا ژمارە نییە: { $places }.
change-refused-because = ئەم دوو ڕێکەوتە بەراورد ناکرێن. { $reason }
change-way-families = لەبری ئەوە بەراوردی خێزانەکان
change-way-dates = بەراوردی { $from } لەگەڵ { $day }
change-handle = ئەو ڕێکەوتەی گۆڕانی لێوە دەژمێردرێت
empty-notComparable = بەراورد ناکرێت
waterfall-region = لە کۆیەکەوە بۆ کۆیەکی تر
waterfall-label = کۆی پێشتر، ئەوەی هەر شوێنێک زیاد یان کەمی دەکات، کۆی دواتر
waterfall-torn = ستوونی کۆیەکان بڕاون و لە سفرەوە دەست پێ ناکەن.
waterfall-none = لە نێوان ئەم ڕێکەوتانەدا هەنگاو نادرێت.
method-none = بۆ ئەم ژمارانە هیچیان نەزانراوە.
method-refuse = (لەسەری بەراورد ناکرێت)
method-warn = (نیشان کراوە)
method-edit = ئەوەی بەراورد دەکرێت و ئەوەی ناکرێت بەپێی ئەم خشتەیەیە. پاشەکەوتی بکە، لە هەر بەرنامەیەکی خشتەکاندا بیگۆڕە و لێرە بیکەرەوە: یەکسەر کاری پێ دەکرێت، تەنها لەسەر ئەم ئامێرە.
method-save = پاشەکەوتکردنی ئەم خشتەیە

## A breakdown over time
parts-open = بە درێژایی کات
parts-title = ئەوان کێ بوون، بە درێژایی کات
parts-subject-idps = ئاوارەکان لە { $place }
parts-subject-returnees = گەڕاوەکان لە { $place }
parts-chart = { $place }: بەشەکان لە هەر ڕێکەوتێکی ئاماژەدا، لەسەر یەک
parts-scale = پێوانە
parts-shares = ڕێژەکان
parts-share = ڕێژە
parts-places = شوێنەکان
parts-all-places = پێکەوە
parts-each-place = هەر شوێنێک
