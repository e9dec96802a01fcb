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
map-boundary-notice-file = لا تعني الحدود والأسماء المبيّنة والتسميات المستخدمة على هذه الخريطة إقراراً أو قبولاً رسمياً. الأرقام: { $file }. الحدود: Natural Earth؛ وحدود بغداد نقلاً عن مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا).
map-boundary-notice-own = الأماكن والأسماء كما وردت في الملف { $file }، ولا تعني إقراراً أو قبولاً رسمياً.
map-no-outlines = لا خريطة لهذه الأماكن بعد: يذكرها الملف ولا يرسم حدودها.
map-no-outlines-way = يعرض جدول الترتيب والخط الزمني جميع الأرقام.
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
ranking-table-own = الترتيب حسب المكان
ranking-name-own = المكان
coverage-line-own = التغطية: أبلغت أماكن عددها { $reported } من أصل { $expected }
place-country-own = { $country }: جميع الأماكن
place-places-own = الأماكن
note-not-published-own = لا رقم لأي مكان من هذا الاختيار في هذا التاريخ. غياب الرقم لا يعني صفراً.
note-common-places-own = لا يشمل التغيّر سوى الأماكن التي أبلغت في التاريخين معاً: { $common } من أصل { $expected }.
search-placeholder-own = مكان كما يكتبه الملف
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
failure-no_outlines = لا حدود مناطق في الملف { $detail }.
failure-outlines_elsewhere = لا تطابق أي من الحدود في { $detail } مكاناً من الأماكن المعروضة، لا بالرمز ولا بالاسم.
notice-outlines = يرسم الملف { $file } أماكن عددها { $matched }. حدود بلا رقم: { $further }. أماكن بلا حدود: { $undrawn }.
failure-not_a_table = هذا ليس جدولاً ذا أعمدة. بدايته: { $detail }
failure-no_date_column = لم يُعثر على عمود للتواريخ. الأعمدة هي: { $detail }
failure-no_place_column = لم يُعثر على عمود للأماكن. الأعمدة هي: { $detail }
failure-no_count_column = لم يُعثر على عمود للأعداد. الأعمدة هي: { $detail }
failure-date_order_open = ترتيب اليوم والشهر غير واضح في العمود { $detail }. حدّد أيهما يأتي أولاً.
failure-kind_not_shown = الأرقام في { $detail } من نوع لا يُعرض بعد.
failure-mapping_unreadable = لا يمكن استعمال ملف المطابقة؛ موضع الخطأ: { $detail }
failure-unknown_dataset = يجب قراءة الأرقام من جديد.
failure-stock_over_dates = لا يمكن جمع الرصيد عبر التواريخ.
failure-boundaries_missing = تعذّر جلب حدود المحافظات. يعرض جدول الترتيب الأرقام نفسها.
issue-ambiguous_date_order = ترتيب اليوم والشهر غير واضح؛ لا تُحتسب الصفوف حتى يتضح
issue-ambiguous_number_format = قد تكون النقطة قبل ثلاثة أرقام فاصلة آلاف أو فاصلة عشرية؛ لا يُحتسب الرقم
issue-axis_swap_suspected = قد يكون خط الطول وخط العرض معكوسين؛ لا يظهر المكان على الخريطة حتى يتضح
issue-bounding_box_ignored = الإطار المحيط ليس أربعة أعداد أو ستة وقد أُهمل
issue-centre_of_outline = شكل مرسوم بين نقاط: يمثله مركزه
issue-code_name_conflict = الرمز والاسم يدلان على مكانين مختلفين؛ لا يظهر الصف على الخريطة
issue-conflicting_values = رقمان مختلفان للمكان نفسه والتاريخ نفسه؛ لا يُحتسب أي منهما
issue-coordinate_texts = إحداثيات مكتوبة كنص قُرئت كأعداد
issue-coordinates_not_numbers = الإحداثيات ليست على ما يتطلبه نوع الشكل؛ لا يظهر العنصر على الخريطة
issue-coordinates_out_of_range = الإحداثيات ليست درجات طول وعرض؛ لا يظهر العنصر على الخريطة
issue-duplicate_columns = عمود مكرر؛ يُحتسب مرة واحدة
issue-duplicate_feature = العنصر نفسه أو المعرّف نفسه مرة ثانية؛ يُحتسب العنصر نفسه مرة واحدة
issue-duplicate_place = للمكان نفسه أرقام مختلفة؛ لا يُحتسب أي منها حتى يتضح الصحيح
issue-duplicate_round_number = رقم جولة واحد لتواريخ عدة؛ المعتمد هو التاريخ
issue-encoding_guessed = خُمّن ترميز الملف
issue-excel_error = خطأ من جدول البيانات بدلاً من رقم
issue-feature_id_ignored = معرّف العنصر ليس نصاً ولا رقماً وقد أُهمل
issue-footnote_row = ملاحظة أسفل الجدول: لا تُحتسب
issue-foreign_crs = يذكر الملف نظام إحداثيات آخر؛ لا يُقرأ إلا خط الطول وخط العرض
issue-foreign_member = جزء هنا يخص نوعاً آخر من العناصر وقد أُهمل
issue-formula_without_result = صيغة لم تُحفظ نتيجتها: افتح الملف في برنامج جداول واحفظه من جديد
issue-fractional_count = عدد فيه كسر
issue-geometry_collection = جُمعت عدة أشكال في عنصر واحد
issue-geometry_not_used = الخطوط ومجموعات النقاط لا تحدد مكاناً على الخريطة؛ بقيت الأرقام
issue-hidden_sheet = قُرئت أيضاً ورقة مخفية
issue-invalid_date = ليس تاريخاً؛ لا يُحتسب الصف
issue-irregular_grouping = خانات الرقم مفصولة على نحو غير منتظم؛ لا يُحتسب الرقم
issue-legacy_pcode_scheme = رمز من النظام الأقدم
issue-location_level_coordinates = يحوي الملف إحداثيات مواقع مفردة: لا تُنشر
issue-merged_cells = أُهملت قيم مخفية خلف خلايا مدمجة
issue-merged_header = رأس الجدول صفّان؛ جرى دمجهما
issue-missing_cell = خلية لازمة فارغة
issue-misspelt_type = كُتب النوع على غير ما تتطلبه الصيغة؛ قُرئ كما قُصد
issue-mixed_admin_levels = لا تُضاف صفوف مستوى إداري آخر إلى المحافظات
issue-mixed_date_formats = تواريخ هذا العمود مكتوبة بالترتيبين؛ لا يُحتسب ما يحتمل القراءتين
issue-multiple_figures_same_event = أرقام عدة لحدث واحد: يُحتسب أولها
issue-needs_review = يحتاج إلى مراجعة
issue-negative_stock = عدد سالب من الأشخاص
issue-nested_value = قيم داخل قيمة بقيت كما كُتبت
issue-no_geometry = بلا موقع أو حدود: يُحتسب ولا يظهر على الخريطة
issue-no_properties = العنصر بلا خصائص
issue-not_a_feature = ليس عنصراً جغرافياً؛ لا يُحتسب
issue-not_a_number = ليس رقماً
issue-not_a_record = ليس سجلاً ذا قيم مسماة؛ لا يُحتسب
issue-null_island = عند خط العرض 0° وخط الطول 0°، أي أن المكان مجهول: يُحتسب ولا يظهر على الخريطة
issue-open_range = نطاق مفتوح: يُحتسب بحده الأدنى
issue-other_table = جزء آخر من الملف لم يُفتح
issue-pages_missing = للإجابة صفحات أكثر مما في هذا الملف
issue-partial_coverage = مجموع تنقصه أرقام: هو الحد الأدنى
issue-place_not_found = المكان غير معروف: يُحتسب ولا يظهر على الخريطة
issue-possible_duplicate = صف مكرر: يُحتسب مرة واحدة
issue-properties_not_an_object = الخصائص بلا أسماء؛ لا يُحتسب العنصر
issue-range = نطاق: يُحتسب بحده الأدنى
issue-repeated_key = الاسم نفسه مرتين في سجل واحد: تُحتسب القيمة الأخيرة
issue-ring_not_closed = حدود لا تنتهي حيث بدأت؛ لا يظهر العنصر على الخريطة
issue-ring_winding = حدود تسير بعكس الاتجاه القياسي؛ عُكس اتجاهها
issue-small_cells = رقم صغير قد يدل على أسر بعينها
issue-source_error = المصدر نفسه يعدّ الصف خاطئاً: لا يُحتسب
issue-source_warning = للمصدر نفسه ملاحظة على الصف
issue-too_few_positions = زوايا أقل مما يلزم لخط أو حدود؛ لا يظهر العنصر على الخريطة
issue-totals_column = عمود مجاميع: قورن بأجزائه
issue-totals_mismatch = مجموع لا يتفق مع أجزائه
issue-totals_row = صف مجاميع: لا يُحتسب
issue-unit_suffix_stripped = أُهملت وحدة مكتوبة بعد الرقم
issue-unknown_geometry_type = نوع شكل غير معروف؛ لا يظهر العنصر على الخريطة

