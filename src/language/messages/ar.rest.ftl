## Top bar
search-label = البحث عن مكان
search-placeholder = محافظة أو منطقة، بأي طريقة كتابة
search-none = لا يوجد مكان مطابق. جرّب كتابة أخرى أو رمز المكان (P-code).

## Map
rate-sources = سكان عام { $year }: { $sources }
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
layers-title = الطبقات
layers-legend = مفتاح الطبقات
layer-crossings = المعابر ونقاط التفتيش
layer-signals = إشارات رصد التدفقات
signal-surge = { $signal }: { $place }، { $least ->
    [yes] { $value } على الأقل
   *[no] { $value }
} في { $day }، { $rise } منذ { $from }
signal-daily = { $signal }: { $place }، { $least ->
    [yes] { $value } على الأقل
   *[no] { $value }
} في { $day }، ومتوسط خط الأساس { $mean }
signal-open = { $signal }: { $place }، لا رقم في { $day }
signal-mark-alert = إشارة: تجاوزٌ لخط الأساس
signal-mark-ongoing = إشارة: لم يعد بعد إلى خط الأساس
signal-mark-surge = إشارة: ارتفاع بمقدار العتبات أو أكثر
signals-not-calm = غياب الإشارة لا يعني الهدوء.
signals-to-map = إظهار الإشارات على الخريطة
crossing-with = { $name }: معبر حدودي مع { $country }
crossing-is-border = { $name }: معبر حدودي
crossing-is-checkpoint = { $name }: نقطة تفتيش داخلية
crossing-is-unknown = { $name }: معبر غير معروف النوع
crossing-at-town = علامته موضوعة عند أقرب بلدة.
crossing-kind-border = معبر حدودي
crossing-kind-checkpoint = نقطة تفتيش داخلية
crossing-kind-unknown = معبر غير معروف النوع
crossings-no-people = علامات المعابر تدل على أماكن لا على أعداد أشخاص، ولا تعني أن المعبر مفتوح.
crossings-at-town = { $count ->
    [one] معبر واحد منها موضوع عند أقرب بلدة.
    [two] معبران منها موضوعان عند أقرب بلدة.
    [few] { $count } معابر منها موضوعة عند أقرب بلدة.
    [many] { $count } معبراً منها موضوعة عند أقرب بلدة.
   *[other] { $count } معبر منها موضوعة عند أقرب بلدة.
}
crossings-unplaced = { $count ->
    [one] ومعبر آخر موقعه غير معروف.
    [two] ومعبران آخران موقعهما غير معروف.
    [few] و{ $count } معابر أخرى موقعها غير معروف.
    [many] و{ $count } معبراً آخر موقعها غير معروف.
   *[other] و{ $count } معبر آخر موقعها غير معروف.
}
tooltip-share = { $share } من إجمالي البلد
tooltip-share-district = { $share } من { $whole }
tooltip-change = { $change } مقارنةً بالتاريخ السابق

## Districts
level-label = المستوى
level-hint = اختر محافظة لعرض أقضيتها.
level-districts-of = أقضية { $place }
level-districts = الأقضية
level-all-districts = جميع الأقضية
level-no-outlines = لم تُحمَّل حدود الأقضية، لذلك تعرض الخريطة المحافظات فقط. افتح ملف حدود للأقضية (GeoJSON أو TopoJSON)؛ أما الترتيب والخط الزمني فيعرضان جميع الأرقام.
notice-place-unknown = المكان «{ $place }» الوارد في الرابط غير معروف هنا.
notice-measure-missing = لا تتضمن هذه البيانات المؤشر المطلوب؛ يُعرض مؤشر آخر.
notice-unit-missing = لا تتضمن هذه البيانات الوحدة المطلوبة.
notice-from-stock = يحصي هذا المؤشر الأشخاص في تاريخ واحد: أُهملت بداية الفترة في الرابط.
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
districts-lack = رقم { $place } مجموع أقضيتها، ولا رقم من { $districts }.
districts-lack-more = رقم { $place } مجموع أقضيتها، ولا رقم من { $districts } { $count ->
    [one] وقضاء واحد آخر.
    [two] وقضاءين آخرين.
    [few] و{ $count } أقضية أخرى.
    [many] و{ $count } قضاءً آخر.
   *[other] و{ $count } قضاء آخر.
}

## Ranking
search-placeholder-own = مكان كما يكتبه الملف

## Timeline
carried-key = † آخر رقم، مُرحَّل:
carried-maps = † تعرض بعض الخرائط آخر أرقام لأماكن، مُرحَّلة إلى تاريخها.
carried-item = { $place } ({ $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
})
note-estimated = ≈ تقدير، كما يبيّن الملف نفسه.
note-thousands-all = ≈ عدد تقريبي: يعطي الملف هذه الأرقام بالآلاف.
note-thousands-some = ≈ تقدير: بعضها معطى بالآلاف، أو مبيَّن في الملف أنه تقدير.
note-family-size = ≈ الأشخاص هنا تقدير: عدد الأسر × { $size }، وهو عدد اختير هنا وليس عدد المصدر.
note-of-families = ≈ تقدير: عدد الأسر { $families } × { $rounded ->
    [yes] { $size } أفراد للأسرة، مقرّباً لكل مكان،
   *[no] { $size } أفراد للأسرة،
} وهو عدد اختير هنا وليس عدد المصدر. لو نقصت كل أسرة فرداً أو زادت فرداً لكان العدد بين { $least } و{ $most }.
families-open = عدد أفراد الأسرة
families-until = لم تُنشر أعداد الأسر إلا حتى { $last }.
families-go = الانتقال إلى { $last }
families-individuals = عرض الأفراد
families-title = عدد أفراد الأسرة
families-way = الأفراد
families-own = كما يوردهم المصدر
families-made = الأسر مضروبة في عدد
families-size = عدد أفراد الأسرة
families-people = الأشخاص
families-counted = { $day }، { $place }: عدد الأسر المحصاة { $families }. وهي بحسب حجم الأسرة
families-not-counted = لا يُحصي الملف أسر هؤلاء.
families-none = لم تُحصَ الأسر في { $day }.
families-why = ما يُحصى هو الأسر، أما عدد أفراد الأسرة فافتراض. الأشخاص المحسوبون هنا تقديرات: تحمل العلامة ≈ في كل مكان، وتُحفظ على أنها تقديرات، ولا تُخلط أبداً بأفراد المصدر.
note-carried = † أرقام مُرحَّلة لأنها لم تُبلغ في هذا التاريخ: { $places }. لا يزيد عمر هذه الأرقام على { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}، وأقدمها من { $day }.
note-carried-floors = تبقى أرقامها «ما لا يقل عن»: { $places }. تُرحَّل أرقام المحافظات كاملةً، فما ليس معروفاً داخل محافظة يبقى كذلك.

## Why this number
trace-figure = { $place }، { $day }: { $value }
trace-other-date = مقارنة مع { $day }
trace-cells = خلايا الملف { $file }
trace-value = الرقم
trace-cells-families = خلايا الملف { $file }: الأسر في صفوفه × { $size }
trace-row = الصف في الملف
trace-no-row = لا صف
trace-rows = { $row } وما بعده
trace-left-out = تُرك: «{ $text }»
trace-method = طريقة الاحتساب
trace-stock = رصيد: الأشخاص الموجودون في { $day }، يُجمع على مستوى الأماكن في هذا التاريخ وحده، ولا يُجمع أبداً عبر التواريخ.
trace-carried = لا يُرحَّل أي رقم من تاريخ سابق.
trace-carries = يحتفظ المكان الذي لم يُبلغ بآخر رقم له مدة لا تزيد على { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}، ولا يتجاوز ذلك انقطاعاً في المنهجية أبداً. ولا تدخل هذه الأرقام في أي تغيّر بين تاريخين.
trace-left = { $place }: لم يُرحَّل رقمه. آخر رقم له بتاريخ { $day }، قبل { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}: قديم أكثر من اللازم، أو سابق لانقطاع في المنهجية.
trace-boundaries = الأماكن هي المحافظات الثماني عشرة لعام 2019 (COD)؛ وتُحتسب حلبجة ضمن السليمانية.
trace-breaks = تغيّرات المنهجية في هذه السلسلة
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
figures-save-text = جدول لبرامج الجداول، فيه صف لكل مكان وتاريخ: العدد، أو سبب غيابه، ومصدره وصفه في المصدر.
figures-save-as = نوع الملف
table-csv = CSV (نص)
table-xlsx = إكسل (XLSX)
workbook-figures = الأرقام
workbook-about = حول الأرقام
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
figures-file-carried = الرقم المُرحَّل من تاريخ سابق في أعمدة خاصة به مع تاريخه: ليس بلاغاً.
figures-file-from = قُرئت من { $file }.
figures-file-link = العرض: { $link }
search-compare = إضافة إلى الأماكن المعروضة
search-region = مجموعة مناطق
failure-only_outlines = الملف { $detail } يرسم أماكن ولا يحوي أعداداً. افتح الأرقام أولاً ثم هذا الملف.
failure-no_outlines = لا حدود مناطق في الملف { $detail }.
failure-outlines_elsewhere = لا تطابق أي من الحدود في { $detail } مكاناً من الأماكن المعروضة، لا بالرمز ولا بالاسم.
notice-files-before = كان مفتوحاً قبل إعادة تحميل الصفحة: { $files }. تبقى الملفات على جهازك ولا يُحتفظ بها هنا، لذا يجب فتحها من جديد.
notice-full-screen = لم يسمح المتصفح بعرض الصفحة على كامل الشاشة.
notice-left-behind = غير موجود في { $dataset } فأُسقط: { $places }.
notice-outlines = يرسم الملف { $file } أماكن عددها { $matched }. حدود لا تخص مكاناً معروفاً هنا: { $further }. أماكن بلا حدود: { $undrawn }.
dataset-label = البيانات المعروضة
dataset-date = التاريخ المرجعي { $day }
dataset-dates = التواريخ المرجعية من { $first } إلى { $last }
dataset-shipped = الأرقام المرفقة بالتطبيق
sides-open = جنباً إلى جنب
notice-pack-left = يحوي { $file } أيضاً ملفات ليست جداول: { $left }.
failure-data_too_large = الملف { $detail } أكبر مما يتحمله هذا المتصفح.
failure-no_date_column = لم يُعثر على عمود للتواريخ. الأعمدة هي: { $detail }
failure-no_place_column = لم يُعثر على عمود للأماكن. الأعمدة هي: { $detail }
failure-no_count_column = لم يُعثر على عمود للأعداد. الأعمدة هي: { $detail }
failure-no_readable_date = لم يعطِ أي صف رقماً، إذ تعذّرت قراءة التواريخ. العمود وأول خلية فيه: { $detail }
failure-date_order_open = ترتيب اليوم والشهر غير واضح في العمود { $detail }. حدّد أيهما يأتي أولاً.
failure-mapping_unreadable = لا يمكن استعمال ملف المطابقة؛ موضع الخطأ: { $detail }
failure-unknown_dataset = يجب قراءة الأرقام من جديد.
failure-stock_over_dates = لا يمكن جمع الرصيد عبر التواريخ.

