# What teaches and rehearses with the figures

workshop-intro = كل ما هنا يعمل بلا إنترنت، ولا يغادر شيء هذا المتصفح.
workshop-room-offline = بلا إنترنت
workshop-about-offline = تحقّق من أن هذا المتصفح قد خزّن كل ما تحتاج إليه الورشة.

## Predict, then reveal
workshop-room-questions = خمّن ثم اكشف
workshop-about-questions = تخمّن القاعة أولاً، ثم تجيب الأرقام: أي محافظة، وكم العدد، وفي أي شهر، وما الخطأ في الجملة.
predict-title = خمّن ثم اكشف
predict-intro = اسأل، ودع القاعة تجيب، ثم اعرض ما تقوله الأرقام. لا تُحفظ أي إجابة: كل إجابة تُستخرج من الأرقام المفتوحة.
predict-flow = تُطرح الأسئلة عن الأشخاص الموجودين في تاريخ معيّن. اختر النازحين أو العائدين أولاً.
predict-keys = جهاز التقليب: ← أو Page Down يعرض الإجابة ثم السؤال التالي؛ → أو Page Up يرجع؛ B يعتّم الشاشة، وF يملؤها.
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
predict-up = نقل إلى أعلى: { $text }
predict-down = نقل إلى أسفل: { $text }
predict-remove = إزالة: { $text }
predict-save = حفظ هذه الأسئلة في ملف
predict-open = فتح ملف أسئلة
predict-fault-json = هذا الملف ليس بصيغة JSON، فلم يُقرأ منه أي سؤال. وبقي ما كان هنا.
predict-fault-kind = لا يحتوي هذا الملف على أسئلة نزوح. وبقي ما كان هنا.
predict-fault-newer = أُنشئ هذا الملف بإصدار أحدث. وبقي ما كان هنا.
predict-fault-empty = لا يمكن قراءة أي سؤال في هذا الملف. وبقي ما كان هنا.
predict-unread = تعذّرت قراءة هذه الأسئلة من الملف فتُركت: { $numbers }.
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
