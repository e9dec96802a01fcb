## Map
map-region = الخريطة
map-style = طريقة رسم الخريطة
map-choropleth = تظليل
map-circles = دوائر
map-change = التغيّر
map-flows = المنشأ
map-sites = المواقع
rate-label = لكل 1,000 من السكان
rate-with-year = لكل 1,000 من سكان عام { $year }
map-counts-on-areas = تُظهر الألوان أعداداً لا كثافة: المساحة الكبيرة لا تعني عدداً أكبر من الناس.
map-boundary-notice = لا تعني الحدود والأسماء المبيّنة والتسميات المستخدمة على هذه الخريطة إقراراً أو قبولاً رسمياً. الأرقام: { $of ->
    [dtm] مصفوفة تتبع النزوح (DTM) التابعة للمنظمة الدولية للهجرة
   *[file] { $file }
}. { $by ->
    [shipped] الحدود: Natural Earth؛ وحدود بغداد نقلاً عن مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا)
   *[drawing] الحدود: { $drawing }
}.
map-boundary-notice-own = الأماكن والأسماء كما وردت في الملف { $file }، ولا تعني إقراراً أو قبولاً رسمياً.
map-no-outlines = لا خريطة لهذه الأماكن بعد: يذكرها الملف ولا يرسم حدودها.
map-no-outlines-way = افتح ملف حدود للبلد (GeoJSON أو TopoJSON) لعرضها على خريطة. يعرض جدول الترتيب والخط الزمني جميع الأرقام.
mark-figure = { $place }: { $figure }
mark-rate = { $place }: { $value } لكل 1,000 من السكان
mark-empty = { $place }: { $reason }
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
legend-rate-far = { $rate } (يبعد أكثر من 5 سنوات)
legend-rate = { $unit ->
    [families] أسر
   *[individuals] أفراد
} لكل 1,000 من سكان عام { $year }
legend-locked = · الفئات نفسها في كل التواريخ
legend-from = { $from } فأكثر
legend-lowest = أكثر من { $from } وأقل من { $to }
legend-range = من { $from } إلى أقل من { $to }
legend-class = { $range }: { $count ->
    [one] محافظة واحدة
    [two] محافظتان
    [few] { $count } محافظات
    [many] { $count } محافظة
   *[other] { $count } محافظة
}
zoom-label = التكبير والتصغير
zoom-in = تكبير
zoom-out = تصغير
zoom-home = البلد بأكمله
zoom-way-windows = اضغط Ctrl مع التمرير لتكبير الخريطة
zoom-way-mac = اضغط ⌘ مع التمرير لتكبير الخريطة
zoom-way-touch = حرّك الخريطة بإصبعين

## Ranking
ranking-region = الترتيب
ranking-table = الترتيب حسب المحافظة
ranking-name = المحافظة
ranking-table-district = الترتيب حسب القضاء
ranking-name-district = القضاء
ranking-table-own = الترتيب حسب المكان
ranking-name-own = المكان
coverage-line-district = التغطية: أبلغت { $reported } من أصل { $expected ->
    [one] قضاء واحد
    [two] قضاءين
    [few] { $expected } أقضية
    [many] { $expected } قضاءً
   *[other] { $expected } قضاء
}
place-country-district = { $country }: جميع الأقضية
place-places-district = الأقضية
place-regions-district = المحافظات ومجموعات المناطق
note-not-published-district = لا رقم لأي قضاء من هذا الاختيار في هذا التاريخ. غياب الرقم لا يعني صفراً.
note-common-places-district = لا يشمل التغيّر سوى الأقضية التي لها رقم في التاريخين معاً: { $common } من أصل { $expected }.
coverage-line-own = التغطية: أبلغت { $reported } من أصل { $expected ->
    [one] مكان واحد
    [two] مكانين
    [few] { $expected } أماكن
    [many] { $expected } مكاناً
   *[other] { $expected } مكان
}
place-country-own = { $country }: جميع الأماكن
place-places-own = الأماكن
note-not-published-own = لا رقم لأي مكان من هذا الاختيار في هذا التاريخ. غياب الرقم لا يعني صفراً.
note-common-places-own = لا يشمل التغيّر سوى الأماكن التي لها رقم في التاريخين معاً: { $common } من أصل { $expected }.
ranking-rate = لكل 1,000
ranking-change = التغيّر
ranking-off-map = (خارج الخريطة)

