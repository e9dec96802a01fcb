# What teaches and rehearses with the figures

workshop-intro = كل ما هنا يعمل بلا إنترنت، ولا يغادر شيء هذا المتصفح.
workshop-room-offline = بلا إنترنت
workshop-about-offline = تحقّق من أن هذا المتصفح قد خزّن كل ما تحتاج إليه الورشة.
blank-screen = الشاشة مخفية. أي مفتاح يُظهرها.

## What is wrong in a file that is opened here
file-fault-notJson = ليس نص JSON
file-fault-tooLong = أطول من اللازم
file-fault-otherKind = الملف من نوع آخر
file-fault-version = الملف من إصدار آخر
file-fault-missing = مفقود
file-fault-unknown = غير معروف هنا
file-fault-wrongKind = يلزم هنا نوع آخر من القيم
file-fault-notBetween = يجب أن يكون عدداً من { $least } إلى { $most }
file-fault-notTenths = يجب أن يكون عدداً من { $least } إلى { $most }، بخانة عشرية واحدة على الأكثر
file-fault-notWhole = يجب أن يكون عدداً صحيحاً من { $least } إلى { $most }
file-fault-notCount = يجب أن يكون عدداً صحيحاً من الصفر فما فوق
file-fault-notAmount = يجب أن يكون عدداً من الصفر فما فوق
file-fault-word = ليست من الكلمات المسموح بها هنا
file-fault-day = ليس يوماً في التقويم (2024-06-30)
file-fault-order = الأيام ليست مرتبة
file-fault-repeated = مكرر
file-fault-notUnderstood = ليس رابطاً إلى عرض
file-fault-sum = أعداد الأيام لا تساوي مجموع الواصلين
file-fault-afterTheEnd = يقع بعد اليوم الأخير
file-fault-backwards = ينتهي قبل أن يبدأ

