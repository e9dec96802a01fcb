## Top bar
search-label = البحث عن مكان
search-placeholder = محافظة أو منطقة، بأي طريقة كتابة
search-none = لا يوجد مكان مطابق. جرّب كتابة أخرى أو رمز المكان (P-code).

## Map
map-region = الخريطة
map-style = طريقة رسم الخريطة
map-choropleth = تظليل
map-circles = دوائر
rate-label = لكل 1,000 من السكان
rate-with-year = لكل 1,000 من سكان عام { $year }
map-counts-on-areas = تُظهر الألوان أعداداً لا كثافة: المساحة الكبيرة لا تعني عدداً أكبر من الناس.
map-boundary-notice = لا تعني الحدود والأسماء المبيّنة والتسميات المستخدمة على هذه الخريطة إقراراً أو قبولاً رسمياً. الأرقام: مصفوفة تتبع النزوح (DTM) التابعة للمنظمة الدولية للهجرة. الحدود: Natural Earth؛ وحدود بغداد نقلاً عن مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا).
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } لكل 1,000 من السكان
mark-empty = { $place }: { $reason }
tooltip-share = { $share } من إجمالي البلد
tooltip-change = { $change } مقارنةً بالتاريخ السابق
zoom-label = التكبير والتصغير
zoom-in = تكبير
zoom-out = تصغير
zoom-home = البلد بأكمله
webgl-absent = لا يتيح هذا المتصفح تقنية WebGL، لذا لا يمكن تحريك الخريطة أو تكبيرها. الأرقام هي نفسها.
webgl-unfetched = تعذّر جلب الشيفرة التي تحرّك الخريطة وتكبّرها. الأرقام هي نفسها؛ ويمكن إعادة المحاولة بتحميل الصفحة من جديد.
webgl-lost = فُقدت رسوميات الخريطة، لذا لا يمكن تحريكها أو تكبيرها. الأرقام هي نفسها.
webgl-restore = استعادة الرسوميات
legend-label = مفتاح الخريطة
legend-idps-individuals = النازحون حسب المحافظة
legend-idps-families = أسر النازحين حسب المحافظة
legend-returnees-individuals = العائدون حسب المحافظة
legend-returnees-families = الأسر العائدة حسب المحافظة
legend-rate = أفراد لكل 1,000 من السكان
legend-locked = · الفئات نفسها في كل التواريخ
legend-from = { $from } فأكثر
legend-range = من { $from } إلى أقل من { $to }
legend-class = { $range }: { $count ->
    [one] محافظة واحدة
    [two] محافظتان
    [few] { $count } محافظات
    [many] { $count } محافظة
   *[other] { $count } محافظة
}

## Ranking
ranking-region = الترتيب
ranking-table = الترتيب حسب المحافظة
ranking-name = المحافظة
ranking-value = { $measure }
ranking-rate = لكل 1,000
ranking-change = التغيّر
ranking-off-map = (خارج الخريطة)

## Timeline
timeline-region = الخط الزمني
timeline-slider = التاريخ المرجعي
timeline-value = { $day }: { $figure }
timeline-date = الانتقال إلى تاريخ مرجعي
timeline-count = التاريخ { $index } من { $count }
timeline-note = الأشخاص الموجودون في كل تاريخ مرجعي؛ والفجوات تبقى فجوات
compare-label = التغيّر منذ
compare-previous = التاريخ السابق
play = تشغيل عبر التواريخ
pause = إيقاف مؤقت
speed-label = السرعة
speed-value = { $speed }×
step-back = التاريخ السابق
step-on = التاريخ التالي
event-title = { $day }: { $text }
break-title = المنهجية، { $day }: { $text }
break-label = تغيّر المنهجية

