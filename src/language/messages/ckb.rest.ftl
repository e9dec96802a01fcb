## Top bar
search-label = گەڕان بۆ شوێنێک
search-placeholder = پارێزگا یان ناوچە، بە هەر شێوەیەک بنووسرێت
search-none = هیچ شوێنێک نەدۆزرایەوە. شێوەیەکی تری نووسین یان کۆدی شوێن (P-code) تاقی بکەرەوە.

## Map
rate-sources = دانیشتووانی ساڵی { $year }: { $sources }
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
signal-mark-surge = سیگناڵ: بە ئەندازەی ئاستانەکان یان زیاتر زیادی کرد
signals-not-calm = نەبوونی سیگناڵ بە واتای ئارامی نییە.
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
tooltip-share = { $share } لە کۆی وڵات
tooltip-share-district = { $share } لە { $whole }
tooltip-change = { $change } بە بەراورد لەگەڵ ڕێکەوتی پێشوو

## Districts
level-label = ئاست
level-hint = پارێزگایەک هەڵبژێرە بۆ بینینی قەزاکانی.
level-districts-of = قەزاکانی { $place }
level-districts = قەزاکان
level-all-districts = هەموو قەزاکان
level-no-outlines = سنووری قەزاکان بار نەکراوە، بۆیە نەخشەکە تەنها پارێزگاکان پیشان دەدات. فایلێکی سنووری قەزاکان (GeoJSON یان TopoJSON) بکەرەوە؛ ڕیزبەندی و هێڵی کات هەموو ژمارەکان پیشان دەدەن.
notice-place-unknown = شوێنی «{ $place }» کە لە بەستەرەکەدایە لێرە نەناسراوە.
notice-measure-missing = ئەم داتایە پێوەرە داواکراوەکەی تێدا نییە؛ پێوەرێکی تر پیشان دەدرێت.
notice-unit-missing = ئەم داتایە یەکە داواکراوەکەی تێدا نییە.
notice-from-stock = ئەم پێوەرە خەڵک لە یەک ڕێکەوتدا دەژمێرێت: سەرەتای ماوەکە لە بەستەرەکەدا پشتگوێ خرا.
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
districts-lack = ژمارەی { $place } کۆی قەزاکانیەتی، و ژمارە نییە لە { $districts }.
districts-lack-more = ژمارەی { $place } کۆی قەزاکانیەتی، و ژمارە نییە لە { $districts } { $count ->
    [one] و یەک قەزای تر.
   *[other] و { $count } قەزای تر.
}

## Ranking
search-placeholder-own = شوێنێک، وەک ئەوەی فایلەکە دەینووسێت

## Timeline
carried-key = † دوایین ژمارە، گواستراوە:
carried-maps = † هەندێک نەخشە دوایین ژمارەی شوێنەکان پیشان دەدەن، گواستراوە بۆ ڕێکەوتی خۆیان.
carried-item = { $place } ({ $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
})
note-estimated = ≈ خەمڵێنراو، وەک ئەوەی فایلەکە خۆی ژمارەکانی نیشان کردووە.
note-thousands-all = ≈ ژمارەیەکی نزیکە: فایلەکە ئەم ژمارانە بە هەزار دەدات.
note-thousands-some = ≈ خەمڵێنراو: هەندێکیان بە هەزار دراون، یان فایلەکە وەک خەمڵێنراو نیشانی داون.
note-family-size = ≈ خەڵک لێرە خەمڵێنراوە: خێزان × { $size }، ژمارەیەک کە لێرە هەڵبژێردراوە و هی سەرچاوەکە نییە.
note-of-families = ≈ خەمڵێنراو: { $families } خێزان × { $rounded ->
    [yes] { $size } کەس، لە هەر شوێنێکدا خڕکراوە،
   *[no] { $size } کەس،
} ژمارەیەک کە لێرە هەڵبژێردراوە و هی سەرچاوەکە نییە. کەسێک کەمتر یان زیاتر لە هەر خێزانێکدا دەیکاتە { $least } تا { $most }.
families-open = کەس لە هەر خێزانێکدا
families-until = خێزانەکان تەنها تا { $last } بڵاو کراونەتەوە.
families-go = چوون بۆ { $last }
families-individuals = پیشاندانی کەسەکان
families-title = کەس لە هەر خێزانێکدا
families-way = کەسەکان
families-own = وەک ئەوەی سەرچاوەکە دەیدات
families-made = خێزانەکان لێکدراو لە ژمارەیەک
families-size = کەس لە هەر خێزانێکدا
families-people = کەس
families-counted = { $day }، { $place }: { $families } خێزان ژمێردراوە. بەپێی قەبارەی خێزان دەکاتە
families-not-counted = فایلەکە خێزانی ئەمانە ناژمێرێت.
families-none = بۆ { $day } هیچ خێزانێک نەژمێردراوە.
families-why = ئەوەی دەژمێردرێت خێزانە؛ ژمارەی کەسەکانی خێزانێک گریمانەیە. ئەو کەسانەی لێرە حیساب دەکرێن خەمڵاندنن: لە هەموو شوێنێک نیشانەی ≈یان هەیە، بە خەمڵێنراو پاشەکەوت دەکرێن، و هەرگیز لەگەڵ ژمارەی کەسەکانی سەرچاوەکە تێکەڵ ناکرێن.
note-carried = † گواستراوە، چونکە لەم ڕێکەوتەدا ڕاپۆرتیان نەداوە: { $places }. ئەم ژمارانە تا { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} کۆنن، کۆنترینیان هی { $day }.
note-carried-floors = هێشتا «لانیکەم»ن: { $places }. ژمارەی هەر پارێزگایەک وەک یەکێک دەگوازرێتەوە: ئەوەی لەناویدا نەزانراوە هەر بەو شێوەیە دەمێنێتەوە.

## Why this number
trace-figure = { $place }، { $day }: { $value }
trace-other-date = بەراورد لەگەڵ { $day }
trace-cells = خانەکانی { $file }
trace-value = ژمارە
trace-cells-families = خانەکانی { $file }: خێزانەکانی ناو ڕیزەکانی × { $size }
trace-row = ڕیز لە فایلەکەدا
trace-no-row = هیچ ڕیزێک
trace-rows = { $row } و دواتر
trace-left-out = پشتگوێخراو: «{ $text }»
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
notice-files-before = پێش بارکردنەوەی پەڕەکە کراوە بوون: { $files }. فایلەکان لەسەر ئامێرەکەت دەمێننەوە و لێرە هەڵناگیرێن، بۆیە دەبێت دووبارە بکرێنەوە.
notice-full-screen = وێبگەڕەکە ڕێگەی نەدا پەڕەکە شاشەکە پڕ بکاتەوە.
notice-left-behind = لەناو { $dataset } نییە و وازی لێ هێنرا: { $places }.
notice-outlines = { $file } ژمارەی { $matched } شوێن دەکێشێت. سنووری شوێنی نەناسراو لێرە: { $further }. شوێنی بێ سنوور: { $undrawn }.
dataset-label = داتای پیشاندراو
dataset-date = ڕێکەوتی ئاماژە { $day }
dataset-dates = ڕێکەوتەکانی ئاماژە لە { $first } تا { $last }
dataset-shipped = ژمارەکانی ناو بەرنامەکە
sides-open = لەپاڵ یەک
notice-pack-left = { $file } فایلی تریشی تێدایە کە خشتە نین: { $left }.
failure-data_too_large = فایلی { $detail } بۆ ئەم وێبگەڕە زۆر گەورەیە.
failure-no_date_column = هیچ ستوونێکی ڕێکەوت نەدۆزرایەوە. ستوونەکان: { $detail }
failure-no_place_column = هیچ ستوونێکی شوێن نەدۆزرایەوە. ستوونەکان: { $detail }
failure-no_count_column = هیچ ستوونێکی ژمارە نەدۆزرایەوە. ستوونەکان: { $detail }
failure-no_readable_date = هیچ ڕیزێک ژمارەی نەدا، چونکە هیچ ڕێکەوتێک نەخوێندرایەوە. ستوون و یەکەم خانەی: { $detail }
failure-date_order_open = لە ستوونی { $detail }دا ڕیزی ڕۆژ و مانگ دیار نییە. بڵێ کامیان یەکەم دێت.
failure-mapping_unreadable = فایلی ستوونەکان بەکار ناهێنرێت؛ هەڵەکە: { $detail }
failure-unknown_dataset = دەبێت ژمارەکان دووبارە بخوێنرێنەوە.
failure-stock_over_dates = کۆی ئامادەبووان بۆ ڕێکەوتەکان کۆ ناکرێتەوە.

## Files that cannot be opened
failure-archive_damaged = فایلی پەستێنراوی { $detail } تێکچووە یان ناتەواوە. دووبارە دایبگرە.
failure-archive_empty = لەناو { $detail }دا هیچ فایلێکی داتا نییە.
failure-archive_encrypted = { $detail } بە تێپەڕەوشە داخراوە. سەرەتا بیکەرەوە و ئەوەی ناوی بار بکە.
failure-archive_method = { $detail } بە شێوەیەک پەستێنراوە کە لێرە ناخوێنرێتەوە. سەرەتا بیکەرەوە و ئەوەی ناوی بار بکە.
failure-archive_nested = { $detail } زۆر قووڵە: لەناو پەستێنراوێکدا پەستێنراوە. سەرەتا فایلە دەرەکییەکە بکەرەوە.
failure-file_is_archive = { $detail } ئەرشیفێکە لە جۆرێک کە لێرە ناخوێنرێتەوە. بیکەرەوە، یان وەک zip بیپەستێنە.
failure-file_is_binary = { $detail } خشتەیەک نییە کە لێرە بخوێنرێتەوە. وەک CSV، xlsx، JSON یان GeoJSON پاشەکەوتی بکە.
failure-file_is_exercise = { $detail } فایلی ڕاهێنانە: ژمارەکانی دروستکراون و هەرگیز وەک داتا ناخوێنرێنەوە. لە وۆرکشۆپدا لە «ڕاهێنانی فریاگوزاری» بیکەرەوە.
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
file-line-named = فایلەکە ناوی { $named } لە { $known } پارێزگا دەبات و لەبارەی ئەوانی تر هیچ ناڵێت.
file-line-named-district = فایلەکە ناوی { $named } لە { $known } قەزا دەبات و لەبارەی ئەوانی تر هیچ ناڵێت.
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
change-table = گۆڕان بەپێی پارێزگا، لە { $from } تا { $day }
change-table-district = گۆڕان بەپێی قەزا، لە { $from } تا { $day }
change-table-own = گۆڕان بەپێی شوێن، لە { $from } تا { $day }
change-column-before = { $from }
change-column-after = { $day }
change-column-change = گۆڕان
change-column-percent = ڕێژەی سەدی
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
parts-not-published = بڵاو نەکراوەتەوە
parts-together = پێکەوە
parts-short = بەشەکان { $missing } لە ژمارەی بڵاوکراوەی { $total } کەمترن؛ لەبارەی ئەوانەوە هیچ ناڵێن.
parts-over = بەشەکان { $missing } لە ژمارەی بڵاوکراوەی { $total } زیاترن.
parts-blank = –: هیچ ژمارەیەک بڵاو نەکراوەتەوە، کە لەوانەیە واتای نەبوونی کەس یان نەزانین بێت.
parts-break = پۆلی نوێ
parts-breaks = گۆڕانەکانی پۆلەکان
parts-by-place-waiting = شوێن بە شوێن دەخوێنرێتەوە: { $done } لە { $all }
parts-by-place-failed = بۆ { $places } نەخوێنرایەوە.