## Predict, then reveal
workshop-room-questions = خمّن ثم اكشف
workshop-about-questions = تخمّن القاعة أولاً، ثم تجيب الأرقام: أي محافظة، وكم العدد، وفي أي شهر، وما الخطأ في الجملة.
predict-title = خمّن ثم اكشف
predict-intro = اسأل، ودع القاعة تجيب، ثم اعرض ما تقوله الأرقام. لا تُحفظ أي إجابة: كل إجابة تُستخرج من الأرقام المفتوحة.
predict-flow = تُطرح الأسئلة عن الأشخاص الموجودين في تاريخ معيّن. اختر النازحين أو العائدين أولاً.
predict-keys = جهاز التقليب: → أو Page Down يعرض الإجابة ثم السؤال التالي؛ ← أو Page Up يرجع؛ B يعتّم الشاشة، وF يملؤها.
predict-set-reading = اقرأ الخريطة
predict-about-reading = أين كان معظم الناس، وكم كان عددهم، ومتى.
predict-no-reading = لا يوجد في هذه الأرقام تاريخ أبلغت فيه كل الأماكن.
predict-set-errors = اكتشف الخطأ
predict-about-errors = جمل كما تُنشر عن مثل هذه الأرقام: أعداد جُمعت عبر التواريخ، وناقص عُدّ صفراً، ومنهجيات خُلطت. وبعضها صحيح.
predict-no-errors = لا يوجد في هذه الأرقام تاريخ أبلغت فيه كل الأماكن.
predict-set-own = أسئلتك الخاصة
predict-about-own = تُصاغ مما يظهر على الشاشة.
predict-no-own = لا توجد أسئلة بعد.
predict-count = { $count ->
    [one] سؤال واحد.
    [two] سؤالان.
    [few] { $count } أسئلة.
    [many] { $count } سؤالاً.
   *[other] { $count } سؤال.
}
predict-begin = ابدأ
predict-begin-set = ابدأ: { $set }
predict-own-title = اسأل عمّا يظهر على الشاشة
predict-full = أقصى عدد للأسئلة هو { $most }.
predict-up = نقل إلى أعلى: { $text }
predict-down = نقل إلى أسفل: { $text }
predict-remove = إزالة: { $text }
predict-save = حفظ هذه الأسئلة في ملف
predict-open = فتح ملف أسئلة
predict-not-opened = لم يُفتح هذا الملف. وبقي ما كان هنا.
predict-left-out = تعذّرت قراءة هذه الأسئلة من الملف فتُركت. أما الأخرى فهي أعلاه.
predict-teams = الفرق
predict-teams-text = من دون فرق تجيب القاعة كلها معاً برفع الأيدي. تبقى الأسماء في هذا المتصفح.
predict-team = الفريق { $number }
predict-team-add = إضافة فريق
predict-team-name = اسم الفريق { $number }
predict-team-remove = إزالة { $team }
predict-number = السؤال { $number } من { $count }
predict-over = انتهت الأسئلة
predict-reveal = اكشف
predict-next = التالي
predict-back = رجوع
predict-end = إنهاء الجولة
predict-unanswerable = لا تجيب الأرقام المفتوحة عن هذا السؤال.
predict-room = القاعة
predict-no-answer = لا إجابة بعد
predict-silent = { $team }: لا إجابة
predict-said = { $team }: { $said } ({ $off })
predict-points = { $points ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
}
predict-standing = { $team }: { $points } من أصل { $most } نقطة
predict-learnt = ما تقوله الأرقام
predict-what-idps-individuals = النازحين
predict-what-idps-families = الأسر النازحة
predict-what-returnees-individuals = العائدين
predict-what-returnees-families = الأسر العائدة
predict-ask-most = أي محافظة كان فيها أكبر عدد من { $what } في { $day }؟
predict-ask-most-own = أي مكان كان فيه أكبر عدد من { $what } في { $day }؟
predict-ask-most-district = أي قضاء كان فيه أكبر عدد من { $what } في { $day }؟
predict-ask-count = كم كان عدد { $what } في { $place } في { $day }؟
predict-ask-peak = في أي شهر بلغ عدد { $what } في { $place } ذروته؟
predict-ask-error = ما الخطأ في هذه الجملة؟
predict-claim-sum = من { $from } إلى { $day } أحصت { $dates ->
    [one] عملية عدّ واحدة
    [two] عمليتا عدّ
    [few] { $dates } عمليات عدّ
    [many] { $dates } عملية عدّ
   *[other] { $dates } عملية عدّ
} ما مجموعه { $figure } في { $place }.
predict-claim-zero = في { $day } لم يكن في { $place } أحد من { $what }.
predict-claim-change = من { $from } إلى { $day } { $way ->
    [fell] انخفض
   *[rose] ارتفع
} عدد { $what } في { $place } بمقدار { $by }.
predict-truth-most = { $place }: { $figure }.
predict-truth-count = { $figure } في { $day }.
predict-truth-after = ثم { $place }: { $figure }.
predict-unsure-most = ليس لبعض الأماكن رقم دقيق في هذا التاريخ، وقد يكون عددها أكبر.
predict-truth-peak = في { $day }: { $figure }.
predict-truth-again = { $dates ->
    [one] وتكرر الرقم نفسه في تاريخ لاحق.
    [two] وتكرر الرقم نفسه في تاريخين لاحقين.
    [few] وتكرر الرقم نفسه في { $dates } تواريخ لاحقة.
    [many] وتكرر الرقم نفسه في { $dates } تاريخاً لاحقاً.
   *[other] وتكرر الرقم نفسه في { $dates } تاريخ لاحق.
}
predict-unsure-peak = تنقص أرقام بعض الأماكن في بعض التواريخ، وقد يكون العدد أكبر.
predict-flaw-sum = جُمعت أعداد تواريخ عدة
predict-flaw-zero = عُدّ الرقم الناقص صفراً
predict-flaw-broken = قورنت منهجيتان مختلفتان
predict-flaw-none = لا خطأ فيها
predict-why-sum = يحصي كل عدّ الأشخاص الموجودين في تاريخه، فالأشخاص أنفسهم معدودون { $dates ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $dates } مرات
    [many] { $dates } مرة
   *[other] { $dates } مرة
}. في { $day } كان هناك { $figure } في { $place }.
predict-why-zero = لا يوجد رقم ({ $reason })، فلا يمكن أن يُستدل منه على وجود أحد أو عدمه.
predict-why-broken = يعود الفرق إلى تغيّر المنهجية أيضاً. { $reason }
predict-why-none = يغطي العدّان الأماكن نفسها بالمنهجية نفسها، والفرق صحيح.
predict-off-none = لا رقم لهذا المكان في هذا التاريخ
predict-off-rank = المرتبة { $rank }، { $figure }
predict-off-exact = صحيح تماماً
predict-off-zero = الرقم صفر
predict-off-percent = { $way ->
    [less] أقل
   *[more] أكثر
} من الصحيح بنسبة { $percent }
predict-off-month = الشهر الصحيح
predict-off-months = { $way ->
    [early] أبكر
   *[late] متأخر
} { $months ->
    [one] بشهر واحد
    [two] بشهرين
    [few] بـ { $months } أشهر
    [many] بـ { $months } شهراً
   *[other] بـ { $months } شهر
}
predict-off-right = صحيح
predict-off-wrong = خطأ


