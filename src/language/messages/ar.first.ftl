app-name = نزوح
app-tagline = { $name } · التواريخ المرجعية من { $first } إلى { $last }
app-loading-title = أرقام النزوح
skip-to-headline = الانتقال إلى الأرقام

## Top bar
search-open = بحث عن مكان
language-label = اللغة
digits-label = الأرقام
digits-latn = الأرقام الغربية
digits-arab = الأرقام العربية الهندية
theme-light = ألوان فاتحة
theme-dark = ألوان داكنة
load-data = تحميل بيانات
share = مشاركة
present = عرض تقديمي
present-keys = المسافة للتشغيل، B لتعتيم الشاشة، F لملئها، P للمؤشر، T للفاتح والداكن، Esc للخروج
present-leave = إنهاء العرض
retry = إعادة المحاولة
dismiss = إخفاء

## Headline
headline-region = الرقم الرئيسي
measure-label = المؤشر
measure-idps = النازحون
measure-returnees = العائدون
unit-label = الوحدة
unit-individuals = أفراد
unit-families = أسر
place-label = المكان
place-country = { $country }: جميع المحافظات
place-regions = مجموعات المناطق
place-places = المحافظات
place-add = مقارنة مع…
place-remove = إزالة { $place }
round-number = الجولة { $round }
round-none = جولة بلا رقم
figure-noun-idps-individuals = { $value ->
    [one] نازح
    [two] نازحان
    [few] نازحين
    [many] نازحاً
   *[other] نازح
}
figure-noun-idps-families = { $value ->
    [one] أسرة نازحة
    [two] أسرتان نازحتان
    [few] أسر نازحة
    [many] أسرة نازحة
   *[other] أسرة نازحة
}
figure-noun-returnees-individuals = { $value ->
    [one] عائد
    [two] عائدان
    [few] عائدين
    [many] عائداً
   *[other] عائد
}
figure-noun-returnees-families = { $value ->
    [one] أسرة عائدة
    [two] أسرتان عائدتان
    [few] أسر عائدة
    [many] أسرة عائدة
   *[other] أسرة عائدة
}
figure-short-idps-individuals = { $value ->
    [one] نازح واحد
    [two] نازحان
    [few] { $value } نازحين
    [many] { $value } نازحاً
   *[other] { $value } نازح
}
figure-short-idps-families = { $value ->
    [one] أسرة نازحة واحدة
    [two] أسرتان نازحتان
    [few] { $value } أسر نازحة
    [many] { $value } أسرة نازحة
   *[other] { $value } أسرة نازحة
}
figure-short-returnees-individuals = { $value ->
    [one] عائد واحد
    [two] عائدان
    [few] { $value } عائدين
    [many] { $value } عائداً
   *[other] { $value } عائد
}
figure-short-returnees-families = { $value ->
    [one] أسرة عائدة واحدة
    [two] أسرتان عائدتان
    [few] { $value } أسر عائدة
    [many] { $value } أسرة عائدة
   *[other] { $value } أسرة عائدة
}
figure-at-least = ما لا يقل عن
figure-none = لا يوجد رقم
sentence-share-idps-individuals = بلغ عدد النازحين داخلياً في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} في { $day }، أي { $share } من أصل { $total } في { $country }.
sentence-share-idps-families = بلغ عدد أسر النازحين داخلياً في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} في { $day }، أي { $share } من أصل { $total } في { $country }.
sentence-share-returnees-individuals = بلغ عدد العائدين إلى { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} حتى { $day }، أي { $share } من أصل { $total } في { $country }.
sentence-share-returnees-families = بلغ عدد الأسر العائدة إلى { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} حتى { $day }، أي { $share } من أصل { $total } في { $country }.
sentence-country-idps-individuals = بلغ عدد النازحين داخلياً في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} في { $day }.
sentence-country-idps-families = بلغ عدد أسر النازحين داخلياً في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} في { $day }.
sentence-country-returnees-individuals = بلغ عدد العائدين إلى مناطقهم الأصلية في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} حتى { $day }.
sentence-country-returnees-families = بلغ عدد الأسر العائدة إلى مناطقها الأصلية في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] ما لا يقل عن { $figure }
   *[no] { $figure }
} حتى { $day }.
sentence-none-idps-individuals = لا رقم عن النازحين في { $place } للتاريخ المرجعي { $day }.
sentence-none-idps-families = لا رقم عن أسر النازحين في { $place } للتاريخ المرجعي { $day }.
sentence-none-returnees-individuals = لا رقم عن العائدين إلى { $place } للتاريخ المرجعي { $day }.
sentence-none-returnees-families = لا رقم عن الأسر العائدة إلى { $place } للتاريخ المرجعي { $day }.
change-percent = { $percent } ({ $absolute }) { $way ->
    [until] حتى
   *[since] منذ
} { $since }
change-absolute = { $absolute } { $way ->
    [until] حتى
   *[since] منذ
} { $since }
change-same = لا تغيّر { $way ->
    [until] حتى
   *[since] منذ
} { $since }
change-refused = غير قابل للمقارنة بتاريخ { $since }
change-unknown = لا يمكن ذكر التغيّر: لا رقم دقيق لأحد التاريخين
change-first = أول تاريخ مرجعي في السلسلة
coverage-line = التغطية: أبلغت { $reported } من أصل { $expected ->
    [one] محافظة واحدة
    [two] محافظتين
    [few] { $expected } محافظات
    [many] { $expected } محافظة
   *[other] { $expected } محافظة
}
why-this-number = لماذا هذا الرقم؟
situation-open = بالكلمات
influx-title = رصد التدفقات
note-overlap = أماكن مشمولة بأكثر من مجموعة من المجموعات المختارة وتُحتسب مرة واحدة: { $places }.
note-not-published-individuals = لا رقم لأي محافظة من هذا الاختيار في هذا التاريخ. غياب الرقم لا يعني صفراً.
note-not-published-families = لا رقم للأسر في هذا التاريخ. غياب الرقم لا يعني صفراً.
note-at-least = هذا حد أدنى: لا رقم من { $places }.
note-bounds = هذا حد أدنى: بعض الأرقام ناقصة جزئياً أو معروفة ضمن حدود فقط.
note-refused = لا مقارنة بين هذا التاريخ و{ $since }. { $reason }
note-break = { $reason }
note-common-places = لا يشمل التغيّر سوى المحافظات التي لها رقم في التاريخين معاً: { $common } من أصل { $expected }.
factor-six = يحتسب المصدر الأفراد بواقع 6 أفراد لكل أسرة.
factor-sixAndFive = يحتسب المصدر الأفراد بواقع 6 أفراد لكل أسرة، ومنذ آب 2020 بواقع 5 أفراد لكل أسرة داخل المخيمات.
families-others = أحجام أخرى
headline-waiting = جارٍ قراءة الأرقام…
headline-no-data = لا توجد أرقام لعرضها.
progress-rows = عدد الصفوف المقروءة: { $rows }
page-title = { $place }، { $day } · نزوح