## Files that cannot be opened
failure-archive_damaged = الملف المضغوط { $detail } تالف أو ناقص. أعد تنزيله.
failure-archive_empty = لا يوجد ملف بيانات داخل { $detail }.
failure-archive_encrypted = { $detail } محمي بكلمة مرور. فك ضغطه أولاً ثم حمّل ما بداخله.
failure-archive_method = ضُغط { $detail } بطريقة لا تُقرأ هنا. فك ضغطه أولاً ثم حمّل ما بداخله.
failure-archive_nested = يقع { $detail } في عمق أكبر من اللازم: مضغوط داخل مضغوط. فك ضغط الملف الخارجي أولاً.
failure-file_is_archive = { $detail } أرشيف من نوع لا يُقرأ هنا. فك ضغطه أو اضغطه بصيغة zip.
failure-file_is_binary = { $detail } ليس جدولاً يمكن قراءته هنا. احفظه بصيغة CSV أو xlsx أو JSON أو GeoJSON.
failure-file_is_exercise = { $detail } ملف تمرين: أرقامه مصطنعة ولا تُقرأ أبداً على أنها بيانات. افتحه في ورشة العمل، من «تمرين الطوارئ».
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
file-line-named = المحافظات المذكورة في الملف: { $named } من أصل { $known }، ولا يقول الملف شيئاً عن سواها.
file-line-named-district = الأقضية المذكورة في الملف: { $named } من أصل { $known }، ولا يقول الملف شيئاً عن سواها.
file-line-look = المراجعة
failure-file_changed = تغيّر الملف { $detail } أو نُقل أو حُذف منذ اختياره. اختره من جديد.

## Two dates set against each other
change-region = التغيّر بين تاريخين
change-noun-idps-individuals = النازحين داخلياً
change-noun-idps-families = أسر النازحين داخلياً
change-noun-returnees-individuals = العائدين
change-noun-returnees-families = أسر العائدين
change-sentence-rose = بين { $from } و{ $day } ارتفع عدد { $what } في { $place } { $hasPercent ->
    [yes] بمقدار { $absolute } ({ $percent })،
   *[no] بمقدار { $absolute }،
} { $some ->
    [some] من { $before } إلى { $after }، محسوباً في { $common } من أصل { $expected } من الأماكن التي لها رقم في التاريخين.
   *[all] من { $before } إلى { $after }.
}
change-sentence-fell = بين { $from } و{ $day } انخفض عدد { $what } في { $place } { $hasPercent ->
    [yes] بمقدار { $absolute } ({ $percent })،
   *[no] بمقدار { $absolute }،
} { $some ->
    [some] من { $before } إلى { $after }، محسوباً في { $common } من أصل { $expected } من الأماكن التي لها رقم في التاريخين.
   *[all] من { $before } إلى { $after }.
}
change-sentence-same = كان عدد { $what } في { $place } هو نفسه في { $from } وفي { $day }: { $some ->
    [some] { $after }، محسوباً في { $common } من أصل { $expected } من الأماكن التي لها رقم في التاريخين.
   *[all] { $after }.
}
change-table = التغيّر حسب المحافظة، من { $from } إلى { $day }
change-table-district = التغيّر حسب القضاء، من { $from } إلى { $day }
change-table-own = التغيّر حسب المكان، من { $from } إلى { $day }
change-column-before = { $from }
change-column-after = { $day }
change-column-change = التغيّر
change-column-percent = النسبة
change-from-to = من { $before } إلى { $after }
change-new = جديد
change-small-base = لا نسبة مئوية من أقل من 100
change-open = كل الأرقام
change-save = حفظ بصيغة CSV
change-other-places = { $count ->
    [one] مكان آخر
    [two] مكانان آخران
    [few] { $count } أماكن أخرى
    [many] { $count } مكاناً آخر
   *[other] { $count } مكان آخر
}
change-one-date = يحتاج التغيّر إلى تاريخين. اختر تاريخاً آخر يُحسب منه.
change-left-out = غير محسوبة لغياب رقم في أحد التاريخين أو كليهما: { $places }.
change-refused-because = لا مقارنة بين هذين التاريخين. { $reason }
change-way-families = مقارنة الأسر بدلاً من ذلك
change-way-dates = مقارنة { $from } مع { $day }
change-handle = التاريخ الذي يُحسب منه التغيّر
waterfall-region = من مجموع إلى مجموع
waterfall-label = المجموع الأسبق، ثم ما يضيفه كل مكان أو يُنقصه، ثم المجموع اللاحق
waterfall-torn = أشرطة المجموعين مقطوعة ولا تبدأ من الصفر.
waterfall-none = لا يمكن بيان خطوات بين هذين التاريخين.
method-none = لا يُعرف أي تغيير لهذه الأرقام.
method-refuse = (لا مقارنة عبره)
method-warn = (يُشار إليه)
method-edit = ما يُقارَن وما لا يُقارَن يتبع هذا الجدول. احفظه وعدّله في أي برنامج جداول ثم افتحه هنا: يسري فوراً، على هذا الجهاز وحده.
method-save = حفظ هذا الجدول

## A breakdown over time
parts-title = من هم، عبر الزمن
parts-subject-idps = النازحون في { $place }
parts-subject-returnees = العائدون في { $place }
parts-chart = { $place }: الأجزاء في كل تاريخ مرجعي، بعضها فوق بعض
parts-scale = المقياس
parts-shares = نسب
parts-share = النسبة
parts-places = الأماكن
parts-all-places = معاً
parts-each-place = كل مكان
parts-not-published = لم تُنشر
parts-together = المجموع
parts-short = ينقص مجموع الأجزاء { $missing } عن العدد المنشور { $total }؛ ولا تقول الأجزاء عنهم شيئاً.
parts-over = يزيد مجموع الأجزاء { $missing } عن العدد المنشور { $total }.
parts-blank = –: لم يُنشر رقم، وقد يعني ذلك عدم وجود أحد أو أن العدد غير معروف.
parts-break = فئات جديدة
parts-breaks = تغييرات الفئات
parts-by-place-waiting = قراءة مكان بعد مكان: { $done } من { $all }
parts-by-place-failed = تعذّرت القراءة لـ: { $places }.

## Origin and host, one against the other
matrix-title-origin = من أين أتوا وأين هم
matrix-title-lastDisplacement = أين نزحوا وإلى أين عادوا
matrix-table-origin = المنشأ حسب المكان المضيف
matrix-table-lastDisplacement = آخر نزوح حسب مكان العودة
matrix-corner-origin = من ↓ · وهم الآن في ←
matrix-corner-lastDisplacement = نزحوا في ↓ · وعادوا إلى ←
matrix-sentence-origin = في { $day }، عُرف منشأ { $figure } في { $place }: { $within } ({ $share }) في المكان الذي نزحوا منه و{ $elsewhere } في مكان آخر.
matrix-sentence-lastDisplacement = في { $day }، عُرف مكان النزوح الأخير لـ { $figure } في { $place }: { $within } ({ $share }) داخل مكان العودة نفسه و{ $elsewhere } في مكان آخر.
matrix-unknown = هذا غير معروف لـ { $unknown } من أصل { $total }، ولهم صف خاص.
matrix-stock = رصيد: من كان أين في هذا اليوم. لا يعدّ الرحلات، ولا ينقل أحداً من خلية إلى أخرى بين تاريخين.
matrix-silent = بلا أرقام من هذا النوع في هذا التاريخ: { $places }.
matrix-pairs = أكبر المجموعات
matrix-pair-origin = من { $origin }، وهم في { $host }
matrix-pair-lastDisplacement = نزحوا في { $origin } وعادوا إلى { $host }
matrix-within-origin = من { $origin }، ونازحون داخلها
matrix-within-lastDisplacement = نزحوا داخل { $origin } وعادوا فيها
matrix-cell-origin = { $figure } من { $origin } في { $host }
matrix-cell-lastDisplacement = { $figure }: النزوح في { $origin } والعودة إلى { $host }

## Arcs from origins to hosts
arcs-title-origin-families = أسر النازحين في { $day }: من حيث أتت (رفيع) إلى حيث هي (عريض)
arcs-title-origin-individuals = النازحون في { $day }: من حيث أتوا (رفيع) إلى حيث هم (عريض)
arcs-title-lastDisplacement-families = الأسر العائدة في { $day }: من حيث كانت نازحة (رفيع) إلى حيث عادت (عريض)
arcs-title-lastDisplacement-individuals = العائدون في { $day }: من حيث كانوا نازحين (رفيع) إلى حيث عادوا (عريض)
arcs-in-origin = تستضيفهم الأماكن المختارة
arcs-out-origin = من الأماكن المختارة ومستضافون في غيرها
arcs-in-lastDisplacement = عادوا إلى الأماكن المختارة
arcs-out-lastDisplacement = كانوا نازحين في الأماكن المختارة وعادوا إلى غيرها
arcs-drawn = المرسوم: أكبر المجموعات، وعددها { $count } من أصل { $groups }، وتضم { $drawn } من أصل { $elsewhere } { $unit ->
    [families] من الأسر
   *[individuals] من الأفراد
}. رصيد لا رحلات.
arcs-within-origin = غير مرسوم: { $within } هم في المكان الذي أتوا منه.
arcs-within-lastDisplacement = غير مرسوم: { $within } كانوا نازحين داخل المكان الذي عادوا إليه.
arcs-locked = · العروض نفسها في كل التواريخ
arcs-all = كل المجموعات

## The map as a picture
image-save = الخريطة
image-save-text = صورةً مع العنوان والجملة ومفتاح الخريطة والمصدر والشروط والتنويه بشأن الحدود، بلغة الصفحة؛ أو الحدود مع أرقام هذا التاريخ لبرامج الخرائط.
image-svg = SVG (متجهات ونص)
image-png = PNG (بكسلات، ضعف الحجم)
image-geojson = GeoJSON (حدود وأرقام)
image-drawing = جارٍ الرسم…
image-failed = تعذّر على هذا المتصفح رسم الصورة.
table-drawing = جارٍ الكتابة…
table-failed = تعذّر على هذا المتصفح كتابة الجدول.
timeline-save = الخط الزمني

