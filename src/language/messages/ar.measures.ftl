## Refugees, and movements during a period
measure-refugees = اللاجئون
measure-arrivals = الوافدون
measure-departures = المغادرون
measure-displacements = حالات النزوح الجديدة
figure-noun-refugees-individuals = { $value ->
    [one] لاجئ
    [two] لاجئان
    [few] لاجئين
    [many] لاجئاً
   *[other] لاجئ
}
figure-noun-refugees-families = { $value ->
    [one] أسرة لاجئة
    [two] أسرتان لاجئتان
    [few] أسر لاجئة
    [many] أسرة لاجئة
   *[other] أسرة لاجئة
}
figure-noun-arrivals-individuals = { $value ->
    [one] وافد
    [two] وافدان
    [few] وافدين
    [many] وافداً
   *[other] وافد
}
figure-noun-arrivals-families = { $value ->
    [one] أسرة وافدة
    [two] أسرتان وافدتان
    [few] أسر وافدة
    [many] أسرة وافدة
   *[other] أسرة وافدة
}
figure-noun-departures-individuals = { $value ->
    [one] مغادر
    [two] مغادران
    [few] مغادرين
    [many] مغادراً
   *[other] مغادر
}
figure-noun-departures-families = { $value ->
    [one] أسرة مغادرة
    [two] أسرتان مغادرتان
    [few] أسر مغادرة
    [many] أسرة مغادرة
   *[other] أسرة مغادرة
}
figure-noun-displacements-individuals = { $value ->
    [one] حالة نزوح جديدة
    [two] حالتا نزوح جديدتان
    [few] حالات نزوح جديدة
    [many] حالة نزوح جديدة
   *[other] حالة نزوح جديدة
}
figure-noun-displacements-families = { $value ->
    [one] أسرة نازحة حديثاً
    [two] أسرتان نازحتان حديثاً
    [few] أسر نازحة حديثاً
    [many] أسرة نازحة حديثاً
   *[other] أسرة نازحة حديثاً
}
figure-short-refugees-individuals = { $value ->
    [one] لاجئ واحد
    [two] لاجئان
    [few] { $value } لاجئين
    [many] { $value } لاجئاً
   *[other] { $value } لاجئ
}
figure-short-refugees-families = { $value ->
    [one] أسرة لاجئة واحدة
    [two] أسرتان لاجئتان
    [few] { $value } أسر لاجئة
    [many] { $value } أسرة لاجئة
   *[other] { $value } أسرة لاجئة
}
figure-short-arrivals-individuals = { $value ->
    [one] وافد واحد
    [two] وافدان
    [few] { $value } وافدين
    [many] { $value } وافداً
   *[other] { $value } وافد
}
figure-short-arrivals-families = { $value ->
    [one] أسرة وافدة واحدة
    [two] أسرتان وافدتان
    [few] { $value } أسر وافدة
    [many] { $value } أسرة وافدة
   *[other] { $value } أسرة وافدة
}
figure-short-departures-individuals = { $value ->
    [one] مغادر واحد
    [two] مغادران
    [few] { $value } مغادرين
    [many] { $value } مغادراً
   *[other] { $value } مغادر
}
figure-short-departures-families = { $value ->
    [one] أسرة مغادرة واحدة
    [two] أسرتان مغادرتان
    [few] { $value } أسر مغادرة
    [many] { $value } أسرة مغادرة
   *[other] { $value } أسرة مغادرة
}
figure-short-displacements-individuals = { $value ->
    [one] حالة نزوح جديدة واحدة
    [two] حالتا نزوح جديدتان
    [few] { $value } حالات نزوح جديدة
    [many] { $value } حالة نزوح جديدة
   *[other] { $value } حالة نزوح جديدة
}
figure-short-displacements-families = { $value ->
    [one] أسرة نازحة حديثاً واحدة
    [two] أسرتان نازحتان حديثاً
    [few] { $value } أسر نازحة حديثاً
    [many] { $value } أسرة نازحة حديثاً
   *[other] { $value } أسرة نازحة حديثاً
}
sentence-share-stock = في { $day } كان في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] { $figure } على الأقل
   *[no] { $figure }
}، أي { $share } من أصل { $total } في { $country }.
sentence-country-stock = في { $day } كان في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] { $figure } على الأقل
   *[no] { $figure }
}.
sentence-none-stock = { $what }: لا رقم عن { $place } للتاريخ المرجعي { $day }.
legend-stock = { $what } حسب المكان
sentence-share-flow = { $span ->
    [day] في { $day }
   *[days] من { $from } إلى { $day }
} سُجّل في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] { $figure } على الأقل
   *[no] { $figure }
}، أي { $share } من أصل { $total } في { $country }.
sentence-country-flow = { $span ->
    [day] في { $day }
   *[days] من { $from } إلى { $day }
} سُجّل في { $place } { $over ->
    [yes] أكثر من { $figure }
    [least] { $figure } على الأقل
   *[no] { $figure }
}.
sentence-none-flow = { $what }: لم يرد أي تقرير عن { $place } { $span ->
    [day] في { $day }
   *[days] من { $from } إلى { $day }
}.
legend-flow = { $what } حسب المكان، من { $from } إلى { $day }
flow-reports = { $cadence ->
    [day] التقارير اليومية: { $reported } من أصل { $expected }
    [week] التقارير الأسبوعية: { $reported } من أصل { $expected }
    [month] التقارير الشهرية: { $reported } من أصل { $expected }
    [quarter] التقارير الفصلية: { $reported } من أصل { $expected }
   *[year] التقارير السنوية: { $reported } من أصل { $expected }
}
flow-change-percent = { $percent } ({ $absolute }) مقارنة بالفترة السابقة، من { $from } إلى { $day }
flow-change-absolute = { $absolute } مقارنة بالفترة السابقة، من { $from } إلى { $day }
flow-change-same = العدد نفسه كما في الفترة السابقة، من { $from } إلى { $day }
flow-change-none = لا يُذكر تغيّر: ينقص تقرير في هذه الفترة أو في الفترة السابقة، من { $from } إلى { $day }
note-no-report = لم يرد أي تقرير عن هذه الفترة. غياب التقرير لا يعني صفراً.
note-floor = هذا حد أدنى: ما لم يُبلَّغ عنه غير داخل في المجموع.
notice-period = الأرقام لفترات كاملة من الملف: تُعرض الفترة من { $from } إلى { $day }.
flow-from = من
flow-to = إلى
flow-start = بداية الفترة
flow-end = نهاية الفترة
flow-before = الفترة السابقة
flow-after = الفترة التالية
flow-note = { $width ->
    [day] عمود لكل يوم؛ المخطط: تقرير ناقص
    [week] عمود لكل أسبوع؛ المخطط: تقرير ناقص
    [month] عمود لكل شهر؛ المخطط: تقرير ناقص
    [quarter] عمود لكل ربع سنة؛ المخطط: تقرير ناقص
   *[year] عمود لكل سنة؛ المخطط: تقرير ناقص
}
flow-figures = أرقام { $file } الداخلة في المجموع
flow-period = حتى
flow-further = { $count ->
    [one] يُجمع رقم واحد آخر بالطريقة نفسها.
    [two] يُجمع رقمان آخران بالطريقة نفسها.
    [few] تُجمع { $count } أرقام أخرى بالطريقة نفسها.
    [many] يُجمع { $count } رقماً آخر بالطريقة نفسها.
   *[other] يُجمع { $count } رقم آخر بالطريقة نفسها.
}
flow-method = حركة: تنقلات تُجمع حسب الأماكن وحسب أيام الفترة.
flow-points = المعابر نقاط لا حدود لها على الخريطة.
change-noun-refugees-individuals = اللاجئين
change-noun-refugees-families = أسر اللاجئين
parts-subject-refugees = اللاجئون في { $place }