## Map

## Notices and failures
notice-link-dropped = الجزء «{ $part }» في الرابط غير مفهوم، ولم يُؤخذ به.
notice-date-between = { $wished } ليس تاريخاً مرجعياً؛ يُعرض آخر تاريخ مرجعي قبله، وهو { $shown }.
notice-date-before = { $wished } قبل بداية السلسلة؛ يُعرض { $shown }.
notice-dialog-missing = تعذّر جلب هذا الجزء من التطبيق. تحقّق من الاتصال ثم أعد المحاولة.
notice-language-missing = تعذّر جلب نصوص تلك اللغة؛ تبقى الصفحة بهذه اللغة.
failure-aborted = أُوقفت العملية.
failure-data_missing = تعذّر جلب الملف { $detail }.
failure-data_empty = الملف { $detail } فارغ.
failure-not_a_table = هذا ليس جدولاً ذا أعمدة. بدايته: { $detail }
failure-no_figures = لم يُعثر على أرقام في { $detail }.
failure-worker_lost = توقف قارئ الأرقام، ربما لنقص الذاكرة.
failure-unexpected = حدث خطأ أثناء القراءة: { $detail }
failure-kept = ما كان مفتوحاً من قبل لا يزال هنا.
failure-way-on = تحقق من الاتصال ثم أعد المحاولة.
failure-shipped = فتح الأرقام المرفقة بالتطبيق
crash-title = حدث عطل في التطبيق
crash-text = لم تتأثر الأرقام، ولم يغادر هذا المتصفح شيء مما حمّلته. عادةً ما تفيد إعادة تحميل الصفحة.
crash-reload = إعادة تحميل الصفحة