## The print studio
print-open = على الورق
print-open-text = شكل واحد أو تقرير من عدة أشكال، على ورق A4 أو A3، مع المصدر والشروط وأرقام الصفحات:
print-open-way = طباعة أو حفظ بصيغة PDF…
print = طباعة
print-paper = الورق
print-orientation = اتجاه الورق
print-portrait = طولي
print-landscape = عرضي
print-ink = الحبر
print-colour = بالألوان
print-grey = بتدرّج الرمادي
print-parts = أجزاء التقرير
print-part-paragraph = الوضع بالكلمات
print-part-map = الخريطة
print-part-timeline = الخط الزمني
print-part-table = جدول كل الأماكن
print-part-breakdown = التوزيع عبر الزمن
print-part-comparison = مقارنة بين تاريخين
print-part-rounds = خرائط كل السنوات
print-part-matrix = من أين وإلى أين
print-part-returns = معدلات العودة
print-up = { $part }: إلى الأعلى
print-down = { $part }: إلى الأسفل
print-now = طباعة أو حفظ بصيغة PDF
print-hint = تظهر بعد ذلك نافذة المتصفح نفسه. ورقها هو المختار هنا؛ وللحصول على ملف اختر فيها «حفظ بصيغة PDF».
print-preview = معاينة الصفحات
print-drawing = يجري رسم الصفحات…
print-pages = { $pages ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
}
print-page = { $page } من { $pages }
print-as-of = كما في { $day }
print-change = التغيّر: من { $from } إلى { $day }، في الأماكن التي لها رقم في التاريخين.
print-continued = (تتمة)
print-carried = † مُرحَّل: آخر رقم من تاريخ أسبق.
print-end = عن هذه الأرقام
print-missing = الرقم الغائب ليس صفراً.
print-view = هذا العرض:
print-view-behind = هذا العرض، بعد عنوان موقع فيه هذه الأرقام:
print-own-file = هذه أرقام ملف فتحه شخص في المتصفح. لا يوجد عنوان يعرضها.

## Pictures of what the dialogs show
picture-save = حفظ
picture-floor = { "≥" } ما لا يقل عن: رقم ناقص أو معروف ضمن حدود.
picture-most = { "≤" } لا يزيد على.
picture-estimated = ≈ نحو: رقم تقديري.
picture-more = { $count ->
    [one] ومكان واحد آخر غير مدرج هنا
    [two] ومكانان آخران غير مدرجين هنا
    [few] و{ $count } أماكن أخرى غير مدرجة هنا
    [many] و{ $count } مكاناً آخر غير مدرج هنا
   *[other] و{ $count } مكان آخر غير مدرج هنا
}
picture-rise = ارتفاع
picture-fall = انخفاض
picture-date = تاريخ الأرقام
picture-kilometres = { $count } كم
picture-scale = كلها على مقياس واحد، أعلاه { $largest }.
picture-parts-gap = حيث لا يُرسم شيء لم يُنشر هذا التوزيع لتلك التواريخ.
picture-within-origin = المؤطَّر: في المكان الذي قدموا منه
picture-within-lastDisplacement = المؤطَّر: عادوا إلى المكان الذي كانوا نازحين فيه
picture-blank = الفارغ: لم يُنشر رقم، وقد يعني ذلك عدم وجود أحد أو أن العدد غير معروف
picture-cells = المرسوم: أكبر الأعمدة، وعددها { $hosts } من أصل { $ofHosts }، وأكبر الصفوف، وعددها { $origins } من أصل { $ofOrigins }. والمجاميع تشملها جميعاً.

## The map at many dates
rounds-title = الخريطة في تواريخ كثيرة
rounds-which = أي تواريخ
rounds-years = آخر تاريخ من كل سنة
rounds-evenly = على مدى الوقت كله
rounds-around = حول تاريخ أو حدث
rounds-waiting = قراءة الحدود…

## Classes of the map
classes-title = فئات الخريطة
classes-method = طريقة التقسيم
classes-ladder-why = حدود مدوّرة، كلٌّ منها مِثلا سابقه أو مِثلاه ونصف: تصلح للمقارنة بين خريطة وأخرى، ولا تُخفي الأماكن الكبيرة الأماكن الصغيرة.
classes-quantile-why = في كل فئة عدد متقارب من الأرقام (شرائح كمّية). تُظهر الترتيب؛ وقد تختلف ألوان أماكن لا تختلف إلا قليلاً.
classes-equal-why = كل الفئات بالاتساع نفسه. تُظهر تباعد الأرقام؛ لكن أرقاماً كبيرة قليلة قد تجمع ما سواها كلَّه في فئة واحدة.
classes-natural-why = حدود حيث تترك الأرقام فجوات (جنكس): أرقام الفئة الواحدة متقاربة قدر الإمكان.
classes-own-why = الحدود التي تكتبها أدناه، كعتبات خطة مثلاً. وهي تنتقل مع الرابط.
classes-count = عدد الفئات
classes-over = تُحسب من
classes-over-dates = جميع التواريخ
classes-over-date = هذا التاريخ وحده
classes-bounds = تبدأ فئة جديدة عند
classes-bound = الفئة { $nth } تبدأ عند
classes-bounds-wrong = يجب أن يكون كل حدّ فوق الصفر وأكبر من الحد الذي قبله.
classes-none = لا شيء فوق الصفر لتُقسَّم عليه الفئات.
classes-one = كل الأرقام في فئة واحدة.
classes-strip = أرقام هذا التاريخ على مقياس الفئات، كل خطوة عشرة أمثال سابقتها
classes-usual = العودة إلى الفئات المعتادة

## The view as a paragraph
situation-title = الوضع بالكلمات
situation-lead = كُتب من الأرقام المعروضة، حقيقة بعد أخرى، من غير تقاطع بينها. اختر رقماً لترى ما وراءه.
situation-copy = نسخ النص
situation-all = عرض كل الأرقام
situation-declined = لا يُكتب نص عن { $day }: { $one ->
    [yes] لا رقم.
   *[no] أبلغت { $reported } من أصل { $expected } من الأماكن، والمطلوب أربعة أخماسها على الأقل.
}
situation-families = عدد الأسر { $families }، من الصف { $row } في { $file }، × { $size }
situation-sum = { $value }: { $count ->
    [one] رقم واحد
    [two] مجموع رقمين
    [few] مجموع { $count } أرقام
    [many] مجموع { $count } رقماً
   *[other] مجموع { $count } رقم
} { $of ->
    [period] من هذه الفترة.
   *[date] من هذا التاريخ.
}
situation-of = { $part } من أصل { $whole }.
situation-against = { $part } مقابل { $whole } من قبل.
situation-difference = من { $before } إلى { $after }.
situation-row = { $value } في الصف { $row } من { $file }.
situation-rows = { $value } مجموع صفوف من { $file }، أولها الصف { $row }.
situation-rate = قياساً إلى { $residents } من سكان عام { $year }{ $far ->
    [yes] ، الذي يبعد أكثر من 5 سنوات،
   *[no] ،
} يعادل ذلك { $least ->
    [yes] ما لا يقل عن { $rate }
   *[no] { $rate }
} { $unit ->
    [families] أسرة
   *[individuals] فرداً
} لكل 1,000 من السكان.
situation-rate-of = { $part } مقابل { $residents } من السكان.
situation-item = { $name } ({ $figure })
situation-item-least = { $name } (ما لا يقل عن { $figure })
row-2 = { $one } و{ $two }
row-3 = { $one } و{ $two } و{ $three }
situation-alone = من بين الأماكن التي لها رقم، وعددها { $of }: { $larger ->
    [no] لا مكان رقمه أكبر.
   *[yes] { $count ->
        [one] مكان واحد رقمه أكبر.
        [two] مكانان رقماهما أكبر.
        [few] { $count } أماكن أرقامها أكبر.
        [many] { $count } مكاناً أرقامها أكبر.
       *[other] { $count } مكان أرقامها أكبر.
    }
}
situation-places = { $kind ->
    [share] أكبر الأرقام في { $items }، ومجموعها { $share } من الكل.
    [most] أكبر الأرقام المُبلغ عنها في { $items }.
   *[all] وهي موزّعة على { $items }.
}
situation-origin = عُرف منشأ { $known }، { $single ->
    [yes] وجاءت أكبر مجموعة من { $items }
   *[no] وجاءت أكبر المجموعات من { $items }
}{ $hasUnknown ->
    [yes] ؛ ولا يُعرف منشأ { $unknown }.
   *[no] .
}
situation-lastDisplacement = عُرف مكان آخر نزوح لدى { $known }، { $single ->
    [yes] وكانت أكبر مجموعة قد نزحت في { $items }
   *[no] وكانت أكبر المجموعات قد نزحت في { $items }
}{ $hasUnknown ->
    [yes] ؛ ولا يُعرف ذلك لدى { $unknown }.
   *[no] .
}
situation-shelter = أكثر أنواع المأوى شيوعاً لدى { $known }: { $items }.
situation-wave = أكبر المجموعات من { $known } حسب فترة النزوح: { $items }.
situation-sexAge = أكبر المجموعات من { $known } حسب الجنس والعمر: { $items }.

## Returnees set against those still displaced
returns-title = معدّل العودة
returns-none = لا يتوفر لتاريخ { $day } كلٌّ من العائدين ومنشأ النازحين معاً.
returns-sentence = في { $day }، بلغت أعداد من عادوا إلى { $place } { $returnees }، ومن لا يزالون نازحين منها { $displaced }: معدّل العودة { $most ->
    [yes] { $rate } على الأكثر
   *[no] { $rate }
}.
returns-unknown = منشأ { $unknown } غير معروف. قد يكونون من أي مكان من هذه الأماكن، لذا فكل معدّل هو الحد الأقصى.
returns-left-out = لا تدخل في أيٍّ من رقمي الجملة، لأن العائدين إليها لا يُحصَون: { $places }.
returns-place = مكان المنشأ والعودة
returns-back-families = الأسر العائدة
returns-back-individuals = العائدون
returns-away-families = أسر نازحة منه لا تزال نازحة
returns-away-individuals = نازحون منه لا يزالون نازحين
returns-rate = معدّل العودة
returns-no-rate = لا معدّل
returns-definition = معدّل العودة: العائدون إلى مكان، مقسومين على مجموعهم مع النازحين منه الذين لا يزالون نازحين أينما كانوا. هكذا نفهم استعمال مصفوفة تتبع النزوح، وهو بانتظار التحقق. كلا الرقمين رصيد في اليوم نفسه؛ ولا يشملان الولادات ولا الوفيات ولا الأماكن التي لم تُقيَّم.

