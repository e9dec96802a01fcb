# What teaches and rehearses with the figures

workshop-intro = كل ما هنا يعمل بلا إنترنت، ولا يغادر شيء هذا المتصفح.
workshop-room-offline = بلا إنترنت
workshop-about-offline = تحقّق من أن هذا المتصفح قد خزّن كل ما تحتاج إليه الورشة.

# The contingency exercise: everything in it is made up, and says so

workshop-room-exercise = تمرين الطوارئ
workshop-about-exercise = تدرّبوا على موجة نزوح يوماً بيوم: من الحاضرون، وما احتياجاتهم، وما الناقص، ومن يتولاه.
exercise-banner = تمرين – بيانات مصطنعة
exercise-why = كل رقم هنا مصطنع أو ناتج عن أرقام مصطنعة. لا يدخل أي منها في السلاسل الحقيقية.
exercise-choose = السيناريو
exercise-open = فتح ملف سيناريو…
exercise-not-opened = لم يُفتح هذا الملف. يبقى التمرين الحالي كما هو.
exercise-own = السيناريو الخاص بي
exercise-begin = البدء باليوم { $day }
exercise-anew = البدء من جديد
exercise-anew-sure = هل تُنسى جميع القدرات والمسؤولين والقرارات؟
exercise-keep = الاحتفاظ بها
exercise-save-scenario = حفظ السيناريو
exercise-edit = تغيير السيناريو
exercise-title = العنوان
exercise-about = ما يُقال للمشاركين أولاً
exercise-place = المكان
exercise-place-crossings = المعابر ونقاط التفتيش
exercise-place-governorates = المحافظات
exercise-place-other = مكان آخر
exercise-place-name = اسمه
exercise-people = مجموع الواصلين
exercise-household = عدد أفراد الأسرة
exercise-days = أيام التمرين
exercise-curve = كيف يصلون
exercise-shape-even = العدد نفسه كل يوم
exercise-shape-front = معظمهم في البداية
exercise-shape-peak = تصاعد إلى ذروة
exercise-shape-counts = بعدد لكل يوم
exercise-over = على مدى كذا يوماً
exercise-counts = الواصلون يوماً بيوم
exercise-departures = المغادرون يوماً بيوم
exercise-list-hint = أعداد صحيحة تفصل بينها مسافة أو فاصلة، بدءاً من اليوم الأول.
exercise-list-wrong = هذه ليست أعداداً صحيحة.
exercise-total = مجموعها { $count }.
exercise-groups = الفئات، بالمئة من الجميع
exercise-groups-why = قد تتداخل الفئات، فلا تُجمع. الأعداد تقريبية من الحاضرين.
exercise-injects = ما يحدث
exercise-inject-day = في اليوم
exercise-inject-until = حتى اليوم
exercise-inject-kind = النوع
exercise-inject-text = ما يقرؤه المشاركون
exercise-inject-add = إضافة حدث
exercise-inject-drop = حذف حدث اليوم { $day }
exercise-inject-closed = إغلاق النقطة
exercise-inject-secondPoint = نقطة ثانية
exercise-inject-rain = مطر
exercise-inject-outbreak = تفشي مرض
exercise-inject-other = سؤال للمشاركين
exercise-effect-closed = من يصل في هذه الأثناء ينتظر، ولا يُحسب من الحاضرين حتى تُفتح نقطة.
exercise-effect-secondPoint = من هذا اليوم لا ينتظر أحد النقطة الأولى. الاحتياجات لجميع الحاضرين في النقطتين.
exercise-effect-rain = لا يغيّر أي رقم. إن أفقدكم قدرة فأدخلوا ما بقي منها.
exercise-effect-outbreak = لا يغيّر أي رقم: لا تُختلق أعداد للمرضى. ما الذي يتطلبه من الماء والمراحيض والكوادر الصحية؟
exercise-effect-other = لا يغيّر أي رقم.
exercise-clock = اليوم { $day } من { $days }
exercise-quiet = لا شيء معلن اليوم.
exercise-still-closed = النقطة مغلقة.
exercise-present = حاضرون في نهاية اليوم
exercise-arrived = وصلوا اليوم
exercise-left = غادروا اليوم
exercise-waiting = ينتظرون عند النقطة المغلقة
exercise-households = أسرة، بمعدل { $size } أفراد
exercise-next = التالي
exercise-previous = رجوع
exercise-fill = ملء الشاشة
exercise-keys = جهاز التحكم: ← أو Page Down للتقدم، → أو Page Up للرجوع، B لإخفاء الشاشة، F لملئها، Esc للخروج.
exercise-blank = الشاشة مخفية. أي مفتاح يُظهرها.
exercise-chart = الحاضرون في نهاية كل يوم، والواصلون
exercise-chart-bars = الواصلون
exercise-chart-line = الحاضرون
exercise-chart-day = اليوم { $day }: وصل { $arrivals }، غادر { $departures }، الحاضرون { $stock }، المنتظرون { $waiting }
exercise-needs = { $count ->
    [one] احتياجات شخص واحد حاضر
    [two] احتياجات شخصين حاضرين
    [few] احتياجات { $count } أشخاص حاضرين
    [many] احتياجات { $count } شخصاً حاضراً
   *[other] احتياجات { $count } شخص حاضر
  }
