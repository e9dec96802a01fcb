# What teaches and rehearses with the figures

workshop-intro = كل ما هنا يعمل بلا إنترنت، ولا يغادر شيء هذا المتصفح.
workshop-room-offline = بلا إنترنت
workshop-about-offline = تحقّق من أن هذا المتصفح قد خزّن كل ما تحتاج إليه الورشة.

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
story-removed = أُزيلت.
story-restore = استعادة
story-untitled = قصة بلا عنوان
story-new = قصة جديدة
story-open = فتح ملف
story-unread = هذه ليست قصة يمكن عرضها:
story-fault-step = الخطوة { $step }
story-fault-notJson = ليست مكتوبة بصيغة JSON
story-fault-missing = هذا ناقص
story-fault-unknown = هذا غير معروف هنا
story-fault-tooLong = هذا أطول من اللازم
story-fault-notUnderstood = هذا غير مفهوم
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
