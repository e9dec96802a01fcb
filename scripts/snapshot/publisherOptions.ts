import { parseIsoDay, type Day } from '../../src/core/domain/day';
import { USUAL_RULES, type SuppressionRules } from '../../src/core/publish/disclosure/suppressionRules';
import type { Publication } from '../../src/core/publish/manifest/buildManifest';
import { SENSITIVITIES } from '../../src/core/publish/manifest/manifest';
import { version } from '../../package.json';
import { NotPublished } from './notPublished';
import type { SnapshotSource } from './snapshotSource';

/** What can be said on the command line of a snapshot. */
export const PUBLISHER_OPTIONS = {
  data: { type: 'string' },
  view: { type: 'string', default: '' },
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
  against: { type: 'string' },
} as const;

export interface PublisherOptions {
  readonly data?: string | undefined;
  readonly view: string;
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
  readonly against?: string | undefined;
}

/** What the publisher says; what is not said is taken from the dataset and its first source. */
export function publicationOf(options: PublisherOptions, { dataset, sources }: SnapshotSource): Publication {
  const [source] = sources;
  const classification = SENSITIVITIES.find((known) => known === options.classification);
  if (!classification) throw new NotPublished(`--classification is one of ${SENSITIVITIES.join(', ')}.`);
  const optIn = options['opt-in-sites'];
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
    views: [{ link: options.view, text: '' }],
    optIns: optIn === undefined ? [] : [{ what: 'belowDistrict', reason: optIn }],
    software: { name: 'Nuzuh', version },
  };
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