## Origin and host, one against the other
matrix-title-origin = لە کوێوە هاتوون و لە کوێن
matrix-title-lastDisplacement = لە کوێ ئاوارە بوون و بۆ کوێ گەڕاونەتەوە
matrix-table-origin = شوێنی ڕەسەن بەپێی شوێنی خانەخوێ
matrix-table-lastDisplacement = دوایین ئاوارەبوون بەپێی شوێنی گەڕانەوە
matrix-corner-origin = لە ↓ · ئێستا لە ←
matrix-corner-lastDisplacement = ئاوارە لە ↓ · گەڕاوە بۆ ←
matrix-sentence-origin = لە { $day } شوێنی ڕەسەنی { $figure } لە { $place } زانراوە: { $within } ({ $share }) لەو شوێنەن کە لێیەوە هاتوون و { $elsewhere } لە شوێنێکی تر.
matrix-sentence-lastDisplacement = لە { $day } دوایین شوێنی ئاوارەیی { $figure } لە { $place } زانراوە: { $within } ({ $share }) لەناو هەمان شوێنی گەڕانەوەدا ئاوارە بوون و { $elsewhere } لە شوێنێکی تر.
matrix-unknown = بۆ { $unknown } لە { $total } ئەمە نەزانراوە؛ ڕیزێکی تایبەتیان هەیە.
matrix-stock = کۆی ئامادەبووان: لەم ڕۆژەدا کێ لە کوێ بوو. گەشتەکان ناژمێرێت، و لە نێوان دوو ڕێکەوتدا کەس لە خانەیەکەوە نابرێتە خانەیەکی تر.
matrix-silent = لەم ڕێکەوتەدا ئەم جۆرە ژمارانەیان نییە: { $places }.
matrix-pairs = گەورەترین کۆمەڵەکان
matrix-pair-origin = خەڵکی { $origin }، لە { $host }
matrix-pair-lastDisplacement = ئاوارە لە { $origin }، گەڕاوە بۆ { $host }
matrix-within-origin = خەڵکی { $origin }، ئاوارە لەناو خۆیدا
matrix-within-lastDisplacement = ئاوارە لەناو { $origin }، گەڕاوە بۆ هەمان شوێن
matrix-cell-origin = { $figure } خەڵکی { $origin } لە { $host }
matrix-cell-lastDisplacement = { $figure } ئاوارە لە { $origin }، گەڕاوە بۆ { $host }

## Arcs from origins to hosts
arcs-title-origin-families = خێزانە ئاوارەکان لە { $day }: لەو شوێنەی لێیەوە هاتوون (باریک) بۆ ئەو شوێنەی لێین (پان)
arcs-title-origin-individuals = ئاوارەکان لە { $day }: لەو شوێنەی لێیەوە هاتوون (باریک) بۆ ئەو شوێنەی لێین (پان)
arcs-title-lastDisplacement-families = خێزانە گەڕاوەکان لە { $day }: لەو شوێنەی لێی ئاوارە بوون (باریک) بۆ ئەو شوێنەی بۆی گەڕاونەتەوە (پان)
arcs-title-lastDisplacement-individuals = گەڕاوەکان لە { $day }: لەو شوێنەی لێی ئاوارە بوون (باریک) بۆ ئەو شوێنەی بۆی گەڕاونەتەوە (پان)
arcs-in-origin = شوێنە هەڵبژێردراوەکان خانەخوێیانن
arcs-out-origin = لە شوێنە هەڵبژێردراوەکانەوە، لە شوێنی تر خانەخوێ کراون
arcs-in-lastDisplacement = گەڕاونەتەوە بۆ شوێنە هەڵبژێردراوەکان
arcs-out-lastDisplacement = لە شوێنە هەڵبژێردراوەکاندا ئاوارە بوون، بۆ شوێنی تر گەڕاونەتەوە
arcs-drawn = کێشراوە: { $count } گەورەترین کۆمەڵ لە کۆی { $groups }، { $drawn } لە { $elsewhere } { $unit ->
    [families] خێزان
   *[individuals] کەس
}. کۆی ئامادەبووانە، گەشت نییە.
arcs-within-origin = نەکێشراوە: { $within } کە لەو شوێنەن لێیەوە هاتوون.
arcs-within-lastDisplacement = نەکێشراوە: { $within } کە لەناو هەمان شوێنی گەڕانەوەدا ئاوارە بوون.
arcs-locked = · هەمان پانی لە هەموو ڕێکەوتەکاندا
arcs-all = هەموو کۆمەڵەکان

## The map as a picture
image-save = نەخشە
image-save-text = وەک وێنە لەگەڵ ناونیشان، ڕستە، کلیلی نەخشە، سەرچاوە، مەرجەکان و تێبینیی سنوورەکان، بە زمانی پەڕەکە؛ یان سنوورەکان لەگەڵ ژمارەکانی ئەم ڕێکەوتە بۆ بەرنامەی نەخشە.
image-svg = SVG (ڤێکتۆر و دەق)
image-png = PNG (پیکسڵ، دوو هێندەی قەبارە)
image-geojson = GeoJSON (سنوور و ژمارەکان)
image-drawing = دەکێشرێت…
image-failed = ئەم وێبگەڕە نەیتوانی وێنەکە بکێشێت.
table-drawing = دەنووسرێت…
table-failed = ئەم وێبگەڕە نەیتوانی خشتەکە بنووسێت.
timeline-save = هێڵی کات

## The print studio
print-open = لەسەر کاغەز
print-open-text = ژمارەیەک یان ڕاپۆرتێکی چەند ژمارەیی لەسەر A4 یان A3، بە سەرچاوە و مەرج و ژمارەی لاپەڕەکانەوە:
print-open-way = چاپکردن یان پاشەکەوتکردن وەک PDF…
print = چاپکردن
print-paper = کاغەز
print-orientation = ئاراستە
print-portrait = ستوونی
print-landscape = ئاسۆیی
print-ink = مەرەکەب
print-colour = ڕەنگاوڕەنگ
print-grey = خۆڵەمێشی
print-parts = بەشەکانی ڕاپۆرت
print-part-paragraph = دۆخەکە بە وشە
print-part-map = نەخشە
print-part-timeline = هێڵی کات
print-part-table = خشتەی هەموو شوێنەکان
print-part-breakdown = دابەشبوون بە درێژایی کات
print-part-comparison = بەراوردی دوو ڕێکەوت
print-part-rounds = نەخشەی هەموو ساڵێک
print-part-matrix = لەکوێوە و لەکوێ
print-part-returns = ڕێژەکانی گەڕانەوە
print-up = { $part }: بۆ سەرەوە
print-down = { $part }: بۆ خوارەوە
print-now = چاپکردن یان پاشەکەوتکردن وەک PDF
print-hint = پەنجەرەی وێبگەڕەکە خۆی دەکرێتەوە. کاغەزەکەی ئەوەیە کە لێرە هەڵبژێردراوە؛ بۆ فایل لەوێ «پاشەکەوتکردن وەک PDF» هەڵبژێرە.
print-preview = پێشبینینی لاپەڕەکان
print-drawing = لاپەڕەکان دەکێشرێن…
print-pages = { $pages ->
    [one] یەک لاپەڕە
   *[other] { $pages } لاپەڕە
}
print-page = { $page } لە { $pages }
print-as-of = تا { $day }
print-change = گۆڕان: لە { $from } تا { $day }، لەو شوێنانەی لە هەردوو ڕێکەوتدا ژمارەیان هەیە.
print-continued = (درێژەی هەیە)
print-carried = † گواستراوە: دوایین ژمارەی ڕێکەوتێکی پێشوو.
print-end = دەربارەی ئەم ژمارانە
print-missing = ژمارەی نەبوو سفر نییە.
print-view = ئەم دیمەنە:
print-view-behind = ئەم دیمەنە، لە دوای ناونیشانی ماڵپەڕێک کە ئەم ژمارانەی هەیە:
print-own-file = ژمارەکان هی فایلێکن کە کەسێک لە وێبگەڕەکەدا کردوویەتییەوە. هیچ ناونیشانێک پیشانیان نادات.

## Pictures of what the dialogs show
picture-save = پاشەکەوتکردن
picture-floor = { "≥" } لانیکەم: ژمارەیەک نییە یان تەنها لە نێوان دوو سنووردا زانراوە.
picture-most = { "≤" } ئەوپەڕی.
picture-estimated = ≈ نزیکەی: ژمارەی خەمڵێنراو.
picture-more = { $count ->
    [one] و یەک شوێنی تر کە لێرە ڕیز نەکراوە
   *[other] و { $count } شوێنی تر کە لێرە ڕیز نەکراون
}
picture-rise = زیادبوون
picture-fall = کەمبوونەوە
picture-date = ڕێکەوتی ژمارەکان
picture-kilometres = { $count } کم
picture-scale = هەموو لەسەر یەک پێوانە؛ سەرەکەی { $largest }ە.
picture-parts-gap = لەو شوێنەی هیچ نەکێشراوە، ئەمە بۆ ئەو ڕێکەوتانە بڵاو نەکراوەتەوە.
picture-within-origin = چوارچێوەدار: لەو شوێنەی لێیەوە هاتوون
picture-within-lastDisplacement = چوارچێوەدار: گەڕاونەتەوە بۆ ئەو شوێنەی لێی ئاوارە بوون
picture-blank = بەتاڵ: هیچ ژمارەیەک بڵاو نەکراوەتەوە، کە لەوانەیە واتای نەبوونی کەس یان نەزانین بێت
picture-cells = کێشراوە: { $hosts } گەورەترین ستوون لە کۆی { $ofHosts } و { $origins } گەورەترین ڕیز لە کۆی { $ofOrigins }. کۆکان هەموویان دەژمێرن.

## The map at many dates
rounds-title = نەخشەکە لە چەند ڕێکەوتێکدا
rounds-which = کام ڕێکەوت
rounds-years = دوایین ڕێکەوتی هەر ساڵێک
rounds-evenly = بە درێژایی هەموو ماوەکە
rounds-around = لە دەوری ڕێکەوتێک یان ڕووداوێک
rounds-waiting = سنوورەکان دەخوێنرێنەوە…

