import type { DatasetContext, DatasetSummary } from '../../domain/dataset';
import type { Names } from '../../domain/place';
import type { FigureCell } from '../figureRows';

type Rows = FigureCell[][];

const named = (stem: string) => [`${stem}_en`, `${stem}_ar`, `${stem}_ckb`];
const namesOf = ({ en, ar, ckb }: Names): FigureCell[] => [en, ar ?? '', ckb ?? ''];

/** The places as the rows of a `governorates.csv`; what else they are called is not needed to show them. */
export function gazetteerRows({ places }: DatasetSummary): Rows {
  return [['pcode', ...named('name')], ...places.map(({ id, names }) => [id, ...namesOf(names)])];
}

/** The named groups of places as the rows of a `region-sets.csv`. */
export function regionSetRows({ regionSets }: DatasetSummary): Rows {
  const header = ['region_id', ...named('name'), 'sentence_en', ...named('short'), 'admin1_pcodes'];
  const rows = regionSets.map(({ id, names, short, inSentence, members }) => [
    id,
    ...namesOf(names),
    inSentence.en,
    ...namesOf(short),
    members.join('|'),
  ]);
  return [header, ...rows];
}

/** The breaks of method as the rows of a `series-breaks.csv`. */
export function seriesBreakRows({ breaks }: DatasetSummary): Rows {
  const header = [
    'break_id',
    'first_date_after',
    'measure',
    'unit',
    'dimension',
    'admin1_pcodes',
    'severity',
  ];
  const rows = breaks.map((one) => [
    one.id,
    one.from,
    one.measure,
    one.unit,
    one.dimension,
    one.places?.join('|') ?? null,
    one.severity,
    ...namesOf(one.text),
    one.source,
  ]);
  return [[...header, ...named('text'), 'source'], ...rows];
}

/** Sources and their terms as the rows of a `sources.csv`. */
export function sourceRows({ sources }: Pick<DatasetContext, 'sources'>): Rows {
  const header = ['source_id', 'title', 'publisher', 'url', 'terms', ...named('credit')];
  const rows = sources.map(({ id, title, publisher, url, terms, credit }) => [
    id,
    title,
    publisher,
    url,
    terms,
    ...namesOf(credit),
  ]);
  return [header, ...rows];
}

/** What happened beside the figures, as the rows of an `events.csv`. */
export function eventRows({ events }: Pick<DatasetContext, 'events'>): Rows {
  const header = ['date', 'admin1_pcode', ...named('label'), ...named('event'), 'weight', 'source_url'];
  const rows = events.map(({ day, precision, place, label, text, weight, source }) => [
    precision === 'month' ? day.slice(0, 7) : day,
    place,
    ...namesOf(label),
    ...namesOf(text),
    weight,
    source,
  ]);
  return [header, ...rows];
}
