# Words held to throughout: ئاوارە IDP, گەڕاوە returnee, پەنابەر refugee, خێزان family, کەس individual, پارێزگا
# governorate, قەزا district, شوێن place, پێوەر measure, گەڕ round, ڕێکەوتی ئاماژە reference date, گۆڕان change, ڕێژە rate or
# share, شوێنی ڕەسەن place of origin, شوێنی نیشتەجێبوون shelter, کۆی ئامادەبووان stock, لێشاو influx, هێڵی بنەڕەت baseline,
# ئاستانە threshold, ڕێبازی ژماردن method, گواستراوە carried forward, خەمڵێنراو estimated, لانیکەم at least, سەرچاوە source.
app-name = نزوح
app-tagline = { $name } · ڕێکەوتەکانی ئاماژە لە { $first } تا { $last }
app-loading-title = ژمارەکانی ئاوارەبوون
skip-to-headline = بازدان بۆ ژمارەکان

## Top bar
search-open = گەڕانی شوێن
language-label = زمان
digits-label = ژمارەنووس
digits-latn = ژمارەنووسی لاتینی
digits-arab = ژمارەنووسی عەرەبی-هیندی
theme-light = ڕەنگی ڕووناک
theme-dark = ڕەنگی تاریک
load-data = بارکردنی داتا
share = هاوبەشکردن
present = پێشکەشکردن
present-keys = بۆشایی دەیخاتە کار، B شاشەکە ڕەش دەکات، F پڕی دەکات، P نیشاندەر دەردەخات، T ڕووناک و تاریک دەگۆڕێت، Esc دێتە دەرەوە
present-leave = کۆتایی پێشکەشکردن
retry = هەوڵدانەوە
dismiss = شاردنەوە

## Headline
headline-region = ژمارەی سەرەکی
measure-label = پێوەر
measure-idps = ئاوارەکان
measure-returnees = گەڕاوەکان
unit-label = یەکە
unit-individuals = کەس
unit-families = خێزان
place-label = شوێن
place-country = { $country }: هەموو پارێزگاکان
place-regions = کۆمەڵەی ناوچەکان
place-places = پارێزگاکان
place-add = بەراورد لەگەڵ…
place-remove = لابردنی { $place }
round-number = گەڕی { $round }
round-none = گەڕی بێ ژمارە
figure-noun-idps-individuals = { $value ->
    [one] ئاوارە
   *[other] ئاوارە
}
figure-noun-idps-families = { $value ->
    [one] خێزانی ئاوارە
   *[other] خێزانی ئاوارە
}
figure-noun-returnees-individuals = { $value ->
    [one] گەڕاوە
   *[other] گەڕاوە
}
figure-noun-returnees-families = { $value ->
    [one] خێزانی گەڕاوە
   *[other] خێزانی گەڕاوە
}
figure-short-idps-individuals = { $value ->
    [one] { $value } ئاوارە
   *[other] { $value } ئاوارە
}
figure-short-idps-families = { $value ->
    [one] { $value } خێزانی ئاوارە
   *[other] { $value } خێزانی ئاوارە
}
figure-short-returnees-individuals = { $value ->
    [one] { $value } گەڕاوە
   *[other] { $value } گەڕاوە
}
figure-short-returnees-families = { $value ->
    [one] { $value } خێزانی گەڕاوە
   *[other] { $value } خێزانی گەڕاوە
}
figure-at-least = لانیکەم
figure-none = هیچ ژمارەیەک نییە
sentence-share-idps-individuals = لە { $day } ژمارەی ئاوارەکانی ناوخۆ لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} کەس، واتە { $share } لە کۆی { $total } کەس لە { $country }.
sentence-share-idps-families = لە { $day } ژمارەی خێزانە ئاوارەکانی ناوخۆ لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} خێزان، واتە { $share } لە کۆی { $total } خێزان لە { $country }.
sentence-share-returnees-individuals = تا { $day } ژمارەی گەڕاوەکان بۆ { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} کەس، واتە { $share } لە کۆی { $total } گەڕاوە لە { $country }.
sentence-share-returnees-families = تا { $day } ژمارەی خێزانە گەڕاوەکان بۆ { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} خێزان، واتە { $share } لە کۆی { $total } خێزانی گەڕاوە لە { $country }.
sentence-country-idps-individuals = لە { $day } ژمارەی ئاوارەکانی ناوخۆ لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} کەس.
sentence-country-idps-families = لە { $day } ژمارەی خێزانە ئاوارەکانی ناوخۆ لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} خێزان.
sentence-country-returnees-individuals = تا { $day } ژمارەی ئەوانەی گەڕاونەتەوە بۆ شوێنی ڕەسەنی خۆیان لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} کەس.
sentence-country-returnees-families = تا { $day } ژمارەی ئەو خێزانانەی گەڕاونەتەوە بۆ شوێنی ڕەسەنی خۆیان لە { $place } گەیشتە { $over ->
    [yes] زیاتر لە { $figure }
    [least] لانیکەم { $figure }
   *[no] { $figure }
} خێزان.
sentence-none-idps-individuals = بۆ { $day } هیچ ژمارەیەکی ئاوارەکان لە { $place } نییە.
sentence-none-idps-families = بۆ { $day } هیچ ژمارەیەکی خێزانە ئاوارەکان لە { $place } نییە.
sentence-none-returnees-individuals = بۆ { $day } هیچ ژمارەیەکی گەڕاوەکان بۆ { $place } نییە.
sentence-none-returnees-families = بۆ { $day } هیچ ژمارەیەکی خێزانە گەڕاوەکان بۆ { $place } نییە.
change-percent = { $percent } ({ $absolute }) { $way ->
    [until] تا { $since }
   *[since] لە { $since }ەوە
}
change-absolute = { $absolute } { $way ->
    [until] تا { $since }
   *[since] لە { $since }ەوە
}
change-same = هیچ گۆڕانێک نییە { $way ->
    [until] تا { $since }
   *[since] لە { $since }ەوە
}
change-refused = بەراورد ناکرێت لەگەڵ { $since }
change-unknown = گۆڕان ناوترێت: یەکێک لە دوو ڕێکەوتەکە ژمارەی وردی نییە
change-first = یەکەم ڕێکەوتی ئاماژە لە زنجیرەکەدا
coverage-line = { $reported } لە { $expected } پارێزگا { $expected ->
    [one] ڕاپۆرتی
   *[other] ڕاپۆرتیان
} داوە
why-this-number = بۆچی ئەم ژمارەیە؟
situation-open = بە وشە
influx-title = چاودێریی لێشاو
note-overlap = لە زیاتر لە یەک کۆمەڵەی هەڵبژێردراودان و یەک جار ژمێردراون: { $places }.
note-not-published-individuals = هیچ پارێزگایەکی ئەم هەڵبژاردنە بۆ ئەم ڕێکەوتە ژمارەی نییە. نەبوونی ژمارە سفر نییە.
note-not-published-families = بۆ ئەم ڕێکەوتە ژمارەی خێزانەکان نییە. نەبوونی ژمارە سفر نییە.
note-at-least = ئەمە کەمترین ڕادەیە: ژمارە نییە لە { $places }.
note-bounds = ئەمە کەمترین ڕادەیە: هەندێک ژمارە بەشێکیان نییە یان تەنها لە نێوان دوو سنووردا زانراون.
note-refused = ئەم ڕێکەوتە و { $since } بەراورد ناکرێن. { $reason }
note-break = { $reason }
note-common-places = گۆڕانەکە تەنها ئەو { $common } پارێزگایە لە کۆی { $expected } دەژمێرێت کە لە هەردوو ڕێکەوتدا ژمارەیان هەیە.
factor-six = سەرچاوەکە هەر خێزانێک بە 6 کەس دەژمێرێت.
factor-sixAndFive = سەرچاوەکە خێزان بە 6 کەس دەژمێرێت، و لە ئابی 2020ەوە لەناو کەمپەکاندا بە 5 کەس.
families-others = قەبارەی تر
headline-waiting = ژمارەکان دەخوێنرێنەوە…
headline-no-data = هیچ ژمارەیەک نییە پیشان بدرێت.
progress-rows = { $rows } ڕیز خوێنراوەتەوە
page-title = { $place }، { $day } · نزوح

