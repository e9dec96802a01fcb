/** That people are told by when they came or fled. */
export const OF_WAVES =
  /\bwaves? of displacement|\bby wave|\bdisplacement waves?|\b(?:period|time|date|year)s? of (?:displacement|arrival)|موج(?:ة|ات) النزوح/i;

const ALONE = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
/** English, French, Spanish, Arabic. Those in displacement and the tracking of it are of people present. */
const OF_MOVEMENTS = ALONE([
  String.raw`(?<!in )displacements?(?! tracking)|arriv(?:als?|ed|ing)|departures?|movements?|(?:in|out)?flows?|fled`,
  String.raw`new(?! guinea)|newly|evacuat(?:ed|ions?|ees?)`,
  String.raw`d[ée]placements?|arriv[ée]e?s|nouve(?:aux?|lles?)|[ée]vacu(?:[ée]e?s?|ations?)`,
  String.raw`desplazamientos?|llegadas?|nuev[oa]s?|evacuad[oa]s?|evacuaciones`,
  String.raw`وصول|الوصول|الواصلين|جدد|الجدد|حركات النزوح`,
]);
/** Of each year anew, whether it is people or movements. */
const BY_YEAR = ALONE([
  String.raw`(?:by|per|each|every|and|&|,) ?(?:calendar )?years?(?! of)|annual(?:ly)?|yearly`,
  String.raw`(?:par|et|chaque) (?:ans?|ann[ée]es?)(?! d)|annuel(?:le)?s?`,
  String.raw`(?:por|y|cada) años?(?! de)|anual(?:es)?`,
  String.raw`(?:حسب|لكل) (?:ال)?(?:سنة|عام|سنوات)|سنوي[اةً]*|السنوي[ةن]?`,
]);
const AT_YEAR_ENDS = ALONE([
  String.raw`year ?ends?|ends? of (?:the |each |every )?years?|time ?series`,
  String.raw`fin (?:d[’' ]|de (?:l[’' ]|chaque )?)ann[ée]e|fin(?:al)?(?:es)? de(?:l| cada)? años?`,
  String.raw`نهاية (?:كل )?(?:ال)?(?:عام|سنة)`,
]);
const AT_TIMES = ALONE([
  String.raw`stocks?|as (?:of|at)|at (?:the )?end of|at (?:31(?:st)? dec(?:ember)?|dec(?:ember)? 31(?:st)?)`,
  String.raw`au 31 d[ée]cembre|[àa] (?:la )?fin|al 31 de diciembre|a fin(?:es|ales)? de|al final de`,
]);

/**
 * Whether a title, the name of a sheet or of a file says that years are dates: of movements, or of people present at
 * several times. People present, told by when they came, may be those of one time, and so may those of a line that
 * names its one day: `IDP stock as of 31 December 2021`. O(letters).
 */
export function saysYearsAreDates(line: string, namesDay: boolean, areOfWaves: boolean): boolean {
  const text = line.replace(/[\s_-]+/g, ' ').replace(OF_WAVES, ' ');
  if (OF_MOVEMENTS.test(text) || BY_YEAR.test(text)) return true;
  return !areOfWaves && (AT_YEAR_ENDS.test(text) || (!namesDay && AT_TIMES.test(text)));
}