## Breakdowns
breakdown-region = من هم
breakdown-origin = منطقة الأصل
breakdown-shelter = نوع المأوى
breakdown-wave = فترة النزوح
breakdown-lastDisplacement = مكان النزوح قبل العودة
breakdown-waiting = جارٍ قراءة التوزيع…
breakdown-none = لم يُنشر لهذا التاريخ.
breakdown-failed = تعذّرت قراءة التوزيع.
part-rest = { $count ->
    [one] فئة واحدة أخرى
    [two] فئتان أخريان
    [few] { $count } فئات أخرى
    [many] { $count } فئة أخرى
   *[other] { $count } فئة أخرى
}
parts-of-families = من أصل { $sum ->
    [one] أسرة واحدة تتوفر عنها هذه المعلومة
    [two] أسرتين تتوفر عنهما هذه المعلومة
    [few] { $sum } أسر تتوفر عنها هذه المعلومة
    [many] { $sum } أسرة تتوفر عنها هذه المعلومة
   *[other] { $sum } أسرة تتوفر عنها هذه المعلومة
}
parts-of-individuals = من أصل { $sum ->
    [one] شخص واحد تتوفر عنه هذه المعلومة
    [two] شخصين تتوفر عنهما هذه المعلومة
    [few] { $sum } أشخاص تتوفر عنهم هذه المعلومة
    [many] { $sum } شخصاً تتوفر عنهم هذه المعلومة
   *[other] { $sum } شخص تتوفر عنهم هذه المعلومة
}
parts-shortfall = · أقل بمقدار { $missing } من العدد المنشور البالغ { $total }
parts-excess = · أكثر بمقدار { $missing } من العدد المنشور البالغ { $total }
part-shelter-camp = مخيم
part-shelter-host_families = أسرة مضيفة
part-shelter-hotel_motel = فندق أو نُزُل
part-shelter-informal_settlements = مستوطنة غير رسمية
part-shelter-other = غير ذلك
part-shelter-own_property = ملك خاص
part-shelter-religious_building = مبنى ديني
part-shelter-rented_habitable = مستأجر صالح للسكن
part-shelter-rented_pre_apr_2019 = سكن مستأجر
part-shelter-rented_uninhabitable = مستأجر غير صالح للسكن
part-shelter-school_building = مبنى مدرسي
part-shelter-unfinished_abandoned_building = مبنى غير مكتمل أو مهجور
part-shelter-unknown = غير معروف
part-wave-pre_june_2014 = قبل حزيران 2014
part-wave-june_july_2014 = حزيران إلى تموز 2014
part-wave-august_2014 = آب 2014
part-wave-post_september_2014 = بعد أيلول 2014
part-wave-post_april_2015 = بعد نيسان 2015
part-wave-post_march_2016 = بعد آذار 2016
part-wave-post_17_october_2016 = بعد 17 تشرين الأول 2016
part-wave-july_2017 = اعتباراً من تموز 2017
part-wave-jan_2019 = اعتباراً من كانون الثاني 2019
part-wave-unknown = غير معروف
part-origin-unknown = غير معروف
part-lastDisplacement-unknown = غير معروف

## Why this number
trace-figure = { $place }، { $day }: { $value }
trace-cells = خلايا الملف { $file }
trace-value = الرقم
trace-row = الصف في الملف
trace-no-row = لا صف
trace-method = طريقة الاحتساب
trace-stock = رصيد: الأشخاص الموجودون في { $day }، يُجمع على مستوى الأماكن في هذا التاريخ وحده، ولا يُجمع أبداً عبر التواريخ.
trace-carried = لا يُرحَّل أي رقم من تاريخ سابق.
trace-boundaries = حدود المحافظات البالغ عددها 18 (COD 2019)؛ وتُحتسب حلبجة ضمن السليمانية.
trace-breaks = تغيّرات المنهجية في هذه السلسلة
sources-title = المصادر وشروط الاستخدام
sources-kurdish = أسماء المحافظات بالكردية السورانية مأخوذة من مصادر مجتمعية، وهي بانتظار المراجعة.
sources-own-file = ملف فُتح في هذا المتصفح، ومصدره غير معروف للتطبيق.
footnote-title = حاشية
footnote-copy = نسخ كحاشية
footnote-source = المصدر: { $credits }؛ { $file }؛ للاستخدام غير التجاري.
copied = تم النسخ.
copy-failed = لم يسمح المتصفح بالنسخ. حدّد النص بدلاً من ذلك.