## Influx watch
influx-sentence-daily = في { $day }، ما تجاوز خط الأساس أو لم يعد إليه بعد: { $risen }؛ { $quiet ->
    [yes] وما تعذّر الحكم عليه، وهذا لا يعني الهدوء: { $silent }
   *[no] وأمكن الحكم على الجميع
}{ $hasOpen ->
    [yes] ؛ وفي { $open } منها لا يُعرف إن كان التدفق قد انتهى.
   *[no] .
} تحققوا مع الفرق الميدانية قبل أي إجراء.
influx-sentence-surge = من { $from } إلى { $day }، ما ارتفع بمقدار العتبات أو أكثر: { $risen }؛ { $quiet ->
    [yes] وما تعذّر الحكم عليه، وهذا لا يعني الهدوء: { $silent }
   *[no] وأمكن الحكم على الجميع
}. تحققوا مع الفرق الميدانية قبل أي إجراء.
influx-sentence-silent = في { $day } لا شيء يمكن رصده. ما تعذّر الحكم عليه، وهذا لا يعني الهدوء: { $silent }. تحققوا مع الفرق الميدانية قبل أي إجراء.
influx-nowhere = لا محافظة
influx-nowhere-own = لا مكان
influx-nowhere-district = لا قضاء
influx-places = { $count ->
    [one] محافظة واحدة
    [two] محافظتان
    [few] { $count } محافظات
    [many] { $count } محافظة
   *[other] { $count } محافظة
}
influx-places-own = { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكاناً
   *[other] { $count } مكان
}
influx-places-district = { $count ->
    [one] قضاء واحد
    [two] قضاءان
    [few] { $count } أقضية
    [many] { $count } قضاءً
   *[other] { $count } قضاء
}
influx-not-daily = يقارن الرصد كل يوم بالأسبوع الذي قبله ويحتاج إلى أرقام يومية. وهذه الأرقام { $cadence ->
    [week] أسبوعية
    [month] شهرية
    [quarter] فصلية
   *[year] سنوية
}.
influx-first-date = هذا أول تاريخ: لا تاريخ قبله للمقارنة.
influx-newest-date = هذا أحدث تاريخ في هذه الأرقام.
influx-older = أحدث تاريخ في هذه الأرقام هو { $day }، أي بعد ذلك { $days ->
    [one] بيوم واحد
    [two] بيومين
    [few] بـ { $days } أيام
    [many] بـ { $days } يوماً
   *[other] بـ { $days } يوم
}.
influx-counted = { $measure } · { $unit }
influx-thresholds = العتبات
influx-own = هذه قيم هذه الأداة الافتراضية وليست قيم المنظمة الدولية للهجرة. اكتبوا ما اتفقت عليه عمليتكم.
influx-usual = العودة إلى القيم الافتراضية
influx-deviations = عدد الانحرافات المعيارية فوق المتوسط
influx-minimum = أقل عدد في اليوم
influx-per-month-least = الارتفاع لكل 30 يوماً، على الأقل
influx-rise-least = الارتفاع بين التاريخين، على الأقل
influx-set-daily = العتبات، { $usual ->
    [yes] وهي الافتراضية لهذه الأداة وليست للمنظمة الدولية للهجرة
   *[no] وهي مختارة، لا الافتراضية لهذه الأداة ولا للمنظمة الدولية للهجرة
}: عدد الانحرافات المعيارية فوق المتوسط { $deviations }؛ أقل عدد في اليوم: { $minimum }.
influx-set-surge = العتبات، { $usual ->
    [yes] وهي الافتراضية لهذه الأداة وليست للمنظمة الدولية للهجرة
   *[no] وهي مختارة، لا الافتراضية لهذه الأداة ولا للمنظمة الدولية للهجرة
}: الارتفاع لكل 30 يوماً { $perMonth } على الأقل؛ الارتفاع بين التاريخين { $rise } على الأقل.
influx-column-signal = الإشارة
influx-column-weeks = آخر 4 أسابيع
influx-column-dates = آخر 12 تاريخاً
influx-column-baseline = خط الأساس
influx-column-newest = أحدث رقم
influx-signal-alert = تنبيه
influx-signal-ongoing = مستمر
influx-signal-below = دون العتبة
influx-signal-none = لا إشارة
influx-why-fewDays = أقل من 5 أيام مبلَّغ عنها للمقارنة
influx-why-bounds = معروف ضمن حدود فقط
influx-why-before = لا رقم في { $day }
influx-why-break = لا تجوز مقارنته مع { $day }
influx-since = منذ { $day }.
influx-open = لا يُعرف إن كان التدفق الذي بدأ في { $day } قد انتهى.
influx-peak = الأعلى: { $value } في { $day }.
influx-early = { $least ->
    [yes] ما لا يقل عن { $sum }
   *[no] { $sum }
} في { $days ->
    [one] اليوم الأول
    [two] اليومين الأولين
    [few] أول { $days } أيام
    [many] أول { $days } يوماً
   *[other] أول { $days } يوم
}.
influx-capacity-within = { $use } من القدرة البالغة { $capacity }
influx-capacity-watch = راقبوا القدرة: { $use } من { $capacity }
influx-capacity-exceeded = تجاوز القدرة: { $use } من { $capacity }
influx-capacity-zero = تجاوز القدرة: القدرة { $capacity }
influx-capacity-since = منذ { $day }
influx-times = المتوسط × { $ratio }
influx-no-baseline = لا خط أساس
influx-mean = المتوسط { $mean }، والتنبيه فوق { $limit }
influx-days = من { $from } إلى { $day }: { $reported } من { $held ->
    [yes] 7 أيام، مثبّت من قبل التدفق
   *[no] 7 أيام
}
influx-rise = الارتفاع خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
influx-per-month = لكل 30 يوماً
influx-mark = { $places }: { $text }
influx-age = { $days ->
    [one] قبل ذلك بيوم واحد
    [two] قبل ذلك بيومين
    [few] قبل ذلك بـ { $days } أيام
    [many] قبل ذلك بـ { $days } يوماً
   *[other] قبل ذلك بـ { $days } يوم
}
influx-never = لا رقم بعد
influx-capacities = القدرة اليومية
influx-capacities-why = ما يستطيع كل مكان استقباله في اليوم كما يذكر ملفه ابتداءً من يوم ما، أو بحسب ما تعرفون: ما تكتبونه هنا يتقدّم، ويبقى ما دامت هذه النافذة مفتوحة. القدرة البالغة صفراً لا نسبة لها. يُراقَب من 80%، ويُعد متجاوَزاً فوق 100%، أياً كان خط الأساس.
influx-method-daily = تنبيه: يوم يزيد على متوسط خط أساسه بأكثر من العدد المحدد من الانحرافات المعيارية ولا يقل عن أقل عدد. خط الأساس هو الأيام من التاسع إلى الثالث قبله؛ ويجب أن تكون خمسة منها مبلَّغاً عنها، واليوم الذي لا تقرير عنه ليس صفراً. لا يقل الانحراف عن الجذر التربيعي للمتوسط ولا عن 1. وما يضيفه تدفق لا يدخل في خط أساس: يُثبَّت الخط السابق له، ويبقى التدفق مستمراً إلى أن تمر ثلاثة أيام متتالية مبلَّغ عنها لا تتجاوز العتبة. وهي صيغة من طريقة EARS C2.
influx-method-surge = تنبيه: ارتفع رصيد مكان بين تاريخين متتاليين بمقدار العتبتين كلتيهما أو أكثر. المكان الذي لا رقم له في التاريخين معاً بلا إشارة، وكذلك المكان الذي لا تجوز مقارنة أرقامه بسبب تغيّر المنهجية. وقد يأتي الارتفاع أيضاً من أماكن قُيِّمت حديثاً.

close = إغلاق
number-wrong = عدد من { $least } إلى { $most }.
number-tenths-wrong = عدد من { $least } إلى { $most }، بمنزلة عشرية واحدة على الأكثر.
number-whole-wrong = عدد صحيح من { $least } إلى { $most }.
number-from-zero-wrong = عدد صحيح من الصفر فما فوق.
cancel = إلغاء
step-undo = تراجع
step-redo = إعادة
step-undo-of = تراجع: { $what }
step-redo-of = إعادة: { $what }
step-data = الجدول
step-measure = من يُحصى
step-level = المستوى
step-sets = مجموعات المناطق
step-places = الأماكن
step-unit = أفراد أو أسر
step-family = عدد أفراد الأسرة
step-date = التاريخ
step-compare = تاريخ المقارنة
step-map = الخريطة
step-signals = عتبات رصد التدفقات
step-classes = الفئات
step-by = التفصيل
step-carry = ملء الفجوات
step-language = اللغة
step-mode = العرض التقديمي

citation-of_date = أرقام { $day }
citation-of_dates = أرقام من { $from } إلى { $to }
citation-plain = { $publisher } ({ $year }): { $title }. { $dates }؛ جُمّدت في { $frozen }. { $name }
figure_column-reference_date = اليوم الذي يعود إليه الرقم
figure_column-round = رقم الجولة لدى المصدر: تسمية فقط، إذ تتكرر الأرقام وتُتخطى
figure_column-level = نوع المكان: country (البلد) أو set (مجموعة محافظات) أو governorate (محافظة) أو district (قضاء)
figure_column-pcode = رمز المكان؛ فارغ لمكان لا يعرفه أي معجم أماكن
figure_column-name_en = اسم المكان بالإنجليزية
figure_column-name_ar = اسم المكان بالعربية إن كان معروفاً
figure_column-measure = ما جرى عدّه. العدد القائم يخص يوماً واحداً ولا يُجمع عبر التواريخ
figure_column-unit = وحدة العدّ: أسر أو أفراد، ولا تُجمع الوحدتان معاً
figure_column-dimension = أساس توزيع الرقم؛ فارغ للرقم الكلي
figure_column-part = جزء التوزيع: رمز مكان أو نوع مأوى أو فترة نزوح أو جنس وعمر
figure_column-figure = العدد أو حدّه الأدنى؛ فارغ حيث لا رقم، والفراغ ليس صفراً أبداً
figure_column-upper_bound = الحد الأعلى لرقم معروف بين حدّين
figure_column-status = reported (مُبلَّغ عنه) أو estimated (تقديري) أو at_least (مجموع تنقصه أماكن أو رقم بلا حد أعلى) أو carried_forward (مرحَّل)، أو سبب غياب الرقم: not_reported (لم يُبلَّغ عنه) أو no_access (تعذّر الوصول) أو suppressed (محجوب كي لا يُستدل على المجموعات الصغيرة) أو not_in_boundary (خارج نسخة الحدود)
figure_column-carried_figure = رقم من تاريخ سابق يسد مكان تقرير غائب
figure_column-carried_from = اليوم الذي يعود إليه ذلك الرقم
figure_column-source_id = مصدر الرقم كما يرد في مصادر النسخة المنشورة