## Border management board
workshop-room-board = لوحة إدارة الحدود
workshop-about-board = المعابر ونقاط التفتيش مع حالتها وقدرتها والوافدين إليها يومياً، ورصد التدفقات، وقوائم التحقق، والإحالات، وسجل الأحداث.
board-title = لوحة إدارة الحدود
board-intro = المعابر ونقاط التفتيش الداخلية كما تعرفها هذه الورشة. ما يُكتب هنا يبقى في هذا المتصفح ولا يدخل أبداً في أرقام أي مصدر.
board-name = عنوان اللوحة
board-large = خط كبير
board-tabs = أقسام اللوحة
board-tab-points = النقاط
board-tab-checklists = قوائم التحقق
board-tab-referrals = الإحالات
board-tab-log = السجل
board-day = اليوم
board-direction = الاتجاه
board-arrivals = الوافدون
board-departures = المغادرون
board-empty = لا توجد نقاط بعد. انقل قائمة المعابر، أو أضف نقاطاً بنفسك، أو افتح ملفاً بأعداد الوافدين اليومية.
board-column-point = النقطة
board-column-status = الحالة
board-column-figure = { $direction } في { $day }
board-unnamed = نقطة بلا اسم
board-kind-crossing = معبر حدودي
board-kind-checkpoint = نقطة تفتيش داخلية
board-status-open = مفتوح
board-status-restricted = مقيّد
board-status-closed = مغلق
board-status-unknown = غير معروف
board-since = منذ { $day }
board-capacity-unknown = القدرة غير معروفة
board-capacity = القدرة { $people } في اليوم
board-from-typed = أُدخل يدوياً
board-from-file = من الملف
board-not-calm = غياب الإشارة لا يعني الهدوء.
board-newest = أحدث رقم: { $day }
board-point-name = الاسم
board-point-kind = النوع
board-point-governorate = المحافظة
board-point-since = الحالة منذ
board-source = المصدر
board-point-hours = ساعات العمل
board-point-capacity = القدرة في اليوم (أشخاص)
board-point-responsible = الجهة المسؤولة
board-wrong-number = عدد صحيح من الصفر فما فوق، أو فراغ إن لم يكن معروفاً.
board-counts = { $direction } بحسب اليوم كما تُدخلها. الفراغ يعني أن أحداً لم يبلّغ، وليس صفراً.
board-form-close = تم
board-point-remove = إزالة هذه النقطة
board-file = يعدّ { $file } بالأيام؛ نقاط اللوحة الموجودة فيه بالاسم: { $points ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
}. وما يُدخل يدوياً يتقدّم عليه.
board-file-none = يعدّ { $file } بالأيام، لكن لا نقطة من نقاط اللوحة موجودة فيه بالاسم.
board-add-point = إضافة نقطة
board-add-list = { $count ->
    [one] نقل معبر واحد من القائمة
    [two] نقل معبرين من القائمة
    [few] نقل { $count } معابر من القائمة
    [many] نقل { $count } معبراً من القائمة
   *[other] نقل { $count } معبر من القائمة
}
board-add-file = { $count ->
    [one] نقل نقطة واحدة من الملف
    [two] نقل نقطتين من الملف
    [few] نقل { $count } نقاط من الملف
    [many] نقل { $count } نقطة من الملف
   *[other] نقل { $count } نقطة من الملف
}
board-save-situation = حفظ الوضع بصيغة CSV
board-typed-in = أدخلتها أو جمعتها ورشة تدريبية، وليست أرقام مصدر رسمي. الفراغ يعني أنه غير معروف، وليس صفراً.
board-checklists-about = بداية قابلة للتعديل: أشّر الأسطر وغيّرها واحذفها وأضف إليها بحسب حاجة عمليتكم.
board-phase-before = قبل
board-phase-during = أثناء
board-phase-after = بعد
board-done = أُنجز { $done } من { $all }
board-line = سطر في قائمة التحقق
board-line-done = أُنجز: { $line }
board-add-line = إضافة سطر
board-line-points = سجّلوا كل معبر ونقطة تفتيش مع موقعها وساعات عملها والجهة المسؤولة عنها.
board-line-capacities = دوّنوا ما تستوعبه كل نقطة في اليوم: مكاتب التسجيل ومنطقة الانتظار والمياه والرعاية الطبية.
board-line-counting = اتفقوا على من يعدّ الوافدين والمغادرين، وفي أي ساعات، وكيف يُبلَّغ عن يوم بلا عدّ.
board-line-thresholds = اتفقوا على عدد الوافدين الذي تتحرك العملية عنده، وعلى من يُبلَّغ.
board-line-partners = احتفظوا بقائمة بمن يُحال إليهم الناس، مع جهة اتصال تجيب ليلاً أيضاً.
board-line-scenarios = فكّروا في تدفق صغير ومتوسط وكبير، وفي ما يحتاجه كل منها.
board-line-statuses = تحققوا يومياً من حالة كل نقطة، مع اليوم والمصدر.
board-line-counts = اجمعوا أعداد الوافدين والمغادرين لكل نقطة كل يوم، واتركوا فارغاً ما لم يعدّه أحد.
board-line-queues = اسألوا كم شخصاً ينتظر أو تقطّعت به السبل، ومنذ متى.
board-line-verify = تحققوا من الإشارة مع الفرق الميدانية قبل التحرك على أساسها.
board-line-referrals = أحيلوا ذوي الاحتياجات الخاصة، ودوّنوا ما لا تزال جهات الإحالة تستوعبه.
board-line-log = سجّلوا الأحداث مع مصدرها ودرجة الثقة به.
board-line-report = اكتبوا كل يوم تقرير الوضع: ما هو معروف، وما ليس معروفاً، وما هو مطلوب.
board-line-reconcile = طابقوا أعداد النقاط كلها، واذكروا ما جرى تعديله.
board-line-stranded = اعرفوا من لا يزال ينتظر أو عالقاً أو بلا إحالة.
board-line-data = قرروا أي بيانات تُحفظ، ومن يطّلع عليها، وما الذي يُحذف.
board-line-lessons = دوّنوا مع كل من شارك ما نجح وما لم ينجح.
board-line-update = حدّثوا قائمة النقاط والقدرات والعتبات.
board-referrals-about = من يمكن إحالة الناس إليهم. لا تكتبوا هنا إلا ما يجوز أن يعرفه كل من يرى هذه الشاشة.
board-referral-sector = القطاع
board-referral-organisation = المنظمة
board-referral-contact = الهاتف أو جهة الاتصال
board-referral-capacity = ما تستوعبه
board-add-referral = إضافة منظمة
board-log-about = ما الذي حدث، ومن أبلغ عنه، وما درجة الثقة به.
board-add-entry = إضافة حدث
board-entry-text = ماذا حدث
board-entry-confidence = درجة الثقة
board-confidence-confirmed = مؤكد
board-confidence-likely = مرجّح
board-confidence-unconfirmed = غير مؤكد
board-remove = إزالة: { $what }
board-save = حفظ اللوحة في ملف
board-open = فتح لوحة…
board-anew = البدء من جديد
board-lost = أزالت نافذة أخرى من هذا المتصفح شيئاً من اللوحة.
board-replaced = أُزيل شيء أو استُبدل.
board-bring-back = تراجع
board-not-kept = لا يحفظ هذا المتصفح شيئاً: احفظ اللوحة في ملف قبل المغادرة.
board-unread = لا يمكن قراءة هذه اللوحة، وتبقى اللوحة المفتوحة كما هي. { $faults ->
    [one] فيها خطأ واحد:
    [two] فيها خطآن:
    [few] فيها { $faults } أخطاء، وهذه أولها:
    [many] فيها { $faults } خطأ، وهذه أولها:
   *[other] فيها { $faults } خطأ، وهذه أولها:
}

