/** Which round a header is of beside others: that of its table, the one before, or what changed from one to the other. */
export type RoundStanding = 'now' | 'new' | 'before' | 'last' | 'change';

const ROUND =
  'rounds?|rnd|report(?:ing)?(?: period)?|assessment|update|cycle|tour|ronde|rapport|[ée]valuation|(?:ال)?(?:جولة|تقرير)';
const FIGURES = 'totals?|figures?|count|number|estimate|(?:ال)?(?:مجموع|عدد)';
const TIME =
  'periods?|months?|quarters?|weeks?|years?|p[ée]riodes?|mois|ann[ée]es?|(?:ال)?(?:شهر|فترة|سنة|عام)';
const NOUN = `(?:${ROUND}|${FIGURES}|${TIME})`;
const NOW = 'current|actuel(?:le)?s?|(?:ال)?حالي[ةه]?';
const BEFORE = 'prev(?:ious)?|prior|preceding|pr[ée]c[ée]dent(?:e?s)?e?|(?:ال)?سابق[ةه]?';
const LEAD = String.raw`(?:(?<!\p{L})(?:in|at|as of|of|during|for|per|the|du|de la|au|في) +)*`;

/** What has a place or a time of its own, whatever the round: `Current location`, `Previous displacement`. */
const NO_ROUND =
  'displacements?|locations?|places?|sites?|residences?|address(?:es)?|areas?|settlements?|shelters?|accommodations?|d[ée]placements?|lieux?';
const NO_ROUND_BEFORE = '(?<!(?:نزوح|موقع|مكان|سكن|d[ée]placements?|lieux?) +)';

const words = (text: string) => new RegExp(`${LEAD}(?<!\\p{L})(?:${text})(?!\\p{L})`, 'iu');
/** An adjective that says by itself which round it is, with the noun before or after it. */
const alone = (adjective: string) =>
  words(
    `${NO_ROUND_BEFORE}(?:${NOUN} +)?(?:${adjective})(?!\\p{L})(?! +(?:${NO_ROUND})(?!\\p{L}))\\.?(?: +${NOUN}(?!\\p{L}))*`,
  );
/** One that needs its noun: `this` alone is of no round. */
const withNoun = (adjective: string) => words(`(?:${adjective})(?: +${NOUN}(?!\\p{L}))+`);

/** The words of each, in the order in which a header is searched for them. */
export const ROUND_WORDS: readonly (readonly [RoundStanding, RegExp])[] = [
  [
    'change',
    /(?<!\p{L})(?:changes?|differences?|diff|variations?|increases?|decreases?|diff[ée]rences?|[ée]volution|[ée]cart|hausse|baisse)(?!\p{L})|\+ ?\/ ?[-–−]|[±Δ∆]|(?<!\p{L})(?:ال)?(?:تغيير|تغير|تغيّر|فرق|زيادة|نقصان)(?!\p{L})/iu,
  ],
  ['before', alone(BEFORE)],
  ['last', withNoun('last|past')],
  ['new', withNoun('new')],
  ['now', alone(NOW)],
  ['now', withNoun('this|latest|present')],
];
/** A round that the words of a header name by themselves, whatever stands beside it: `IDPs current round`. */
export const OWN_ROUND = new RegExp(`(?<!\\p{L})(?:current|this|latest|actuel(?:le)?|(?:ال)?حالي[ةه]) +(?:${ROUND})(?!\\p{L})|(?<!\\p{L})(?:${ROUND}) +(?:${NOW})(?!\\p{L})`, 'iu'); // prettier-ignore
/** What says of a round that its column holds figures: `Current total`. */
export const OF_FIGURES = new RegExp(`(?<!\\p{L})(?:${FIGURES})(?!\\p{L})`, 'iu');
/** What names a stretch of time and no round: those `displaced in the current year` are some of the people present. */
export const OF_TIME = new RegExp(`(?<!\\p{L})(?<!report(?:ing)? )(?:${TIME})(?!\\p{L})`, 'iu');
/** One that may say when people came, also as a title: one month stands beside another, as a round does. */
export const OF_LONG_TIME =
  /(?<!\p{L})(?:periods|months|quarters|weeks|years?|ann[ée]es?|(?:ال)?(?:سنة|عام))(?!\p{L})/iu;
