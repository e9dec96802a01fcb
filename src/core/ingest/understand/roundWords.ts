/** Which round a header is of beside others: that of its table, the one before, or what changed from one to the other. */
export type RoundStanding = 'now' | 'new' | 'before' | 'last' | 'change';

const ROUND =
  'rounds?|rnd|report(?:ing)?(?: period)?|assessment|update|cycle|tour|ronde|rapport|[ée]valuation|(?:ال)?(?:جولة|تقرير)';
const FIGURES = 'totals?|figures?|count|number|estimate|(?:ال)?(?:مجموع|عدد)';
const NOUN = `(?:${ROUND}|${FIGURES}|period|month|quarter|week|year|p[ée]riode|mois|(?:ال)?(?:شهر|فترة))`;
const NOW = 'current|actuel(?:le)?s?|(?:ال)?حالي[ةه]?';
const BEFORE = 'prev(?:ious)?|prior|preceding|pr[ée]c[ée]dent(?:e?s)?e?|(?:ال)?سابق[ةه]?';
const LEAD = String.raw`(?:(?<!\p{L})(?:in|at|as of|of|during|for|per|the|du|de la|au|في) +)*`;

const words = (text: string) => new RegExp(`${LEAD}(?<!\\p{L})(?:${text})(?!\\p{L})`, 'iu');
/** An adjective that says by itself which round it is, with the noun before or after it. */
const alone = (adjective: string) =>
  words(`(?:${NOUN} +)?(?:${adjective})(?!\\p{L})\\.?(?: +${NOUN}(?!\\p{L}))*`);
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