## Classes of the map
classes-title = پۆلەکانی نەخشە
classes-method = شێوازی دروستکردن
classes-ladder-why = سنووری خڕ، هەر یەکەیان دوو یان دوو و نیو هێندەی ئەوەی پێشوو: لە نەخشەیەکەوە بۆ نەخشەیەک بەراورد دەکرێن، و شوێنە گەورەکان بچووکەکان ناشارنەوە.
classes-quantile-why = هەر پۆلێک نزیکەی هەمان ژمارەی بەهای تێدایە (کوانتایل). ڕیزبەندی پیشان دەدات؛ شوێنە نزیکەکان لەوانەیە ڕەنگی جیاوازیان هەبێت.
classes-equal-why = هەموو پۆلێک بە هەمان پانییە. دووریی ژمارەکان لە یەک پیشان دەدات؛ چەند ژمارەیەکی گەورە ئەوانی تر هەموو دەخەنە یەک پۆلەوە.
classes-natural-why = سنوور لەو شوێنەی ژمارەکان بۆشایی بەجێ دەهێڵن (جێنکس): ئەوانەی یەک پۆل تا دەکرێت لە یەک نزیکن.
classes-own-why = ئەو سنوورانەی لە خوارەوە دەیاننووسیت، بۆ نموونە ئاستانەکانی پلانێک. لەگەڵ بەستەرەکەدا دەڕۆن.
classes-count = ژمارەی پۆلەکان
classes-over = دروستکراو لە
classes-over-dates = هەموو ڕێکەوتەکان
classes-over-date = تەنها ئەم ڕێکەوتە
classes-bounds = پۆلێکی نوێ دەست پێ دەکات لە
classes-bound = پۆلی { $nth } دەست پێ دەکات لە
classes-bounds-wrong = دەبێت هەر سنوورێک لە سەرووی سفرەوە بێت و گەورەتر بێت لەوەی پێش خۆی.
classes-none = هیچ شتێک لە سەرووی سفرەوە نییە کە پۆلی لێ دروست بکرێت.
classes-one = هەموو ژمارەکان لە یەک پۆلدان.
classes-strip = ژمارەکانی ئەم ڕێکەوتە لەسەر پێوانەی پۆلەکان، هەر هەنگاوێک دە هێندەی پێشوو
classes-usual = گەڕانەوە بۆ پۆلە ئاساییەکان

## The view as a paragraph
situation-title = دۆخەکە بە وشە
situation-lead = لە ژمارەکانی سەر شاشەوە نووسراوە، ڕاستییەک دوای ڕاستییەک، بێ تێکەڵکردن. ژمارەیەک هەڵبژێرە بۆ بینینی ئەوەی لە پشتیەتی.
situation-copy = کۆپیکردنی دەق
situation-all = بینینی هەموو ژمارەکان
situation-declined = بۆ { $day } هیچ دەقێک نانووسرێت: { $one ->
    [yes] ژمارە نییە.
   *[no] { $reported } لە { $expected } شوێن ڕاپۆرتیان داوە، و دەبێت لانیکەم چوار لە پێنج ڕاپۆرت بدەن.
}
situation-families = { $families } خێزان، لە ڕیزی { $row }ی { $file }، × { $size }
situation-sum = { $value }: { $count ->
    [one] یەک ژمارە
   *[other] کۆی { $count } ژمارە
} { $of ->
    [period] لەم ماوەیەدا.
   *[date] لەم ڕێکەوتەدا.
}
situation-of = { $part } لە { $whole }.
situation-against = { $part } بەرامبەر { $whole } لە پێشتردا.
situation-difference = لە { $before }ەوە بۆ { $after }.
situation-row = { $value } لە ڕیزی { $row }ی { $file }دایە.
situation-rows = { $value } کۆی چەند ڕیزێکی { $file }ە؛ یەکەمیان ڕیزی { $row }ە.
situation-rate = بە بەراورد لەگەڵ { $residents } دانیشتووی ساڵی { $year }{ $far ->
    [yes] ، کە زیاتر لە 5 ساڵ دوورە،
   *[no] ،
} ئەمە دەکاتە { $least ->
    [yes] لانیکەم { $rate }
   *[no] { $rate }
} { $unit ->
    [families] خێزان
   *[individuals] کەس
} بۆ هەر 1,000 دانیشتوو.
situation-rate-of = { $part } بەرامبەر { $residents } دانیشتوو.
situation-item = { $name } ({ $figure })
situation-item-least = { $name } (لانیکەم { $figure })
row-2 = { $one } و { $two }
row-3 = { $one }، { $two } و { $three }
situation-alone = لە { $of } شوێنی خاوەن ژمارە، { $larger ->
    [no] هیچیان ژمارەی گەورەتریان نییە.
   *[yes] { $count ->
        [one] یەکێکیان ژمارەی گەورەتری هەیە.
       *[other] { $count }یان ژمارەی گەورەتریان هەیە.
    }
}
situation-places = { $kind ->
    [share] گەورەترین ژمارەکان لە { $items }، پێکەوە { $share } لە کۆی گشتی.
    [most] گەورەترین ژمارە ڕاپۆرتکراوەکان لە { $items }.
   *[all] بەپێی شوێن: { $items }.
}
situation-origin = لە { $known } کە شوێنی ڕەسەنیان زانراوە، { $single ->
    [yes] گەورەترین کۆمەڵ هاتوون لە { $items }
   *[no] گەورەترین کۆمەڵەکان هاتوون لە { $items }
}{ $hasUnknown ->
    [yes] ؛ شوێنی ڕەسەنی { $unknown } نەزانراوە.
   *[no] .
}
situation-lastDisplacement = لە { $known } کە دوایین شوێنی ئاوارەییان زانراوە، { $single ->
    [yes] گەورەترین کۆمەڵ ئاوارە بوون لە { $items }
   *[no] گەورەترین کۆمەڵەکان ئاوارە بوون لە { $items }
}{ $hasUnknown ->
    [yes] ؛ بۆ { $unknown } نەزانراوە.
   *[no] .
}
situation-shelter = باوترین جۆری شوێنی نیشتەجێبوونی { $known }: { $items }.
situation-wave = گەورەترین کۆمەڵەکانی { $known } بەپێی کاتی ئاوارەبوون: { $items }.
situation-sexAge = گەورەترین کۆمەڵەکانی { $known } بەپێی ڕەگەز و تەمەن: { $items }.

## Returnees set against those still displaced
returns-title = ڕێژەی گەڕانەوە
returns-none = بۆ { $day } ژمارەی گەڕاوەکان و شوێنی ڕەسەنی ئاوارەکان پێکەوە نییە.
returns-sentence = لە { $day } ژمارەی ئەوانەی گەڕاونەتەوە بۆ { $place } دەگاتە { $returnees }، و ئەوانەی لەوێوە هێشتا ئاوارەن دەگاتە { $displaced }: ڕێژەی گەڕانەوە { $most ->
    [yes] ئەوپەڕی { $rate }
   *[no] { $rate }
}.
returns-unknown = شوێنی ڕەسەنی { $unknown } نەزانراوە. لەوانەیە لە هەر یەکێک لەم شوێنانەوە هاتبن، بۆیە هەر ڕێژەیەک ئەوپەڕی ئەوەیە کە نووسراوە.
returns-left-out = لە هیچ کام لە دوو ژمارەی ڕستەکەدا نییە، چونکە گەڕاوەکانی ئەوێ ناژمێردرێن: { $places }.
returns-place = شوێنی ڕەسەن و گەڕانەوە
returns-back-families = خێزانە گەڕاوەکان
returns-back-individuals = گەڕاوەکان
returns-away-families = خێزانە ئاوارەکانی ئەوێ، هێشتا ئاوارەن
returns-away-individuals = ئاوارەکانی ئەوێ، هێشتا ئاوارەن
returns-rate = ڕێژەی گەڕانەوە
returns-no-rate = ڕێژە نییە
returns-definition = ڕێژەی گەڕانەوە: گەڕاوەکانی شوێنێک، دابەشکراو بەسەر کۆی ئەوان و ئەو ئاوارانەی لەو شوێنەوەن و هێشتا ئاوارەن، لە هەر کوێ بن. ئێمە بەکارهێنانی DTM بەم شێوەیە تێدەگەین؛ چاوەڕێی پشتڕاستکردنەوەیە. هەردووکیان کۆی ئامادەبووانی هەمان ڕۆژن: لەدایکبوون، مردن و شوێنە هەڵنەسەنگێنراوەکان لە هیچیاندا نین.

