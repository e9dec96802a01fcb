# What teaches and rehearses with the figures

workshop-intro = هەموو ئەوەی لێرەیە بەبێ ئینتەرنێت کار دەکات، و هیچ شتێک لەم وێبگەڕە ناچێتە دەرەوە.
workshop-room-offline = بەبێ ئینتەرنێت
workshop-about-offline = بزانە ئایا ئەم وێبگەڕە هەموو ئەو شتانەی هەڵگرتووە کە وۆرکشۆپێک پێویستی پێیانە.
blank-screen = شاشەکە شاراوەیە. هەر دوگمەیەک پیشانی دەداتەوە.

## What is wrong in a file that is opened here
file-fault-notJson = دەقی JSON نییە
file-fault-tooLong = زۆر درێژە
file-fault-otherKind = فایلەکە لە جۆرێکی ترە
file-fault-version = فایلەکە هی وەشانێکی ترە
file-fault-missing = نییە
file-fault-unknown = لێرە نەناسراوە
file-fault-wrongKind = لێرە جۆرێکی تری نرخ پێویستە
file-fault-notBetween = دەبێت ژمارەیەک بێت لە { $least } تا { $most }
file-fault-notTenths = دەبێت ژمارەیەک بێت لە { $least } تا { $most }، زۆرترین یەک خانەی دەیی
file-fault-notWhole = دەبێت ژمارەیەکی تەواو بێت لە { $least } تا { $most }
file-fault-notCount = دەبێت ژمارەیەکی تەواو بێت لە سفرەوە بەرەو سەر
file-fault-notAmount = دەبێت ژمارەیەک بێت لە سفرەوە بەرەو سەر
file-fault-word = لەو وشانە نییە کە لێرە ڕێگەیان پێ دراوە
file-fault-day = ڕۆژێکی ڕۆژژمێر نییە (2024-06-30)
file-fault-order = ڕۆژەکان بە ڕیز نین
file-fault-repeated = دوو جار لێرەدایە
file-fault-notUnderstood = بەستەری دیمەنێک نییە
file-fault-sum = ژمارەی ڕۆژەکان یەکسان نین بە کۆی گەیشتووان
file-fault-afterTheEnd = دوای دوا ڕۆژە
file-fault-backwards = پێش دەستپێکردنی کۆتایی دێت

