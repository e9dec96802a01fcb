import * as v from 'valibot';
import { SENSITIVITIES } from '../../domain/sensitivity';
import { isoDay as day } from '../frozen/frozenTable';
import { wellFormed } from './canonicalJson';

/** Raised when a member changes its meaning. */
export const MANIFEST_VERSION = 1;
const OPT_INS = ['districts', 'belowDistrict', 'coordinates'] as const;

const LINE = 300;
const PAGE = 4000;

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((value) => wellFormed(value) === value),
  );
const filled = (longest: number) => v.pipe(text(longest), v.nonEmpty());
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const namesUpTo = (longest: number) =>
  v.object({ en: text(longest), ar: v.exactOptional(text(longest)), ckb: v.exactOptional(text(longest)) });
const names = namesUpTo(LINE);
const measure = v.picklist(['idps', 'returnees', 'refugees', 'arrivals', 'departures', 'displacements']);
const unit = v.picklist(['individuals', 'families']);
const dimension = v.nullable(v.picklist(['origin', 'shelter', 'wave', 'sexAge', 'lastDisplacement']));
const level = v.picklist(['governorate', 'district']);

/** A figure, what it counts, and the sentence that is quoted of it. */
const words = v.object({ figure: text(LINE), noun: text(LINE), sentence: text(PAGE) });

const view = v.object({
  link: text(PAGE),
  words: v.record(text(LINE), words),
  /** What the publisher tells with it, by language; only of the steps of a story. */
  told: v.exactOptional(v.record(text(LINE), text(PAGE))),
});

const manifest = v.pipe(
  v.object({
    format: v.literal('nuzuh-snapshot'),
    version: v.literal(MANIFEST_VERSION),
    title: filled(LINE),
    /** The title by language, where the publisher left it as the app writes it. */
    titles: v.exactOptional(v.record(text(LINE), filled(LINE))),
    publisher: filled(LINE),
    /** How to reach the publisher. */
    contact: text(LINE),
    /** What the snapshot is published for. */
    purpose: text(PAGE),
    /** Codes of the languages of the page; it opens in the reader's own, else in the first. */
    languages: v.pipe(v.array(text(LINE)), v.minLength(1)),
    /** One view, or the steps of a story: each a link of the app and, by language, the words that are read of it. */
    views: v.pipe(v.array(view), v.minLength(1)),
    selection: v.object({
      dataset: text(LINE),
      name: names,
      country: names,
      from: day,
      to: day,
      dates: number,
      /** The source makes its individuals from families, as far as that is known. */
      fromFamilies: v.boolean(),
      series: v.array(v.object({ measure, unit, dimension, level })),
    }),
    sources: v.array(
      v.object({
        id: text(LINE),
        title: text(LINE),
        publisher: text(LINE),
        url: text(PAGE),
        terms: text(PAGE),
        credit: names,
      }),
    ),
    /** On what terms the snapshot may be used. */
    terms: text(PAGE),
    notes: v.array(text(PAGE)),
    breaks: v.array(
      v.object({
        id: text(LINE),
        from: day,
        /** What it concerns; null for every one. */
        measure: v.nullable(measure),
        unit: v.nullable(unit),
        dimension,
        places: v.nullable(v.array(text(LINE))),
        severity: v.picklist(['refuse', 'warn']),
        text: namesUpTo(PAGE),
        source: text(PAGE),
      }),
    ),
    /** How many places each series has a figure of, at the dates where it is not all of them. */
    coverage: v.array(
      v.object({
        measure,
        unit,
        level,
        expected: number,
        dates: number,
        incomplete: v.array(v.object({ day, reported: number })),
      }),
    ),
    suppression: v.object({
      leastFamilies: number,
      leastIndividuals: number,
      zerosAreSensitive: v.boolean(),
      reason: text(PAGE),
      figures: number,
      suppressed: number,
      optIns: v.array(v.object({ what: v.picklist(OPT_INS), reason: filled(PAGE) })),
    }),
    /** Sensitivity of the data. */
    classification: v.picklist(SENSITIVITIES),
    frozen: day,
    expires: v.nullable(day),
    software: v.object({ name: text(LINE), version: text(LINE) }),
  }),
  v.forward(
    v.check(({ frozen, expires }) => expires === null || expires > frozen),
    ['expires'],
  ),
);

/** Everything that stands around the figures of a snapshot: what they are, whose, for what, how made and made safe. */
export type Manifest = v.InferOutput<typeof manifest>;

/** What is read of a view in one language, also before a script has run. */
export type ViewWords = v.InferOutput<typeof words>;

/** Why a text is no manifest; `at` is the member concerned, such as `sources.0.url`. */
export interface ManifestFault {
  readonly code: 'not_a_snapshot' | 'other_version' | 'malformed';
  readonly at: string;
}

export type ReadManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly faults: readonly [ManifestFault, ...ManifestFault[]] };

/** A manifest that comes from outside, with all that is wrong with it. Members that are not known are dropped. */
export function readManifest(value: unknown): ReadManifest {
  const { format, version } = v.parse(v.fallback(v.looseObject({}), {}), value) as Record<string, unknown>;
  if (format !== 'nuzuh-snapshot') return { ok: false, faults: [{ code: 'not_a_snapshot', at: 'format' }] };
  if (version !== MANIFEST_VERSION) return { ok: false, faults: [{ code: 'other_version', at: 'version' }] };
  const read = v.safeParse(manifest, value);
  if (read.success) return { ok: true, manifest: read.output };
  const [first, ...others] = read.issues;
  const faultOf = (issue: v.BaseIssue<unknown>): ManifestFault => ({
    code: 'malformed',
    at: v.getDotPath(issue) ?? '',
  });
  return { ok: false, faults: [faultOf(first), ...others.map(faultOf)] };
}