## Influx watch
influx-sentence-daily = لە { $day }، { $risen } لە هێڵی بنەڕەت تێپەڕین یان هێشتا نەگەڕاونەتەوە بۆی؛ { $quiet ->
    [yes] { $silent } نەتوانرا هەڵبسەنگێنرێن، کە بە واتای ئارامی نییە
   *[no] هەموویان هەڵسەنگێنران
}{ $hasOpen ->
    [yes] ؛ لە { $open } لەوانەدا نەزانراوە کە لێشاوەکە کۆتایی هاتبێت.
   *[no] .
} پێش هەر کردارێک لەگەڵ تیمەکانی مەیدان پشتڕاستی بکەنەوە.
influx-sentence-surge = لە { $from } تا { $day }، { $risen } بە ئەندازەی ئاستانەکان یان زیاتر زیادیان کرد؛ { $quiet ->
    [yes] { $silent } نەتوانرا هەڵبسەنگێنرێن، کە بە واتای ئارامی نییە
   *[no] هەموویان هەڵسەنگێنران
}. پێش هەر کردارێک لەگەڵ تیمەکانی مەیدان پشتڕاستی بکەنەوە.
influx-sentence-silent = لە { $day } هیچ شتێک چاودێری ناکرێت: { $silent } نەتوانرا هەڵبسەنگێنرێن، کە بە واتای ئارامی نییە. پێش هەر کردارێک لەگەڵ تیمەکانی مەیدان پشتڕاستی بکەنەوە.
influx-nowhere = هیچ پارێزگایەک
influx-nowhere-own = هیچ شوێنێک
influx-nowhere-district = هیچ قەزایەک
influx-places = { $count ->
    [one] یەک پارێزگا
   *[other] { $count } پارێزگا
}
influx-places-own = { $count ->
    [one] یەک شوێن
   *[other] { $count } شوێن
}
influx-places-district = { $count ->
    [one] یەک قەزا
   *[other] { $count } قەزا
}
influx-not-daily = چاودێرییەکە هەر ڕۆژێک لەگەڵ هەفتەی پێش خۆی بەراورد دەکات و ژمارەی ڕۆژانەی پێویستە. ئەم ژمارانە { $cadence ->
    [week] هەفتانە دێن
    [month] مانگانە دێن
    [quarter] وەرزانە دێن
   *[year] ساڵانە دێن
}.
influx-first-date = ئەمە یەکەم ڕێکەوتە: پێش ئەوە هیچ ڕێکەوتێک نییە بۆ بەراورد.
influx-newest-date = ئەمە نوێترین ڕێکەوتی ئەم ژمارانەیە.
influx-older = نوێترین ڕێکەوتی ئەم ژمارانە { $day }ە، { $days ->
    [one] یەک ڕۆژ
   *[other] { $days } ڕۆژ
} دواتر.
influx-counted = { $measure } · { $unit }
influx-thresholds = ئاستانەکان
influx-own = ئەمانە بەهای بنەڕەتیی ئەم ئامرازەن و هی IOM نین. ئەوانە دابنێن کە ئۆپەراسیۆنەکەتان لەسەری ڕێک کەوتووە.
influx-usual = گەڕانەوە بۆ بەها بنەڕەتییەکان
influx-deviations = لادانی پێوەری لە سەرووی تێکڕاوە
influx-minimum = کەمترین ژمارە لە ڕۆژێکدا
influx-per-month-least = زیادبوون بۆ هەر 30 ڕۆژ، لانیکەم
influx-rise-least = زیادبوون لە نێوان دوو ڕێکەوتەکەدا، لانیکەم
influx-set-daily = ئاستانەکان، { $usual ->
    [yes] بنەڕەتیی ئەم ئامرازەن و هی IOM نین
   *[no] هەڵبژێردراون، نە بنەڕەتیی ئەم ئامرازەن و نە هی IOM
}: { $deviations } لادانی پێوەری لە سەرووی تێکڕاوە؛ کەمترین ژمارە لە ڕۆژێکدا: { $minimum }.
influx-set-surge = ئاستانەکان، { $usual ->
    [yes] بنەڕەتیی ئەم ئامرازەن و هی IOM نین
   *[no] هەڵبژێردراون، نە بنەڕەتیی ئەم ئامرازەن و نە هی IOM
}: زیادبوون بۆ هەر 30 ڕۆژ لانیکەم { $perMonth }؛ زیادبوون لە نێوان دوو ڕێکەوتەکەدا لانیکەم { $rise }.
influx-column-signal = سیگناڵ
influx-column-weeks = دوایین 4 هەفتە
influx-column-dates = دوایین 12 ڕێکەوت
influx-column-baseline = هێڵی بنەڕەت
influx-column-newest = نوێترین ژمارە
influx-signal-alert = ئاگاداری
influx-signal-ongoing = بەردەوام
influx-signal-below = لە خوار ئاستانەوە
influx-signal-none = بێ سیگناڵ
influx-why-fewDays = کەمتر لە 5 ڕۆژی ڕاپۆرتکراو بۆ بەراورد
influx-why-bounds = تەنها لە نێوان دوو سنووردا زانراوە
influx-why-before = لە { $day } ژمارە نییە
influx-why-break = لەگەڵ { $day } بەراورد ناکرێت
influx-since = لە { $day }ەوە.
influx-open = نەزانراوە کە لێشاوی { $day } کۆتایی هاتبێت.
influx-peak = بەرزترین: { $value } لە { $day }.
influx-early = { $least ->
    [yes] لانیکەم { $sum }
   *[no] { $sum }
} لە { $days ->
    [one] یەکەم ڕۆژدا
   *[other] یەکەم { $days } ڕۆژدا
}.
influx-capacity-within = { $use } لە توانای { $capacity }
influx-capacity-watch = چاودێریی توانا بکەن: { $use } لە { $capacity }
influx-capacity-exceeded = توانا تێپەڕێنراوە: { $use } لە { $capacity }
influx-capacity-zero = توانا تێپەڕێنراوە: توانا { $capacity }ـە
influx-capacity-since = لە { $day }ەوە
influx-times = { $ratio } هێندەی تێکڕا
influx-no-baseline = هێڵی بنەڕەت نییە
influx-mean = تێکڕا { $mean }، ئاگاداری لە سەرووی { $limit }
influx-days = لە { $from } تا { $day }: { $reported } لە { $held ->
    [yes] 7 ڕۆژ، ڕاگیراو لە پێش لێشاوەکەوە
   *[no] 7 ڕۆژ
}
influx-rise = زیادبوون لە { $days ->
    [one] یەک ڕۆژدا
   *[other] { $days } ڕۆژدا
}
influx-per-month = بۆ هەر 30 ڕۆژ
influx-mark = { $places }: { $text }
influx-age = { $days ->
    [one] یەک ڕۆژ پێشتر
   *[other] { $days } ڕۆژ پێشتر
}
influx-never = هێشتا ژمارە نییە
influx-capacities = توانا لە ڕۆژێکدا
influx-capacities-why = ئەوەی هەر شوێنێک دەتوانێت لە ڕۆژێکدا وەری بگرێت، وەک ئەوەی فایلەکەی لە ڕۆژێکەوە دەیڵێت، یان وەک ئەوەی ئێوە دەیزانن: ئەوەی لێرە دەینووسن پێش دەکەوێت، و تا ئەم پەنجەرەیە کراوە بێت دەمێنێتەوە. توانای سفر ڕێژەی سەدیی نییە. لە 80%ەوە چاودێری دەکرێت، لە سەرووی 100% تێپەڕێنراوە، هێڵی بنەڕەت هەرچییەک بێت.
influx-method-daily = ئاگاداری: ڕۆژێک لە تێکڕای هێڵی بنەڕەتی خۆی بە زیاتر لە ژمارەی دیاریکراوی لادانی پێوەری بەرزترە، و لە کەمترین ژمارە کەمتر نییە. هێڵی بنەڕەت ڕۆژەکانی نۆیەم تا سێیەمی پێشووە؛ دەبێت پێنجیان ڕاپۆرتکراو بن، و ڕۆژێک بێ ڕاپۆرت سفر نییە. لادانەکە لانیکەم ڕەگی دووجای تێکڕایە، و لانیکەم 1. ئەوەی لێشاوێک زیادی دەکات ناچێتە هیچ هێڵی بنەڕەتێک: ئەوەی پێشوو ڕادەگیرێت، و لێشاوەکە بەردەوامە تا سێ ڕۆژی ڕاپۆرتکراوی لەدوای یەک لە سەرووی ئاستانە نەبن. جۆرێکە لە EARS C2.
influx-method-surge = ئاگاداری: لە نێوان دوو ڕێکەوتی لەدوای یەکدا کۆی ئامادەبووانی شوێنێک بە هەردوو ئاستانەکە یان زیاتر زیادی کردووە. شوێنێک کە لە هەردوو ڕێکەوتدا ژمارەی نەبێت سیگناڵی نییە؛ هەروەها ئەوەی گۆڕانی ڕێباز ژمارەکانی بۆ بەراورد نەشیاو کردبێت. زیادبوون لەوانەیە لە شوێنی تازە هەڵسەنگێنراویشەوە بێت.

close = داخستن
number-wrong = ژمارەیەک لە { $least } تا { $most }.
number-tenths-wrong = ژمارەیەک لە { $least } تا { $most }، بە زۆرەوە یەک پلەی دەیی.
number-whole-wrong = ژمارەیەکی تەواو لە { $least } تا { $most }.
number-from-zero-wrong = ژمارەیەکی تەواو لە سفرەوە بۆ سەرەوە.
cancel = هەڵوەشاندنەوە
step-undo = گەڕاندنەوە
step-redo = دووبارەکردنەوە
step-undo-of = گەڕاندنەوە: { $what }
step-redo-of = دووبارەکردنەوە: { $what }
step-data = خشتەکە
step-measure = کێ دەژمێردرێت
step-level = ئاستەکە
step-sets = کۆمەڵەی ناوچەکان
step-places = شوێنەکان
step-unit = کەس یان خێزان
step-family = کەس لە هەر خێزانێکدا
step-date = ڕێکەوتەکە
step-compare = ڕێکەوتی بەراوردکراو
step-map = نەخشەکە
step-signals = ئاستانەکانی چاودێریی لێشاو
step-classes = پۆلەکان
step-by = دابەشبوونەکە
step-carry = بۆشاییەکان پڕ بکرێنەوە یان نا
step-language = زمانەکە
step-mode = پێشکەشکردنەکە

citation-of_date = ژمارەکانی { $day }
citation-of_dates = ژمارەکان لە { $from } تا { $to }
citation-plain = { $publisher } ({ $year }): { $title }. { $dates }؛ جێگیرکراو لە { $frozen }. { $name }
figure_column-reference_date = ئەو ڕۆژەی ژمارەکە هی ئەوە
figure_column-round = ژمارەی گەڕی سەرچاوەکە: تەنها ناونیشانە، چونکە ژمارەکان دووبارە دەبنەوە و باز دەدەن
figure_column-level = شوێنەکە چییە: country (وڵات)، set (کۆمەڵەیەک پارێزگا)، governorate (پارێزگا) یان district (قەزا)
figure_column-pcode = کۆدی شوێنەکە؛ بەتاڵ بۆ شوێنێک کە هیچ فەرهەنگێکی شوێنەکان نایناسێت
figure_column-name_en = ناوی شوێنەکە بە ئینگلیزی
figure_column-name_ar = ناوی شوێنەکە بە عەرەبی، ئەگەر زانرابێت
figure_column-measure = چی ژمێردراوە. کۆی ئامادەبووان هی یەک ڕۆژە و هەرگیز بۆ ڕێکەوتەکان کۆ ناکرێتەوە
figure_column-unit = بە چی ژمێردراوە: خێزان یان کەس. ئەم دووانە هەرگیز کۆ ناکرێنەوە
figure_column-dimension = ژمارەکە بەپێی چی دابەش کراوە؛ بەتاڵ بۆ ژمارەی گشتی
figure_column-part = بەشی دابەشبوونەکە: کۆدی شوێن، جۆری شوێنی نیشتەجێبوون، کاتی ئاوارەبوون، یان ڕەگەز و تەمەن
figure_column-figure = ژمارەکە یان سنووری خوارەوەی؛ بەتاڵ لەو شوێنەی نییە، کە هەرگیز سفر نییە
figure_column-upper_bound = سنووری سەرەوەی ژمارەیەک کە لە نێوان دوو سنووردا زانراوە
figure_column-status = reported (ڕاپۆرتکراو)، estimated (خەمڵێنراو)، at_least (کۆیەک کە هەندێک شوێنی تێدا نییە، یان ژمارەیەک کە سنووری سەرەوەی نییە)، carried_forward (گواستراوە)، یان هۆی نەبوونی ژمارە: not_reported (ڕاپۆرت نەدراوە)، no_access (دەستی پێ نەگەیشتووە)، suppressed (شاردراوەتەوە تا کۆمەڵە بچووکەکان نەدۆزرێنەوە)، not_in_boundary (لەم وەشانەی سنوورەکاندا نییە)
figure_column-carried_figure = ژمارەی ڕێکەوتێکی پێشتر کە جێی ڕاپۆرتێکی نەبوو دەگرێتەوە
figure_column-carried_from = ئەو ڕۆژەی ئەو ژمارەیە هی ئەوە
figure_column-source_id = سەرچاوەی ژمارەکە، وەک لە سەرچاوەکانی وێنەی جێگیردا هاتووە