## Predict, then reveal
workshop-room-questions = پێشبینی بکە، پاشان ئاشکرای بکە
workshop-about-questions = ژوورەکە یەکەم جار پێشبینی دەکات، پاشان ژمارەکان وەڵام دەدەنەوە: کام پارێزگا، چەند کەس، لە کام مانگدا، و هەڵەی ڕستەکە چییە.
predict-title = پێشبینی بکە، پاشان ئاشکرای بکە
predict-intro = بپرسە، با ژوورەکە وەڵام بداتەوە، پاشان پیشانی بدە ژمارەکان چی دەڵێن. هیچ وەڵامێک هەڵناگیرێت: هەموویان لە ژمارە کراوەکانەوە دێن.
predict-flow = پرسیارەکان دەربارەی ئەو کەسانەن کە لە ڕێکەوتێکدا لەوێن. یەکەم جار ئاوارەکان یان گەڕاوەکان هەڵبژێرە.
predict-keys = کلیکەر: → یان Page Down وەڵامەکە پیشان دەدات، پاشان پرسیاری داهاتوو؛ ← یان Page Up دەگەڕێتەوە؛ B شاشەکە ڕەش دەکات، F پڕی دەکات.
predict-set-reading = نەخشەکە بخوێنەوە
predict-about-reading = زۆربەی خەڵک لە کوێ بوون، چەند بوون و کەی.
predict-no-reading = لەم ژمارانەدا هیچ ڕێکەوتێک نییە کە هەموو شوێنەکان ڕاپۆرتیان دابێت.
predict-set-errors = هەڵەکە بدۆزەرەوە
predict-about-errors = ڕستەی وەک ئەوەی لەسەر ژمارەی وا چاپ دەکرێن: ژماردنی چەند ڕێکەوتێک کۆکراونەتەوە، نەبوو بە سفر دانراوە، شێوازەکان تێکەڵ کراون. هەندێکیان ڕاستن.
predict-no-errors = لەم ژمارانەدا هیچ ڕێکەوتێک نییە کە هەموو شوێنەکان ڕاپۆرتیان دابێت.
predict-set-own = پرسیارەکانی خۆت
predict-about-own = لەوەی لەسەر شاشەیە دروست دەکرێن.
predict-no-own = هێشتا هیچ نییە.
predict-count = { $count ->
    [one] یەک پرسیار.
   *[other] { $count } پرسیار.
}
predict-begin = دەست پێ بکە
predict-begin-set = دەست پێ بکە: { $set }
predict-own-title = دەربارەی ئەوەی لەسەر شاشەیە بپرسە
predict-full = جێی { $most } پرسیار هەیە.
predict-up = ببە سەرەوە: { $text }
predict-down = ببە خوارەوە: { $text }
predict-remove = لای ببە: { $text }
predict-save = ئەم پرسیارانە وەک فایلێک پاشەکەوت بکە
predict-open = فایلێکی پرسیار بکەرەوە
predict-not-opened = ئەم فایلە نەکرایەوە. ئەوەی لێرە بوو دەمێنێتەوە.
predict-left-out = ئەم پرسیارانەی فایلەکە نەخوێنرانەوە و لێ گەڕان. ئەوانی تر لە سەرەوەن.
predict-teams = تیمەکان
predict-teams-text = بەبێ تیم ژوورەکە پێکەوە وەڵام دەداتەوە، بە دەست بەرزکردنەوە. ناوەکان لەم وێبگەڕەدا دەمێننەوە.
predict-team = تیمی { $number }
predict-team-add = تیمێک زیاد بکە
predict-team-name = ناوی تیمی { $number }
predict-team-remove = { $team } لا ببە
predict-number = پرسیاری { $number } لە { $count }
predict-over = هەموو پرسیارەکان تەواو بوون
predict-reveal = ئاشکرای بکە
predict-next = داهاتوو
predict-back = گەڕانەوە
predict-end = کۆتایی بە گەڕەکە بهێنە
predict-unanswerable = ژمارە کراوەکان وەڵامی ئەم پرسیارە نادەنەوە.
predict-room = ژوورەکە
predict-no-answer = هێشتا وەڵام نییە
predict-silent = { $team }: وەڵام نییە
predict-said = { $team }: { $said } ({ $off })
predict-points = { $points ->
    [one] { $points } خاڵ
   *[other] { $points } خاڵ
}
predict-standing = { $team }: { $points } لە { $most } خاڵ
predict-learnt = ژمارەکان چی دەڵێن
predict-what-idps-individuals = ئاوارە
predict-what-idps-families = خێزانی ئاوارە
predict-what-returnees-individuals = گەڕاوە
predict-what-returnees-families = خێزانی گەڕاوە
predict-ask-most = لە { $day } کام پارێزگا زۆرترین { $what }ی تێدا بوو؟
predict-ask-most-own = لە { $day } کام شوێن زۆرترین { $what }ی تێدا بوو؟
predict-ask-most-district = لە { $day } کام قەزا زۆرترین { $what }ی تێدا بوو؟
predict-ask-count = لە { $day } چەند { $what } لە { $place } هەبوو؟
predict-ask-peak = لە کام مانگدا زۆرترین { $what } لە { $place } هەبوو؟
predict-ask-error = هەڵەی ئەم ڕستەیە چییە؟
predict-claim-sum = لە { $from } تا { $day } لە { $dates } ژماردندا بە سەر یەکەوە { $figure } لە { $place } دۆزرایەوە.
predict-claim-zero = لە { $day } هیچ { $what } لە { $place } نەبوو.
predict-claim-change = لە { $from } تا { $day } ژمارەی { $what } لە { $place } بە { $by } { $way ->
    [fell] کەمی کرد
   *[rose] زیادی کرد
}.
predict-truth-most = { $place }، بە { $figure }.
predict-truth-count = { $figure } لە { $day }.
predict-truth-after = پاشان { $place } دێت، بە { $figure }.
predict-unsure-most = هەندێک شوێن بۆ ئەم ڕێکەوتە ژمارەی وردیان نییە: لەوانەیە زیاتریان هەبووبێت.
predict-truth-peak = لە { $day }، بە { $figure }.
predict-truth-again = { $dates ->
    [one] هەمان ژمارە لە ڕێکەوتێکی دواتردا دووبارە بووەوە.
   *[other] هەمان ژمارە لە { $dates } ڕێکەوتی دواتردا دووبارە بووەوە.
}
predict-unsure-peak = هەندێک شوێن لە هەندێک ڕێکەوتدا ژمارەیان نییە: لەوانەیە زیاتر بووبێت.
predict-flaw-sum = ژماردنی چەند ڕێکەوتێک کۆکراونەتەوە
predict-flaw-zero = ژمارەیەکی نەبوو بە سفر دانراوە
predict-flaw-broken = دوو شێوازی جیاواز بەراورد کراون
predict-flaw-none = هیچ هەڵەیەکی تێدا نییە
predict-why-sum = هەر ژماردنێک ئەو کەسانە دەژمێرێت کە لەو ڕێکەوتەدا لەوێن، بۆیە هەمان کەس لە هەر { $dates }یاندا هەن. لە { $day }، { $figure } لە { $place } هەبوو.
predict-why-zero = ژمارە نییە ({ $reason })، بۆیە لێیەوە نازانرێت کەس هەبووە یان نا.
predict-why-broken = جیاوازییەکە هی شێوازەکەشە. { $reason }
predict-why-none = هەردوو ژماردنەکە هەمان شوێنیان بە هەمان شێواز گرتووەتەوە، و جیاوازییەکە ڕاستە.
predict-off-none = بۆ ئەم ڕێکەوتە ژمارەی نییە
predict-off-rank = پلەی { $rank }، بە { $figure }
predict-off-exact = بە تەواوی ڕاستە
predict-off-zero = ژمارەکە سفرە
predict-off-percent = { $percent } { $way ->
    [less] کەمتر
   *[more] زیاتر
} لە ژمارە ڕاستەکە
predict-off-month = مانگە ڕاستەکە
predict-off-months = { $months ->
    [one] یەک مانگ
   *[other] { $months } مانگ
} { $way ->
    [early] زووتر
   *[late] درەنگتر
}
predict-off-right = ڕاستە
predict-off-wrong = هەڵەیە