exercise-needs-why = الاحتياجات لمن هم حاضرون في نهاية اليوم (كل الواصلين ناقص كل المغادرين). القدرة الفارغة غير معروفة، وهذا ليس صفراً. وتسري من اليوم الذي تُدخل فيه.
exercise-column-need = الاحتياج
exercise-column-needed = المطلوب
exercise-column-formula = المعادلة والمصدر
exercise-column-capacity = القدرة
exercise-column-gap = الفجوة
exercise-column-owner = المسؤول
exercise-alternatives = طرق أخرى لتخطيط الاحتياجات نفسها
exercise-unverified = غير متحقق منه – تأكدوا قبل الاستخدام
exercise-capacity-of = القدرة: { $need }
exercise-owner-of = المسؤول: { $need }
exercise-gap-unknown = غير معروفة
exercise-gap-none = لا فجوة
exercise-amount-litres = { $amount } لتر/يوم
exercise-amount-squareMetres = { $amount } م²
exercise-amount-kcal = { $amount } سعرة/يوم
exercise-amount-facilities = { $amount }
exercise-amount-staff = { $amount }
exercise-amount-beds = { $amount }
exercise-range = { $from } إلى { $to }
exercise-hectares = = { $hectares } هكتار
exercise-split = { $women } للنساء، { $men } للرجال
exercise-rule-onePer = { $people } ÷ { $per }، مقرّباً إلى الأعلى
exercise-rule-each = { $people } × { $per }
exercise-rule-perTenThousand = { $people } × { $per } ÷ 10,000، مقرّباً إلى الأعلى
exercise-source-sphere2018 = دليل اسفير 2018
exercise-source-cluster = مجموعة الصحة (قيمة 2011)
exercise-source-clusterIraq = مجموعة الصحة في العراق، H-A8
exercise-sector-water = المياه
exercise-sector-sanitation = الصرف الصحي والنظافة
exercise-sector-shelter = المأوى والموقع
exercise-sector-food = الغذاء
exercise-sector-health = الصحة
exercise-need-water = مياه، 15 لتراً للشخص
exercise-need-waterSurvival = مياه للبقاء، 7.5 إلى 15 لتراً
exercise-need-taps = صنابير
exercise-need-handPumps = مضخات يدوية بدل الصنابير
exercise-need-openWells = آبار يدوية مفتوحة بدل الصنابير
exercise-need-toiletsFirst = مراحيض، المرحلة الأولى
exercise-need-toilets = مراحيض، في أقرب وقت
exercise-need-bathing = أماكن استحمام
exercise-need-laundry = أماكن غسل ملابس
exercise-need-living = مساحة معيشة مسقوفة
exercise-need-livingCold = مساحة معيشة مسقوفة في مناخ بارد
exercise-need-site = موقع مع خدماته
exercise-need-siteOutside = موقع، الخدمات خارجه
exercise-need-food = الطاقة الغذائية
exercise-need-communityWorkers = عاملون صحيون مجتمعيون
exercise-need-healthUnits = وحدات صحية أساسية
exercise-need-healthWorkers = أطباء وممرضون وقابلات (23 لكل 10,000)
exercise-need-healthWorkersCluster = عاملون صحيون (22 لكل 10,000)
exercise-need-beds = أسرّة للمرضى المقيمين
exercise-decisions = سجل القرارات
exercise-decision = ما الذي تقرّر
exercise-decide = تدوين
exercise-decision-day = اليوم { $day }
exercise-decision-drop = حذف: { $text }
exercise-no-decisions = لم يُدوَّن شيء.
exercise-debrief = استخلاص الدروس
exercise-debrief-peak = كان أكبر عدد من الحاضرين في اليوم { $day }: { $count }.
exercise-debrief-end = عدد الحاضرين في النهاية: { $count }.
exercise-debrief-waiting = ممن لا يزالون ينتظرون عند نقطة مغلقة: { $count }.
exercise-debrief-gaps = الفجوات في اليوم { $day }، يوم أكبر عدد
exercise-debrief-lacking = { $sector } – { $need }: ينقص { $gap }. المسؤول: { $owner }
exercise-debrief-nobody = لم يُسمَّ أحد
exercise-debrief-no-gaps = لم توجد فجوة حيث أُدخلت قدرة.
exercise-debrief-unknown = { $count ->
    [one] احتياج واحد لم تُدخل قدرة له؛ ولا يُعرف هل لُبّي.
    [two] احتياجان لم تُدخل قدرة لهما؛ ولا يُعرف هل لُبّيا.
    [few] { $count } احتياجات لم تُدخل قدرة لها؛ ولا يُعرف هل لُبّيت.
    [many] { $count } احتياجاً لم تُدخل قدرة لها؛ ولا يُعرف هل لُبّيت.
   *[other] { $count } احتياج لم تُدخل قدرة لها؛ ولا يُعرف هل لُبّيت.
  }
exercise-debrief-events = ما حدث
exercise-debrief-questions = للنقاش
exercise-debrief-question-1 = أي فجوة رُصدت أولاً، وفي أي يوم؟
exercise-debrief-question-2 = أي قرار كنتم ستتخذونه أبكر؟
exercise-debrief-question-3 = أي قدرة لم يعرفها أحد في القاعة؟
exercise-print = طباعة
exercise-save-table = حفظ بصيغة CSV
exercise-save-file = حفظ التمرين
exercise-fault-notJson = الملف ليس نص JSON.
exercise-fault-notExercise = الملف ليس تمريناً من هذا التطبيق.
exercise-fault-version = الملف من إصدار آخر.
exercise-fault-tooLong = الملف طويل جداً.
exercise-fault-missing = { $field }: ناقص.
exercise-fault-unknown = { $field }: غير معروف هنا.
exercise-fault-wrongKind = { $field }: ليس من النوع الصحيح.
exercise-fault-outOfRange = { $field }: خارج الحدود المسموحة.
exercise-fault-sum = { $field }: أعداد الأيام لا تساوي مجموع الواصلين.
exercise-fault-afterTheEnd = { $field }: يقع بعد اليوم الأخير.
exercise-fault-backwards = { $field }: ينتهي قبل أن يبدأ.