## Publishing a snapshot
publish-open = بڵاوکردنەوەی وێنەی جێگیر
publish-open-text = یەک فایل کە لە هەر شوێنێک بێ ئینتەرنێت دەکرێتەوە، بە ژمارە، نەخشە، هێڵی کات، خشتە و سەرچاوەکانەوە، بۆ خوێنەرێک کە نابێت بەدوایدا بگەڕێت.
publish-open-way = بڵاوکردنەوە…
publish-title = بڵاوکردنەوەی وێنەی جێگیر
publish-text = دیمەنەکە دەبێتە یەک فایل. بە دوو کرتە دەکرێتەوە، داوای هیچ لە هیچ ماڵپەڕێک ناکات، و دەتوانێت بپشکنێت ئایا داتاکەی دەستکاری کراوە. خوێنەرەکەی سەرەتا ئەمە دەبینێت:
publish-text-story = چیرۆکەکە دەبێتە یەک فایل. بە دوو کرتە دەکرێتەوە، داوای هیچ لە هیچ ماڵپەڕێک ناکات، و دەتوانێت بپشکنێت ئایا داتاکەی دەستکاری کراوە. خوێنەرەکەی سەرەتا هەنگاوی یەکەمی دەبینێت:
publish-first-title = { $measure }: { $place }، { $day }
publish-name = ناونیشان
publish-further = پەیوەندی، مەرجەکان، هەستیاری و دوایین ڕۆژ
publish-dates = ڕێکەوتەکانی ناو فایلەکە
publish-dates-all = { $count ->
    [one] تاکە ڕێکەوتەکە
   *[other] هەر { $count } ڕێکەوتەکە
}
publish-dates-this = تەنها { $day }
publish-breakdown = دابەشبوون لە فایلەکەدا
publish-breakdown-none = بەبێ دابەشبوون
publish-languages = زمانەکانی فایلەکە
publish-districts = ژمارەی قەزاکانیش لە داتای فایلەکەدا؛ پەڕەکە پارێزگاکان پیشان دەدات
publish-districts-reason = بۆچی دەکرێت قەزاکان بڵاو بکرێنەوە (خوێنەر ئەم هۆکارە دەبینێت)
publish-form = شێوەی فایلەکە
publish-form-page = یەک پەڕە (HTML)
publish-form-folder = فۆڵدەر بۆ ماڵپەڕێک (ZIP)
publish-form-text = ئەرشیفەکە هەمان پەڕەی بە ناوی index.html تێدایە لەگەڵ ناونیشان، ڕستە و وێنەیەک بۆ ئەو ماڵپەڕانەی بەستەر پیشان دەدەن، پارچەیەک بۆ تێخستنی، هەموو ژمارەکان وەک CSV بە فەرهەنگەوە و وەک JSON، وەسفێک بۆ دەروازەکانی داتا و ئاماژەکان. لەسەر ماڵپەڕێک بیکەرەوە.
publish-site = ئەو ناونیشانەی فۆڵدەرەکە دەیبێت، ئەگەر بیزانیت: زۆر ماڵپەڕ تەنها بە ناونیشانی تەواو وێنەکە پیشان دەدەن
publish-signing = واژۆ
publish-signing-text = واژۆ وا دەکات خوێنەران ببینن کە فایلێک لە خاوەنی کلیلێکەوە هاتووە. ناڵێت ئەو کێیە: پەنجەمۆری کلیلەکەتیان بە ڕێگەیەکی تر بدەرێ، وەک ماڵپەڕەکەت یان تەلەفۆن. کلیلەکە لەم وێبگەڕەدا دروست دەکرێت، تێیدا دەمێنێتەوە و لێی کۆپی ناکرێت؛ هەر کەسێک ئەم وێبگەڕە بەکار بهێنێت دەتوانێت پێی واژۆ بکات.
publish-signing-impossible = ئەم وێبگەڕە ناتوانێت لێرە کلیل دروست بکات یان هەڵیبگرێت: لە پەنجەرەی تایبەت، یان لە ماڵپەڕێک بێ https، ئەمە ناکات.
publish-signing-make = کلیلێک لەم وێبگەڕەدا دروست بکە
publish-signing-choose = فایلەکە بە کلیلی ئەم وێبگەڕە واژۆ بکە
publish-signing-fingerprint = پەنجەمۆری کلیلەکە:
publish-signing-save = پاشەکەوتکردنی کلیلی گشتی (PEM)
publish-signing-forget = لەبیرکردنی کلیلەکە…
publish-signing-forget-warning = کلیلەکە ناگەڕێتەوە. ئەوەی پێی واژۆ کراوە دروست دەمێنێتەوە، بەڵام هیچی تری پێ واژۆ ناکرێت، و کلیلی نوێ پەنجەمۆرێکی تری هەیە کە دەبێت خوێنەرانت بیزانن.
publish-signing-forget-failed = وێبگەڕەکە کلیلەکەی لەبیر نەکرد. هەوڵ بدەرەوە.
publish-signing-forget-yes = بۆ هەمیشە لەبیری بکە
publish-signing-forgotten = پەنجەرەیەکی تری ئەم وێبگەڕە کلیلەکەی لەبیر کرد: ئیتر هیچی پێ واژۆ ناکرێت.
publish-holds-dates = فایلەکە «{ $measure }» بۆ { $places ->
    [one] یەک شوێن
   *[other] { $places } شوێن
} لە { $dates ->
    [one] یەک ڕێکەوتدا
   *[other] { $dates } ڕێکەوتدا
} دەگرێتە خۆی، لە { $first } تا { $last }، { $units ->
    [both] بە کەس و بە خێزان
    [families] بە خێزان
   *[individuals] بە کەس
}، لەگەڵ سنوورەکان، کۆمەڵەی ناوچەکان، ڕووداوەکان، گۆڕانەکانی ڕێباز و مەرجەکانی سەرچاوەکان. هەر کەسێک فایلەکەی هەبێت هەموو ئەمانەی هەیە.
publish-holds-date = فایلەکە «{ $measure }» بۆ { $places ->
    [one] یەک شوێن
   *[other] { $places } شوێن
} لە { $first } دەگرێتە خۆی، { $units ->
    [both] بە کەس و بە خێزان
    [families] بە خێزان
   *[individuals] بە کەس
}، لەگەڵ سنوورەکان، کۆمەڵەی ناوچەکان، ڕووداوەکان، گۆڕانەکانی ڕێباز و مەرجەکانی سەرچاوەکان. هەر کەسێک فایلەکەی هەبێت هەموو ئەمانەی هەیە.
publish-holds-by = دابەشبوونی { $day } یشی تێدایە بەپێی { $dimension ->
    [origin] شوێنی ڕەسەن
    [lastDisplacement] شوێنی دوایین ئاوارەبوون
    [shelter] شوێنی نیشتەجێبوون
    [wave] کاتی ئاوارەبوون
   *[sexAge] ڕەگەز و تەمەن
}.
publish-holds-no-breakdown = دابەشبوونی تێدا نییە بەپێی { $dimension ->
    [origin] شوێنی ڕەسەن
    [lastDisplacement] شوێنی دوایین ئاوارەبوون
    [shelter] شوێنی نیشتەجێبوون
    [wave] کاتی ئاوارەبوون
   *[sexAge] ڕەگەز و تەمەن
}: لە { $day } هیچی نییە.
publish-own-file = ئەمانە لە فایلێکی خۆتەوەن کە تا ئێستا لەم وێبگەڕەدا ماوەتەوە.
publish-incomplete = هێشتا ئەمانەی سەرەوە دەبێت پڕ بکرێنەوە: { $fields }.
publish-required = { $field } (پێویستە)
publish-save = پاشەکەوتکردنی وێنەی جێگیر
publish-making = فایلەکە دروست دەکرێت…
publish-made = پاشەکەوت کرا.
publish-small = ژمارەی کەمتر لە 5 خێزان، یان کەمتر لە 10 کەس کە یەک بە یەک ژمێردراون، دەشاردرێتەوە، لەگەڵ ئەوەی ئاشکرای دەکات. فایلەکە لەوە دروست دەکرێت کە دەمێنێتەوە.
publish-checking = دەگەڕێین بزانین خوێنەر چی پێ دەدۆزرێتەوە…
publish-safe = پێویست ناکات هیچ ژمارەیەک بشاردرێتەوە.
publish-withheld = { $count ->
    [one] یەکێک لە { $figures } ژمارە دەشاردرێتەوە.
   *[other] { $count } لە { $figures } ژمارە دەشاردرێنەوە.
}
publish-ranges = { $count ->
    [one] ئەوەی خوێنەر هێشتا دەتوانێت لە تاکە ژمارە بچووکەکە بیدۆزێتەوە
   *[other] ئەوەی خوێنەر هێشتا دەتوانێت لە { $count } ژمارەی بچووک بیدۆزێتەوە
}
publish-ranges-text = بەپێی هەموو ئەوەی بڵاو دەکرێتەوە و بەپێی ئەم ڕێسایانە. ژمارە شاردراوەکانی تر بچووک نین؛ ئەمانە دەپارێزن.
publish-range = { $what }، { $day }: { $least } تا { $most } { $unit ->
    [families] خێزان
   *[individuals] کەس
}
publish-range-open = { $what }، { $day }: { $least } یان زیاتر { $unit ->
    [families] خێزان
   *[individuals] کەس
}
publish-unprotected = هیچ پاشەکەوت ناکرێت: هەرچی بشاردرێتەوە، خوێنەر دەتوانێت ژمارەی چەند کەسێکی زۆر کەم لەوانی ترەوە بدۆزێتەوە. ڕێکەوتی کەمتر بڵاو بکەنەوە.
publish-failed = فایلەکە دروست نەکرا: پەڕەی وێنە جێگیرەکان یان هەندێک لە ژمارەکان نەهێنران. هەوڵ بدەرەوە.
publish-story = لەگەڵ چیرۆکی
publish-story-none = هیچ: تەنها دیمەنەکە
publish-story-untitled = چیرۆکی بێ ناونیشان
publish-story-takes = { $steps ->
    [one] یەک هەنگاو بە ڕستەکەیەوە بڵاو دەکرێتەوە؛ تێبینییەکانت نا.
   *[other] { $steps } هەنگاو بە ڕستەکانیانەوە بڵاو دەکرێنەوە؛ تێبینییەکانت نا.
} پەڕەکە بە هەنگاوی یەکەم دەکرێتەوە.
publish-story-nothing = هیچ هەنگاوێکی ئەم چیرۆکە بەم ژمارانە پیشان نادرێت. چیرۆکێکی تر هەڵبژێرە، یان هیچ.
publish-story-left = هەنگاوی { $step } بڵاو ناکرێتەوە:
publish-story-left-dataset = هی ژمارەی ترە، نەک ئەوانەی کراونەتەوە.
publish-story-left-level = هی قەزاکانە، و هیچ پەڕەیەک قەزاکان پیشان نادات.
publish-story-left-measure = ئەوەی دەیژمێرێت لە فایلەکەدا نییە.
publish-story-left-unit = یەکەکەی لە فایلەکەدا نییە.
publish-story-left-carried = ژمارەی گواستراوەی تێدایە.
publish-story-left-place = یەکێک لە شوێن یان کۆمەڵەکانی لە فایلەکەدا نییە.
publish-story-left-date = یەکێک لە ڕێکەوتەکانی لە فایلەکەدا نییە.
publish-story-left-map = پەڕەکە نەخشە، چین یان ڕێژەکەی ناکێشێت.
publish-story-left-sentence = بە زمانەکانی فایلەکە ڕستەی نییە.
publish-story-telltale = ڕستەی هەنگاوی { $step } ژمارەی { $value } ی تێدایە، کە ژمارەیەکی شاردراوەش هەر ئەوەیە.
publish-story-telltale-sum = ڕستەی هەنگاوی { $step } ژمارەی { $value } ی تێدایە، کە کۆی شوێنەکانییەتی یان گۆڕانی ئەو کۆیە؛ ژمارەیەکی شاردراوەی تێدایە کە لێیەوە دەزانرێت.
publish-story-stopped = هیچ شتێک پاشەکەوت ناکرێت هەتا ڕستەیەک بتوانێت ژمارەیەکی شاراوە ئاشکرا بکات. لە چیرۆکەکاندا دایبڕێژنەوە، یان بەبێ وردەکاری یان بەبێ چیرۆک بڵاوی بکەنەوە. تەنها بە دوای ژمارە نووسراوەکاندا دەگەڕێت، بۆیە ژمارە بە وشە نووسراوەکان خۆتان بخوێننەوە.
publish-words-check = ژمارەکە لەوانەیە واتایەکی تری هەبێت. پێش بڵاوکردنەوە جارێکی تر دەقەکە بخوێننەوە.
publish-words-telltale = { $field ->
    [title] ناونیشانەکە
    [publisher] ناوی بڵاوکەرەوەکە
    [contact] زانیاریی پەیوەندیکردن
    [purpose] مەبەستەکە
    [optIns] هۆکاری قەزاکان
   *[terms] دەقی مەرجەکان
} ژمارەی { $value } ی تێدایە، کە ژمارەیەکی شاردراوەش هەر ئەوەیە.
publish-not-districts = هیچ پەڕەیەک قەزاکان پیشان نادات: لەوانەیە کۆمەڵە بچووکەکانی تێدا بناسرێنەوە. بۆ بڵاوکردنەوە بچۆ ئاستی پارێزگاکان؛ لەوێ دەکرێت قەزاکان بە هۆکارێکەوە بخرێنە داتاکە.
publish-not-sites = هێشتا وێنەی جێگیری سایت و دەروازەکان پێشکەش ناکرێت: شوێنی هەر یەکێکیان ئاشکرا دەکات.
publish-not-flows = هێشتا وێنەی جێگیری جووڵەکان پێشکەش ناکرێت. ئەو کەسانە هەڵبژێرە کە لە ڕێکەوتێکدا ئامادەن، وەک ئاوارەکان.
publish-not-measure = تا ئێستا وێنەی جێگیر تەنها بۆ ئاوارەکان و گەڕاوەکان پێشکەش دەکرێت.
publish-not-carried = هێشتا ژمارەی گواستراوە جێگیر ناکرێت. بۆ بڵاوکردنەوە هێشتنەوەی بۆشاییەکان هەڵبژێرە.
versus-open-text = چی گۆڕاوە لە وێنەیەکی چەسپاوەوە بۆ یەکێکی تر، یان بۆ ژمارەکانی سەر شاشە، و ئایا هەردووکیان پێکەوە ئەوەی شاردراوەتەوە ئاشکرا دەکەن.
versus-open-way = بەراوردکردنی وێنە چەسپاوەکان…
versus-publish-text = ئایا پێشتر وێنەیەکی چەسپاوی ئەم ژمارانە بڵاو کراوەتەوە؟ سەرەتا ببینە چی گۆڕاوە، و ئایا هەردووکیان پێکەوە ئەوەی شاردراوەتەوە ئاشکرا دەکەن:
versus-title = بەراوردکردنی وێنە چەسپاوەکان
versus-text = وێنەیەکی چەسپاوی کۆنتر هەڵبژێرە، و یەکێکی نوێتر یان ژمارەکانی سەر شاشە. هەر فایلێک سەرەتا دەپشکنرێت. هیچی لەم وێبگەڕە ناچێتە دەرەوە.
versus-older = کۆنتر
versus-newer = نوێتر
versus-choose-older = وێنە چەسپاوە کۆنترەکە هەڵبژێرە: لاپەڕەکەی (HTML) یان JSONـەکەی
versus-choose-newer = وێنە چەسپاوە نوێترەکە هەڵبژێرە: لاپەڕەکەی (HTML) یان JSONـەکەی
versus-screen = ژمارەکانی سەر شاشە
versus-other = وێنەیەکی چەسپاوی تر
versus-screen-text = ئەوەی بڵاوکردنەوەی ئەم دیمەنە ئێستا دەیچەسپێنێت، لە هەموو ڕێکەوتەکاندا، دوای شاردنەوە.
versus-reading = فایلەکە دەپشکنرێت…
versus-file = «{ $title }» (بڵاوکەرەوە: { $publisher })، لە { $day } چەسپێنراوە.
versus-checked = دەستکاری نەکراوە: داتاکانی هی ئەو هاشەن کە تێیدایە، SHA-256
versus-unchecked = فایلی JSON هاشی تێدا نییە. SHA-256ـەکەی لەگەڵ ئەوەدا بەراورد بکە کە بڵاوکەرەوەکەی داویەتی:
versus-cited = ئەو SHA-256 یان ناوەی ئاماژەی پێ دەدرێت
versus-cited-right = ئەمە ئەو وێنە چەسپاوەیە کە وا ئاماژەی پێ دەدرێت.
versus-cited-wrong = ئەمە ئەو وێنە چەسپاوە نییە کە وا ئاماژەی پێ دەدرێت: داتاکەی جیاوازە، یان دەقەکە بە تەواوی کۆپی نەکراوە.
versus-file-altered = ئەم فایلە دوای بڵاوکردنەوە دەستکاری کراوە: داتاکانی هی هاشەکەی نین. بەراورد ناکرێت.
versus-file-none = ئەم فایلە وێنەی چەسپاو نییە. بەراورد ناکرێت.
versus-file-version = ئەم وێنە چەسپاوە بە وەشانێکی نوێتری Nuzuh دروست کراوە. بەراورد ناکرێت.
versus-file-damaged = ئەم فایلە وەک وێنەی چەسپاو نووسراوە، بەڵام نەک بەو شێوەیەی دروست دەکرێت: دەستکاری کراوە یان تێک چووە. بەراورد ناکرێت.
versus-file-twice = ئەم پەڕەیە داتای وێنەی چەسپاو یان هاشەکەی یان واژۆکەی زیاتر لە جارێک تێدایە: لەوانەیە شتێک پیشان بدات کە جیاواز بێت لەوەی پشکنراوە. بەراورد ناکرێت.
versus-file-large = ئەم فایلە زۆر لەوە گەورەترە کە وێنەی چەسپاو بێت. بەراورد ناکرێت.
versus-file-unreadable = نەتوانرا ئەم فایلە بخوێنرێتەوە. بەراورد ناکرێت.
versus-comparing = بەراورد دەکرێت…
versus-failed = نەتوانرا بەراوردەکە بکرێت: هەندێک لە ژمارەکان یان کۆدەکە نەهێنران. فایلەکە دووبارە هەڵبژێرە.
versus-datasets = ئەمانە هی کۆمەڵە داتا یان وڵاتی جیاوازن، بۆیە هیچ ژمارەیەکی یەکێکیان لەوی تردا نییە. بەراورد ناکرێن.
versus-places = ئەمانە هیچ شوێنێکی هاوبەشیان نییە. بەراورد ناکرێن.
versus-measures = ئەمانە خەڵکی جیاواز دەژمێرن، وەک ئاوارە و گەڕاوە. بەراورد ناکرێن.
versus-units = ئەمانە بە یەکەی جیاوازن، کەس و خێزان. بەراورد ناکرێن.
versus-sentence = { $what }؛ { $unchanged ->
    [one] یەک ژمارە وەک خۆیەتی.
   *[other] { $unchanged } ژمارە وەک خۆیانن.
}
versus-same = هیچ نەگۆڕاوە: { $unchanged ->
    [one] تاکە ژمارەکە لە هەردووکیاندا یەکە.
   *[other] هەر { $unchanged } ژمارەکە لە هەردووکیاندا یەکن.
}
versus-count-revised = { $count ->
    [one] یەک ژمارە پێداچوونەوەی بۆ کراوە
   *[other] { $count } ژمارە پێداچوونەوەیان بۆ کراوە
}
versus-count-added = { $count } زیادکراو
versus-count-withdrawn = { $count } کێشراوەتەوە
versus-count-suppressed = { $count } تازە شاردراوە
versus-count-released = { $count } ئیتر نەشاردراوە
versus-count-retold = { $count } بە تێبینییەکی تر لەسەر ئەوەی چییە یان بۆچی نییە
versus-exchanged = نوێترەکە پێش کۆنترەکە چەسپێنراوە: لەوانەیە جێگۆڕکێیان پێ کرابێت.
versus-days-older = { $count ->
    [one] تەنیا کۆنترەکە { $first }ی هەیە.
   *[other] تەنیا کۆنترەکە { $count } لە ڕێکەوتەکانی هەیە، لە { $first } تا { $last }.
}
versus-days-newer = { $count ->
    [one] تەنیا نوێترەکە { $first }ی هەیە.
   *[other] تەنیا نوێترەکە { $count } لە ڕێکەوتەکانی هەیە، لە { $first } تا { $last }.
}
versus-series-older = تەنیا کۆنترەکە { $series }ی هەیە. ئەمانە بە کێشراوە نەژمێردراون.
versus-series-newer = تەنیا نوێترەکە { $series }ی هەیە. ئەمانە بە زیادکراو نەژمێردراون.
versus-gives = { $count ->
    [one] یەک ژمارە لە یەکێکیاندا شاردراوەتەوە، و هەرکەس هەردووکیانی هەبێت دەتوانێت بیدۆزێتەوە، مەگەر لەنێوانیاندا پێداچوونەوەی بۆ کرابێت:
   *[other] { $count } ژمارە لە یەکێکیاندا شاردراونەتەوە، و هەرکەس هەردووکیانی هەبێت دەتوانێت بیاندۆزێتەوە، مەگەر لەنێوانیاندا پێداچوونەوەیان بۆ کرابێت:
}
versus-gives-screen = { $count ->
    [one] ئەم ژمارانە لەپاڵ وێنە چەسپاوە کۆنترەکەدا بڵاو مەکەرەوە: هەرکەس هەردووکیانی هەبێت دەتوانێت یەک ژمارەی خەڵکێکی کەم بدۆزێتەوە:
   *[other] ئەم ژمارانە لەپاڵ وێنە چەسپاوە کۆنترەکەدا بڵاو مەکەرەوە: هەرکەس هەردووکیانی هەبێت دەتوانێت { $count } ژمارەی خەڵکێکی کەم بدۆزێتەوە:
}
versus-figure = { $what }، { $day } ({ $kind })
versus-further = و { $count }ی تر
versus-save = { $count ->
    [one] پاشەکەوتکردنی تاکە جیاوازییەکە (CSV)
   *[other] پاشەکەوتکردنی هەر { $count } جیاوازییەکە (CSV)
}
versus-date = لە { $day }
versus-date-choose = ڕێکەوتی سەردێڕ و نەخشە
versus-date-revised = { $day }: { $count } گۆڕاو
versus-headlines = سەردێڕەکان
versus-dates-of = { $count } لە { $dates }
versus-map = { $count ->
    [one] یەک شوێن لە { $day } گۆڕاوە.
   *[other] { $count } شوێن لە { $day } گۆڕاون.
}
versus-pointed = { $place }: { $before } → { $after }
versus-absent = تێیدا نییە
versus-figures = ئەو ژمارانەی جیاوازن
versus-first = گەورەترین { $shown } لە { $count } جیاوازی. هەموویان لەو خشتەیەدان کە پاشەکەوت دەکرێت.
versus-column-what = شوێن
versus-column-date = ڕێکەوت
versus-column-kind = چی دەژمێردرێت
versus-column-became = جیاوازی
versus-column-before = کۆنتر
versus-column-after = نوێتر
versus-column-dates = ڕێکەوتە گۆڕاوەکان
versus-became-revised = پێداچوونەوەی بۆ کراوە
versus-became-added = زیادکراو
versus-became-withdrawn = کێشراوەتەوە
versus-became-suppressed = تازە شاردراوە
versus-became-released = ئیتر نەشاردراوە
versus-became-retold = تێبینیی تر
snapshot-frozen = جێگیرکراو لە { $day }
snapshot-about = ئەوەی لە پشت ژمارەکانەوەیە
snapshot-publisher = بڵاوکەرەوە
snapshot-contact = پەیوەندی
snapshot-purpose = مەبەست
snapshot-terms = مەرجەکانی بەکارهێنان
snapshot-classification = هەستیاری
classification-low = نزم
classification-moderate = مامناوەند
classification-high = بەرز
classification-severe = زۆر بەرز
snapshot-expires = کارپێکراوە تا
snapshot-expired = ئەم وێنە چەسپاوە تا { $day } کارپێکراو بوو. پێش بەکارهێنانی ژمارەکانی، داوای نوێتر لە بڵاوکەرەوەکەی بکەن.
snapshot-no-source = ژمارەکان لە { $file }ەوە خوێنراونەتەوە، کە فایلێکی بڵاوکەرەوە خۆیەتی؛ سەرچاوەی تر ناو نەبراوە.
snapshot-breakdown-none = بۆ ئەم ڕێکەوتە وێنە چەسپاوەکە هیچ دابەشبوونێکی ئەو شوێنانەی تێدا نییە کە پیشان دەدرێن.
snapshot-parts-suppressed = بۆ پاراستنی کۆمەڵە بچووکەکان شاردراونەتەوە، لە هیچ ڕێژەیەکدا نین و نابێت وەک سفر بخوێنرێنەوە: { $parts }.
snapshot-parts-lower = کەمترین ڕادەن، چونکە هەندێک لە شوێنەکان شاردراونەتەوە: { $parts }.
snapshot-suppressed-none = پێویست نەبوو هیچ ژمارەیەک بشاردرێتەوە: هیچیان هی کەمتر لە { $families } خێزان، یان کەمتر لە { $people } کەس کە یەک بە یەک ژمێردرابن، نییە.
snapshot-suppressed = { $count ->
    [one] یەکێک لە { $figures } ژمارە شاردراوەتەوە، چونکە باسی کەمتر لە { $families } خێزان یان { $people } کەسی دەکرد، یان ژمارەیەکی وای ئاشکرا دەکرد.
   *[other] { $count } لە { $figures } ژمارە شاردراونەتەوە، چونکە باسی کەمتر لە { $families } خێزان یان { $people } کەسیان دەکرد، یان ژمارەیەکی وایان ئاشکرا دەکرد.
}
snapshot-suppressed-totals = ئەو کۆیانەی ئەم لاپەڕەیە کە ئەوانەیان تێدایە کەمترین ڕادەن؛ خشتەی ژمارەکانی خوارەوە ئەوانەی تێدایە کە دەکرا بڵاو بکرێنەوە.
snapshot-suppressed-parts = هەموویان بەشی دابەشبوونەکەن، کە ئەوانەی شوێنە پیشاندراوەکان ناو دەبات.
snapshot-zeros = سفرەکان وەک ژمارە بچووکەکان مامەڵەیان لەگەڵ دەکرێت.
snapshot-rules-reason = بۆچی ئەم ڕێسایانە:
snapshot-opt-in-districts = داتاکە ژمارەی قەزاکانیشی تێدایە، لەبەر ئەم هۆکارەی بڵاوکەرەوە:
snapshot-opt-in-belowDistrict = داتاکە ژمارەی سایتی تاکی تێدایە، لەبەر ئەم هۆکارەی بڵاوکەرەوە:
snapshot-opt-in-coordinates = داتاکە شوێنی سایتەکان دەڵێت، لەبەر ئەم هۆکارەی بڵاوکەرەوە:
snapshot-coverage-title = داپۆشین بە درێژایی کات
snapshot-coverage-individuals = بە کەس: { $whole } لە { $dates } ڕێکەوت ژمارەی هەموو شوێنێکیان هەیە (بە گشتی { $expected }).
snapshot-coverage-families = بە خێزان: { $whole } لە { $dates } ڕێکەوت ژمارەی هەموو شوێنێکیان هەیە (بە گشتی { $expected }).
snapshot-cite = ئاماژەدان بەم وێنە چەسپاوە
snapshot-cite-text = ناوەکەی کۆتایی لە داتاکانەوە دروست کراوە، بۆیە هەرگیز ناتوانێت ئاماژە بە ژمارەی تر بکات.
snapshot-copy-citation = کۆپیکردنی ئاماژە
snapshot-copy-bibtex = کۆپیکردن وەک BibTeX
snapshot-copy-ris = کۆپیکردن وەک RIS
snapshot-reuse = داتا بۆ بەرنامەکان
snapshot-reuse-text = لەم لاپەڕەیەدا لەوە دروست دەکرێن کە فایلەکە لەخۆی گرتووە. فایلی JSON ئەو هاشەی خوارەوەی هەیە کە هەر بەرنامەیەک دەتوانێت بیپشکنێت.
snapshot-save-figures = خشتەی ژمارەکان (CSV)
snapshot-save-dictionary = واتای ستوونەکانی (CSV)
snapshot-save-json = هەمووی (JSON)
snapshot-hash = SHA-256ی داتاکە:
snapshot-check = پشکنینی ئەم فایلە
snapshot-unaltered = داتاکە هی ئەو هاشەی سەرەوەیە، و ئەو ناونیشان و ژمارە و ڕستانەی ئەم فایلە پێیان دەست پێ دەکات هی ئەون. هاشەکە لەگەڵ ئەوەی بڵاوکەرەوەکە پێی داویت بەراورد بکە: تەنها ئەوە پیشان دەدات کە کەس هەردووکیانی نەگۆڕیوە. ئەوەی ژمارەکان دەکێشێت و ناویان دەنێت ناگرێتەوە؛ فەرمانی «npm run snapshot -- --verify»ی Nuzuh هەموو فایلەکە بەراورد دەکات.
snapshot-altered = داتای ئەم فایلە هی هاشەکەی نییە: دوای بڵاوکردنەوە دەستکاری کراوە. ژمارەکانی بەکار مەهێنە.
snapshot-altered-still = داتاکە هی ئەو هاشەیە کە لەم فایلەدایە، بەڵام ناونیشانێک یان ژمارەیەک یان ڕستەیەک کە ئەم فایلە پێی دەست پێ دەکات هی ئەو نییە: دوای بڵاوکردنەوە دەستکاری کراوە. فایلەکە لە بڵاوکەرەوەکە داوا بکە.
snapshot-signature = بەم کلیلە واژۆ کراوە:
snapshot-signature-text = ئەم پەنجەمۆرە لەگەڵ ئەوەدا بەراورد بکە کە بڵاوکەرەوەکە پێی داویت. واژۆکە دەڵێت خاوەنی ئەم کلیلە داتای ئەم فایلەی دروست کردووە؛ ناڵێت ئەو کێیە.
snapshot-signature-none = ئەم فایلە واژۆ نەکراوە. ئەگەر بڵاوکەرەوەکەی پەنجەمۆری کلیلێکی پێ داوی، ئەمە فایلە واژۆکراوەکە نییە: ئەویان داوا بکە.
snapshot-signature-wrong = واژۆی ئەم فایلە هەڵەیە: داتاکە ئەوە نییە کە خاوەنی کلیلەکە واژۆی کردووە. ژمارەکانی بەکار مەهێنە.
snapshot-signature-unchecked = ئەم فایلە واژۆ کراوە، بەڵام ئەم وێبگەڕە ڕێگە بە پەڕەکە نادات واژۆکە بپشکنێت. فایلەکە پاشەکەوت بکە و لە کۆمپیوتەرەکەتەوە بیکەرەوە.
snapshot-story = چیرۆک
snapshot-story-step = { $step } لە { $of }
snapshot-story-previous = هەنگاوی پێشوو
snapshot-story-next = هەنگاوی دواتر
snapshot-story-back = گەڕانەوە بۆ هەنگاوەکە
snapshot-made = بە { $software } دروست کراوە. ئەم پەڕەیە داوای هیچ لە هیچ ماڵپەڕێک ناکات.