## Border management board
workshop-room-board = تابلۆی بەڕێوەبردنی سنوور
workshop-about-board = دەروازە و بازگەکان لەگەڵ دۆخ و توانا و گەیشتووانی ڕۆژانە، چاودێریی لێشاو، لیستی پشکنین، ڕەوانەکردن و تۆماری ڕووداوەکان.
board-title = تابلۆی بەڕێوەبردنی سنوور
board-intro = دەروازەکان و بازگەکانی ناوخۆ، وەک ئەم وۆرکشۆپە دەیانزانێت. ئەوەی لێرە دەنووسرێت لەم وێبگەڕەدا دەمێنێتەوە و هەرگیز ناچێتە ناو ژمارەکانی هیچ سەرچاوەیەک.
board-name = ناونیشانی تابلۆ
board-large = خەتی گەورە
board-tabs = بەشەکانی تابلۆ
board-tab-points = خاڵەکان
board-tab-checklists = لیستی پشکنین
board-tab-referrals = ڕەوانەکردن
board-tab-log = تۆمار
board-day = ڕۆژ
board-direction = ئاراستە
board-arrivals = گەیشتووان
board-departures = ڕۆیشتووان
board-empty = هێشتا هیچ خاڵێک نییە. لیستی دەروازەکان وەربگرە، خۆت خاڵ زیاد بکە، یان فایلێکی گەیشتووانی ڕۆژانە بکەرەوە.
board-column-point = خاڵ
board-column-status = دۆخ
board-column-figure = { $direction } لە { $day }
board-unnamed = خاڵی بێ ناو
board-kind-crossing = دەروازەی سنووری
board-kind-checkpoint = بازگەی ناوخۆ
board-status-open = کراوە
board-status-restricted = سنووردار
board-status-closed = داخراو
board-status-unknown = نەزانراو
board-since = لە { $day }ەوە
board-capacity-unknown = توانا نەزانراوە
board-capacity = توانا { $people } لە ڕۆژێکدا
board-from-typed = بە دەست نووسراوە
board-from-file = لە فایلەکەوە
board-not-calm = نەبوونی سیگناڵ واتای ئارامی نییە.
board-newest = نوێترین ژمارە: { $day }
board-point-name = ناو
board-point-kind = جۆر
board-point-governorate = پارێزگا
board-point-since = دۆخ لەوەتەی
board-source = سەرچاوە
board-point-hours = کاتەکانی کارکردن
board-point-capacity = توانا لە ڕۆژێکدا (کەس)
board-point-responsible = لایەنی بەرپرس
board-wrong-number = ژمارەیەکی تەواو لە سفرەوە، یان بەتاڵ ئەگەر نەزانراوە.
board-counts = { $direction } بەپێی ڕۆژ، وەک خۆت دەیاننووسیت. بەتاڵ واتە نەگوتراوە، نەک سفر.
board-form-close = تەواو
board-point-remove = سڕینەوەی ئەم خاڵە
board-file = { $file } بە ڕۆژ دەژمێرێت؛ { $points ->
    [one] خاڵێکی تابلۆکە بە ناو تێیدایە
   *[other] { $points } خاڵی تابلۆکە بە ناو تێیدان
}. ئەوەی بە دەست دەنووسرێت پێش ئەو دەکەوێت.
board-file-none = { $file } بە ڕۆژ دەژمێرێت، بەڵام هیچ خاڵێکی تابلۆکە بە ناو تێیدا نییە.
board-add-point = زیادکردنی خاڵ
board-add-list = { $count ->
    [one] وەرگرتنی یەک دەروازە لە لیستەکە
   *[other] وەرگرتنی { $count } دەروازە لە لیستەکە
}
board-add-file = { $count ->
    [one] وەرگرتنی یەک خاڵ لە فایلەکە
   *[other] وەرگرتنی { $count } خاڵ لە فایلەکە
}
board-save-situation = پاشەکەوتکردنی بارودۆخ وەک CSV
board-typed-in = لە وۆرکشۆپێکدا نووسراوە یان کۆکراوەتەوە، ژمارەی سەرچاوەیەکی فەرمی نییە. بەتاڵ واتە نەزانراوە، نەک سفر.
board-checklists-about = سەرەتایەکە بۆ ئەوەی بگۆڕدرێت: نیشانە بکە، بگۆڕە، بسڕەوە و دێڕ زیاد بکە بەپێی پێویستیی کارەکەتان.
board-phase-before = پێش
board-phase-during = لە کاتی
board-phase-after = دوای
board-done = { $done } لە { $all } تەواو بووە
board-line = دێڕی لیستی پشکنین
board-line-done = تەواو بووە: { $line }
board-add-line = زیادکردنی دێڕ
board-line-points = هەموو دەروازە و بازگەیەک تۆمار بکەن لەگەڵ شوێن و کاتەکانی کارکردن و لایەنی بەرپرس.
board-line-capacities = بنووسن هەر خاڵێک لە ڕۆژێکدا چەندی پێ وەردەگیرێت: مێزی تۆمارکردن، شوێنی چاوەڕوانی، ئاو، چارەسەری پزیشکی.
board-line-counting = ڕێک بکەون کێ گەیشتووان و ڕۆیشتووان دەژمێرێت، لە چ کاتێکدا، و ڕۆژێکی بێ ژماردن چۆن ڕادەگەیەنرێت.
board-line-thresholds = ڕێک بکەون لە چەند گەیشتووەوە کارەکە دەست پێ دەکات، و کێ ئاگادار دەکرێتەوە.
board-line-partners = لیستێک بپارێزن لەوانەی خەڵکیان بۆ ڕەوانە دەکرێت، لەگەڵ پەیوەندییەک کە شەوانیش وەڵام دەداتەوە.
board-line-scenarios = بیر لە لێشاوێکی بچووک و مامناوەند و گەورە بکەنەوە، و هەریەکەیان چی دەوێت.
board-line-statuses = ڕۆژانە دۆخی هەر خاڵێک بپشکنن، لەگەڵ ڕۆژ و سەرچاوە.
board-line-counts = هەموو ڕۆژێک گەیشتووان و ڕۆیشتووان بەپێی خاڵ کۆ بکەنەوە؛ ئەوەی کەس نەیژماردووە بەتاڵ بهێڵنەوە.
board-line-queues = بپرسن چەند کەس چاوەڕێ دەکەن یان گیریان خواردووە، و لە کەیەوە.
board-line-verify = پێش ئەوەی لەسەر سیگناڵێک کار بکەن، لەگەڵ تیمەکانی مەیدان دڵنیا ببنەوە.
board-line-referrals = خەڵکی خاوەن پێداویستیی تایبەت ڕەوانە بکەن، و بنووسن شوێنەکانیان هێشتا چەند وەردەگرن.
board-line-log = ڕووداوەکان تۆمار بکەن لەگەڵ سەرچاوە و ئەوەی چەند متمانەی پێ دەکرێت.
board-line-report = هەموو ڕۆژێک بارودۆخەکە بنووسن: چی زانراوە، چی نەزانراوە، و چی پێویستە.
board-line-reconcile = ژمارەکانی هەموو خاڵەکان لەگەڵ یەکتر ڕێک بخەن، و بڵێن چی گۆڕدرا.
board-line-stranded = بزانن کێ هێشتا چاوەڕێ دەکات یان گیری خواردووە یان ڕەوانە نەکراوە.
board-line-data = بڕیار بدەن کام داتا دەپارێزرێت، کێ دەیبینێت، و چی دەسڕدرێتەوە.
board-line-lessons = لەگەڵ هەموو بەشداربووان بنووسن چی سەرکەوتوو بوو و چی نا.
board-line-update = لیستی خاڵەکان و توانا و ئاستانەکانی ئاگاداری نوێ بکەنەوە.
board-referrals-about = ئەوانەی خەڵکیان بۆ ڕەوانە دەکرێت. تەنها ئەوە لێرە بنووسن کە هەموو ئەوانەی ئەم شاشەیە دەبینن بۆیان هەیە بیزانن.
board-referral-sector = کەرت
board-referral-organisation = ڕێکخراو
board-referral-contact = تەلەفۆن یان پەیوەندی
board-referral-capacity = چەند وەردەگرێت
board-add-referral = زیادکردنی ڕێکخراو
board-log-about = چی ڕووی دا، کێ گوتی، و چەند متمانەی پێ دەکرێت.
board-add-entry = زیادکردنی ڕووداو
board-entry-text = چی ڕووی دا
board-entry-confidence = متمانە
board-confidence-confirmed = دڵنیاکراوە
board-confidence-likely = ئەگەری هەیە
board-confidence-unconfirmed = دڵنیانەکراوە
board-remove = سڕینەوە: { $what }
board-save = پاشەکەوتکردنی تابلۆ وەک فایل
board-open = کردنەوەی تابلۆیەک…
board-anew = دەستپێکردنەوە
board-lost = پەنجەرەیەکی تری ئەم وێبگەڕە شتێکی لە تابلۆکە لابرد.
board-replaced = شتێک لابرا یان گۆڕدرا.
board-bring-back = گەڕانەوە
board-not-kept = ئەم وێبگەڕە هیچ ناپارێزێت: پێش ڕۆیشتن تابلۆکە وەک فایل پاشەکەوت بکە.
board-unread = { $faults ->
    [one] ئەم تابلۆیە ناخوێنرێتەوە، چونکە هەڵەیەکی تێدایە؛ ئەوەی کرابووەوە دەمێنێتەوە:
   *[other] ئەم تابلۆیە ناخوێنرێتەوە، چونکە { $faults } هەڵەی تێدایە؛ ئەوەی کرابووەوە دەمێنێتەوە. ئەمانە یەکەمەکانن:
}

