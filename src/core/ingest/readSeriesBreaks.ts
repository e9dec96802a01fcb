import { parseIsoDay } from '../domain/day';
import type { Measure, Unit, Dimension } from '../domain/measure';
import type { SeriesBreak } from '../domain/seriesBreak';
import { namesOf } from '../gazetteer/readGazetteer';
import type { NamedRow } from '../table/namedRows';

/** The breaks of a `series-breaks.csv`; a row without a valid day or severity is left out. Empty means "all". */
export function readSeriesBreaks(rows: readonly NamedRow[]): SeriesBreak[] {
  return rows.flatMap((row) => {
    const from = parseIsoDay(row.get('first_date_after'));
    const severity = row.get('severity');
    if (!from || (severity !== 'refuse' && severity !== 'warn')) return [];
    const places = row.get('admin1_pcodes').split('|').filter(Boolean);
    return [
      {
        id: row.get('break_id'),
        from,
        measure: (row.get('measure') || null) as Measure | null,
        unit: (row.get('unit') || null) as Unit | null,
        dimension: (row.get('dimension') || null) as Dimension | null,
        places: places.length > 0 ? places : null,
        severity,
        text: namesOf(row, 'text'),
        source: row.get('source'),
      },
    ];
  });
}