## Region sets that a person makes
sets-open = کۆمەڵەی ناوچەی خۆت
sets-make = لەم شوێنانە کۆمەڵەیەکی ناوچە دروست بکە
sets-title = کۆمەڵەی ناوچەی خۆت
sets-text = کۆمەڵەی ناوچە شوێنەکان لە ژێر ناوێکدا کۆ دەکاتەوە کە خۆت هەڵیدەبژێریت. وەک ئەو کۆمەڵانەی لێرەن هەڵدەبژێردرێت و دەژمێردرێت. بەستەرەکە هەڵیدەگرێت: هەر کەسێک بەستەرەکە بکاتەوە هەمان کۆمەڵە دەبینێت.
sets-full = بەستەرێک جێی { $most } کۆمەڵەی خۆتی تێدایە. یەکێک لابە تا یەکێکی تر دروست بکەیت.
set-new = کۆمەڵەیەکی نوێ
set-name = ناو
set-members-governorate = { $count ->
    [one] شوێنەکان، یەکێک هەڵبژێردراوە
   *[other] شوێنەکان، { $count } هەڵبژێردراون
}
set-members-district = { $count ->
    [one] قەزاکان، یەکێک هەڵبژێردراوە
   *[other] قەزاکان، { $count } هەڵبژێردراون
}
set-make = دروستکردن و پیشاندانی ئەم کۆمەڵەیە
set-save = پاشەکەوتکردنی گۆڕانکارییەکان
set-cancel = هەڵوەشاندنەوە
set-show = پیشاندان
set-show-one = پیشاندانی { $set }
set-change = گۆڕین
set-change-one = گۆڕینی { $set }
set-changed = { $set } گۆڕدرا.
set-remove = لابردن
set-remove-one = لابردنی { $set }
set-places-governorate = { $count ->
    [one] یەک شوێن: { $places }
   *[other] { $count } شوێن: { $places }
}
set-places-district = { $count ->
    [one] یەک قەزا: { $places }
   *[other] { $count } قەزا: { $places }
}
set-places-unknown = لێرە ناژمێردرێت، چونکە ئەم داتایە هەموو شوێنەکانی نییە: { $places }
set-shared = شوێنی هاوبەشی هەیە لەگەڵ { $sets }. کە پێکەوە پیشان دەدرێن، هەر شوێنێک یەک جار دەژمێردرێت.
set-fault-few = لانیکەم دوو شوێن هەڵبژێرە.
set-fault-many = کۆمەڵەیەک جێی { $most } شوێنی تێدایە.
set-fault-name = ناوێک بە کۆمەڵەکە بدە.
set-fault-taken = کۆمەڵەیەک بەم ناوە هەیە. ناوێکی تر هەڵبژێرە.
notice-place-set = کۆمەڵەی ناوچەی «{ $set }» لێرە ناژمێردرێت: ئەم داتایە هەموو شوێنەکانی نییە. بەستەرەکە هەڵیدەگرێت.
notice-set-unread = «{ $set }» لە بەستەرەکەدا وەک کۆمەڵەی ناوچە تێنەگەیشترا و وازی لێ هێنرا.
notice-sets-missing = کۆمەڵەی ناوچەکانی ناو بەستەرەکە نەخوێنرانەوە، چونکە کۆدەکەیان نەهێنرا. پەڕەکە دووبارە بار بکە تا پیشان بدرێن.