## Handouts

workshop-room-handouts = پەڕە بۆ دابەشکردن
workshop-about-handouts = پۆستەرێکی نەخشە بەدرێژایی کات، نەخشەیەکی بەتاڵ بۆ لەسەر نووسین، و پرسیار لەگەڵ وەڵامەکانیان، لەسەر A4 یان A3.
handouts-title = پەڕە بۆ دابەشکردن
handouts-kind = چی دابەش دەکرێت
handouts-poster = پۆستەری نەخشە
handouts-blank = نەخشەی بەتاڵ
handouts-most = نەخشە، زۆرترین
handouts-dates-evenly = بەدرێژایی هەموو کات
handouts-dates-years = دوا ڕێکەوتی هەر ساڵێک
handouts-dates-around = لە دەوروبەری ڕێکەوتی پیشاندراو
handouts-names = ناوەکان لەسەر نەخشە
handouts-no-names = بێ ناو
handouts-poster-none = پۆستەر پێویستی بە ژمارەی ئەوانەیە کە لە دوو ڕێکەوت یان زیاتردا هەن، لە شوێنانێک کە سنوورەکانیان کێشراون.
handouts-blank-none = سنووری ئەم شوێنانە نەکێشراوە.
handouts-shows = ئەم نەخشەیە پیشانی دەدات:
handouts-on = لە (ڕێکەوت):
handouts-source = سەرچاوە:
handouts-credits = سەرچاوە: { $credits }؛ { $file }.
handouts-scale = ڕوونکردنەوەی نەخشە:
handouts-notes = چی دەبینم، و چی نازانم:
handouts-boundaries = سنوور و ناوە پیشاندراوەکان و ناونانەکانی سەر ئەم نەخشەیە بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین. سنوورەکان: Natural Earth؛ سنووری بەغدا بەپێی OCHA.
handouts-boundaries-drawn = سنوور و ناوە پیشاندراوەکان و ناونانەکانی سەر ئەم نەخشەیە بە واتای پشتیوانی یان پەسەندکردنی فەرمی نین. سنوورەکان: { $drawing }.
handouts-sorani-names = ناوە کوردییەکان لە سەرچاوەی کۆمەڵگاوەن و چاوەڕێی پێداچوونەوەن.
handouts-questions = پرسیارەکان
handouts-key = وەڵامەکان
handouts-set = کام پرسیارانە
handouts-how-most = بە بەراوردکردنی ژمارەی هەموو شوێنەکان لە تەنها ئەو ڕێکەوتەدا ({ $file }).
handouts-how-count = بە کۆکردنەوەی ژمارەی شوێنەکانی لە تەنها ئەو ڕێکەوتەدا ({ $file })؛ ڕێکەوتەکان هەرگیز کۆ ناکرێنەوە.
handouts-how-read = بە خوێندنەوەی ژمارەی ئەم شوێنە لە تەنها ئەو ڕێکەوتەدا ({ $file }).
handouts-how-peak = بە سەیرکردنی ژمارەی هەموو ڕێکەوتەکان ({ $file })؛ کەلێنەکان وەک نەزانراو دادەنرێن.
# Stories: views in an order, told to an audience