## Handouts

workshop-room-handouts = أوراق للتوزيع
workshop-about-handouts = ملصق بخرائط عبر الزمن، وخريطة صمّاء للكتابة عليها، وأسئلة مع إجاباتها، على ورق A4 أو A3.
handouts-title = أوراق للتوزيع
handouts-kind = ما يُوزَّع
handouts-poster = ملصق خرائط
handouts-blank = خريطة صمّاء
handouts-most = عدد الخرائط، على الأكثر
handouts-dates-evenly = على امتداد الزمن كله
handouts-dates-years = آخر تاريخ في كل سنة
handouts-dates-around = حول التاريخ المعروض
handouts-names = الأسماء على الخريطة
handouts-no-names = بلا أسماء
handouts-poster-none = يحتاج الملصق إلى أعداد الموجودين في تاريخين أو أكثر، لأماكن لها حدود مرسومة.
handouts-blank-none = ليس لهذه الأماكن حدود مرسومة.
handouts-shows = تعرض هذه الخريطة:
handouts-on = في (التاريخ):
handouts-source = المصدر:
handouts-credits = المصدر: { $credits }؛ { $file }.
handouts-scale = مفتاح الخريطة:
handouts-notes = ما أراه، وما لا أعرفه:
handouts-boundaries = لا تعني الحدود والأسماء المبيّنة والتسميات المستخدمة على هذه الخريطة إقراراً أو قبولاً رسمياً. الحدود: Natural Earth؛ وحدود بغداد نقلاً عن مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا).
handouts-boundaries-drawn = لا تعني الحدود والأسماء المبيّنة والتسميات المستخدمة على هذه الخريطة إقراراً أو قبولاً رسمياً. الحدود: { $drawing }.
handouts-sorani-names = الأسماء الكردية من مصادر مجتمعية وتنتظر المراجعة.
handouts-questions = أسئلة
handouts-key = الإجابات
handouts-set = أي الأسئلة
handouts-how-most = بمقارنة أرقام كل الأماكن في ذلك التاريخ وحده ({ $file }).
handouts-how-count = بجمع أرقام أماكنه في ذلك التاريخ وحده ({ $file })؛ ولا تُجمع التواريخ أبداً.
handouts-how-read = بقراءة رقم هذا المكان في ذلك التاريخ وحده ({ $file }).
handouts-how-peak = بالنظر في أرقام كل التواريخ ({ $file })؛ والفجوات تُعدّ غير معروفة.
# Stories: views in an order, told to an audience

