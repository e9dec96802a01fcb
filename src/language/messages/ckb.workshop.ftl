# What teaches and rehearses with the figures

workshop-intro = هەموو ئەوەی لێرەیە بەبێ ئینتەرنێت کار دەکات، و هیچ شتێک لەم وێبگەڕە ناچێتە دەرەوە.
workshop-room-offline = بەبێ ئینتەرنێت
workshop-about-offline = بزانە ئایا ئەم وێبگەڕە هەموو ئەو شتانەی هەڵگرتووە کە وۆرکشۆپێک پێویستی پێیانە.

## Predict, then reveal
workshop-room-questions = پێشبینی بکە، پاشان ئاشکرای بکە
workshop-about-questions = ژوورەکە یەکەم جار پێشبینی دەکات، پاشان ژمارەکان وەڵام دەدەنەوە: کام پارێزگا، چەند کەس، لە کام مانگدا، و هەڵەی ڕستەکە چییە.
predict-title = پێشبینی بکە، پاشان ئاشکرای بکە
predict-intro = بپرسە، با ژوورەکە وەڵام بداتەوە، پاشان پیشانی بدە ژمارەکان چی دەڵێن. هیچ وەڵامێک هەڵناگیرێت: هەموویان لە ژمارە کراوەکانەوە دێن.
predict-flow = پرسیارەکان دەربارەی ئەو کەسانەن کە لە ڕێکەوتێکدا لەوێن. یەکەم جار ئاوارەکان یان گەڕاوەکان هەڵبژێرە.
predict-keys = کلیکەر: ← یان Page Down وەڵامەکە پیشان دەدات، پاشان پرسیاری داهاتوو؛ → یان Page Up دەگەڕێتەوە؛ B شاشەکە ڕەش دەکات، F پڕی دەکات.
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
predict-up = ببە سەرەوە: { $text }
predict-down = ببە خوارەوە: { $text }
predict-remove = لای ببە: { $text }
predict-save = ئەم پرسیارانە وەک فایلێک پاشەکەوت بکە
predict-open = فایلێکی پرسیار بکەرەوە
predict-fault-json = ئەم فایلە JSON نییە، بۆیە هیچ پرسیارێکی لێ نەخوێنرایەوە. ئەوەی لێرە بوو دەمێنێتەوە.
predict-fault-kind = ئەم فایلە پرسیاری Nuzuhی تێدا نییە. ئەوەی لێرە بوو دەمێنێتەوە.
predict-fault-newer = ئەم فایلە بە وەشانێکی نوێتر دروست کراوە. ئەوەی لێرە بوو دەمێنێتەوە.
predict-fault-empty = هیچ پرسیارێکی ئەم فایلە ناخوێنرێتەوە. ئەوەی لێرە بوو دەمێنێتەوە.
predict-unread = ئەم پرسیارانەی فایلەکە نەخوێنرانەوە و لێ گەڕان: { $numbers }.
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
predict-why-sum = هەر ژماردنێک ئەو کەسانە دەژمێرێت کە لەو ڕێکەوتەدا لەوێن، بۆیە هەمان کەس لە هەر { $dates }یاندا هەن. لە { $day } { $figure } لە { $place } هەبوو.
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