workshop-room-stories = چیرۆکەکان
workshop-about-stories = ژمارەکان هەنگاو بە هەنگاو لەسەر پرۆجێکتەر بگێڕەوە، تێبینییەکانت لە پەنجەرەیەکی جیادا دەبن. دوو چیرۆک ئامادەن و هی خۆت لێرە دروست دەکرێت.
stories = چیرۆکەکان
stories-text = چیرۆک چەند دیمەنێکی ڕیزکراوە و هەر یەکەیان ڕستەیەکی هەیە. بینەران هەردووکیان دەبینن؛ تێبینییەکانت لە پەنجەرەی دووەمدان.
stories-keys = لە کاتی گێڕانەوەدا: → یان PageDown یان بۆشایی دەچێتە پێش، ← یان PageUp دەگەڕێتەوە، B شاشەکە ڕەش دەکات، F پڕی دەکات، P نیشاندەر دەردەخات، T ڕووناک و تاریک دەگۆڕێت، N تێبینییەکان دەکاتەوە، Esc کۆتایی پێ دەهێنێت.
stories-shipped = ئامادەن بۆ گێڕانەوە
stories-own = هی خۆت، لەم وێبگەڕەدا
stories-none = هێشتا هیچ نییە. یەکێکی نوێ دەست پێ بکە، یەکێک لەوانەی سەرەوە لەبەر بگرەوە، یان فایلێک بکەرەوە.
stories-not-kept = ئەم وێبگەڕە چیرۆکەکان هەڵناگرێت. پێش ئەوەی بڕۆیت هی خۆت وەک فایل هەڵبگرە.
story-steps =
    { $steps ->
        [one] { $steps } هەنگاو
       *[other] { $steps } هەنگاو
    }