## Timeline
timeline-region = الخط الزمني
timeline-slider = التاريخ المرجعي
timeline-value = { $day }: { $figure }
timeline-date = الانتقال إلى تاريخ مرجعي
timeline-count = التاريخ { $index } من { $count }
timeline-note = الموجودون في كل تاريخ مرجعي؛ والفجوات تبقى فجوات
timeline-note-carried = الموجودون في كل تاريخ مرجعي؛ والفجوات مملوءة بآخر الأرقام
timeline-floor = ما لا يقل عن { $figure }
figure-estimated = نحو { $figure }
figure-with-carried = { $figure }†
figure-carried = { $figure }، بعضها آخر رقم مُرحَّل
timeline-floors = ما لا يقل عن: رقم ناقص أو معروف ضمن حدود
timeline-carried = أماكن بآخر رقم لها، مُرحَّل من تاريخ سابق
timeline-floors-carried = ما لا يقل عن، أو بأرقام أخيرة مُرحَّلة
carry-label = الفجوات
carry-none = تبقى فجوات
carry-usual = آخر رقم، لا يزيد عمره على { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
} (المعتاد هنا)
carry-days = آخر رقم، لا يزيد عمره على { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
carried-age = قبل { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
carried-from = آخر رقم، بتاريخ { $day }، قبل { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
coverage-suppressed = ، منها { $count } محجوبة
coverage-carried = ، ورُحِّلت أرقام عددها { $count }
figure-about = نحو
figure-rough = نحو { $figure } من دون الأماكن الناقصة
factor-fileSix = في هذا الملف يقابل كل أسرة 6 أفراد.
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
period = من { $from } إلى { $day }

## Breakdowns
breakdown-region = من هم
breakdown-origin = منطقة الأصل
breakdown-shelter = نوع المأوى
breakdown-wave = فترة النزوح
breakdown-lastDisplacement = مكان النزوح قبل العودة
breakdown-sexAge = الجنس والعمر
breakdown-waiting = جارٍ قراءة التوزيع…
breakdown-reports = للأماكن التي أبلغت في هذا التاريخ: لا تُرحَّل الأجزاء.
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
parts-with-unknown = من أصل { $sum } { $unit ->
    [families] من الأسر
   *[individuals] من الأفراد
}، بما في ذلك غير المعروف
parts-unknown = · وغير معروف لـ { $unknown } إضافة إلى ذلك
parts-none-origin = لا يُعرف المنشأ في هذه الأرقام.
parts-none-lastDisplacement = لا يُعرف مكان النزوح في هذه الأرقام.
parts-none-shelter = لا يُعرف نوع المأوى في هذه الأرقام.
parts-none-wave = لا يُعرف وقت النزوح في هذه الأرقام.
parts-none-sexAge = لا يُعرف الجنس ولا العمر في هذه الأرقام.
parts-none-of-families = { $sum ->
    [one] سُجّلت الأسرة الوحيدة على أنها غير معروفة.
    [two] سُجّلت الأسرتان على أنهما غير معروفتين.
    [few] سُجّلت { $sum } أسر كلها على أنها غير معروفة.
    [many] سُجّلت { $sum } أسرة كلها على أنها غير معروفة.
   *[other] سُجّلت { $sum } أسرة كلها على أنها غير معروفة.
}
parts-none-of-individuals = { $sum ->
    [one] سُجّل الشخص الوحيد على أنه غير معروف.
    [two] سُجّل الشخصان على أنهما غير معروفين.
    [few] سُجّل { $sum } أشخاص جميعهم على أنهم غير معروفين.
    [many] سُجّل { $sum } شخصاً جميعهم على أنهم غير معروفين.
   *[other] سُجّل { $sum } شخص جميعهم على أنهم غير معروفين.
}
parts-shortfall = · أقل بمقدار { $missing } من العدد المنشور البالغ { $total }
parts-excess = · أكثر بمقدار { $missing } من العدد المنشور البالغ { $total }
part-shelter-camp = مخيم
part-shelter-collective = مأوى جماعي
part-shelter-critical = مأوى حرج
part-shelter-habitual_habitable = مسكن معتاد صالح للسكن
part-shelter-habitual_pre_oct_2018 = مسكن معتاد
part-shelter-habitual_uninhabitable = مسكن معتاد غير صالح للسكن
part-shelter-host_families = أسرة مضيفة
part-shelter-hotel_motel = فندق أو نُزُل
part-shelter-informal_settlements = مستوطنة غير رسمية
part-shelter-formal_camps = مخيم رسمي
part-shelter-informal_camps = مخيم غير رسمي
part-shelter-military_camps = معسكر
part-shelter-non_residential = مبنى غير سكني
part-shelter-other = غير ذلك
part-shelter-other_critical = مأوى حرج آخر
part-shelter-out_of_camp = خارج المخيمات
part-shelter-own_property = ملك خاص
part-shelter-private = سكن خاص
part-shelter-religious_building = مبنى ديني
part-shelter-rented_habitable = مستأجر صالح للسكن
part-shelter-rented_pre_apr_2019 = سكن مستأجر
part-shelter-rented_uninhabitable = مستأجر غير صالح للسكن
part-shelter-school_building = مبنى مدرسي
part-shelter-tent_caravan_makeshift = خيمة أو كرفان أو مأوى مؤقت
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

## Kinds of empty
empty-zero = صفر
empty-notReported = لم يُبلَّغ عنه
empty-noAccess = تعذّر الوصول
empty-suppressed = محجوب (لحماية الأفراد)
empty-notInBoundary = غير وارد في هذا الإصدار من الحدود

## Why this number
sources-title = المصادر وشروط الاستخدام

## Sharing and loading
files-open-again = فتح من جديد
places-of-file = أماكن الملف { $file }
failure-boundaries_missing = تعذّر جلب حدود المحافظات. يعرض جدول الترتيب الأرقام نفسها.

## Two dates set against each other
mark-change = { $place }: { $change }
legend-change = { $what }: التغيّر من { $from } إلى { $day }
change-rise = ارتفاع بمقدار { $bound } فأكثر
change-rise-range = ارتفاع من { $bound } إلى أقل من { $next }
change-fall = انخفاض بمقدار { $bound } فأكثر
change-fall-range = انخفاض من { $bound } إلى أقل من { $next }
change-below = أقل من { $bound } ارتفاعاً أو انخفاضاً
change-none = بلا تغيّر
change-class = { $range }: { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكاناً
   *[other] { $count } مكان
}
empty-notAtFirst = بلا رقم في التاريخ الأول
empty-notComparable = غير قابل للمقارنة

## A breakdown over time
parts-open = عبر الزمن
parts-others = كل الباقي

## Origin and host, one against the other
matrix-open = حسب المكان المضيف

## The map at many dates
rounds-open = تواريخ كثيرة

## Classes of the map
classes-open = الفئات
classed-by-ladder = درجات 1-2-5
classed-by-quantile = أعداد متساوية
classed-by-equal = مجالات متساوية
classed-by-natural = فواصل طبيعية
classed-by-own = حدود من عندك
legend-of-date = · فئات هذا التاريخ وحده
legend-class-chosen = { $text }، منها { $places }

## Returnees set against those still displaced
returns-open = معدّل العودة
