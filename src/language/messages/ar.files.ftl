load-private = يُقرأ الملف في هذا المتصفح ولا يُرسل إلى أي مكان آخر.
load-drop = اختر ملفات أو أفلتها في أي موضع من الصفحة
load-columns = جدول فيه صف واحد لكل محافظة وتاريخ: التاريخ (reference_date)، والمكان ({ "admin1_pcode" } أو { "admin1_name" })، والأعداد ({ "idps_individuals" }، { "idps_families" }، { "returnee_individuals" }، { "returnee_families" }).
load-running = جارٍ القراءة… عدد الصفوف: { $rows }
issue-adm2_unmatched = القضاء غير معروف: يُحتسب ضمن محافظته ولا يظهر على خريطة الأقضية
issue-ambiguous_date_order = ترتيب اليوم والشهر غير واضح؛ لا تُحتسب الصفوف حتى يتضح
issue-ambiguous_number_format = نقطة أو فاصلة قبل ثلاثة أرقام قد تفصل الآلاف وقد تكون عشرية؛ لا يُحتسب الرقم
issue-aside_row = صف متوسطات، أو صف لبعض الأشخاص المذكورين في صفوف أخرى
issue-axis_swap_suspected = قد يكون خط الطول وخط العرض معكوسين؛ لا يظهر المكان على الخريطة حتى يتضح
issue-axes_answered = أُخذ خط الطول وخط العرض كما قلت
issue-blank_header = عمود فيه قيم بلا عنوان، ولم يُستعمل
issue-blanks_below = صفوف تترك المكان فارغاً تحت صف يسمّيه
issue-bounding_box_ignored = الإطار المحيط ليس أربعة أعداد أو ستة وقد أُهمل
issue-centre_of_outline = شكل مرسوم بين نقاط: يمثله مركزه
issue-class_in_class = فئة مأوى بجانب أجزاء منها، مثل «خارج المخيم» بجانب «بيت مستأجر»: يُحتسب أشخاصها مرة واحدة
issue-class_may_lack = لا عمود يعدّ جميع الأشخاص، وقد تنقص فئة منهم: يُعطى مجموع الفئات الأخرى بوصفه حداً أدنى. إن كان عمود آخر يعدّ فئة أخرى فاختر له ذلك
issue-closed_sites = مواقع تُوصف بأنها مغلقة فيها أشخاص، وهم محسوبون ما لم تقل غير ذلك: تُبقي القوائم آخر أرقامها
issue-code_name_conflict = الرمز والاسم يدلان على مكانين مختلفين؛ لا يظهر الصف على الخريطة
issue-conflicting_values = رقمان مختلفان للمكان نفسه والتاريخ نفسه؛ لا يُحتسب أي منهما
issue-coordinate_texts = إحداثيات مكتوبة كنص قُرئت كأعداد
issue-coordinates_not_numbers = الإحداثيات ليست على ما يتطلبه نوع الشكل؛ لا يظهر العنصر على الخريطة
issue-coordinates_out_of_range = الإحداثيات ليست درجات طول وعرض؛ لا يظهر العنصر على الخريطة
issue-district_elsewhere = صف يذكر قضاءً تحت محافظة لا يقع فيها
issue-duplicate_columns = عمود مكرر؛ يُحتسب مرة واحدة
issue-duplicate_feature = العنصر نفسه أو المعرّف نفسه مرة ثانية؛ يُحتسب العنصر نفسه مرة واحدة
issue-duplicate_place = للمكان نفسه أرقام مختلفة؛ لا يُحتسب أي منها حتى يتضح الصحيح
issue-duplicate_round_number = رقم جولة واحد لتواريخ عدة؛ المعتمد هو التاريخ
issue-encoding_guessed = خُمّن ترميز الملف
issue-excel_error = خطأ من جدول البيانات بدلاً من رقم
issue-feature_id_ignored = معرّف العنصر ليس نصاً ولا رقماً وقد أُهمل
issue-filled_down = خلية فارغة تحت أخرى: يسري عليها ما فوقها
issue-footnote_row = ملاحظة أسفل الجدول: لا تُحتسب
issue-footnote_sign = إشارة خلف الرقم تحيل إلى حاشية؛ يُحتسب الرقم، وقد تقيّده الحاشية
issue-foreign_crs = يذكر الملف نظام إحداثيات آخر؛ لا يُقرأ إلا خط الطول وخط العرض
issue-foreign_member = جزء هنا يخص نوعاً آخر من العناصر وقد أُهمل
issue-formula_without_result = صيغة لم تُحفظ نتيجتها: افتح الملف في برنامج جداول واحفظه من جديد
issue-fractional_count = عدد فيه كسر
issue-geometry_collection = جُمعت عدة أشكال في عنصر واحد
issue-geometry_not_used = الخطوط ومجموعات النقاط لا تحدد مكاناً على الخريطة؛ بقيت الأرقام
issue-hidden_sheet = قُرئت أيضاً ورقة مخفية
issue-in_thousands = يُقال إن الأرقام بالآلاف: يُقرأ كل رقم على أنه نحو ذلك العدد من الآلاف، ما لم يحتمل العنوان أو الأعمدة المجاورة معنى آخر أو تكن الأرقام أكبر من ذلك
issue-invalid_date = ليس تاريخاً؛ لا يُحتسب الصف
issue-irregular_grouping = خانات الرقم مفصولة على نحو غير منتظم؛ لا يُحتسب الرقم
issue-legacy_pcode_scheme = رمز من النظام الأقدم
issue-level_clash = رمز القضاء واسمه ومحافظته غير متوافقة: يُحتسب ضمن تلك المحافظة ولا يظهر على خريطة الأقضية
issue-location_level_coordinates = يحوي الملف إحداثيات مواقع مفردة: لا تُنشر
issue-merged_cells = أُهملت قيم مخفية خلف خلايا مدمجة
issue-merged_header = رأس الجدول عدة صفوف؛ جرى دمجها
issue-missing_cell = خلية لازمة بلا بيانات
issue-misspelt_type = كُتب النوع على غير ما تتطلبه الصيغة؛ قُرئ كما قُصد
issue-mixed_admin_levels = لا تُضاف صفوف مستوى إداري آخر إلى المحافظات
issue-mixed_date_formats = تواريخ هذا العمود مكتوبة بالترتيبين؛ لا يُحتسب ما يحتمل القراءتين
issue-more_families = الأسر أكثر من الأشخاص: قد يكون العمودان مقلوبين
issue-multiple_figures_same_event = أرقام عدة لحدث واحد: يُحتسب أولها
issue-odd_row = لا يوافق الصف العناوين: تنقص فاصلة أو علامة اقتباس أو تزيد
issue-lines_in_cell = في خلية عدة أسطر: ربما تنقص علامة اقتباس
issue-capacities_differ = سعتان في يوم واحد: لم تُستخدم أي منهما
issue-foreign_people = أشخاص من بلد آخر في عدد نازحي هذا البلد
issue-direction_unknown = الاتجاه ليس دخولاً ولا خروجاً
issue-counted_elsewhere = عمود آخر أوضح لهؤلاء الأشخاص: لم يُستخدم هذا
issue-power_of_ten = عدد بقوة العشرة: ربما فُقدت أرقام منه
issue-negative_stock = عدد سالب من الأشخاص
issue-nested_value = قيم داخل قيمة بقيت كما كُتبت
issue-no_geometry = بلا موقع أو حدود: يُحتسب ولا يظهر على الخريطة
issue-no_properties = العنصر بلا خصائص
issue-not_a_feature = ليس عنصراً جغرافياً؛ لا يُحتسب
issue-none_word = علامة أو كلمة تعني «لا شيء»، مثل «-» أو «لا يوجد»، في موضع العدد؛ لا تُعدّ رقماً ما لم يقل أحد إنها صفر
issue-not_a_number = ليس رقماً
issue-not_a_record = ليس سجلاً ذا قيم مسماة؛ لا يُحتسب
issue-null_island = عند خط العرض 0° وخط الطول 0°، أي أن المكان مجهول: يُحتسب ولا يظهر على الخريطة
issue-open_range = نطاق مفتوح: يُحتسب بحده الأدنى
issue-other_dates = عمود تواريخ آخر: تُحتسب الأرقام بتواريخ عمود غيره. إن كانت الأرقام لهذه التواريخ فاجعل هذا العمود «التاريخ المرجعي»
issue-other_table = جزء آخر من الملف لم يُفتح
issue-overlapping_periods = مدد لمكان واحد تتداخل أيامها: مجموعها يعدّ القادمين أو المغادرين في الأيام المشتركة مرتين
issue-pages_missing = للإجابة صفحات أكثر مما في هذا الملف
issue-part_of_rows = هؤلاء من الأشخاص المذكورين في صف آخر للمكان
issue-partial_coverage = مجموع تنقصه أرقام: هو الحد الأدنى
issue-period_end = يُحتسب الشهر أو الربع أو السنة أو المدة بتاريخ آخر يوم فيها
issue-place_not_found = المكان غير معروف: يُحتسب ولا يظهر على الخريطة
issue-possible_duplicate = صف مكرر: يُحتسب مرة واحدة
issue-properties_not_an_object = الخصائص بلا أسماء؛ لا يُحتسب العنصر
issue-rows_not_compared = الصفوف أكثر من أن يُقارن كل منها بالباقي: قد يُحتسب صف مكرر مرتين
issue-round_without_day = لم يُحدَّد إلى أي يوم تعود هذه الجولة؛ لا تُحتسب أرقامها حتى يُعرف ذلك
issue-row_waits = ينتظر الصف حتى يُعرف أي عمود يسمّي المكان وأي عمود يحوي العدد
issue-second_table = جدول آخر فوق هذا الجدول أو تحته أو بجانبه؛ لم يُقرأ
issue-sexes_added = جُمعت أعمدة نوع السكن الواحد بحسب الجنس أو العمر: لا عمود يعدّ كل من يسكنه
issue-short_row = خلايا الصف أقل من أعمدة رأس الجدول؛ وتُعد الخلايا الناقصة غير مُبلَّغ عنها
issue-range = نطاق: يُحتسب بحده الأدنى
issue-repeated_key = الاسم نفسه مرتين في سجل واحد: تُحتسب القيمة الأخيرة
issue-repeated_code = الرمز نفسه مرتين: يُعتمد الصف الأخير
issue-repeated_header = عمودان لهما العنوان نفسه وقيم مختلفة؛ يُستعمل الأول
issue-ring_not_closed = حدود لا تنتهي حيث بدأت؛ لا يظهر العنصر على الخريطة
issue-ring_winding = حدود تسير بعكس الاتجاه القياسي؛ عُكس اتجاهها
issue-small_cells = رقم صغير قد يدل على أسر بعينها
issue-source_error = المصدر نفسه يعدّ الصف خاطئاً: لا يُحتسب
issue-source_warning = للمصدر نفسه ملاحظة على الصف
issue-too_few_positions = زوايا أقل مما يلزم لخط أو حدود؛ لا يظهر العنصر على الخريطة
issue-stray_quote = علامة اقتباس لا تُغلق: قُرئ السطر من دونها، وقُرئت الأسطر التي تليه صفوفاً مستقلة
issue-sums_of_places = بعض الأماكن تساوي مجموع ما يجاورها، وقد يكون ذلك مصادفة: تُحتسب كلها أماكن من مستوى واحد
issue-totals_column = عمود مجاميع: قورن بأجزائه
issue-total_or_part = صف لا يسمّي المكان الأصغر الذي تسمّيه صفوف أخرى، ويختلف عن مجموعها
issue-totals_mismatch = مجموع لا يتفق مع أجزائه
issue-totals_row = صف مجاميع: لا يُحتسب
issue-turned_table = الأماكن متجاورة في رأس الجدول: يُقرأ كل عمود منها كصف
issue-unit_in_cell = الوحدة في الخلية غير وحدة العمود؛ ولم يُحتسب الرقم
issue-unit_suffix_stripped = أُهملت وحدة مكتوبة بعد الرقم
issue-unknown_kind = لا يُعرف أيّ أشخاص يعدّهم الصف؛ لا يُحتسب
issue-unused_numbers = أعداد لا تدخل في أي رقم: عنوان العمود لا يقول إنها تعدّ أفراداً أو أسراً
issue-years_of_arrival = سنوات متجاورة مجموعها يساوي العدد الكلي: عُدّت سنوات وصول الأشخاص لا تواريخ. فإن كانت تواريخ فقل ذلك في أحد الأعمدة
issue-zero_word = علامة أو كلمة تعني «لا شيء»، حُسبت صفراً
issue-unknown_code = لا يحمل هذا الرمزَ أيُّ مكان في البلد، فلا يُربط به شيء
issue-unknown_word = ليست من الكلمات المسموح بها في هذا العمود؛ تُرك الصف
issue-unknown_geometry_type = نوع شكل غير معروف؛ لا يظهر العنصر على الخريطة
load-formats = CSV وTSV ونص وJSON وGeoJSON وTopoJSON وExcel (XLSX) وzip وgzip؛ ويمكن فتح عدة ملفات معاً.
load-plain = كيف يبدو الجدول البسيط
open-another = فتح ملف آخر
paste-label = لصق جدول
paste-hint = يؤدي Ctrl+V في أي موضع من الصفحة الغرض نفسه.
paste-read = قراءة هذا النص
address-label = عنوان ملف
address-read = جلب
address-fetching = جارٍ الجلب…
address-invalid = هذا ليس عنوان ملف.
address-foreign = يُرسل الطلب إلى { $host }، وهو موقع ليس جزءاً من هذا التطبيق. سيعرف ذلك الموقع عنوانك على الشبكة والملف الذي تطلبه؛ ولا يُرسل شيء من ملفاتك.
address-confirm = الطلب من { $host }
files-label = الملفات المفتوحة
files-shipped = الأرقام المرفقة بالتطبيق
file-close = إزالة { $file }
file-state-queued = ينتظر دوره
file-state-running = تجري قراءته
file-state-open = مفتوح
file-state-waiting = ينتظر جواباً
file-state-failed = لم يُقرأ
context-gazetteer = أسماء الأماكن ورموزها
context-regionSets = مجموعات المناطق
context-events = أحداث
context-seriesBreaks = تغييرات في المنهجية
context-population = عدد السكان
context-crossings = معابر حدودية
context-sources = مصادر وشروط
context-what = فُهم على أنه: { $role }
context-used = يرافق: { $datasets }
context-unused = لا توجد أرقام مفتوحة للبلد الذي يذكره، وهو ينتظرها.
context-why = لا يرافق جدول كهذا إلا أرقام البلد نفسه. تربط رموز الأماكن بينهما، أياً كان ترتيب فتح الملفات.
sides-title = مجموعتا بيانات جنباً إلى جنب
sides-first = الأولى
sides-second = الثانية
sides-measure = المؤشر
sides-one = لا توجد سوى مجموعة بيانات واحدة مفتوحة. حمّل ملفاً لتضعه إلى جانب الأرقام المرفقة بالتطبيق.
sides-reading = تجري قراءة المجموعتين…
sides-no-measure = ليس في { $first } و{ $second } أرقام للمؤشر نفسه بالوحدة نفسها، فلا شيء يُعرض جنباً إلى جنب.
sides-apart = لا يوجد مكان مشترك بينهما: { $first } عن { $country }، و{ $second } عن { $other }. لا تُجرى أي مقارنة.
sides-no-day = لا يوجد مكان له أرقام في المجموعتين لليوم نفسه حتى { $day }.
sides-agree = حتى { $day }: { $compared ->
    [one] لمكان واحد أرقام لليوم نفسه في المجموعتين
    [two] لمكانين أرقام لليوم نفسه في المجموعتين
    [few] لعدد { $compared } أماكن أرقام لليوم نفسه في المجموعتين
    [many] لعدد { $compared } مكاناً أرقام لليوم نفسه في المجموعتين
   *[other] لعدد { $compared } مكان أرقام لليوم نفسه في المجموعتين
  }، { $equal ->
    [one] يتطابق واحد منها.
    [two] يتطابق اثنان منها.
    [few] تتطابق { $equal } منها.
    [many] يتطابق { $equal } منها.
   *[other] يتطابق { $equal } منها.
  }
