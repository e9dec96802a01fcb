import { headerWords } from './headerWords';

/**
 * January to December in English (long and short), Arabic of the Levant and Iraq, Arabic of Egypt, French and Sorani.
 * Names of two words are written together.
 */
const NAMES: readonly string[] = [
  'january jan يناير janvier كانونالثاني كانونيدووم کانوونیدووەم rebendan',
  'february feb شباط فبراير fevrier شوبات',
  'march mar آذار اذار مارس mars ئازار',
  'april apr نيسان أبريل ابريل avril نیسان',
  'may أيار ايار مايو mai ئایار',
  'june jun حزيران يونيو juin حوزەیران حوزیران',
  'july jul تموز يوليو juillet تەمووز تەمموز',
  'august aug آب اب أغسطس اغسطس aout ئاب',
  'september sept sep أيلول ايلول سبتمبر septembre ئەیلوول ئەیلول',
  'october oct أكتوبر اكتوبر octobre تشرينالأول تشرينالاول تشرینییەکەم',
  'november nov نوفمبر novembre تشرينالثاني تشرینیدووەم',
  'december dec ديسمبر decembre كانونالأول كانونالاول کانوونییەکەم',
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
