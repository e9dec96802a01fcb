import { hasValue } from '../../domain/cellState';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { Measure } from '../../domain/measure';
import type { Names } from '../../domain/place';
import { touches, type SeriesBreak } from '../../domain/seriesBreak';
import type { Source } from '../../domain/source';
import { dateIndexOf, type PublishedFigures, type PublishedSeries } from '../disclosure/publishedFigures';
import type { SuppressionRules } from '../disclosure/suppressionRules';
import { frozenFigures } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { wellFormed } from './canonicalJson';
import { frozenDatasetId } from './frozenDatasetId';
import { plainJson } from './plainJson';
import { MANIFEST_VERSION, readManifest, type Manifest, type ReadManifest } from './manifest';

/** What the publisher says. Days are given, never taken from a clock. */
export interface Publication {
  readonly title: string;
  /** The title by language; absent for one that a person wrote. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  readonly publisher: string;
  readonly contact: string;
  readonly purpose: string;
  readonly terms: string;
  readonly notes: readonly string[];
  readonly classification: Manifest['classification'];
  readonly frozen: Day;
  readonly expires: Day | null;
  readonly languages: readonly string[];
  /** Links of the app, as `place=kri&date=2015-09-29`, each with its words in those languages. */
  readonly views: Manifest['views'];
  readonly optIns: Manifest['suppression']['optIns'];
  readonly software: Manifest['software'];
}

/** What is published, and what is known of it. */
export interface PublishedData {
  readonly dataset: Pick<DatasetSummary, 'id' | 'name' | 'country' | 'breaks' | 'measures'>;
  readonly sources: readonly Source[];
  readonly figures: PublishedFigures;
  readonly rules: SuppressionRules;
  readonly frozen: FrozenTable;
}

/**
 * The manifest of a snapshot, checked as one that is read: texts of people are made well-formed, and what is missing or
 * too long comes back as a fault. Only sources that a figure has, and breaks that its dates cross, are named. O(cells).
 */
export function buildManifest(publication: Publication, data: PublishedData): ReadManifest {
  const { dataset, figures, frozen } = data;
  const rows = frozenFigures(frozen);
  const named = new Set(rows.map(({ source }) => source));
  const [first, last] = [frozen.dates[0]?.day ?? '', frozen.dates.at(-1)?.day ?? ''];
  const { optIns, software, classification, expires } = publication;
  return readManifest({
    format: 'nuzuh-snapshot',
    version: MANIFEST_VERSION,
    title: wellFormed(publication.title),
    ...(publication.titles && { titles: plainJson(publication.titles) }),
    publisher: wellFormed(publication.publisher),
    contact: wellFormed(publication.contact),
    purpose: wellFormed(publication.purpose),
    languages: publication.languages,
    views: plainJson(publication.views),
    selection: {
      dataset: frozenDatasetId(dataset.id),
      name: wellFormedNames(dataset.name),
      country: wellFormedNames(dataset.country),
      from: first,
      to: last,
      dates: frozen.dates.length,
      fromFamilies: figures.series.some(({ cube }) => isFromFamilies(dataset, cube.measure)),
      series: figures.series.map(({ cube: { measure, unit, by }, level }) => ({
        measure,
        unit,
        dimension: by?.dimension ?? null,
        level,
      })),
    },
    sources: data.sources.filter(({ id }) => named.has(id)).map(wellFormedSource),
    terms: wellFormed(publication.terms),
    notes: publication.notes.map(wellFormed),
    breaks: dataset.breaks.filter((one) => isCrossed(one, figures, first, last)).map(writtenBreak),
    coverage: figures.series.filter(({ cube }) => cube.by === null).map(coverageOf),
    suppression: {
      ...data.rules,
      reason: wellFormed(data.rules.reason),
      figures: rows.length,
      suppressed: rows.filter(({ status }) => status === 'suppressed').length,
      optIns: optIns.map(({ what, reason }) => ({ what, reason: wellFormed(reason) })),
    },
    classification,
    frozen: publication.frozen,
    expires,
    software,
  });
}

function isCrossed(one: SeriesBreak, { series }: PublishedFigures, first: string, last: string): boolean {
  const isWithin = one.from > first && one.from <= last;
  return (
    isWithin &&
    series.some(({ cube: { measure, unit, by, places } }) =>
      touches(one, { measure, unit, dimension: by?.dimension ?? null, places }),
    )
  );
}

function writtenBreak(one: SeriesBreak): Manifest['breaks'][number] {
  const { id, from, measure, unit, dimension, places, severity, text, source } = one;
  return {
    id: wellFormed(id),
    from,
    measure,
    unit,
    dimension,
    places: places?.map(wellFormed) ?? null,
    severity,
    text: wellFormedNames(text),
    source: wellFormed(source),
  };
}

function isFromFamilies({ measures }: PublishedData['dataset'], measure: Measure): boolean {
  return measures.find((one) => one.measure === measure)?.fromFamilies === true;
}

function coverageOf({ cube, level, dates }: PublishedSeries): Manifest['coverage'][number] {
  const { measure, unit, places, states } = cube;
  const published = dates.filter((day) => dateIndexOf(cube, day) >= 0);
  const incomplete = published.flatMap((day) => {
    const date = dateIndexOf(cube, day);
    const row = states.subarray(date * places.length, (date + 1) * places.length);
    const reported = row.filter(hasValue).length;
    return reported < places.length ? [{ day, reported }] : [];
  });
  return { measure, unit, level, expected: places.length, dates: published.length, incomplete };
}

function wellFormedSource({ id, title, publisher, url, terms, credit }: Source): Manifest['sources'][number] {
  const [name, called, by, at, on] = [id, title, publisher, url, terms].map(wellFormed);
  return {
    id: name ?? '',
    title: called ?? '',
    publisher: by ?? '',
    url: at ?? '',
    terms: on ?? '',
    credit: wellFormedNames(credit),
  };
}

function wellFormedNames({ en, ar, ckb }: Names): Manifest['selection']['name'] {
  return {
    en: wellFormed(en),
    ...(ar !== undefined && { ar: wellFormed(ar) }),
    ...(ckb !== undefined && { ckb: wellFormed(ckb) }),
  };
}