## Filter of the ranking
filter-text = پاڵاوتن بەپێی ناو
filter-set = تەنها شوێنەکانی
filter-all = هەموو شوێنەکان
filter-left = { $left } لە { $all } پیشان دراون. ستوون و ڕێژەکان هی هەموویانن؛ هیچ کۆیەک ناگۆڕێت.

## Single sites
sites-open = خشتە و پشکنینی سایتەکان
sites-style = شێوازی کێشانی سایتەکان
sites-as-sites = هەر سایتێک
sites-as-clusters = کۆکراوە
sites-as-hexagons = شەشلاکان
sites-warning = سایتە تاکەکان بۆ بڵاوکردنەوە نین: شوێنی ژیانی ئاوارەکان دەتوانێت بیانخاتە مەترسییەوە. ژمارەکان بەپێی پارێزگا یان قەزا بڵاو بکەرەوە.
sites-share = تا سایتە تاکەکان پیشان بدرێن نەخشەکە وەک وێنە پاشەکەوت ناکرێت: ئەم وردەکارییە بۆ بڵاوکردنەوە نییە. شێوازێکی تری کێشانی نەخشە هەڵبژێرە بۆ پاشەکەوتکردنی. بەستەرەکە سایتەکان هەڵناگرێت، بەڵکو شێوازی کێشانیان.
sites-reading = سایتەکانی فایلەکە دەخوێنرێنەوە… { $done }
sites-drawn = { $drawn } لە { $all } سایت کێشراون، ئەوانەی زۆرترین کەسیان تێدایە.
sites-unfetched = ئەو کۆدەی هەموویان دەکێشێت نەهێنرا؛ ئەوانی تر لە خشتەکەدان.
sites-title-sites = { $what } · { $unit } · { $day }. ڕووبەری بازنە ژمارەی کەسەکانی سایتێک پیشان دەدات، بە یەک پێوانە بۆ هەموو ڕێکەوتەکان.
sites-title-clusters = { $what } · { $unit } · { $day }. سایتە نزیکەکانی یەک کۆ کراونەتەوە: ڕووبەری بازنە کۆیان پیشان دەدات، بەپێی گەورەترینیان لەم نزیکییەدا.
sites-title-hexagons = { $what } · { $unit } · { $day }. کۆی سایتەکان لە شەشلای نزیکەی 20 کیلۆمەتریدا، بە پۆلێک کە بۆ هەموو ڕێکەوتەکانە. شەشلاکان شوێنی هیچ سنوورێک ناکەون.
sites-class = { $range }: { $count ->
    [one] یەک شەشلا
   *[other] { $count } شەشلا
}
sites-counted = { $count ->
    [one] یەک سایت ژمارەی هەیە.
   *[other] { $count } سایت ژمارەیان هەیە.
}
sites-silent = { $count ->
    [one] یەک سایت لەم ڕێکەوتەدا ڕاپۆرتی نییە: ئەوە سفر نییە.
   *[other] { $count } سایت لەم ڕێکەوتەدا ڕاپۆرتیان نییە: ئەوە سفر نییە.
}
sites-unlocated = { $count ->
    [one] یەک سایت کۆئۆردیناتی بەکەڵکی نییە و لەسەر نەخشە نییە.
   *[other] { $count } سایت کۆئۆردیناتی بەکەڵکیان نییە و لەسەر نەخشە نین.
}
sites-together = { $reported } لە { $sites } سایت ڕاپۆرتیان داوە
sites-figure = { $figure }، { $day }
sites-unstated = پارێزگا یان قەزا نەنووسراوە
sites-table = ئەو سایتانەی زۆرترین کەسیان تێدایە
sites-summary-none = هیچ سایتێک ژمارەی { $day }ی نییە.
sites-summary = { $count ->
    [one] یەک سایت ژمارەی { $day }ی هەیە.
   *[other] { $count } سایت ژمارەی { $day }یان هەیە؛ ئەوانەی زۆرترین کەسیان تێدایە یەکەمن.
}
sites-more = { $count ->
    [one] یەکێکی تر لە خشتە پاشەکەوتکراوەکەدایە.
   *[other] { $count }ی تر لە خشتە پاشەکەوتکراوەکەدان.
}
sites-name = سایت
sites-stated = شوێنی نووسراو
sites-found = دەکەوێتە
sites-distance = دووری لە شوێنی نووسراوەوە
sites-row = ڕیز
sites-kilometres = { $value } کم
sites-nowhere = هیچ کام لە شوێنەکان
sites-no-outline = نەخشەکە نایکێشێت
sites-save = پاشەکەوتکردنی سایتەکان (CSV، بۆ بڵاوکردنەوە نییە)
sites-check = بەراورد لەگەڵ نەخشە
sites-agreeing = { $agreeing } لە { $all } سایت دەکەونە ئەو شوێنەی فایلەکە بۆیانی نووسیوە.
sites-elsewhere-none = هیچیان ناکەونە شوێنی تر.
sites-elsewhere = { $count ->
    [one] یەکێکیان دەکەوێتە شوێنێکی تر.
   *[other] { $count }یان دەکەونە شوێنێکی تر.
}
sites-without-place = { $count ->
    [one] یەکێکیان شوێنی نووسراوی نییە بۆ بەراورد.
   *[other] { $count }یان شوێنی نووسراویان نییە بۆ بەراورد.
}
sites-border = سنوورەکان سادە کراونەتەوە: سایتێک کە چەند کیلۆمەترێک لەو دیوی سنوورەوە بێت لەوانەیە دروست بێت. دوورترینەکان یەکەم دێن.
sites-save-elsewhere = پاشەکەوتکردنی ئەوانەی دەکەونە شوێنی تر (CSV، بۆ بڵاوکردنەوە نییە)

