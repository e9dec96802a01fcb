import { parseIsoDay, type Day } from '../../src/core/domain/day';
import { USUAL_RULES, type SuppressionRules } from '../../src/core/publish/disclosure/suppressionRules';
import type { DatasetSummary } from '../../src/core/domain/dataset';
import type { Source } from '../../src/core/domain/source';
import { SENSITIVITIES } from '../../src/core/domain/sensitivity';
import { LANGUAGES, type LanguageCode } from '../../src/core/session/view';
import type { Said } from '../../src/state/publishing/publishView';
import { NotPublished } from './notPublished';

/** What can be said on the command line of a snapshot. */
export const PUBLISHER_OPTIONS = {
  data: { type: 'string' },
  view: { type: 'string', default: '' },
  dates: { type: 'string', default: 'all' },
  breakdowns: { type: 'string', default: 'shown' },
  languages: { type: 'string', default: 'en,ar' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  contact: { type: 'string', default: '' },
  purpose: { type: 'string', default: '' },
  terms: { type: 'string' },
  note: { type: 'string', multiple: true, default: [] as string[] },
  classification: { type: 'string', default: 'low' },
  frozen: { type: 'string' },
  expires: { type: 'string' },
  'least-families': { type: 'string' },
  'least-individuals': { type: 'string' },
  'zeros-are-sensitive': { type: 'boolean', default: false },
  reason: { type: 'string', default: '' },
  'opt-in-sites': { type: 'string' },
  'opt-in-districts': { type: 'string' },
  story: { type: 'string' },
  against: { type: 'string' },
  key: { type: 'string' },
  site: { type: 'string', default: '' },
  'no-picture': { type: 'boolean', default: false },
} as const;

export interface PublisherOptions {
  readonly data?: string | undefined;
  readonly view: string;
  /** `all`, or `this` for the date shown alone. */
  readonly dates: string;
  /** `shown` for the breakdown of the view at the date shown, or `none`. */
  readonly breakdowns: string;
  readonly languages: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly contact: string;
  readonly purpose: string;
  readonly terms?: string | undefined;
  readonly note: readonly string[];
  readonly classification: string;
  readonly frozen?: string | undefined;
  readonly expires?: string | undefined;
  readonly 'least-families'?: string | undefined;
  readonly 'least-individuals'?: string | undefined;
  readonly 'zeros-are-sensitive': boolean;
  readonly reason: string;
  readonly 'opt-in-sites'?: string | undefined;
  /** Why figures of districts go out; without a reason they do not. */
  readonly 'opt-in-districts'?: string | undefined;
  /** The file of a story that the page tells. */
  readonly story?: string | undefined;
  readonly against?: string | undefined;
  /** The address that a folder will have, for the sites that want the whole address of its picture. */
  readonly site: string;
  readonly 'no-picture': boolean;
  /** The file of a private key that signs. */
  readonly key?: string | undefined;
}

/** What the publisher says; what is not said is taken from the dataset and the first source of the figures. */
export function saidOf(
  options: PublisherOptions,
  dataset: DatasetSummary,
  [source]: readonly Source[],
): Said {
  const classification = SENSITIVITIES.find((known) => known === options.classification);
  if (!classification) throw new NotPublished(`--classification is one of ${SENSITIVITIES.join(', ')}.`);
  return {
    title: options.title ?? dataset.name.en,
    publisher: options.publisher ?? source?.publisher ?? '',
    contact: options.contact,
    purpose: options.purpose,
    terms: options.terms ?? source?.terms ?? '',
    notes: options.note,
    classification,
    frozen: options.frozen === undefined ? today() : dayOf(options.frozen),
    expires: options.expires === undefined ? null : dayOf(options.expires),
    languages: languagesOf(options),
    optIns: optInsOf(options),
  };
}

/** What is opted in, with its reason. Where sites lie cannot be: it never leaves. */
function optInsOf(options: PublisherOptions): Said['optIns'] {
  const { 'opt-in-districts': districts, 'opt-in-sites': sites } = options;
  return [
    ...(districts === undefined ? [] : [{ what: 'districts' as const, reason: districts }]),
    ...(sites === undefined ? [] : [{ what: 'belowDistrict' as const, reason: sites }]),
  ];
}

/** Which dates go out. */
export function datesOf({ dates }: PublisherOptions): 'all' | 'this' {
  if (dates === 'all' || dates === 'this') return dates;
  throw new NotPublished('--dates is all or this.');
}

/** Whether a breakdown goes out. */
export function breakdownsOf({ breakdowns }: PublisherOptions): 'none' | 'shown' {
  if (breakdowns === 'none' || breakdowns === 'shown') return breakdowns;
  throw new NotPublished('--breakdowns is none or shown.');
}

function languagesOf({ languages }: PublisherOptions): LanguageCode[] {
  const asked = [...new Set(languages.split(','))];
  const known = asked.flatMap((code) => LANGUAGES.find((one) => one === code) ?? []);
  if (known.length === asked.length) return known;
  throw new NotPublished(`--languages are some of ${LANGUAGES.join(', ')}.`);
}

/** The rules of suppression that were asked for. */
export function rulesOf(options: PublisherOptions): SuppressionRules {
  return {
    leastFamilies: Number(options['least-families'] ?? USUAL_RULES.leastFamilies),
    leastIndividuals: Number(options['least-individuals'] ?? USUAL_RULES.leastIndividuals),
    zerosAreSensitive: options['zeros-are-sensitive'],
    reason: options.reason,
  };
}

function dayOf(text: string): Day {
  const day = parseIsoDay(text);
  if (!day) throw new NotPublished(`${text} is no day: write it as 2015-09-29.`);
  return day;
}

/** In UTC, so that machines in two time zones agree; a job that must give the same bytes says --frozen. */
function today(): Day {
  return dayOf(new Date().toISOString().slice(0, 10));
}
