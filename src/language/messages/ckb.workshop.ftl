# What teaches and rehearses with the figures

workshop-intro = هەموو ئەوەی لێرەیە بەبێ ئینتەرنێت کار دەکات، و هیچ شتێک لەم وێبگەڕە ناچێتە دەرەوە.
workshop-room-offline = بەبێ ئینتەرنێت
workshop-about-offline = بزانە ئایا ئەم وێبگەڕە هەموو ئەو شتانەی هەڵگرتووە کە وۆرکشۆپێک پێویستی پێیانە.

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
story-removed = لابرا.
story-restore = بیگەڕێنەوە
story-untitled = چیرۆکی بێ ناونیشان
story-new = چیرۆکی نوێ
story-open = کردنەوەی فایل
story-unread = ئەمە چیرۆکێک نییە کە بتوانرێت بگێڕدرێتەوە:
story-fault-step = هەنگاوی { $step }
story-fault-notJson = بە JSON نەنووسراوە
story-fault-missing = ئەمە نییە
story-fault-unknown = ئەمە لێرە نەناسراوە
story-fault-tooLong = ئەمە زۆر درێژە
story-fault-notUnderstood = ئەمە تێناگەیشترێت
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