## Publishing a snapshot
publish-open = نشر لقطة
publish-open-text = ملف واحد يُفتح في أي مكان من دون إنترنت، وفيه الرقم والخريطة والخط الزمني والجدول والمصادر، لقارئ لا ينبغي أن يضطر إلى البحث.
publish-open-way = نشر…
publish-title = نشر لقطة
publish-text = يصبح المشهد ملفاً واحداً. يُفتح بنقرة مزدوجة، ولا يطلب شيئاً من أي موقع، ويستطيع التحقق مما إذا جرى تعديل بياناته. أول ما يراه القارئ:
publish-text-story = تصبح القصة ملفاً واحداً. يُفتح بنقرة مزدوجة، ولا يطلب شيئاً من أي موقع، ويستطيع التحقق مما إذا جرى تعديل بياناته. أول ما يراه القارئ خطوتها الأولى:
publish-first-title = { $measure }: { $place }، { $day }
publish-name = العنوان
publish-further = التواصل والشروط والحساسية وآخر يوم للصلاحية
publish-dates = التواريخ في الملف
publish-dates-all = { $count ->
    [one] التاريخ الوحيد
    [two] التاريخان كلاهما
    [few] التواريخ كلها ({ $count })
    [many] التواريخ كلها ({ $count })
   *[other] التواريخ كلها ({ $count })
}
publish-dates-this = { $day } وحده
publish-breakdown = التوزيع في الملف
publish-breakdown-none = بلا توزيع
publish-languages = لغات الملف
publish-districts = أرقام الأقضية أيضاً ضمن بيانات الملف؛ أما الصفحة فتعرض المحافظات
publish-districts-reason = لماذا يجوز نشر أرقام الأقضية (يرى القارئ هذا السبب)
publish-form = صيغة الملف
publish-form-page = صفحة واحدة (HTML)
publish-form-folder = مجلد لموقع (ZIP)
publish-form-text = يضم الأرشيف الصفحة نفسها باسم index.html مع عنوان وجملة وصورة للمواقع التي تعرض الروابط، ومقطعاً لتضمينها، وكل الأرقام بصيغة CSV مع قاموس وبصيغة JSON، ووصفاً لبوابات البيانات، والاستشهادات. فُكّ ضغطه على موقع.
publish-site = العنوان الذي سيكون للمجلد، إن كنت تعرفه: لا تعرض مواقع كثيرة الصورة إلا بعنوانها الكامل
publish-signing = التوقيع
publish-signing-text = يتيح التوقيع للقراء أن يروا أن الملف صادر عن صاحب مفتاح معيّن. وهو لا يقول من هو: أعطهم بصمة مفتاحك بطريق آخر، مثل موقعك أو الهاتف. يُنشأ المفتاح في هذا المتصفح ويبقى فيه ولا يمكن نسخه منه؛ ومن يستخدم هذا المتصفح يستطيع التوقيع به.
publish-signing-impossible = لا يستطيع هذا المتصفح إنشاء مفتاح أو حفظه هنا: لا يفعل ذلك في نافذة خاصة أو على موقع بلا https.
publish-signing-make = إنشاء مفتاح في هذا المتصفح
publish-signing-choose = توقيع الملف بمفتاح هذا المتصفح
publish-signing-fingerprint = بصمة المفتاح:
publish-signing-save = حفظ المفتاح العام (PEM)
publish-signing-forget = نسيان المفتاح…
publish-signing-forget-warning = لا يمكن استعادة المفتاح. يبقى ما وُقّع به صحيحاً، لكن لا يمكن توقيع شيء آخر به، وللمفتاح الجديد بصمة أخرى على قرائك أن يعرفوها.
publish-signing-forget-failed = لم ينسَ المتصفح المفتاح. حاول مرة أخرى.
publish-signing-forget-yes = نسيانه نهائياً
publish-signing-forgotten = نسيت نافذة أخرى من هذا المتصفح المفتاح: لن يوقَّع به شيء بعد الآن.
publish-holds-dates = سيحوي الملف المؤشر «{ $measure }» في { $places ->
    [one] مكان واحد
    [two] مكانين
    [few] { $places } أماكن
    [many] { $places } مكاناً
   *[other] { $places } مكان
} في { $dates ->
    [one] تاريخ واحد
    [two] تاريخين
    [few] { $dates } تواريخ
    [many] { $dates } تاريخاً
   *[other] { $dates } تاريخ
} من { $first } إلى { $last }، { $units ->
    [both] بالأفراد وبالأسر
    [families] بالأسر
   *[individuals] بالأفراد
}، مع الحدود ومجموعات المناطق والأحداث وتغيّرات المنهجية وشروط المصادر. ومن كان لديه الملف كانت لديه كلها.
publish-holds-date = سيحوي الملف المؤشر «{ $measure }» في { $places ->
    [one] مكان واحد
    [two] مكانين
    [few] { $places } أماكن
    [many] { $places } مكاناً
   *[other] { $places } مكان
} بتاريخ { $first }، { $units ->
    [both] بالأفراد وبالأسر
    [families] بالأسر
   *[individuals] بالأفراد
}، مع الحدود ومجموعات المناطق والأحداث وتغيّرات المنهجية وشروط المصادر. ومن كان لديه الملف كانت لديه كلها.
publish-holds-by = وفيه أيضاً توزيع { $day } بحسب { $dimension ->
    [origin] منطقة الأصل
    [lastDisplacement] مكان النزوح قبل العودة
    [shelter] نوع المأوى
    [wave] فترة النزوح
   *[sexAge] الجنس والعمر
}.
publish-holds-no-breakdown = وليس فيه توزيع بحسب { $dimension ->
    [origin] منطقة الأصل
    [lastDisplacement] مكان النزوح قبل العودة
    [shelter] نوع المأوى
    [wave] فترة النزوح
   *[sexAge] الجنس والعمر
}: لا يوجد منه شيء بتاريخ { $day }.
publish-own-file = وهي من ملف لديك بقي حتى الآن في هذا المتصفح.
publish-incomplete = ما زال يجب ملء ما يلي أعلاه: { $fields }.
publish-required = { $field } (مطلوب)
publish-save = حفظ اللقطة
publish-making = جارٍ إعداد الملف…
publish-made = حُفظ الملف.
publish-small = تُحجب الأعداد التي تقل عن 5 أسر، أو عن 10 أشخاص أُحصوا فرداً فرداً، ومعها ما يكشفها. ولا يُصنع الملف إلا مما بقي.
publish-checking = جارٍ البحث عما يمكن للقارئ أن يستنتجه…
publish-safe = لا يلزم حجب أي رقم.
publish-withheld = { $count ->
    [one] سيُحجب رقم واحد من أصل { $figures }.
    [two] سيُحجب رقمان من أصل { $figures }.
    [few] ستُحجب { $count } أرقام من أصل { $figures }.
    [many] سيُحجب { $count } رقماً من أصل { $figures }.
   *[other] سيُحجب { $count } رقم من أصل { $figures }.
}
publish-ranges = { $count ->
    [one] ما يمكن للقارئ أن يستنتجه بعدُ عن العدد الصغير الوحيد
    [two] ما يمكن للقارئ أن يستنتجه بعدُ عن عددين صغيرين
    [few] ما يمكن للقارئ أن يستنتجه بعدُ عن { $count } أعداد صغيرة
    [many] ما يمكن للقارئ أن يستنتجه بعدُ عن { $count } عدداً صغيراً
   *[other] ما يمكن للقارئ أن يستنتجه بعدُ عن { $count } عدد صغير
}
publish-ranges-text = من كل ما يُنشر ومن معرفته بهذه القواعد. أما سائر الأرقام المحجوبة فليست صغيرة، وحجبها يحمي هذه.
publish-range = { $what }، { $day }: من { $least } إلى { $most } { $unit ->
    [families] (بالأسر)
   *[individuals] (بالأفراد)
}
publish-range-open = { $what }، { $day }: { $least } فأكثر { $unit ->
    [families] (بالأسر)
   *[individuals] (بالأفراد)
}
publish-unprotected = لا يمكن حفظ شيء: يستطيع القارئ أن يستنتج عدداً لأشخاص قليلين جداً من سائر الأرقام مهما حُجب منها. انشروا تواريخ أقل.
publish-failed = تعذّر إعداد الملف: لم يمكن جلب صفحة اللقطات أو بعض الأرقام. حاول مرة أخرى.
publish-story = مع القصة
publish-story-none = بلا قصة: المشهد وحده
publish-story-untitled = قصة بلا عنوان
publish-story-takes = { $steps ->
    [one] تُنشر خطوة واحدة بجملتها، ولا تُنشر ملاحظاتك.
    [two] تُنشر خطوتان بجملتيهما، ولا تُنشر ملاحظاتك.
    [few] تُنشر { $steps } خطوات بجملها، ولا تُنشر ملاحظاتك.
    [many] تُنشر { $steps } خطوة بجملها، ولا تُنشر ملاحظاتك.
   *[other] تُنشر { $steps } خطوة بجملها، ولا تُنشر ملاحظاتك.
} وتُفتح الصفحة على الخطوة الأولى.
publish-story-nothing = لا يمكن عرض أي خطوة من هذه القصة بهذه الأرقام. اختر قصة أخرى، أو اتركها بلا قصة.
publish-story-left = لا تُنشر الخطوة { $step }:
publish-story-left-dataset = فهي عن أرقام غير الأرقام المفتوحة.
publish-story-left-level = فهي عن أقضية، ولا تعرض أي صفحة أقضية.
publish-story-left-measure = فما تحصيه ليس في الملف.
publish-story-left-unit = فوحدتها ليست في الملف.
publish-story-left-carried = ففيها أرقام مرحّلة من تاريخ سابق.
publish-story-left-place = فأحد أماكنها أو مجموعاتها ليس في الملف.
publish-story-left-date = فأحد تواريخها ليس في الملف.
publish-story-left-map = فالصفحة لا ترسم خريطتها أو طبقتها أو معدلها.
publish-story-left-sentence = فليس لها جملة بلغات الملف.
publish-story-telltale = في جملة الخطوة { $step } العدد { $value }، وهو أيضاً قيمة رقم محجوب.
publish-story-telltale-sum = في جملة الخطوة { $step } العدد { $value }، وهو مجموع أماكنها أو تغيّره، وفيه رقم محجوب يمكن استنتاجه منه.
publish-story-stopped = لا يُحفظ شيء ما دامت جملة قد تكشف رقماً محجوباً. أعيدوا صياغتها في القصص، أو انشروا من دون التفصيل أو من دون القصة. لا يُبحث إلا عن الأرقام، فاقرؤوا الأعداد المكتوبة بالكلمات بأنفسكم.
publish-words-check = قد يعني العدد شيئاً آخر. اقرؤوا النص مرة أخرى قبل نشره.
publish-words-telltale = في { $field ->
    [title] العنوان
    [publisher] اسم الناشر
    [contact] بيانات الاتصال
    [purpose] الغرض
    [optIns] سبب نشر الأقضية
   *[terms] نص الشروط
} العدد { $value }، وهو أيضاً قيمة رقم محجوب.
publish-not-districts = لا تعرض أي صفحة أقضية، فقد يمكن التعرف فيها على مجموعات صغيرة. انتقل إلى مستوى المحافظات لتنشر؛ هناك يمكن إضافة الأقضية إلى البيانات مع ذكر السبب.
publish-not-sites = لا تتوفر بعدُ لقطات للمواقع والمعابر، لأنها تكشف مكان كل منها.
publish-not-flows = لا تتوفر بعدُ لقطات للتنقلات. اختر الأشخاص الموجودين في تاريخ معيّن، كالنازحين.
publish-not-measure = تتوفر اللقطات حتى الآن للنازحين والعائدين فقط.
publish-not-carried = لا يمكن بعدُ تجميد أرقام مرحّلة من تاريخ سابق. اختر ترك الفجوات كما هي لتنشر.
versus-open-text = ما الذي تغيّر من لقطة إلى أخرى أو إلى الأرقام المعروضة، وهل تكشف الاثنتان معاً ما هو محجوب.
versus-open-way = مقارنة اللقطات…
versus-publish-text = هل سبق أن نُشرت لقطة من هذه الأرقام؟ انظر أولاً ما الذي تغيّر، وهل تكشف الاثنتان معاً ما هو محجوب:
versus-title = مقارنة اللقطات
versus-text = اختر لقطة أقدم، ومعها لقطة أحدث أو الأرقام المعروضة. يُفحص كل ملف أولاً، ولا يخرج منه شيء من هذا المتصفح.
versus-older = الأقدم
versus-newer = الأحدث
versus-choose-older = اختر اللقطة الأقدم: صفحتها (HTML) أو ملفها بصيغة JSON
versus-choose-newer = اختر اللقطة الأحدث: صفحتها (HTML) أو ملفها بصيغة JSON
versus-screen = الأرقام المعروضة
versus-other = لقطة أخرى
versus-screen-text = ما كان سيُجمَّد لو نُشر العرض الآن، في كل التواريخ، بعد الحجب.
versus-reading = جارٍ فحص الملف…
versus-file = «{ $title }» (الناشر: { $publisher })، جُمّدت بتاريخ { $day }.
versus-checked = لم تُعدَّل: بياناتها هي بيانات البصمة المدوَّنة فيها، SHA-256
versus-unchecked = لا بصمة في ملف JSON. قارن بصمته SHA-256 بالتي أعطاها الناشر:
versus-cited = بصمة SHA-256 أو الاسم الذي يُستشهد به
versus-cited-right = إنها اللقطة التي يُستشهد بها هكذا.
versus-cited-wrong = ليست اللقطة التي يُستشهد بها هكذا: بياناتها غيرها، أو لم يُنسخ النص كاملاً.
versus-file-altered = عُدّل هذا الملف بعد نشره: بياناته ليست بيانات بصمته. لذلك لا يُقارَن.
versus-file-none = هذا الملف ليس لقطة. لذلك لا يُقارَن.
versus-file-version = أُعدّت هذه اللقطة بإصدار أحدث من نزوح. لذلك لا تُقارَن.
versus-file-damaged = كُتب هذا الملف على هيئة لقطة، لكن ليس كما تُعدّ اللقطات: فقد عُدّل أو تلف. لذلك لا يُقارَن.
versus-file-twice = في هذه الصفحة بيانات لقطة أو بصمتها أو توقيعها أكثر من مرة: فقد تعرض غير ما جرى فحصه. لذلك لا تُقارَن.
versus-file-large = هذا الملف أكبر بكثير من أن يكون لقطة. لذلك لا يُقارَن.
versus-file-unreadable = تعذّرت قراءة هذا الملف. لذلك لا يُقارَن.
versus-comparing = جارٍ إجراء المقارنة…
versus-failed = تعذّر إجراء المقارنة: لم يمكن جلب بعض الأرقام أو بعض شيفرة الصفحة. اختر الملف من جديد.
versus-datasets = هاتان من مجموعتي بيانات أو من بلدين مختلفين، فلا يقابل رقمٌ من إحداهما رقماً من الأخرى. لذلك لا تُقارَنان.
versus-places = لا مكان مشتركاً بين هاتين. لذلك لا تُقارَنان.
versus-measures = تُحصي هاتان فئتين مختلفتين من الناس، كالنازحين والعائدين. لذلك لا تُقارَنان.
versus-units = هاتان بوحدتين مختلفتين، الأفراد والأسر. لذلك لا تُقارَنان.
versus-sentence = { $what }؛ { $unchanged ->
    [one] وبقي رقم واحد على حاله.
    [two] وبقي رقمان على حالهما.
    [few] وبقيت { $unchanged } أرقام على حالها.
    [many] وبقي { $unchanged } رقماً على حاله.
   *[other] وبقي { $unchanged } رقم على حاله.
}
versus-same = لم يتغيّر شيء: { $unchanged ->
    [one] الرقم الوحيد هو نفسه في الاثنتين.
    [two] الرقمان هما نفسهما في الاثنتين.
    [few] الأرقام كلها ({ $unchanged }) هي نفسها في الاثنتين.
    [many] الأرقام كلها ({ $unchanged }) هي نفسها في الاثنتين.
   *[other] الأرقام كلها ({ $unchanged }) هي نفسها في الاثنتين.
}
versus-count-revised = { $count ->
    [one] رُوجع رقم واحد
    [two] رُوجع رقمان
    [few] رُوجعت { $count } أرقام
    [many] رُوجع { $count } رقماً
   *[other] رُوجع { $count } رقم
}
versus-count-added = { $count ->
    [one] أُضيف رقم واحد
    [two] أُضيف رقمان
    [few] أُضيفت { $count } أرقام
    [many] أُضيف { $count } رقماً
   *[other] أُضيف { $count } رقم
}
versus-count-withdrawn = { $count ->
    [one] سُحب رقم واحد
    [two] سُحب رقمان
    [few] سُحبت { $count } أرقام
    [many] سُحب { $count } رقماً
   *[other] سُحب { $count } رقم
}
versus-count-suppressed = { $count ->
    [one] حُجب حديثاً رقم واحد
    [two] حُجب حديثاً رقمان
    [few] حُجبت حديثاً { $count } أرقام
    [many] حُجب حديثاً { $count } رقماً
   *[other] حُجب حديثاً { $count } رقم
}
versus-count-released = { $count ->
    [one] لم يعد رقم واحد محجوباً
    [two] لم يعد رقمان محجوبين
    [few] لم تعد { $count } أرقام محجوبة
    [many] لم يعد { $count } رقماً محجوباً
   *[other] لم يعد { $count } رقم محجوباً
}
versus-count-retold = { $count ->
    [one] تغيّرت ملاحظة رقم واحد أو سبب غيابه
    [two] تغيّرت ملاحظة رقمين أو سبب غيابهما
    [few] تغيّرت ملاحظة { $count } أرقام أو سبب غيابها
    [many] تغيّرت ملاحظة { $count } رقماً أو سبب غيابه
   *[other] تغيّرت ملاحظة { $count } رقم أو سبب غيابه
}
versus-exchanged = جُمّدت الأحدث بين هاتين قبل الأقدم، فلعلهما تبادلتا الموضعين.
versus-days-older = { $count ->
    [one] في الأقدم وحدها تاريخ { $first }.
    [two] في الأقدم وحدها تاريخان، { $first } و{ $last }.
    [few] في الأقدم وحدها { $count } تواريخ، من { $first } إلى { $last }.
    [many] في الأقدم وحدها { $count } تاريخاً، من { $first } إلى { $last }.
   *[other] في الأقدم وحدها { $count } تاريخ، من { $first } إلى { $last }.
}
versus-days-newer = { $count ->
    [one] في الأحدث وحدها تاريخ { $first }.
    [two] في الأحدث وحدها تاريخان، { $first } و{ $last }.
    [few] في الأحدث وحدها { $count } تواريخ، من { $first } إلى { $last }.
    [many] في الأحدث وحدها { $count } تاريخاً، من { $first } إلى { $last }.
   *[other] في الأحدث وحدها { $count } تاريخ، من { $first } إلى { $last }.
}
versus-series-older = في الأقدم وحدها { $series }، ولا يُعدّ ذلك مسحوباً.
versus-series-newer = في الأحدث وحدها { $series }، ولا يُعدّ ذلك مضافاً.
versus-gives = { $count ->
    [one] رقم واحد محجوب في إحدى الاثنتين، ومن كانتا لديه معاً استطاع أن يستنتجه ما لم يُراجَع بينهما:
    [two] رقمان محجوبان في إحدى الاثنتين، ومن كانتا لديه معاً استطاع أن يستنتجهما ما لم يُراجَعا بينهما:
    [few] { $count } أرقام محجوبة في إحدى الاثنتين، ومن كانتا لديه معاً استطاع أن يستنتجها ما لم تُراجَع بينهما:
    [many] { $count } رقماً محجوباً في إحدى الاثنتين، ومن كانتا لديه معاً استطاع أن يستنتجها ما لم تُراجَع بينهما:
   *[other] { $count } رقم محجوب في إحدى الاثنتين، ومن كانتا لديه معاً استطاع أن يستنتجها ما لم تُراجَع بينهما:
}
versus-gives-screen = { $count ->
    [one] لا تنشر هذه الأرقام إلى جانب اللقطة الأقدم: فمن كانتا لديه معاً استطاع أن يستنتج عدداً واحداً لأشخاص قليلين:
    [two] لا تنشر هذه الأرقام إلى جانب اللقطة الأقدم: فمن كانتا لديه معاً استطاع أن يستنتج عددين لأشخاص قليلين:
    [few] لا تنشر هذه الأرقام إلى جانب اللقطة الأقدم: فمن كانتا لديه معاً استطاع أن يستنتج { $count } أعداد لأشخاص قليلين:
    [many] لا تنشر هذه الأرقام إلى جانب اللقطة الأقدم: فمن كانتا لديه معاً استطاع أن يستنتج { $count } عدداً لأشخاص قليلين:
   *[other] لا تنشر هذه الأرقام إلى جانب اللقطة الأقدم: فمن كانتا لديه معاً استطاع أن يستنتج { $count } عدد لأشخاص قليلين:
}
versus-figure = { $what }، { $day } ({ $kind })
versus-further = و{ $count } غيرها
versus-save = { $count ->
    [one] حفظ الفرق الوحيد (CSV)
    [two] حفظ الفرقين (CSV)
    [few] حفظ الفروق كلها ({ $count }، CSV)
    [many] حفظ الفروق كلها ({ $count }، CSV)
   *[other] حفظ الفروق كلها ({ $count }، CSV)
}
versus-date = بتاريخ { $day }
versus-date-choose = تاريخ الأرقام الرئيسية والخريطة
versus-date-revised = { $day }: تغيّر منه { $count }
versus-headlines = الأرقام الرئيسية
versus-dates-of = { $count } من { $dates }
versus-map = { $count ->
    [one] تغيّر مكان واحد بتاريخ { $day }.
    [two] تغيّر مكانان بتاريخ { $day }.
    [few] تغيّرت { $count } أماكن بتاريخ { $day }.
    [many] تغيّر { $count } مكاناً بتاريخ { $day }.
   *[other] تغيّر { $count } مكان بتاريخ { $day }.
}
versus-pointed = { $place }: { $before } ← { $after }
versus-absent = ليس فيها
versus-figures = الأرقام المختلفة
versus-first = أكبر { $shown } من الفروق من أصل { $count }. وهي كلها في الجدول المحفوظ.
versus-column-what = المكان
versus-column-date = التاريخ
versus-column-kind = ما يُحصى
versus-column-became = الفرق
versus-column-before = الأقدم
versus-column-after = الأحدث
versus-column-dates = تواريخ تغيّرت
versus-became-revised = رُوجع
versus-became-added = أُضيف
versus-became-withdrawn = سُحب
versus-became-suppressed = حُجب حديثاً
versus-became-released = لم يعد محجوباً
versus-became-retold = ملاحظة أخرى
snapshot-frozen = جُمّدت بتاريخ { $day }
snapshot-about = ما وراء الأرقام
snapshot-publisher = الناشر
snapshot-contact = للتواصل
snapshot-purpose = الغرض
snapshot-terms = شروط الاستخدام
snapshot-classification = درجة الحساسية
classification-low = منخفضة
classification-moderate = متوسطة
classification-high = عالية
classification-severe = شديدة
snapshot-expires = صالحة حتى
snapshot-expired = كانت هذه اللقطة صالحة حتى { $day }. اطلب من ناشرها لقطة أحدث قبل أن تستخدم أرقامها.
snapshot-no-source = قُرئت الأرقام من الملف { $file } الخاص بالناشر، ولم يُذكر مصدر آخر.
snapshot-breakdown-none = لا تحوي اللقطة توزيعاً للأماكن المعروضة في هذا التاريخ.
snapshot-parts-suppressed = محجوبة حمايةً للمجموعات الصغيرة، ولا تدخل في أي نسبة، ولا تعني صفراً: { $parts }.
snapshot-parts-lower = حدود دنيا، لأن بعض الأماكن محجوب: { $parts }.
snapshot-suppressed-none = لم يلزم حجب أي رقم: لا يقل أي منها عن الحد المعتمد (الأسر: { $families }، والأشخاص الذين أُحصوا فرداً فرداً: { $people }).
snapshot-suppressed = { $count ->
    [one] حُجب رقم واحد من أصل { $figures } لأنه يدل على عدد أقل من الحد المعتمد (الأسر: { $families }، والأشخاص: { $people })، أو يكشف رقماً كهذا.
    [two] حُجب رقمان من أصل { $figures } لأنهما يدلان على عدد أقل من الحد المعتمد (الأسر: { $families }، والأشخاص: { $people })، أو يكشفان رقماً كهذا.
    [few] حُجبت { $count } أرقام من أصل { $figures } لأنها تدل على عدد أقل من الحد المعتمد (الأسر: { $families }، والأشخاص: { $people })، أو تكشف رقماً كهذا.
    [many] حُجب { $count } رقماً من أصل { $figures } لأنها تدل على عدد أقل من الحد المعتمد (الأسر: { $families }، والأشخاص: { $people })، أو تكشف رقماً كهذا.
   *[other] حُجب { $count } رقم من أصل { $figures } لأنها تدل على عدد أقل من الحد المعتمد (الأسر: { $families }، والأشخاص: { $people })، أو تكشف رقماً كهذا.
}
snapshot-suppressed-totals = والمجاميع التي تدخل فيها حدود دنيا في هذه الصفحة؛ وفي جدول الأرقام أدناه ما أمكن نشره منها.
snapshot-suppressed-parts = وكلها أجزاء من التوزيع، وهو يسمّي ما يخص الأماكن المعروضة منها.
snapshot-zeros = تُعامل الأصفار معاملة الأعداد الصغيرة.
snapshot-rules-reason = سبب اعتماد هذه القواعد:
snapshot-opt-in-districts = تضم البيانات أرقام الأقضية أيضاً، لهذا السبب الذي ذكره الناشر:
snapshot-opt-in-belowDistrict = تضم البيانات أرقام مواقع منفردة، لهذا السبب الذي ذكره الناشر:
snapshot-opt-in-coordinates = تبيّن البيانات أماكن المواقع، لهذا السبب الذي ذكره الناشر:
snapshot-coverage-title = التغطية عبر الزمن
snapshot-coverage-individuals = بالأفراد: التواريخ التي لكل مكان فيها رقم: { $whole } من { $dates } (عدد الأماكن: { $expected }).
snapshot-coverage-families = بالأسر: التواريخ التي لكل مكان فيها رقم: { $whole } من { $dates } (عدد الأماكن: { $expected }).
snapshot-cite = الاستشهاد بهذه اللقطة
snapshot-cite-text = الاسم في آخره مشتق من البيانات نفسها، فلا يمكن أن يدل على أرقام أخرى.
snapshot-copy-citation = نسخ الاستشهاد
snapshot-copy-bibtex = نسخ بصيغة BibTeX
snapshot-copy-ris = نسخ بصيغة RIS
snapshot-reuse = بيانات للبرامج
snapshot-reuse-text = تُصنع في هذه الصفحة مما يحويه الملف. ولملف JSON البصمة الواردة أدناه، ويستطيع أي برنامج التحقق منها.
snapshot-save-figures = جدول الأرقام (CSV)
snapshot-save-dictionary = معاني أعمدته (CSV)
snapshot-save-json = كل ما في الملف (JSON)
snapshot-hash = بصمة البيانات (SHA-256):
snapshot-check = التحقق من هذا الملف
snapshot-unaltered = البيانات مطابقة للبصمة أعلاه، والعنوان والأرقام والجمل التي يبدأ بها هذا الملف مأخوذة منها. قارن البصمة بالتي أعطاك إياها الناشر: هذا وحده يثبت أن أحداً لم يغيّر الاثنتين معاً. ولا تشمل البصمة ما يرسم الأرقام ويعنونها؛ والأمر «npm run snapshot -- --verify» في نزوح يقارن الملف كله.
snapshot-altered = بيانات هذا الملف لا تطابق بصمته: جرى تعديله بعد نشره. لا تستخدم أرقامه.
snapshot-altered-still = البيانات مطابقة للبصمة التي في هذا الملف، لكن العنوان أو رقماً أو جملة مما يبدأ به هذا الملف ليس منها: جرى تعديله بعد نشره. اطلب الملف من الناشر.
snapshot-signature = موقَّع بالمفتاح:
snapshot-signature-text = قارن هذه البصمة بالبصمة التي أعطاك إياها الناشر. يقول التوقيع إن من يملك هذا المفتاح هو من أعدّ بيانات هذا الملف، ولا يقول من هو.
snapshot-signature-none = هذا الملف غير موقَّع. إن كان ناشره قد أعطاك بصمة مفتاح فليس هذا هو الملف الموقَّع: اطلبه منه.
snapshot-signature-wrong = توقيع هذا الملف خاطئ: ليست البيانات هي التي وقّعها صاحب المفتاح. لا تستخدم أرقامه.
snapshot-signature-unchecked = هذا الملف موقَّع، لكن هذا المتصفح لا يسمح للصفحة بالتحقق من التوقيع. احفظ الملف وافتحه من حاسوبك.
snapshot-story = قصة
snapshot-story-step = { $step } من { $of }
snapshot-story-previous = الخطوة السابقة
snapshot-story-next = الخطوة التالية
snapshot-story-back = عودة إلى الخطوة
snapshot-made = أُعدّت هذه الصفحة بواسطة { $software }، وهي لا تطلب شيئاً من أي موقع.

