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
map-boundary-notice-drawn = لا تعني الحدود والأسماء المبيّنة والتسميات المستخدمة على هذه الخريطة إقراراً أو قبولاً رسمياً. الأرقام: { $file }. الحدود: { $drawing }.
map-boundary-notice-own = الأماكن والأسماء كما وردت في الملف { $file }، ولا تعني إقراراً أو قبولاً رسمياً.
map-no-outlines = لا خريطة لهذه الأماكن بعد: يذكرها الملف ولا يرسم حدودها.
map-no-outlines-way = افتح ملف حدود للبلد (GeoJSON أو TopoJSON) لعرضها على خريطة. يعرض جدول الترتيب والخط الزمني جميع الأرقام.
points-unplaced = { $count ->
    [one] موقع مكان واحد غير معروف، وهو في جدول الترتيب.
    [two] موقعا مكانين غير معروفين، وهما في جدول الترتيب.
    [few] مواقع { $count } أماكن غير معروفة، وهي في جدول الترتيب.
    [many] مواقع { $count } مكاناً غير معروفة، وهي في جدول الترتيب.
   *[other] مواقع { $count } مكان غير معروفة، وهي في جدول الترتيب.
}
points-no-land = لم تُرسم الأرض من حولها، إذ لا حدود لها هنا.
points-positions = المواقع هي ما يذكره الملف.
points-crossings = المواقع هي ما يذكره الملف، أو ما في القائمة المرفقة بالتطبيق لمعابر العراق المعروفة بأسمائها، وبعضها موضوع عند أقرب بلدة.
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } لكل 1,000 من السكان
mark-empty = { $place }: { $reason }
tooltip-share = { $share } من إجمالي البلد
tooltip-share-district = { $share } من { $whole }
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
legend-own-idps-individuals = النازحون حسب المكان
legend-own-idps-families = أسر النازحين حسب المكان
legend-own-returnees-individuals = العائدون حسب المكان
legend-own-returnees-families = الأسر العائدة حسب المكان
legend-district-idps-individuals = النازحون حسب القضاء
legend-district-idps-families = أسر النازحين حسب القضاء
legend-district-returnees-individuals = العائدون حسب القضاء
legend-district-returnees-families = أسر العائدين حسب القضاء
legend-class-district = { $range }: { $count ->
    [one] قضاء واحد
    [two] قضاءان
    [few] { $count } أقضية
    [many] { $count } قضاءً
   *[other] { $count } قضاء
}
legend-class-own = { $range }: { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكاناً
   *[other] { $count } مكان
}
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

## Districts
level-label = المستوى
level-hint = اختر محافظة لعرض أقضيتها.
level-districts-of = أقضية { $place }
level-districts = الأقضية
level-all-districts = جميع الأقضية
level-no-outlines = لم تُحمَّل حدود الأقضية، لذلك تعرض الخريطة المحافظات فقط. افتح ملف حدود للأقضية (GeoJSON أو TopoJSON)؛ أما الترتيب والخط الزمني فيعرضان جميع الأرقام.
notice-level-missing = لا أرقام للأقضية هنا؛ تُعرض المحافظات.
districts-agree = مجموع الأقضية يساوي الرقم المذكور لمحافظة { $place }: { $stated }.
districts-agree-all = مجموع الأقضية يساوي ما يذكره الملف في جميع المحافظات التي قورنت، وعددها { $of }.
districts-of-stated = الأقضية: { $sum } من أصل { $stated } مذكورة لمحافظة { $place }.
districts-of-stated-missing = الأقضية: { $sum } من أصل { $stated } مذكورة لمحافظة { $place }؛ { $missing ->
    [one] لم يُبلغ قضاء واحد.
    [two] لم يُبلغ قضاءان.
    [few] لم تُبلغ { $missing } أقضية.
    [many] لم يُبلغ { $missing } قضاءً.
   *[other] لم يُبلغ { $missing } قضاء.
}
districts-differ = لا يساوي مجموع الأقضية الرقم المذكور في محافظات عددها { $count } من أصل { $of }: { $places }.
districts-differ-more = لا يساوي مجموع الأقضية الرقم المذكور في محافظات عددها { $count } من أصل { $of }، وأكبر الفروق في { $places }.
districts-check-title = الأقضية مقارنةً بمحافظتها
districts-check-sum = الأقضية
districts-check-stated = المذكور
districts-check-missing = لا رقم من { $places }