## The page without internet
workshop = وۆرکشۆپ
offline-title = بەبێ ئینتەرنێت
offline-mark-kept = بەبێ ئینتەرنێت کار دەکات
offline-mark-storing = هەڵدەگیرێت
offline-mark-newer = وەشانی نوێتر
offline-mark-impossible = هەڵنەگیراوە
offline-mark-failed = هەڵنەگیراوە
offline-kept = ئەم لاپەڕەیە بە ژمارە و نەخشەکانییەوە لەم وێبگەڕەدا هەڵگیراوە. لێرە بەبێ ئینتەرنێت دەکرێتەوە، دوای دووبارە هەڵکردنەوەش.
offline-storing = ئەم لاپەڕەیە لەم وێبگەڕەدا هەڵدەگیرێت. هەر ئێستا بەبێ ئینتەرنێت کار دەکات، تا کراوە بێت.
offline-impossible = ئەم لاپەڕەیە هەڵنەگیراوە: وێبگەڕەکان تەنیا لاپەڕەی ئەو ناونیشانانە هەڵدەگرن کە بە https دەست پێ دەکەن، یان هی کۆمپیوتەرەکە خۆی. بەبێ ئینتەرنێت کار دەکات تا کراوە بێت.
offline-failed = نەتوانرا ئەم لاپەڕەیە لەم وێبگەڕەدا هەڵبگیرێت. بەبێ ئینتەرنێت کار دەکات تا کراوە بێت.
offline-size = نزیکەی { $size } مێگابایت دەگرێت.
offline-again = دووبارە هەوڵ بدە
offline-newer = وەشانێکی نوێتری ئەم لاپەڕەیە هەڵگیراوە. کاتێک بەکار دەهێنرێت کە هەموو پەنجەرەکانی ئەم لاپەڕەیە داخرابن، یان هەر ئێستا ئەگەر هەڵتان بژارد. دیمەنەکە دەمێنێتەوە؛ فایلە کراوەکان دەبێت دووبارە بکرێنەوە.
offline-newer-use = ئێستا وەشانی نوێتر بەکاربهێنە
offline-clearing = کاتێک دیسکەکە پڕ دەبێت، وێبگەڕ لەوانەیە ئەو لاپەڕانە بسڕێتەوە کە هەڵیگرتوون.
offline-ask = داوا لە وێبگەڕەکە بکە بیهێڵێتەوە
offline-lasting = وێبگەڕەکە بەڵێنی داوە بیهێڵێتەوە کاتێک دیسکەکە پڕ دەبێت.
offline-no-promise = وێبگەڕەکە بەڵێنی نەداوە بیهێڵێتەوە: کاتێک دیسکەکە پڕ دەبێت، لەوانەیە بیسڕێتەوە. پێش چوون بۆ شوێنێک کە ئینتەرنێتی لێ نییە، جارێک ئەم لاپەڕەیە بکەنەوە.
offline-install-text = زۆر وێبگەڕ لە لیستەکەیاندا دەتوانن ئەم لاپەڕەیە دابمەزرێنن یان بیخەنە سەر شاشەی سەرەکی. ئەوسا لە پەنجەرەیەکی خۆیدا دەکرێتەوە.
offline-install = دایبمەزرێنە
offline-files = ئەو فایلانەی دەیانکەنەوە هەرگیز هەڵناگیرێن: دووبارە لە دیسکەکەتانەوە بیانکەنەوە.