## Sharing and loading
share-text = يعرض هذا الرابط ما تراه الآن: المكان والتاريخ والمؤشر واللغة.
share-own-file = هذه الأرقام من ملف لديك، ويبقى الملف في هذا المتصفح. يفتح الرابط المشهد نفسه بالأرقام المرفقة بالتطبيق.
share-link = رابط هذا المشهد
share-copy-link = نسخ الرابط
share-copy-sentence = نسخ الجملة
load-private = يُقرأ الملف في هذا المتصفح ولا يُرسل إلى أي مكان آخر.
load-drop = اختر ملف CSV أو أفلته هنا
load-columns = جدول فيه صف واحد لكل محافظة وتاريخ: التاريخ (reference_date)، والمكان ({ "admin1_pcode" } أو { "admin1_name" })، والأعداد ({ "idps_individuals" }، { "idps_families" }، { "returnee_individuals" }، { "returnee_families" }).
load-running = جارٍ القراءة… عدد الصفوف: { $rows }
load-shipped = العودة إلى الأرقام المرفقة بالتطبيق
report-rows = سجلات: { $records } + صفوف متجاوَزة: { $skipped } + صفوف مرفوضة: { $rejected } = مجموع الصفوف: { $physical }
report-issue = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}، العمود { $column }، أولها في الصف { $row }: { $text }
search-compare = إضافة إلى الأماكن المعروضة
search-region = مجموعة مناطق
issue-ambiguous_date_order = ترتيب اليوم والشهر غير واضح؛ لا تُحتسب الصفوف حتى يتضح
issue-ambiguous_number_format = قد تكون النقطة قبل ثلاثة أرقام فاصلة آلاف أو فاصلة عشرية؛ لا يُحتسب الرقم
issue-axis_swap_suspected = ربما تبادل خط العرض وخط الطول موضعيهما؛ تُركا كما هما
issue-code_name_conflict = الرمز والاسم يدلان على مكانين مختلفين؛ لا يظهر الصف على الخريطة
issue-conflicting_values = رقمان مختلفان للمكان نفسه والتاريخ نفسه؛ لا يُحتسب أي منهما
issue-duplicate_columns = عمود مكرر؛ يُحتسب مرة واحدة
issue-duplicate_place = للمكان نفسه أرقام مختلفة؛ لا يُحتسب أي منها حتى يتضح الصحيح
issue-duplicate_round_number = رقم جولة واحد لتواريخ عدة؛ المعتمد هو التاريخ
issue-encoding_guessed = خُمّن ترميز الملف
issue-excel_error = خطأ من جدول البيانات بدلاً من رقم
issue-footnote_row = ملاحظة أسفل الجدول: لا تُحتسب
issue-fractional_count = عدد فيه كسر
issue-invalid_date = ليس تاريخاً؛ لا يُحتسب الصف
issue-irregular_grouping = خانات الرقم مفصولة على نحو غير منتظم؛ لا يُحتسب الرقم
issue-legacy_pcode_scheme = رمز من النظام الأقدم
issue-location_level_coordinates = يحوي الملف إحداثيات مواقع مفردة: لا تُنشر
issue-merged_header = رأس الجدول صفّان؛ جرى دمجهما
issue-missing_cell = خلية لازمة فارغة
issue-mixed_admin_levels = لا تُضاف صفوف مستوى إداري آخر إلى المحافظات
issue-mixed_date_formats = تواريخ هذا العمود مكتوبة بالترتيبين؛ لا يُحتسب ما يحتمل القراءتين
issue-multiple_figures_same_event = أرقام عدة لحدث واحد: يُحتسب أولها
issue-needs_review = يحتاج إلى مراجعة
issue-negative_stock = عدد سالب من الأشخاص
issue-no_geometry = موقع بلا إحداثيات: يُحتسب بلا نقطة على الخريطة
issue-not_a_number = ليس رقماً
issue-null_island = الإحداثيات صفر
issue-open_range = نطاق مفتوح: يُحتسب بحده الأدنى
issue-partial_coverage = مجموع تنقصه أرقام: هو الحد الأدنى
issue-place_not_found = المكان غير معروف: يُحتسب ولا يظهر على الخريطة
issue-possible_duplicate = صف مكرر: يُحتسب مرة واحدة
issue-range = نطاق: يُحتسب بحده الأدنى
issue-small_cells = رقم صغير قد يدل على أسر بعينها
issue-source_error = المصدر نفسه يعدّ الصف خاطئاً: لا يُحتسب
issue-source_warning = للمصدر نفسه ملاحظة على الصف
issue-totals_column = عمود مجاميع: قورن بأجزائه
issue-totals_mismatch = مجموع لا يتفق مع أجزائه
issue-totals_row = صف مجاميع: لا يُحتسب
issue-unit_suffix_stripped = أُهملت وحدة مكتوبة بعد الرقم