## Ranking
ranking-region = الترتيب
ranking-table = الترتيب حسب المحافظة
ranking-name = المحافظة
ranking-table-district = الترتيب حسب القضاء
ranking-name-district = القضاء
ranking-table-own = الترتيب حسب المكان
ranking-name-own = المكان
coverage-line-district = التغطية: أبلغت أقضية عددها { $reported } من أصل { $expected }
place-country-district = { $country }: جميع الأقضية
place-places-district = الأقضية
place-regions-district = المحافظات ومجموعات المناطق
note-not-published-district = لا رقم لأي قضاء من هذا الاختيار في هذا التاريخ. غياب الرقم لا يعني صفراً.
note-common-places-district = لا يشمل التغيّر سوى الأقضية التي أبلغت في التاريخين معاً: { $common } من أصل { $expected }.
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
breakdown-sexAge = الجنس والعمر
breakdown-waiting = جارٍ قراءة التوزيع…
breakdown-none = لم يُنشر لهذا التاريخ.
breakdown-near = عرض { $day }، وهو منشور فيه
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
part-sexAge-male = ذكور
part-sexAge-female = إناث
part-sexAge-men = رجال
part-sexAge-women = نساء
part-sexAge-boys = فتيان
part-sexAge-girls = فتيات
part-sexAge-children = أطفال
part-sexAge-adults = بالغون
part-sexAge-male_elderly = مسنّون
part-sexAge-female_elderly = مسنّات
part-sexAge-all_elderly = كبار السن
part-sexAge-male_unknown = ذكور، العمر غير معروف
part-sexAge-female_unknown = إناث، العمر غير معروف
part-sexAge-all_unknown = الجنس غير معروف
part-ages-between = { $who ->
    [male] ذكور، من { $from } إلى { $until }
    [female] إناث، من { $from } إلى { $until }
   *[all] العمر من { $from } إلى { $until }
}
part-ages-from = { $who ->
    [male] ذكور، { $from } فما فوق
    [female] إناث، { $from } فما فوق
   *[all] العمر { $from } فما فوق
}
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
trace-boundaries = الأماكن هي المحافظات الثماني عشرة لعام 2019 (COD)؛ وتُحتسب حلبجة ضمن السليمانية.
trace-breaks = تغيّرات المنهجية في هذه السلسلة
sources-title = المصادر وشروط الاستخدام
sources-kurdish = أسماء المحافظات بالكردية السورانية مأخوذة من مصادر مجتمعية، وهي بانتظار المراجعة.
sources-own-file = ملف فُتح في هذا المتصفح، ومصدره غير معروف للتطبيق.
footnote-title = حاشية
footnote-copy = نسخ كحاشية
footnote-file = المصدر: الملف { $file }.
footnote-source = المصدر: { $credits }؛ { $file }؛ للاستخدام غير التجاري.
copied = تم النسخ.
copy-failed = لم يسمح المتصفح بالنسخ. حدّد النص بدلاً من ذلك.