## Region sets that a person makes
sets-open = مجموعات مناطق خاصة بك
sets-make = إنشاء مجموعة مناطق من هذه الأماكن
sets-title = مجموعات مناطق خاصة بك
sets-text = تجمع مجموعة المناطق عدة أماكن تحت اسم تختاره، وتُختار وتُحسب كالمجموعات الموجودة هنا. يحفظها الرابط: كل من يفتحه يرى المجموعة نفسها.
sets-full = { $most ->
    [one] يتّسع الرابط لمجموعة واحدة خاصة بك. احذفها لإنشاء أخرى.
    [two] يتّسع الرابط لمجموعتين خاصتين بك. احذف مجموعة لإنشاء أخرى.
    [few] يتّسع الرابط لـ { $most } مجموعات خاصة بك. احذف مجموعة لإنشاء أخرى.
    [many] يتّسع الرابط لـ { $most } مجموعةً خاصة بك. احذف مجموعة لإنشاء أخرى.
   *[other] يتّسع الرابط لـ { $most } مجموعة خاصة بك. احذف مجموعة لإنشاء أخرى.
}
set-new = مجموعة جديدة
set-name = الاسم
set-members-governorate = { $count ->
    [one] الأماكن، اختير مكان واحد
    [two] الأماكن، اختير مكانان
    [few] الأماكن، اختيرت { $count } أماكن
    [many] الأماكن، اختير { $count } مكاناً
   *[other] الأماكن، اختير { $count } مكان
}
set-members-district = { $count ->
    [one] الأقضية، اختير قضاء واحد
    [two] الأقضية، اختير قضاءان
    [few] الأقضية، اختيرت { $count } أقضية
    [many] الأقضية، اختير { $count } قضاءً
   *[other] الأقضية، اختير { $count } قضاء
}
set-make = إنشاء هذه المجموعة وعرضها
set-save = حفظ التغييرات
set-cancel = إلغاء
set-show = عرض
set-show-one = عرض { $set }
set-change = تعديل
set-change-one = تعديل { $set }
set-changed = عُدّلت المجموعة { $set }.
set-remove = حذف
set-remove-one = حذف { $set }
set-places-governorate = { $count ->
    [one] مكان واحد: { $places }
    [two] مكانان: { $places }
    [few] { $count } أماكن: { $places }
    [many] { $count } مكاناً: { $places }
   *[other] { $count } مكان: { $places }
}
set-places-district = { $count ->
    [one] قضاء واحد: { $places }
    [two] قضاءان: { $places }
    [few] { $count } أقضية: { $places }
    [many] { $count } قضاءً: { $places }
   *[other] { $count } قضاء: { $places }
}
set-places-unknown = لا تُحسب هنا، لأن بعض أماكنها غير موجود في مجموعة البيانات هذه: { $places }
set-shared = لها أماكن مشتركة مع { $sets }. حيث تُعرض معاً يُحسب كل مكان مرة واحدة.
set-fault-few = اختر مكانين على الأقل.
set-fault-many = أقصى عدد للأماكن في المجموعة هو { $most }.
set-fault-name = أعطِ المجموعة اسماً.
set-fault-taken = توجد مجموعة بهذا الاسم. اختر اسماً آخر.
notice-place-set = لا تُحسب مجموعة المناطق «{ $set }» هنا، لأن بعض أماكنها غير موجود في مجموعة البيانات هذه. وتبقى محفوظة في الرابط.
notice-set-unread = الجزء «{ $set }» في الرابط ليس مجموعة مناطق مفهومة، فتُرك.
notice-sets-missing = تعذّرت قراءة مجموعات المناطق في الرابط، لأن الشيفرة اللازمة لها لم تُجلب. أعد تحميل الصفحة لعرضها.