workshop-room-stories = القصص
workshop-about-stories = اعرض الأرقام خطوة بخطوة على شاشة العرض، وملاحظاتك في نافذة خاصة بها. قصتان جاهزتان، وقصصك تُعدّ هنا.
stories = القصص
stories-text = القصة عدد من المشاهد المرتّبة، لكل منها جملة. يرى الجمهور المشهد والجملة، وتبقى ملاحظاتك في نافذة ثانية.
stories-keys = أثناء العرض: → أو PageDown أو المسافة للتقدم، و← أو PageUp للرجوع، وB لتعتيم الشاشة، وF لملئها، وP لإظهار المؤشر، وT للتبديل بين الفاتح والداكن، وN لفتح الملاحظات، وEsc للإنهاء.
stories-shipped = جاهزة للعرض
stories-own = قصصك في هذا المتصفح
stories-none = لا شيء بعد. ابدأ قصة جديدة، أو انسخ إحدى القصص أعلاه، أو افتح ملفاً.
stories-not-kept = لا يحتفظ هذا المتصفح بالقصص. احفظ قصصك في ملف قبل المغادرة.
story-steps =
    { $steps ->
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $steps } خطوات
        [many] { $steps } خطوة
       *[other] { $steps } خطوة
    }
story-begin = ابدأ العرض
story-begin-notes = ابدأ العرض مع الملاحظات
story-copy = انسخها لتعديلها
story-edit = تعديل
story-save = حفظ في ملف
story-link = نسخ رابط
story-link-long = هذه القصة أطول من أن يحملها رابط. احفظها في ملف وأرسله.
story-remove = إزالة
stories-lost = أُزيل في نافذة أخرى من هذا المتصفح: { $stories }.
story-removed = أُزيلت.
story-restore = استعادة
story-untitled = قصة بلا عنوان
story-new = قصة جديدة
story-open = فتح ملف
story-unread = هذه ليست قصة يمكن عرضها:
story-edit-text = اختر مشهداً في الصفحة ثم أضفه. تُكتب الكلمات باللغة التي تقرأ بها الآن، وتبقى اللغات الأخرى كما هي.
story-title = العنوان
story-sentence = ما يقرؤه الجمهور
story-notes = ملاحظاتك
story-add = أضف هذا المشهد
story-full = لا تزيد القصة على { $most } خطوة.
story-undo = تراجع
story-all = كل القصص
story-step-name = الخطوة { $step }
story-up = انقل الخطوة { $step } إلى أعلى
story-down = انقل الخطوة { $step } إلى أسفل
story-look = عرضها في الصفحة
story-take = استخدم المشهد الحالي
story-remove-step = أزل الخطوة { $step }
story-region = القصة
story-step = { $step } من { $of }
story-previous = الخطوة السابقة
story-next = الخطوة التالية
story-back = العودة إلى الخطوة
story-other-dataset = أُعدّت هذه القصة لأرقام غير الأرقام المفتوحة.
notes-title = الملاحظات
notes-refused = لم يفتح المتصفح نافذة الملاحظات. اسمح بنوافذ هذه الصفحة ثم اضغط N.
notes-gone = أُغلقت الصفحة المعروضة. عند فتحها من جديد اضغط N فيها.
notes-no-story = لا تُعرض أي قصة الآن.
notes-now = الآن
notes-none = لا ملاحظات لهذه الخطوة.
notes-next = التالي
notes-last = كانت هذه آخر خطوة.
notes-blank = تعتيم الشاشة
notes-show = إظهار الشاشة من جديد
notes-elapsed =
    { $minutes ->
        [one] دقيقة واحدة منذ البدء
        [two] دقيقتان منذ البدء
        [few] { $minutes } دقائق منذ البدء
        [many] { $minutes } دقيقة منذ البدء
       *[other] { $minutes } دقيقة منذ البدء
    }
