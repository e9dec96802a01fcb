/** The names by which a test finds things in each language: those that the README promises, and those of controls. */
export const WORDS = {
  en: {
    headline: 'Headline',
    map: 'Map',
    timeline: 'Timeline',
    ranking: 'Ranking by governorate',
    breakdown: 'Who they are',
    slider: 'Reference date',
    place: 'Place',
    anotherPlace: 'Compare with…',
    date: 'Go to a reference date',
    stepOn: 'Next date',
    why: 'Why this number?',
    search: 'Search a place',
    datasets: 'Dataset shown',
    sideBySide: 'Side by side',
    sides: 'Two datasets side by side',
    workshop: 'Workshop',
  },
  ar: {
    headline: 'الرقم الرئيسي',
    map: 'الخريطة',
    timeline: 'الخط الزمني',
    ranking: 'الترتيب حسب المحافظة',
    breakdown: 'من هم',
    slider: 'التاريخ المرجعي',
    place: 'المكان',
    anotherPlace: 'مقارنة مع…',
    date: 'الانتقال إلى تاريخ مرجعي',
    stepOn: 'التاريخ التالي',
    why: 'لماذا هذا الرقم؟',
    search: 'بحث عن مكان',
    datasets: 'البيانات المعروضة',
    sideBySide: 'جنباً إلى جنب',
    sides: 'مجموعتا بيانات جنباً إلى جنب',
    workshop: 'ورشة العمل',
  },
  ckb: {
    headline: 'ژمارەی سەرەکی',
    map: 'نەخشە',
    timeline: 'هێڵی کات',
    ranking: 'ڕیزبەندی بەپێی پارێزگا',
    breakdown: 'ئەوان کێن',
    slider: 'ڕێکەوتی ئاماژە',
    place: 'شوێن',
    anotherPlace: 'بەراورد لەگەڵ…',
    date: 'چوون بۆ ڕێکەوتێکی ئاماژە',
    stepOn: 'ڕێکەوتی داهاتوو',
    why: 'بۆچی ئەم ژمارەیە؟',
    search: 'گەڕانی شوێن',
    datasets: 'داتای پیشاندراو',
    sideBySide: 'لەپاڵ یەک',
    sides: 'دوو کۆمەڵەداتا لەپاڵ یەک',
    workshop: 'وۆرکشۆپ',
  },
} as const;

const DIRECTION_MARKS = '[\\u061c\\u200e\\u200f\\u2066-\\u2069]*';

/** A text as a reader sees it: the invisible marks that keep directions apart may stand anywhere in it. */
export function seen(text: string): RegExp {
  const signs = Array.from(text, (sign) => sign.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(signs.join(DIRECTION_MARKS));
}

/** The names of the import doctor's controls. */
export const DOCTOR_WORDS = {
  en: {
    load: 'Load data',
    choose: 'Choose files, or drop them anywhere on the page',
    another: 'Open another file',
    columns: 'What each column was taken for, and why',
    day: 'Reference date',
    useDay: 'Use this day',
    close: 'Close',
    open: 'open',
  },
  ar: {
    load: 'تحميل بيانات',
    choose: 'اختر ملفات أو أفلتها في أي موضع من الصفحة',
    another: 'فتح ملف آخر',
    columns: 'كيف فُهم كل عمود، ولماذا',
    day: 'التاريخ المرجعي',
    useDay: 'اعتماد هذا اليوم',
    close: 'إغلاق',
    open: 'مفتوح',
  },
} as const;
