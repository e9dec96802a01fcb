/** Months as the three languages of the app write them: no count stands before one. */
const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec',
  'كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين',
  'کانوونی|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەممووز|ئاب|ئەیلوول|تشرینی',
].join('|');
/** "29 September", "3ی ئابی", "2015-09-29": the number of a day, behind which a month stands. */
const DAYS = new RegExp(`(?<!\\d)(?:3[01]|[12]\\d|0?[1-9])ی?\\s(?=(?:${MONTHS}))`, 'g');
const ISO_DAYS = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** A text in Latin digits without the numbers of days: the 3 of "3 September" counts nobody. O(letters). */
export function withoutDays(text: string): string {
  return text.replaceAll(ISO_DAYS, ' ').replaceAll(DAYS, ' ');
}