sides-widest = أكبر فرق: { $place }، { $difference }.
sides-place = المكان في الرسم البياني
sides-all = جميع أماكن كل مجموعة
sides-chart = { $place }: { $first } و{ $second } عبر الزمن
sides-line = من الملف { $file }، عدد الأماكن: { $places }
sides-day = آخر الأرقام حتى
sides-table = أرقام المجموعتين مكاناً مكاناً
sides-column-place = المكان
sides-column-difference = الثانية ناقص الأولى
sides-other-day = ليومين مختلفين
sides-refused = تغيّرت المنهجية بين اليومين
sides-none = ليس في هذه البيانات
sides-note = لا يُذكر فرق إلا حيث تعطي المجموعتان عدداً صريحاً للمكان نفسه وبالمؤشر والوحدة نفسيهما. ولا تُجمع أرقام مصدرين أبداً.
file-screen = الأرقام المعروضة على الشاشة هي الأرقام السابقة.
waits-no_date_column = لا شيء في هذا الجدول يحسم إلى أي يوم تعود أرقامه. حدّد اليوم فتُعرض.
waits-no_place_column = لم يُعدّ أي عمود عموداً للأماكن. اختر أدناه العمود الذي يسمّي المحافظة.
waits-no_count_column = لم يُعدّ أي عمود عموداً للأعداد. اختر أدناه العمود الذي فيه أعداد الأشخاص.
waits-date_order_open = تقع الأعداد تحت تواريخ لا يتضح فيها أيّ الرقمين اليوم وأيّهما الشهر. حدّد أيهما يأتي أولاً فتُعرض.
waits-no_figures = لم يعطِ أي صف رقماً. تبيّن الأسئلة والأعمدة والملاحظات أدناه السبب.
waits-no_readable_date = لم يعطِ أي صف رقماً، إذ تعذّرت قراءة التواريخ. العمود وأول خلية فيه: { $detail }. تُقرأ التواريخ المكتوبة على نحو 2023-04-30.
file-format = نوع الجدول: { $format }
format-plain-long = جدول فيه صف لكل مكان وتاريخ
format-wide-by-date = جدول فيه عمود لكل تاريخ
format-wide-by-origin = جدول فيه عمود لكل منطقة أصل
format-wide-by-shelter = جدول فيه عمود لكل نوع مأوى
format-wide-by-wave = جدول فيه عمود لكل فترة نزوح
format-wide-by-sex-age = جدول أعمدته بحسب الجنس والعمر
format-dtm-master-list = القائمة الرئيسية للنازحين من مصفوفة تتبع النزوح
format-dtm-returnee-master-list = القائمة الرئيسية للعائدين من مصفوفة تتبع النزوح
format-dtm-api = جواب من واجهة مصفوفة تتبع النزوح البرمجية
format-hdx-dtm = جدول لمصفوفة تتبع النزوح من منصة HDX
format-hdx-hapi = جدول من واجهة HDX HAPI
format-hxl = جدول بوسوم HXL
format-idmc-idu = مستجدات النزوح الداخلي من مركز رصد النزوح الداخلي
format-idmc-gidd = قاعدة البيانات العالمية لمركز رصد النزوح الداخلي
format-unhcr-population = أرقام المفوضية السامية للأمم المتحدة لشؤون اللاجئين
format-border-flow = أعداد يومية عند معبر حدودي
format-sites = قائمة مواقع
file-title = فوق الجدول: «{ $title }»
file-day = تاريخ الجدول كله: { $day }
file-levels = فيه أرقام: { $levels }. المعروض: { $level }.
level-0 = بلدان
level-1 = محافظات
level-2 = أقضية
level-3 = نواحٍ
level-4 = مواقع
partition-label = مجموعة الأرقام المعروضة
partition-note = لا تُجمع المجموعات بعضها إلى بعض أبداً.
sum-label = كيف استُعملت صفوف الملف
sum-records = سجلات
sum-skipped = متجاوَزة
sum-rejected = مرفوضة
sum-physical = صفوف
questions-title = { $count ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالاً
   *[other] { $count } سؤال
}
question-reference_day = إلى أي يوم تعود هذه الأرقام؟ لا يحسم ذلك عمود ولا رأس عمود ولا عنوان.
question-round_days = إلى أي يوم تعود كل جولة من هذه الجولات؟ يسمّي الجدول الجولات ولا يذكر تاريخاً.
question-round = الجولة { $round }
question-rounds-known = الأيام المذكورة هنا هي أيام الجولات نفسها في الأرقام المرفقة.
question-rounds-use = اعتماد هذه الأيام
question-by-round = في الأرقام المرفقة تعود الجولة { $round } إلى يوم معروض هنا.
question-date_order = هل يبدأ { $example } في العمود «{ $header }» باليوم أم بالشهر؟
question-digit_grouping = في العمود «{ $header }»، هل تفصل النقطة في عدد مثل 1.234 خانة الآلاف؟
question-comma_grouping = في العمود «{ $header }»، هل تفصل الفاصلة في عدد مثل 1,234 خانة الآلاف؟
question-count_unit = هل يعدّ «{ $header }» الأفراد أم الأسر؟ لا يبيّن رأس العمود ذلك.
question-part_unit = هل تعدّ أعمدة التوزيع الأفراد أم الأسر؟ لا تبيّن رؤوس الأعمدة ولا المجاميع ذلك.
question-count_column = أي عمود فيه أعداد النازحين؟
question-place_column = أي عمود يسمّي المكان، كالمحافظة مثلاً؟
question-repeated_column = يرد «{ $header }» مرتين في رأس الجدول بقيم مختلفة. أيهما الصحيح؟
question-partition = أي مجموعة أرقام تُعرض؟ لا تُجمع المجموعات بعضها إلى بعض أبداً.
question-measure = مَن هؤلاء الأشخاص؟ لا يبيّن ذلك العنوان ولا رؤوس الأعمدة، أو لا يتفقان.
question-header_date_order = هل يبدأ التاريخ { $header } الذي يتصدر أحد الأعمدة باليوم أم بالشهر؟
question-irregular_grouping = في العمود «{ $header }» أرقام فيها فواصل في غير موضعها: «{ $example }» في الصف { $row }. فماذا تعني؟
question-none_words = في موضع العدد كُتب «{ $example }» في الصف { $row } أو في غيره. هل المقصود أنه لا أشخاص، أم أنه لا رقم؟
question-in_thousands = في الصف { $row } ذُكرت الآلاف: «{ $example }». ماذا يعني عدد مثل 38؟
question-closed_sites = ما زالت لمواقع مغلقة أرقام، أولها في الصف { $row }: { $example }. هل تُحتسب؟
question-conflicting_rows = تعطي عدة صفوف أرقاماً مختلفة للمكان والتاريخ نفسيهما. أيها يُحتسب؟
question-blank_places = لا تسمّي بعض الصفوف المكان الأصغر الذي تسمّيه صفوف أخرى، وتختلف عن مجموعها. فما هي؟
question-blank_places-below = يسمّي الصف { $row } «{ $example }»، وهو ضمن مكان له صف خاص به برقم آخر. فما هو صف المكان الأكبر؟
question-blank_places-until = إلى أن تجيب يُعتمد أكبر الرقمين على أنه «ما لا يقل عن».
question-blanks_below = يترك الصف { $row } وصفوف أخرى العمود «{ $header }» فارغاً تحت «{ $example }» أو مكان غيره. هل تتبع المكان الذي فوقها كما في الخلايا المدمجة؟
question-district_elsewhere = يذكر الصف { $row } أو غيره القضاء «{ $example }» تحت محافظة لا يقع فيها. أي محافظة تُعتمد؟
question-place_levels = في العمود «{ $header }» أماكن تساوي مجموع ما يجاورها. هل هي أماكن أكبر تضم الأماكن الأخرى؟
question-code_scheme = للرموز مثل IQ-G08 معنى في نظامين. أي نظام يتبع الملف؟
question-encoding = هل تبدو الأسماء صحيحة؟ لا شيء في الملف يبيّن ترميز حروفه.
question-axes = تقع بعض النقاط في مكان آخر ما لم يتبادل خط العرض وخط الطول موضعيهما. هل هما معكوسان؟
question-axes-until = إلى أن تجيب، لا نقطة لهذه الأماكن على الخريطة؛ وتُحتسب أرقامها.
question-table = في الملف عدة جداول. أيها يُعرض؟
question-affects-all = تتوقف عليه أرقام الملف كلها.
question-affects = يتعلق بالأعمدة: { $columns }.
question-assumed = إلى أن تجيب يُعتمد: { $choice }.
question-waits = إلى أن تجيب لا تُحتسب هذه الأرقام.
question-day = التاريخ المرجعي
question-day-use = اعتماد هذا اليوم
choice-dayFirst = اليوم أولاً
choice-monthFirst = الشهر أولاً
choice-comma = لا: هي فاصلة عشرية
choice-point = نعم: تفصل الآلاف
choice-comma-comma = نعم: تفصل الآلاف
choice-comma-point = لا: هي فاصلة عشرية
choice-individuals = أفراد
choice-families = أسر
choice-first = الأول
choice-second = الثاني
choice-idps = نازحون داخلياً
choice-returnees = عائدون
choice-refugees = لاجئون
choice-arrivals = أشخاص وصلوا، يُعدّون من جديد في كل مرة
choice-departures = أشخاص غادروا، يُعدّون من جديد في كل مرة
choice-displacements = أشخاص نزحوا حديثاً، يُعدّون من جديد في كل مرة
choice-joined = الأرقام متتالية: { $digits }
choice-leftOut = لا شيء مؤكداً: لا تُحتسب
choice-noFigure = لا رقم
choice-zero = لا أشخاص: صفر
choice-inThousands = نحو 38,000 شخص أو أسرة
choice-single = 38 شخصاً أو أسرة
choice-closedCount = نعم: تُحتسب
choice-withoutClosed = لا: تُترك صفوف المواقع المغلقة
choice-totals = مجاميع محافظتها أو قضائها
choice-parts = أجزاء أخرى من المحافظة أو القضاء تُضاف إلى غيرها
choice-oneLevel = لا: كلها من مستوى واحد وتُجمع
choice-twoLevels = نعم: الأماكن الأخرى داخلها ولا تُضاف إليها
choice-above = نعم: يُكتب المكان الذي فوقها
choice-asTheyStand = لا: تبقى كما هي
choice-ofRow = المحافظة المذكورة في الصف؛ ولا يظهر على خريطة الأقضية
choice-ofPlace = المحافظة التي يقع فيها القضاء
choice-legacy = نظام عام 2014: IQ-G08 هي دهوك
choice-current = النظام المعمول به: IQ-G08 هي بغداد
choice-swapped = نعم، بدّل بينهما
choice-asWritten = لا، هما صحيحان
choice-row-first = الصف الأول
choice-row-last = الصف الأخير
choice-row-sum = كلها مجموعة
doctor-views = الأعمدة أو الملاحظات أو الصفوف الأولى
doctor-columns = الأعمدة
doctor-issues = الملاحظات
doctor-preview = الصفوف الأولى
columns-caption = كيف فُهم كل عمود، ولماذا
columns-header = العمود
columns-examples = أمثلة
columns-role = فُهم على أنه
columns-why = السبب
columns-sure = درجة الثقة
columns-nameless = (بلا رأس)
columns-role-of = ما يُفهم من «{ $header }»
columns-further = { $count ->
    [one] عمود واحد آخر غير مدرج.
    [two] عمودان آخران غير مدرجين.
    [few] { $count } أعمدة أخرى غير مدرجة.
    [many] { $count } عموداً آخر غير مدرج.
   *[other] { $count } عمود آخر غير مدرج.
}
role-group-time = الزمن
role-group-place = المكان
role-group-count = الأعداد
role-group-parts = التوزيع، فئة في كل صف
role-group-rows = علاقة الصفوف بعضها ببعض
role-group-other = غير ذلك
role-day = التاريخ المرجعي
role-period-start = بداية الفترة
role-year = السنة
role-round = رقم الجولة
role-governorate-name = المحافظة، الاسم
role-governorate-code = المحافظة، الرمز
role-district-name = القضاء، الاسم
role-district-code = القضاء، الرمز
role-subdistrict-name = الناحية، الاسم
role-subdistrict-code = الناحية، الرمز
role-site-name = الموقع، الاسم
role-site-code = الموقع، الرمز
role-country-name = البلد، الاسم
role-country-code = البلد، الرمز
role-latitude = خط العرض
role-longitude = خط الطول
role-capacity-day = الطاقة الاستيعابية للمكان في اليوم
role-capacity-total = الطاقة الاستيعابية للمكان في وقت واحد
role-admin-level = المستوى الإداري للصف
role-idps-individuals = النازحون، أفراد
role-idps-families = النازحون، أسر
role-returnees-individuals = العائدون، أفراد
role-returnees-families = العائدون، أسر
role-refugees-individuals = اللاجئون، أفراد
role-refugees-families = اللاجئون، أسر
role-arrivals-individuals = الوافدون، أفراد
role-arrivals-families = الوافدون، أسر
role-departures-individuals = المغادرون، أفراد
role-departures-families = المغادرون، أسر
role-displacements-individuals = حالات النزوح الجديدة، أفراد
role-displacements-families = حالات النزوح الجديدة، أسر
role-origin-name = محافظة الأصل، الاسم
role-origin-code = محافظة الأصل، الرمز
role-shelter = نوع المأوى
role-wave = فترة النزوح
role-last-displacement-name = محافظة النزوح الأخير، الاسم
role-last-displacement-code = محافظة النزوح الأخير، الرمز
role-partition = مجموعات لا تُجمع (العملية، التقييم)
role-addend = أشخاص يُجمعون (السبب، الجنس)
role-kind = ما يعدّه كل صف
role-direction = اتجاه التنقل
role-event = الحدث
role-source-error = خطأ يذكره المصدر نفسه
role-source-warning = ملاحظة يذكرها المصدر نفسه
role-source = المصدر
role-unused = غير مستعمل
role-part-origin = منطقة أصل واحدة، { $unit ->
    [families] بالأسر
   *[individuals] بالأفراد
}
role-part-shelter = نوع مأوى واحد، { $unit ->
    [families] بالأسر
   *[individuals] بالأفراد
}
role-part-wave = فترة نزوح واحدة، { $unit ->
    [families] بالأسر
   *[individuals] بالأفراد
}
role-part-sexAge = جنس واحد أو فئة عمرية واحدة، { $unit ->
    [families] بالأسر
   *[individuals] بالأفراد
}
role-part-lastDisplacement = مكان نزوح أخير واحد، { $unit ->
    [families] بالأسر
   *[individuals] بالأفراد
}
role-on-day = { $role } في { $day }
role-repeat = يكرر «{ $header }»: يُحتسب مرة واحدة
evidence-header = رأس العمود هو «{ $detail }».
evidence-headerOfSource = هكذا يسمّي هذا المصدر أعمدته: «{ $detail }».
evidence-group = يقع تحت العنوان «{ $detail }».
evidence-tag = وسم HXL الخاص به هو { $detail }.
evidence-values = تدل قيمه على ذلك، مثل { $detail }.
evidence-sums = تتفق المجاميع في { $agreeing } من أصل { $rows } من الحالات.
evidence-rows = يبيّن كل صف تحت «{ $detail }» مَن هم الأشخاص الذين يعدّهم.
evidence-sameValues = له رأس العمود «{ $detail }» وقيمه.
evidence-answer = هذا ما حدّدته أنت.
evidence-none = لا شيء يدل على استعمال له.
evidence-rival = اعتُمد عمود آخر لهذا الغرض، أو لا استعمال له هنا.
confidence-sure = مؤكد
confidence-likely = مرجّح
confidence-unsure = غير مؤكد
confidence-none = بلا دليل
answers-remembered = تُحفظ أجوبتك على هذا الجهاز للملفات التي لها رأس الجدول نفسه.
answers-from-memory = استُعملت أجوبتك السابقة لملفات لها رأس الجدول نفسه.
answers-forget = نسيان الأجوبة
answers-save = حفظ الأجوبة
answers-load = استعمال أجوبة محفوظة
issues-none = لم يُعثر على شيء يستدعي المراجعة.
issues-no-match = لا توجد ملاحظة مطابقة.
issues-severity = درجة الأهمية
issues-search = بحث في الملاحظات
issues-download = تنزيل بصيغة CSV
issues-file-name = ملاحظات
severity-all = الكل
severity-error = لم يُحتسب
severity-ask = أسئلة
severity-warning = تنبيهات
severity-info = للعلم
issue-times = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
issue-in-columns = في { $columns }
issue-why = سبب أهميته
issue-deed = ما جرى بشأنه
issue-fix = ما يمكنك فعله
issue-row = الصف
issue-column = العمود
issue-text = كما ورد في الملف
issue-empty = (فارغ)
issue-more = { $count ->
    [one] حالة واحدة أخرى غير مدرجة.
    [two] حالتان أخريان غير مدرجتين.
    [few] { $count } حالات أخرى غير مدرجة.
    [many] { $count } حالة أخرى غير مدرجة.
   *[other] { $count } حالة أخرى غير مدرجة.
}
why-date = لا يمكن وضع رقم بلا يوم مؤكد على الخط الزمني ولا مقارنته.
why-number = الرقم المقروء خطأً قد يكون أكبر أو أصغر بألف مرة.
why-place = الرقم الموضوع في غير مكانه، أو بلا مكان، يشوّه الخريطة والترتيب.
why-double = احتساب الأشخاص أنفسهم مرتين يضخّم كل مجموع.
why-total = لو أُضيف المجموع إلى أجزائه لاحتُسب كل شخص مرتين.
why-missing = الرقم الناقص ليس صفراً: تصبح المجاميع «ما لا يقل عن» فحسب.
why-text = إذا قُرئت الحروف أو رؤوس الأعمدة خطأً لم تتطابق الأسماء والأعمدة.
why-level = المحافظات وأقضيتها هم الأشخاص أنفسهم على مستويين.
why-privacy = قد تكشف المجموعات الصغيرة والمواقع الدقيقة أسراً بعينها.
why-source = لدى من أعدّ الملف شكوك بشأنه.
why-review = قد يكون صحيحاً؛ وينبغي أن يراجعه أحد.
deed-rowLeftOut = لم تُحتسب الصفوف.
deed-figureLeftOut = لم تُحتسب الأرقام؛ ويُحتسب ما بقي من كل صف.
deed-offMap = تُحتسب الأرقام في مجموع البلد ولا تظهر على الخريطة.
deed-countedOnce = احتُسبت مرة واحدة.
deed-lowerEnd = احتُسب الحد الأدنى، ويُذكر مع المجموع «ما لا يقل عن».
deed-atLeast = يُعتمد أكبر الرقمين على أنه «ما لا يقل عن».
deed-setAside = نُحّيت جانباً واستُعملت للتحقق حيثما أمكن.
deed-counted = احتُسبت الأرقام كما قُرئت.
deed-asAnswered = تُحتسب كما قلت.
deed-noted = سُجّلت الملاحظة ولم يتغير أي رقم.
place-meant = «{ $text }» هو
place-choose = اختر محافظة
encoding-windows-1256 = Windows-1256 (العربية)
encoding-windows-1252 = Windows-1252 (الغربية)
encoding-utf-8 = UTF-8 (كل الكتابات)
preview-caption = الصفوف الأولى من الملف كما فُهمت
preview-use = الاستعمال
use-title = عنوان، متجاوَز
use-header = رأس الجدول
use-tags = وسوم HXL
use-data = بيانات
use-blank = فارغ، متجاوَز
use-total = مجموع، متجاوَز
use-note = ملاحظة، متجاوَزة
use-rejected = لم يُحتسب
