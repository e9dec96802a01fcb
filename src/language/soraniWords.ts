/**
 * Sorani for texts that the first figure waits for, where a column of its own in the tables would cost every reader
 * bytes: the changes of method, and the region sets. Ours, and awaiting a native reader.
 */
export const soraniWords: ReadonlyMap<string, string> = new Map([
  [
    'In August 2014 the count was reconciled with a registration by the Kurdistan Region Statistics Office, which added 26,733 families.',
    'لە ئابی 2014 ژماردنەکە لەگەڵ تۆمارێکی دەستەی ئاماری هەرێمی کوردستان ڕێک خرایەوە، کە 26,733 خێزانی زیاد کرد.',
  ],
  [
    'A revised collection method identified more than 215,000 additional people by 12 February 2015, so part of the change comes from the method.',
    'ڕێبازێکی نوێکراوەی کۆکردنەوە تا 12ی شوباتی 2015 زیاتر لە 215,000 کەسی تری ناساند، بۆیە بەشێک لە گۆڕانەکە لە ڕێبازەکەوەیە.',
  ],
  [
    'Muthanna is first reported on 12 February 2015; earlier national figures cover 17 of the 18 governorates.',
    'موسەننا یەکەم جار لە 12ی شوباتی 2015 ڕاپۆرتی هەیە؛ ژمارە نیشتمانییەکانی پێشتر 17 لە 18 پارێزگا دەگرنەوە.',
  ],
  [
    'A joint collection with local authorities in Mosul city, completed in June 2017, identified about 380,000 people who had moved from west to east Mosul since October 2016.',
    'کۆکردنەوەیەکی هاوبەش لەگەڵ دەسەڵاتە ناوخۆییەکانی شاری مووسڵ، کە لە حوزەیرانی 2017 تەواو بوو، نزیکەی 380,000 کەسی ناساند کە لە تشرینی یەکەمی 2016ەوە لە ڕۆژئاوای مووسڵەوە چووبوونە ڕۆژهەڵاتی.',
  ],
  [
    'From round 109 (March to April 2019) rented housing is split into habitable and uninhabitable, and the uninhabitable part counts as critical shelter.',
    'لە گەڕی 109ەوە (ئازار تا نیسانی 2019) خانووی کرێ دابەش دەکرێت بۆ شیاو و نەشیاو بۆ نیشتەجێبوون، و بەشە نەشیاوەکە وەک شوێنی نیشتەجێبوونی مەترسیدار دەژمێردرێت.',
  ],
  [
    'From round 117 (July to August 2020) a family in a camp counts as five people instead of six; compare families instead.',
    'لە گەڕی 117ەوە (تەممووز تا ئابی 2020) خێزان لە کەمپدا بە پێنج کەس دەژمێردرێت لەبری شەش؛ لەبری ئەوە خێزانەکان بەراورد بکە.',
  ],
  [
    'From round 122 (May to July 2021) the shelter types have new names and limits.',
    'لە گەڕی 122ەوە (ئایار تا تەممووزی 2021) جۆرەکانی شوێنی نیشتەجێبوون ناو و سنووری نوێیان هەیە.',
  ],
  ['Southern governorates (training of June 2015)', 'پارێزگاکانی باشوور (ڕاهێنانی حوزەیرانی 2015)'],
  ['Southern governorates', 'پارێزگاکانی باشوور'],
  ['the southern governorates', 'پارێزگاکانی باشوور'],
  ['Central governorates (training of June 2015)', 'پارێزگاکانی ناوەڕاست (ڕاهێنانی حوزەیرانی 2015)'],
  ['Central governorates', 'پارێزگاکانی ناوەڕاست'],
  ['the central governorates', 'پارێزگاکانی ناوەڕاست'],
  ['South (DTM grouping)', 'باشوور (پۆلێنی DTM)'],
  ['the South (DTM grouping)', 'باشوور (پۆلێنی DTM)'],
  ['South (DTM)', 'باشوور (DTM)'],
  ['Central North (DTM grouping)', 'ناوەڕاست و باکوور (پۆلێنی DTM)'],
  ['the Central North (DTM grouping)', 'ناوەڕاست و باکوور (پۆلێنی DTM)'],
  ['Central North (DTM)', 'ناوەڕاست و باکوور (DTM)'],
]);