## Files that cannot be opened
failure-archive_damaged = الملف المضغوط { $detail } تالف أو ناقص. أعد تنزيله.
failure-archive_empty = لا يوجد ملف بيانات داخل { $detail }.
failure-archive_encrypted = { $detail } محمي بكلمة مرور. فك ضغطه أولاً ثم حمّل ما بداخله.
failure-archive_method = ضُغط { $detail } بطريقة لا تُقرأ هنا. فك ضغطه أولاً ثم حمّل ما بداخله.
failure-archive_nested = يقع { $detail } في عمق أكبر من اللازم: مضغوط داخل مضغوط. فك ضغط الملف الخارجي أولاً.
failure-file_is_archive = { $detail } أرشيف من نوع لا يُقرأ هنا. فك ضغطه أو اضغطه بصيغة zip.
failure-file_is_binary = { $detail } ليس جدولاً يمكن قراءته هنا. احفظه بصيغة CSV أو xlsx أو JSON أو GeoJSON.
failure-file_is_image = { $detail } صورة. لا يمكن قراءة الأرقام من صورة؛ ابحث عن الجدول الأصلي.
failure-file_is_markup = { $detail } صفحة ويب أو مستند وليس جدولاً. ابحث عن رابط لتنزيل البيانات.
failure-file_is_old_workbook = { $detail } مصنف من نوع قديم أو محمي. احفظه بصيغة xlsx بلا كلمة مرور أو بصيغة CSV.
failure-file_is_pdf = { $detail } ملف PDF. ابحث عن الجدول الأصلي بصيغة CSV أو xlsx.
failure-geo_not_read = هذا ليس GeoJSON أو TopoJSON. فيه: { $detail }
failure-json_invalid = هذا ليس JSON ابتداءً من السطر:العمود { $detail }.
failure-json_no_records = لم يُعثر على قائمة سجلات. في الأعلى: { $detail }
failure-json_refused = هذا الملف ليس بيانات بل رد خدمة رفضت الطلب: { $detail }
failure-json_too_deep = القيم متداخلة إلى عمق يتجاوز { $detail }.
failure-unpacks_too_large = يصبح { $detail } بعد فك ضغطه أكبر مما يتحمله هذا المتصفح.
failure-workbook_damaged = المصنف { $detail } تالف أو ناقص. افتحه في برنامج جداول واحفظه من جديد.