story-begin = بیگێڕەوە
story-begin-notes = لەگەڵ تێبینییەکان بیگێڕەوە
story-copy = لەبەری بگرەوە بۆ گۆڕین
story-edit = گۆڕین
story-save = هەڵگرتن وەک فایل
story-link = لەبەرگرتنەوەی بەستەر
story-link-long = ئەم چیرۆکە بۆ بەستەرێک زۆر درێژە. وەک فایل هەڵیبگرە و ئەوە بنێرە.
story-remove = لابردن
stories-lost = لە پەنجەرەیەکی تری ئەم وێبگەڕەدا لابرا: { $stories }.
story-removed = لابرا.
story-restore = بیگەڕێنەوە
story-untitled = چیرۆکی بێ ناونیشان
story-new = چیرۆکی نوێ
story-open = کردنەوەی فایل
story-unread = ئەمە چیرۆکێک نییە کە بتوانرێت بگێڕدرێتەوە:
story-edit-text = لە پەڕەکەدا دیمەنێک هەڵبژێرە و پاشان زیادی بکە. وشەکان بەو زمانەن کە ئێستا دەیخوێنیتەوە؛ زمانەکانی تر وەک خۆیان دەمێننەوە.
story-title = ناونیشان
story-sentence = ئەوەی بینەران دەیخوێننەوە
story-notes = تێبینییەکانت
story-add = ئەم دیمەنە زیاد بکە
story-full = چیرۆک ئەوپەڕی { $most } هەنگاوی دەبێت.
story-undo = گەڕانەوە
story-all = هەموو چیرۆکەکان
story-step-name = هەنگاوی { $step }
story-up = هەنگاوی { $step } بەرە سەرەوە
story-down = هەنگاوی { $step } بەرە خوارەوە
story-look = لە پەڕەکەدا ببینە
story-take = دیمەنی ئێستا بەکار بهێنە
story-remove-step = هەنگاوی { $step } لاببە
story-region = چیرۆک
story-step = { $step } لە { $of }
story-previous = هەنگاوی پێشوو
story-next = هەنگاوی داهاتوو
story-back = گەڕانەوە بۆ هەنگاوەکە
story-other-dataset = ئەم چیرۆکە بۆ ژمارەی تر دروست کراوە، نەک ئەوانەی ئێستا کراونەتەوە.
notes-title = تێبینییەکان
notes-refused = وێبگەڕەکە پەنجەرەی تێبینییەکانی نەکردەوە. ڕێ بە پەنجەرەکانی ئەم پەڕەیە بدە و پاشان N دابگرە.
notes-gone = پەڕە پیشاندراوەکە داخراوە. کە دووبارە کرایەوە، لەوێ N دابگرە.
notes-no-story = ئێستا هیچ چیرۆکێک ناگێڕدرێتەوە.
notes-now = ئێستا
notes-none = بۆ ئەم هەنگاوە هیچ تێبینییەک نییە.
notes-next = داهاتوو
notes-last = ئەمە کۆتا هەنگاو بوو.
notes-blank = شاشەکە ڕەش بکە
notes-show = شاشەکە دووبارە پیشان بدە
notes-elapsed =
    { $minutes ->
        [one] { $minutes } خولەک لە دەستپێکەوە
       *[other] { $minutes } خولەک لە دەستپێکەوە
    }
notes-given = خولەکەکانی بەردەستم:
notes-given-wrong = خولەکی تەواو، لە { $least } تا { $most }.
notes-left =
    { $minutes ->
        [one] { $minutes } خولەک ماوە
       *[other] { $minutes } خولەک ماوە
    }
notes-over =
    { $minutes ->
        [one] { $minutes } خولەک لە کات تێپەڕیوە
       *[other] { $minutes } خولەک لە کات تێپەڕیوە
    }
# The contingency exercise: everything in it is made up, and says so