## Map

## Notices and failures
notice-link-dropped = بەشی «{ $part }» لە بەستەرەکەدا تێنەگەیشترا و وازی لێ هێنرا.
notice-date-between = { $wished } ڕێکەوتی ئاماژە نییە؛ دوایین ڕێکەوتی پێش ئەوە، { $shown }، پیشان دەدرێت.
notice-date-before = { $wished } پێش سەرەتای زنجیرەکەیە؛ { $shown } پیشان دەدرێت.
notice-dialog-missing = ئەم بەشەی بەرنامەکە نەهێنرا. پەیوەندییەکەت بپشکنە و هەوڵ بدەرەوە.
notice-language-missing = دەقەکانی ئەو زمانە نەهێنران؛ پەڕەکە بەم زمانە دەمێنێتەوە.
failure-aborted = ڕاگیرا.
failure-data_missing = فایلی { $detail } نەهێنرا.
failure-data_empty = فایلی { $detail } بەتاڵە.
failure-not_a_table = ئەمە خشتەیەک نییە کە ستوونی هەبێت. سەرەتاکەی: { $detail }
failure-no_figures = هیچ ژمارەیەک لە { $detail } نەدۆزرایەوە.
failure-worker_lost = خوێنەری ژمارەکان وەستا، لەوانەیە لەبەر کەمیی بیرگە بێت.
failure-unexpected = لە کاتی خوێندنەوەدا هەڵەیەک ڕوویدا: { $detail }
failure-kept = ئەوەی پێشتر کراوەتەوە هێشتا لێرەیە.
failure-way-on = پەیوەندییەکەت بپشکنە و هەوڵ بدەرەوە.
failure-shipped = کردنەوەی ژمارەکانی ناو بەرنامەکە
crash-title = شتێک لە بەرنامەکەدا تێکچوو
crash-text = ژمارەکان کاریان تێ نەکراوە، و هیچ شتێک لەوەی بارت کردووە لەم وێبگەڕە نەچووەتە دەرەوە. زۆرجار دووبارە بارکردنەوەی پەڕەکە چارەسەرە.
crash-reload = دووبارە بارکردنەوەی پەڕەکە
