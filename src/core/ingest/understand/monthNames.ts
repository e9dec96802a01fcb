import { headerWords } from './headerWords';

/**
 * January to December in English (long and short), Arabic of the Levant and Iraq, Arabic of Egypt, French,
 * Spanish and Sorani.
 * Names of two words are written together.
 */
const NAMES: readonly string[] = [
  'january jan يناير janvier janv enero ene كانونالثاني كانونيدووم کانوونیدووەم rebendan',
  'february feb شباط فبراير fevrier fevr fev febrero شوبات',
  'march mar آذار اذار مارس mars marzo ئازار',
  'april apr نيسان أبريل ابريل avril avr abril abr نیسان',
  'may أيار ايار مايو mai mayo ئایار',
  'june jun حزيران يونيو juin junio حوزەیران حوزیران',
  'july jul تموز يوليو juillet juil julio تەمووز تەمموز',
  'august aug آب اب أغسطس اغسطس aout agosto ago ئاب',
  'september sept sep أيلول ايلول سبتمبر septembre septiembre ئەیلوول ئەیلول',
  'october oct أكتوبر اكتوبر octobre octubre تشرينالأول تشرينالاول تشرینییەکەم',
  'november nov نوفمبر novembre noviembre تشرينالثاني تشرینیدووەم',
  'december dec ديسمبر decembre diciembre dic كانونالأول كانونالاول کانوونییەکەم',
];

/** Letters as `headerWords` folds them, with the article kept inside names of two words. */
const fold = (name: string) => headerWords(name).join('');

const MONTHS = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [fold(name), index + 1] as const)),
);

/** The month (1–12) that a word, or two words together, name; null when they name none. */
export function monthOf(name: string): number | null {
  return MONTHS.get(fold(name.replace(/[\s.]/g, ''))) ?? null;
}