## Filter of the ranking
filter-text = تصفية بالاسم
filter-set = أماكن هذه المجموعة فقط
filter-all = كل الأماكن
filter-left = يظهر { $left } من { $all }. الأعمدة والنسب محسوبة من الكل، ولا يتغيّر أي مجموع.

## Single sites
sites-open = جدول المواقع والتحقق منها
sites-style = طريقة رسم المواقع
sites-as-sites = كل موقع
sites-as-clusters = مجمّعة
sites-as-hexagons = أشكال سداسية
sites-warning = المواقع المفردة ليست للنشر: فمعرفة أماكن إقامة النازحين قد تعرّضهم للخطر. انشر الأرقام حسب المحافظة أو القضاء.
sites-share = لا تُحفظ الخريطة صورةً ما دامت المواقع المفردة معروضة، فهذه التفاصيل ليست للنشر. اختر طريقة أخرى لرسم الخريطة لحفظها. ولا يحمل الرابط المواقع، بل طريقة رسمها.
sites-reading = تجري قراءة مواقع الملف… { $done }
sites-drawn = رُسم { $drawn } من أصل { $all } من المواقع، وهي الأكثر عدداً.
sites-unfetched = تعذّر جلب الشيفرة التي ترسمها كلها، والباقي في الجدول.
sites-title-sites = { $what } · { $unit } · { $day }. تمثّل مساحة الدائرة عدد الناس في الموقع، بمقياس واحد لجميع التواريخ.
sites-title-clusters = { $what } · { $unit } · { $day }. المواقع المتقاربة مجمّعة: تمثّل مساحة الدائرة مجموعها، قياساً إلى أكبرها عند هذا التكبير.
sites-title-hexagons = { $what } · { $unit } · { $day }. مجاميع المواقع الواقعة في أشكال سداسية عرضها نحو 20 كيلومتراً، في فئات تسري على جميع التواريخ. ولا تتبع الأشكال أي حدود.
sites-class = { $range }: { $count ->
    [one] شكل سداسي واحد
    [two] شكلان سداسيان
    [few] { $count } أشكال سداسية
    [many] { $count } شكلاً سداسياً
   *[other] { $count } شكل سداسي
}
sites-counted = { $count ->
    [one] موقع واحد له رقم.
    [two] موقعان لهما رقمان.
    [few] { $count } مواقع لها أرقام.
    [many] { $count } موقعاً لها أرقام.
   *[other] { $count } موقع لها أرقام.
}
sites-silent = { $count ->
    [one] موقع واحد لم يُبلَّغ عنه في هذا التاريخ، وهذا ليس صفراً.
    [two] موقعان لم يُبلَّغ عنهما في هذا التاريخ، وهذا ليس صفراً.
    [few] { $count } مواقع لم يُبلَّغ عنها في هذا التاريخ، وهذا ليس صفراً.
    [many] { $count } موقعاً لم يُبلَّغ عنها في هذا التاريخ، وهذا ليس صفراً.
   *[other] { $count } موقع لم يُبلَّغ عنها في هذا التاريخ، وهذا ليس صفراً.
}
sites-unlocated = { $count ->
    [one] موقع واحد لا إحداثيات صالحة له، وليس على الخريطة.
    [two] موقعان لا إحداثيات صالحة لهما، وليسا على الخريطة.
    [few] { $count } مواقع لا إحداثيات صالحة لها، وليست على الخريطة.
    [many] { $count } موقعاً لا إحداثيات صالحة لها، وليست على الخريطة.
   *[other] { $count } موقع لا إحداثيات صالحة لها، وليست على الخريطة.
}
sites-together = المواقع المبلَّغ عنها: { $reported } من { $sites }
sites-figure = { $figure }، { $day }
sites-unstated = لم تُذكر محافظة ولا قضاء
sites-table = المواقع الأكثر عدداً
sites-summary-none = لا رقم لأي موقع في { $day }.
sites-summary = { $count ->
    [one] لموقع واحد رقم في { $day }.
    [two] لموقعين رقمان في { $day }، وأكثرهما عدداً أولاً.
    [few] لـ{ $count } مواقع أرقام في { $day }، وأكثرها عدداً أولاً.
    [many] لـ{ $count } موقعاً أرقام في { $day }، وأكثرها عدداً أولاً.
   *[other] لـ{ $count } موقع أرقام في { $day }، وأكثرها عدداً أولاً.
}
sites-more = { $count ->
    [one] وفي الجدول المحفوظ موقع آخر.
    [two] وفي الجدول المحفوظ موقعان آخران.
    [few] وفي الجدول المحفوظ { $count } مواقع أخرى.
    [many] وفي الجدول المحفوظ { $count } موقعاً آخر.
   *[other] وفي الجدول المحفوظ { $count } موقع آخر.
}
sites-name = الموقع
sites-stated = المكان المذكور
sites-found = يقع في
sites-distance = البعد عن المكان المذكور
sites-row = الصف
sites-kilometres = { $value } كم
sites-nowhere = خارج جميع الأماكن
sites-no-outline = لا ترسمه الخريطة
sites-save = حفظ المواقع (CSV، ليست للنشر)
sites-check = المقارنة بالخريطة
sites-agreeing = عدد المواقع الواقعة في المكان الذي يذكره الملف لها: { $agreeing } من { $all }.
sites-elsewhere-none = لا يقع أي منها في مكان آخر.
sites-elsewhere = { $count ->
    [one] يقع واحد في مكان آخر.
    [two] يقع اثنان في مكان آخر.
    [few] تقع { $count } مواقع في مكان آخر.
    [many] يقع { $count } موقعاً في مكان آخر.
   *[other] يقع { $count } موقع في مكان آخر.
}
sites-without-place = { $count ->
    [one] موقع واحد لم يُذكر له مكان يُقارن به.
    [two] موقعان لم يُذكر لهما مكان يُقارن به.
    [few] { $count } مواقع لم يُذكر لها مكان يُقارن به.
    [many] { $count } موقعاً لم يُذكر لها مكان يُقارن به.
   *[other] { $count } موقع لم يُذكر لها مكان يُقارن به.
}
sites-border = الحدود مبسّطة، فقد يكون موقع يتجاوز حداً ببضعة كيلومترات صحيحاً. والأبعد يأتي أولاً.
sites-save-elsewhere = حفظ الواقعة في مكان آخر (CSV، ليست للنشر)