## Sharing and loading
share-text = يعرض هذا الرابط ما تراه الآن: المكان والتاريخ والمؤشر واللغة.
share-own-file = هذه الأرقام من ملف لديك، ويبقى الملف في هذا المتصفح. يفتح الرابط المشهد نفسه بالأرقام المرفقة بالتطبيق.
share-link = رابط هذا المشهد
share-copy-link = نسخ الرابط
share-copy-sentence = نسخ الجملة
figures-save = الأرقام في جدول
figures-save-text = ملف CSV لبرامج الجداول، فيه صف لكل مكان وتاريخ: العدد، أو سبب غيابه، ومصدره وصفه في المصدر.
figures-save-date = حفظ هذا التاريخ
figures-save-period = حفظ هذه الفترة
figures-save-all = { $count ->
    [one] حفظ التاريخ الوحيد
    [two] حفظ التاريخين
    [few] حفظ جميع التواريخ ({ $count } تواريخ)
    [many] حفظ جميع التواريخ ({ $count } تاريخاً)
   *[other] حفظ جميع التواريخ ({ $count } تاريخ)
}
figures-file-stock = الناس الموجودون في كل تاريخ: لا تُجمع أرقام تواريخ مختلفة أبداً.
figures-file-flow = تنقلات: يجوز جمع أرقام تواريخ مختلفة.
figures-file-from = قُرئت من { $file }.
figures-file-link = العرض: { $link }
search-compare = إضافة إلى الأماكن المعروضة
search-region = مجموعة مناطق
failure-only_outlines = الملف { $detail } يرسم أماكن ولا يحوي أعداداً. افتح الأرقام أولاً ثم هذا الملف.
failure-no_outlines = لا حدود مناطق في الملف { $detail }.
failure-outlines_elsewhere = لا تطابق أي من الحدود في { $detail } مكاناً من الأماكن المعروضة، لا بالرمز ولا بالاسم.
notice-outlines = يرسم الملف { $file } أماكن عددها { $matched }. حدود بلا رقم: { $further }. أماكن بلا حدود: { $undrawn }.
notice-left-behind = غير موجود في { $dataset } فأُسقط: { $places }.
dataset-label = البيانات المعروضة
dataset-dates = التواريخ المرجعية من { $first } إلى { $last }
dataset-shipped = الأرقام المرفقة بالتطبيق
sides-open = جنباً إلى جنب
notice-pack-left = يحوي { $file } أيضاً ملفات ليست جداول: { $left }.
failure-data_too_large = الملف { $detail } أكبر مما يتحمله هذا المتصفح.
failure-no_date_column = لم يُعثر على عمود للتواريخ. الأعمدة هي: { $detail }
failure-no_place_column = لم يُعثر على عمود للأماكن. الأعمدة هي: { $detail }
failure-no_count_column = لم يُعثر على عمود للأعداد. الأعمدة هي: { $detail }
failure-date_order_open = ترتيب اليوم والشهر غير واضح في العمود { $detail }. حدّد أيهما يأتي أولاً.
failure-mapping_unreadable = لا يمكن استعمال ملف المطابقة؛ موضع الخطأ: { $detail }
failure-unknown_dataset = يجب قراءة الأرقام من جديد.
failure-stock_over_dates = لا يمكن جمع الرصيد عبر التواريخ.
failure-boundaries_missing = تعذّر جلب حدود المحافظات. يعرض جدول الترتيب الأرقام نفسها.

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
failure-json_invalid = هذا ليس JSON صحيحاً. موضع الخلل (السطر:العمود): { $detail }
failure-json_no_records = لم يُعثر على قائمة سجلات في { $detail }
failure-json_refused = هذا الملف ليس بيانات بل رد خدمة رفضت الطلب: { $detail }
failure-json_too_deep = القيم متداخلة إلى عمق لا يُقرأ في { $detail }.
failure-nothing_usable = لا شيء في { $detail } يمكن استعماله.
failure-line = (السطر { $line })
failure-reason = العنصر رقم { $line } في الملف: { $reason }.
failure-unpacks_too_large = يصبح { $detail } بعد فك ضغطه أكبر مما يتحمله هذا المتصفح.
failure-workbook_damaged = المصنف { $detail } تالف أو ناقص. افتحه في برنامج جداول واحفظه من جديد.
drop-here = أفلت الملفات هنا. تُقرأ في هذا المتصفح ولا تُرسل إلى أي مكان آخر.
paste-name = جدول ملصق
file-line-questions = { $count ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالاً
   *[other] { $count } سؤال
}
file-line-rejected = { $count ->
    [one] صف واحد لم يُحتسب
    [two] صفان لم يُحتسبا
    [few] { $count } صفوف لم تُحتسب
    [many] { $count } صفاً لم تُحتسب
   *[other] { $count } صف لم تُحتسب
}
file-line-issues = { $count ->
    [one] رقم واحد مشكوك فيه
    [two] رقمان مشكوك فيهما
    [few] { $count } أرقام مشكوك فيها
    [many] { $count } رقماً مشكوكاً فيه
   *[other] { $count } رقم مشكوك فيه
}
file-line-places = { $count ->
    [one] مكان واحد غير معروف
    [two] مكانان غير معروفين
    [few] { $count } أماكن غير معروفة
    [many] { $count } مكاناً غير معروف
   *[other] { $count } مكان غير معروف
}
file-line-look = المراجعة
failure-file_changed = تغيّر الملف { $detail } أو نُقل أو حُذف منذ اختياره. اختره من جديد.
