/** What the words before a date make of it, the likeliest reference date first. */
export const STANDINGS = ['ofFigures', 'plain', 'ofSomethingElse'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `as of`, with no more than a word or two before the date. */
const OF_FIGURES =
  /(?:\bas (?:of|at|on)|\bup to|\b(?:until|till|through)|\breference date|\bsituation (?:au|le|as)|\barrêté(?:es?|s)? au|\bjusqu['’ ]?au|\bau|(?<!\p{L})(?:لغاية|لغايه|حتى|بتاريخ|كما في|تا|هەتا))[\s:,–-]*(?:[\p{L}'’]+\s+){0,2}$/iu;
/** From when people fled, or a survey or a census of before: `displaced since`. */
const BEGINNING =
  /(?:\b(?:since|after|following|before|prior to|starting|depuis|après|avant|à partir)|(?<!\p{L})(?:منذ|بعد|قبل|لەدوای|پێش))[\s:,–-]*(?:(?:the|le|la|du|de)\s+)?(?:[\p{L}'’]+\s+){0,2}$/iu;
/** When a file was made, or something else than its figures happened: `Downloaded on`, `Next update:`. */
const OF_FILE =
  /\b(?:next|prochaine?|baseline|census|recensement|approved|endorsed|generated|généré\w*|published|publié\w*|publication|created|créé\w*|export\w*|extract\w*|download\w*|téléchargé\w*|printed|printing|imprimé\w*|upload\w*|accessed|retrieved|prepared|updated|(?:last|next|latest|dernière) (?:update|mise à jour)|mise? à jour)\b[^;|\d]{0,40}$|(?:تاريخ (?:النشر|الطباعة|التحميل|الإصدار|التحديث)|آخر تحديث|التحديث القادم)[^;|\d]{0,40}$/iu;

/**
 * What stands before a date in a title decides whether figures are of it: `as of` says so; people who fled since then, or
 * a file that was downloaded on that day, do not. O(letters).
 */
export function standingAfter(words: string): Standing {
  if (OF_FIGURES.test(words)) return 'ofFigures';
  return BEGINNING.test(words) || OF_FILE.test(words) ? 'ofSomethingElse' : 'plain';
}