## The page without internet
workshop = ورشة العمل
offline-title = من دون إنترنت
offline-mark-kept = تعمل من دون إنترنت
offline-mark-storing = جارٍ الحفظ
offline-mark-newer = إصدار أحدث
offline-mark-impossible = غير محفوظة
offline-mark-failed = غير محفوظة
offline-kept = هذه الصفحة محفوظة في هذا المتصفح بأرقامها وخرائطها، وتُفتح هنا من دون إنترنت، حتى بعد إعادة التشغيل.
offline-storing = يجري حفظ هذه الصفحة في هذا المتصفح. وهي تعمل من دون إنترنت منذ الآن ما دامت مفتوحة.
offline-impossible = هذه الصفحة غير محفوظة: لا تحفظ المتصفحات الصفحات إلا من عناوين تبدأ بـ https أو من الحاسوب نفسه. وهي تعمل من دون إنترنت ما دامت مفتوحة.
offline-failed = تعذّر حفظ هذه الصفحة في هذا المتصفح. وهي تعمل من دون إنترنت ما دامت مفتوحة.
offline-size = تشغل نحو { $size } ميغابايت.
offline-again = إعادة المحاولة
offline-newer = حُفظ إصدار أحدث من هذه الصفحة. يُستخدم بعد إغلاق جميع نوافذها، أو الآن إن اخترت ذلك. يبقى العرض كما هو، أما الملفات المفتوحة فيجب فتحها من جديد.
offline-newer-use = استخدام الإصدار الأحدث الآن
offline-clearing = قد يمحو المتصفح الصفحات التي يحفظها حين يمتلئ القرص.
offline-ask = الطلب من المتصفح الاحتفاظ بها
offline-lasting = وعد المتصفح بالاحتفاظ بها حين يمتلئ القرص.
offline-no-promise = لم يعد المتصفح بالاحتفاظ بها: قد يمحوها حين يمتلئ القرص. افتح هذه الصفحة مرة قبل الذهاب إلى حيث لا يوجد إنترنت.
offline-install-text = تتيح متصفحات كثيرة من قائمتها تثبيت هذه الصفحة أو إضافتها إلى الشاشة الرئيسية، فتُفتح في نافذة خاصة بها.
offline-install = تثبيتها
offline-files = لا تُحفظ أبداً الملفات التي تفتحها: افتحها من جديد من قرصك.