workshop-room-exercise = ڕاهێنانی فریاگوزاری
workshop-about-exercise = ڕۆژ بە ڕۆژ لەسەر شەپۆلێکی ئاوارەبوون ڕابێنن: کێ لێرەیە، پێویستیان بە چییە، چی کەمە، و کێ دەیگرێتە ئەستۆ.
exercise-banner = ڕاهێنان – داتای دروستکراو
exercise-why = هەموو ژمارەیەکی ئێرە دروستکراوە یان لە ژمارەی دروستکراوەوە دێت. هیچیان ناچنە ناو زنجیرە ڕاستەقینەکانەوە.
exercise-choose = سیناریۆ
exercise-open = کردنەوەی فایلی سیناریۆ…
exercise-not-opened = ئەم فایلە نەکرایەوە. ڕاهێنانەکەی ئێستا وەک خۆی دەمێنێتەوە.
exercise-own = سیناریۆی خۆم
exercise-begin = دەستپێکردن بە ڕۆژی { $day }
exercise-anew = لە نوێوە دەستپێکردن
exercise-anew-sure = هەموو توانا و بەرپرس و بڕیارەکان لەبیر بکرێن؟
exercise-keep = هێشتنەوەیان
exercise-lost = پەنجەرەیەکی تری ئەم وێبگەڕە مەشقێکی لە جێی ئەم مەشقە دەست پێ کرد.
exercise-save-scenario = پاشەکەوتکردنی سیناریۆ
exercise-edit = گۆڕینی سیناریۆ
exercise-title = ناونیشان
exercise-about = ئەوەی سەرەتا بە بەشداربووان دەوترێت
exercise-place = شوێن
exercise-place-crossings = دەروازە و بازگەکان
exercise-place-governorates = پارێزگاکان
exercise-place-other = شوێنێکی تر
exercise-place-name = ناوەکەی
exercise-people = کۆی ئەو کەسانەی دەگەن
exercise-household = ژمارەی کەس لە خێزانێکدا
exercise-days = ڕۆژەکانی ڕاهێنان
exercise-curve = چۆن دەگەن
exercise-shape-even = هەموو ڕۆژێک وەک یەک
exercise-shape-front = زۆربەیان لە سەرەتادا
exercise-shape-peak = بەرزبوونەوە تا لووتکە
exercise-shape-counts = بە ژمارە بۆ هەر ڕۆژێک
exercise-over = بە درێژایی ئەوەندە ڕۆژ
exercise-counts = گەیشتووان، ڕۆژ بە ڕۆژ
exercise-departures = ڕۆیشتووان، ڕۆژ بە ڕۆژ
exercise-list-hint = ژمارەی تەواو، بە بۆشایی لە نێوانیاندا، لە ڕۆژی یەکەمەوە.
exercise-days-wrong = لە { $last }، دوا ڕۆژ کە شتێکی تێدا ڕوو دەدات، تا { $most }.
exercise-list-wrong = ئەمانە ژمارەی تەواو نین.
exercise-list-comma = لە نێوان دوو ژمارەدا بۆشایی دابنێ. کۆما بە تەنیا دەشێت لەناو یەک ژمارەدا بێت.
exercise-total = کۆیان { $count }ـە.
exercise-groups = گرووپەکان، بە ڕێژەی سەدی لە هەموو
exercise-groups-why = لەوانەیە گرووپەکان یەک بگرنەوە، بۆیە کۆ ناکرێنەوە. ژمارەکان نزیکەیین لەوانەی لێرەن.
exercise-injects = ئەوەی ڕوو دەدات
exercise-inject-day = لە ڕۆژی
exercise-inject-until = تا ڕۆژی
exercise-inject-kind = جۆر
exercise-inject-text = ئەوەی بەشداربووان دەیخوێننەوە
exercise-inject-add = زیادکردنی ڕووداو
exercise-inject-drop = لابردنی ڕووداوی ڕۆژی { $day }
exercise-inject-closed = داخرانی خاڵ
exercise-inject-secondPoint = خاڵی دووەم
exercise-inject-rain = باران
exercise-inject-outbreak = بڵاوبوونەوەی نەخۆشی
exercise-inject-other = پرسیار بۆ بەشداربووان
exercise-effect-closed = ئەوانەی لەم ماوەیەدا دەگەن چاوەڕێ دەکەن. تا خاڵێک دەکرێتەوە لەوانە نین کە لێرەن.
exercise-effect-secondPoint = لەم ڕۆژەوە کەس چاوەڕێی خاڵی یەکەم ناکات. پێویستییەکان هی هەموو ئەوانەن کە لە هەردوو خاڵن.
exercise-effect-rain = هیچ ژمارەیەک ناگۆڕێت. ئەگەر تواناتان لێ کەم دەکاتەوە، ئەوەی ماوە بینووسن.
exercise-effect-outbreak = هیچ ژمارەیەک ناگۆڕێت: ژمارەی نەخۆش دروست ناکرێت. چی لە ئاو و ئاودەست و کارمەندانی تەندروستی دەخوازێت؟
exercise-effect-other = هیچ ژمارەیەک ناگۆڕێت.
exercise-clock = ڕۆژی { $day } لە { $days }
exercise-quiet = ئەمڕۆ هیچ ڕانەگەیەنراوە.
exercise-reopened = ڕێگاکە دیسان کراوەیە
exercise-reopened-waited = { $count ->
    [one] کەسێک کە چاوەڕێ بوو ئەمڕۆ دێتە ژوورەوە.
   *[other] { $count } کەس کە چاوەڕێ بوون ئەمڕۆ دێنە ژوورەوە.
}
exercise-still-closed = خاڵەکە داخراوە.
exercise-present = لە کۆتایی ڕۆژدا لێرەن
exercise-arrived = ئەمڕۆ گەیشتن
exercise-left = ئەمڕۆ ڕۆیشتن
exercise-waiting = لە خاڵە داخراوەکە چاوەڕێن
exercise-households = خێزان، هەر یەکە { $size } کەس
exercise-next = دواتر
exercise-previous = گەڕانەوە
exercise-fill = پڕکردنی شاشە
exercise-keys = کۆنترۆڵ: → یان Page Down بۆ پێشەوە، ← یان Page Up بۆ دواوە، B شاشە دەشارێتەوە، F پڕی دەکات، Esc دەچێتە دەرەوە.
exercise-chart = ئەوانەی لە کۆتایی هەر ڕۆژێکدا لێرەن، و گەیشتووان
exercise-chart-bars = گەیشتووان
exercise-chart-line = ئەوانەی لێرەن
exercise-chart-day = ڕۆژی { $day }: { $arrivals } گەیشتن، { $departures } ڕۆیشتن، { $stock } لێرەن، { $waiting } چاوەڕێن
exercise-needs = { $count ->
    [one] پێویستییەکانی یەک کەس
   *[other] پێویستییەکانی { $count } کەس
  }
