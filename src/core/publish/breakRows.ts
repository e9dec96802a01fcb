import type { SeriesBreak } from '../domain/seriesBreak';

/** The columns of a table of breaks, as the app reads it (data/README.md). */
export const BREAK_COLUMNS = [
  'break_id',
  'first_date_after',
  'measure',
  'unit',
  'dimension',
  'admin1_pcodes',
  'severity',
  'text_en',
  'text_ar',
  'source',
] as const;

/** Breaks of method as the rows of a table that a person can change and open again; a blank means "all". */
export function breakRows(breaks: readonly SeriesBreak[]): string[][] {
  const rows = breaks.map((one) => [
    one.id,
    one.from,
    one.measure ?? '',
    one.unit ?? '',
    one.dimension ?? '',
    one.places?.join('|') ?? '',
    one.severity,
    one.text.en,
    one.text.ar ?? '',
    one.source,
  ]);
  return [[...BREAK_COLUMNS], ...rows];
}