notes-given = الدقائق المتاحة لي:
notes-given-wrong = دقائق كاملة، من { $least } إلى { $most }.
notes-left =
    { $minutes ->
        [one] بقيت دقيقة واحدة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
notes-over =
    { $minutes ->
        [one] دقيقة واحدة فوق الوقت
        [two] دقيقتان فوق الوقت
        [few] { $minutes } دقائق فوق الوقت
        [many] { $minutes } دقيقة فوق الوقت
       *[other] { $minutes } دقيقة فوق الوقت
    }
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
exercise-lost = بدأت نافذة أخرى من هذا المتصفح تمريناً مكان هذا التمرين.
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
exercise-list-hint = أعداد صحيحة تفصل بينها مسافة، بدءاً من اليوم الأول.
exercise-days-wrong = من { $last }، وهو آخر يوم يحدث فيه شيء، إلى { $most }.
exercise-list-wrong = هذه ليست أعداداً صحيحة.
exercise-list-comma = ضع مسافة بين كل عددين. فالفاصلة وحدها قد تكون داخل عدد واحد.
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
exercise-reopened = الطريق مفتوح من جديد
exercise-reopened-waited = { $count ->
    [one] يدخل اليوم شخص واحد كان ينتظر.
    [two] يدخل اليوم شخصان كانا ينتظران.
    [few] يدخل اليوم { $count } أشخاص كانوا ينتظرون.
    [many] يدخل اليوم { $count } شخصاً كانوا ينتظرون.
   *[other] يدخل اليوم { $count } شخص كانوا ينتظرون.
}
exercise-still-closed = النقطة مغلقة.
exercise-present = حاضرون في نهاية اليوم
exercise-arrived = وصلوا اليوم
exercise-left = غادروا اليوم
exercise-waiting = ينتظرون عند النقطة المغلقة
exercise-households = أسرة، بمعدل { $size } أفراد
exercise-next = التالي
exercise-previous = رجوع
exercise-fill = ملء الشاشة
exercise-keys = جهاز التحكم: → أو Page Down للتقدم، ← أو Page Up للرجوع، B لإخفاء الشاشة، F لملئها، Esc للخروج.
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
exercise-needs-why = الاحتياجات لمن هم حاضرون في نهاية اليوم (كل الواصلين ناقص كل المغادرين). القدرة الفارغة غير معروفة، وهذا ليس صفراً. وتسري من اليوم الذي تُدخل فيه. تأكدوا مما لم يُتحقق منه قبل استخدامه.
exercise-column-need = الاحتياج
exercise-column-needed = المطلوب
exercise-column-formula = المعادلة (↑ مقرّب إلى الأعلى)
exercise-column-capacity = القدرة
exercise-column-gap = الفجوة
exercise-column-owner = المسؤول
exercise-alternatives = طرق أخرى لتخطيط الاحتياجات نفسها
exercise-unverified = غير متحقق منه
exercise-capacity-of = القدرة: { $need }
exercise-owner-of = المسؤول: { $need }
exercise-gap-unknown = غير معروفة
exercise-gap-none = لا فجوة
exercise-amount-litres = { $amount } لتر/يوم
exercise-amount-squareMetres = { $amount } م²
exercise-amount-kcal = { $amount } كيلو سعرة/يوم
exercise-amount-facilities = { $amount }
exercise-amount-staff = { $amount }
exercise-amount-beds = { $amount }
exercise-range = { $from } إلى { $to }
exercise-hectares = = { $hectares } هكتار
exercise-split = { $women } للنساء، { $men } للرجال
exercise-rule-onePer = { $people } ÷ { $per } ↑
exercise-rule-each = { $people } × { $per }
exercise-rule-perTenThousand = { $people } × { $per } ÷ 10,000 ↑
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
exercise-need-healthWorkers = أطباء وممرضون وقابلات
exercise-need-healthWorkersCluster = عاملون صحيون، حسب المجموعة
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
