/** What the words before a date make of it, the likeliest reference date first. */
export const STANDINGS = ['ofFigures', 'plain', 'ofSomethingElse'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `as of`, and that it is the end of the month. */
const OF_FIGURES =
  /(?:\b(?:as (?:of|at|on)|up to|until|till|through|reference date|arrêté(?:es?|s)? au|jusqu['’ ]?au|au)|(?<!\p{L})(?:لغاية|لغايه|حتى|بتاريخ|كما في|تا|هەتا))(?!\p{L})[\s:,–-]*(?:(?:the|end|of|fin|de|نهاية|شهر)\s+){0,3}$/iu;
/** From when people fled, or what they fled from: `displaced since`. */
const BEGINNING =
  /(?:\b(?:since|after|following|before|prior to|starting|depuis|après|avant|à partir d[eu])|(?<!\p{L})(?:منذ|بعد|قبل|لەدوای|پێش))(?!\p{L})[\s:,–-]*(?:(?:the|le|la|du|de|start|beginning|of|بداية|شهر)\s+){0,3}$/iu;
/** When the file was made or will be again: `Downloaded on`, `Extracted from HDX`, `Next update:`. */
const OF_FILE =
  /(?:\b(?:baseline\s*:|generated|généré\w*|published|publié\w*|publication|created|créé\w*|export\w*|extract\w*|download\w*|téléchargé\w*|printed|printing|imprimé\w*|upload\w*|accessed|retrieved|prepared|updated|(?:last|next|latest|dernière|prochaine) (?:update|mise à jour))(?!\p{L})|(?<!\p{L})(?:تاريخ (?:النشر|الطباعة|التحميل|الإصدار|التحديث)|آخر تحديث|التحديث القادم))(?:\s+(?:date|(?:from|de) \S+))?(?:\s+(?:on|le|at|في))?[\s:,–-]*$|\b(?:approved|endorsed|prepared|published|created)\s+by\s+\S+\s+on\s+$/iu;

/**
 * What stands before a date in a title decides whether figures are of it: `as of` says so; people who fled since then, or
 * a file that was downloaded on that day, do not. O(letters).
 */
export function standingAfter(words: string): Standing {
  if (OF_FILE.test(words) || BEGINNING.test(words)) return 'ofSomethingElse';
  return OF_FIGURES.test(words) ? 'ofFigures' : 'plain';
}