exercise-needs-why = پێویستییەکان هی ئەوانەن کە لە کۆتایی ڕۆژدا لێرەن (هەموو گەیشتووان کەم هەموو ڕۆیشتووان). توانای بەتاڵ نازانرێت، و ئەوە سفر نییە. لەو ڕۆژەوە کە دەنووسرێت کاری پێ دەکرێت. ئەوەی پشتڕاست نەکراوەتەوە پێش بەکارهێنان بیپشکنن.
exercise-column-need = پێویستی
exercise-column-needed = پێویست
exercise-column-formula = هاوکێشە (↑ خڕکراوە بۆ سەرەوە)
exercise-column-capacity = توانا
exercise-column-gap = کەموکوڕی
exercise-column-owner = بەرپرس
exercise-alternatives = ڕێگای تر بۆ پلاندانانی هەمان پێویستی
exercise-unverified = پشتڕاست نەکراوەتەوە
exercise-capacity-of = توانا: { $need }
exercise-owner-of = بەرپرس: { $need }
exercise-gap-unknown = نازانرێت
exercise-gap-none = نییە
exercise-amount-litres = { $amount } لیتر/ڕۆژ
exercise-amount-squareMetres = { $amount } م²
exercise-amount-kcal = { $amount } کیلۆکالۆری/ڕۆژ
exercise-amount-facilities = { $amount }
exercise-amount-staff = { $amount }
exercise-amount-beds = { $amount }
exercise-range = { $from } تا { $to }
exercise-hectares = = { $hectares } هێکتار
exercise-split = { $women } بۆ ژنان، { $men } بۆ پیاوان
exercise-rule-onePer = { $people } ÷ { $per } ↑
exercise-rule-each = { $people } × { $per }
exercise-rule-perTenThousand = { $people } × { $per } ÷ 10,000 ↑
exercise-source-sphere2018 = ڕێبەری سفیر 2018
exercise-source-cluster = کڵەستەری تەندروستی (بەهای 2011)
exercise-source-clusterIraq = کڵەستەری تەندروستیی عێراق، H-A8
exercise-sector-water = ئاو
exercise-sector-sanitation = ئاوەڕۆ و پاکوخاوێنی
exercise-sector-shelter = پەناگە و شوێن
exercise-sector-food = خۆراک
exercise-sector-health = تەندروستی
exercise-need-water = ئاو، 15 لیتر بۆ هەر کەسێک
exercise-need-waterSurvival = ئاوی مانەوە، 7.5 تا 15 لیتر
exercise-need-taps = شێرەی ئاو
exercise-need-handPumps = پەمپی دەستی لە جیاتی شێرە
exercise-need-openWells = بیری کراوەی دەستی لە جیاتی شێرە
exercise-need-toiletsFirst = ئاودەست، قۆناغی یەکەم
exercise-need-toilets = ئاودەست، بە زووترین کات
exercise-need-bathing = شوێنی خۆشوشتن
exercise-need-laundry = شوێنی جلشوشتن
exercise-need-living = ڕووبەری ژیانی داپۆشراو
exercise-need-livingCold = ڕووبەری ژیانی داپۆشراو لە کەشی سارددا
exercise-need-site = شوێن لەگەڵ خزمەتگوزاری
exercise-need-siteOutside = شوێن، خزمەتگوزاری لە دەرەوە
exercise-need-food = وزەی خۆراک
exercise-need-communityWorkers = کارمەندانی تەندروستیی کۆمەڵگە
exercise-need-healthUnits = یەکەی تەندروستیی بنەڕەتی
exercise-need-healthWorkers = پزیشک و پەرستار و مامان
exercise-need-healthWorkersCluster = کارمەندانی تەندروستی، بەپێی کڵەستەرەکە
exercise-need-beds = جێگای نەخۆشی نووستوو
exercise-decisions = تۆماری بڕیارەکان
exercise-decision = چی بڕیار درا
exercise-decide = تۆمارکردن
exercise-decision-day = ڕۆژی { $day }
exercise-decision-drop = لابردن: { $text }
exercise-no-decisions = هیچ تۆمار نەکراوە.
exercise-debrief = هەڵسەنگاندنی کۆتایی
exercise-debrief-peak = زۆرترین کەس لە ڕۆژی { $day } لێرە بوون: { $count }.
exercise-debrief-end = لە کۆتاییدا { $count } کەس لێرە بوون.
exercise-debrief-waiting = { $count } کەس هێشتا لە خاڵێکی داخراو چاوەڕێ بوون.
exercise-debrief-gaps = کەموکوڕییەکانی ڕۆژی { $day }، ڕۆژی زۆرترین کەس
exercise-debrief-lacking = { $sector } – { $need }: { $gap } کەمە. بەرپرس: { $owner }
exercise-debrief-nobody = کەس دیاری نەکراوە
exercise-debrief-no-gaps = لەو شوێنانەی توانا نووسراوە هیچ کەموکوڕییەک نەدۆزرایەوە.
exercise-debrief-unknown = { $count ->
    [one] یەک پێویستی توانای بۆ نەنووسراوە؛ نازانرێت دابین کراوە یان نا.
   *[other] { $count } پێویستی توانایان بۆ نەنووسراوە؛ نازانرێت دابین کراون یان نا.
  }
exercise-debrief-events = ئەوەی ڕووی دا
exercise-debrief-questions = بۆ گفتوگۆ
exercise-debrief-question-1 = کام کەموکوڕی یەکەم جار بینرا، و لە کام ڕۆژدا؟
exercise-debrief-question-2 = کام بڕیار زووتر دەدەن؟
exercise-debrief-question-3 = کام توانا کەس لە هۆڵەکەدا نەیدەزانی؟
exercise-print = چاپکردن
exercise-save-table = پاشەکەوتکردن وەک CSV
exercise-save-file = پاشەکەوتکردنی ڕاهێنان
