import { parseIsoDay } from '../domain/day';
import type { DatasetContext } from '../domain/dataset';
import type { DatedEvent } from '../domain/event';
import type { Source } from '../domain/source';
import { namesOf } from '../gazetteer/readGazetteer';
import type { NamedRow } from '../table/namedRows';
import { parseCount } from './parseCount';

/** The events of an `events.csv`, in date order. A month (`2014-08`) stands at its first day. */
export function readEvents(rows: readonly NamedRow[]): DatedEvent[] {
  return rows
    .flatMap((row): DatedEvent[] => {
      const text = row.get('date');
      const month = text.length === 7;
      const day = parseIsoDay(month ? `${text}-01` : text);
      if (!day) return [];
      return [
        {
          day,
          precision: month ? 'month' : 'day',
          place: row.get('admin1_pcode') || null,
          label: namesOf(row, 'label'),
          text: namesOf(row, 'event'),
          weight: Number(row.get('weight')) || 3,
          source: row.get('source_url'),
        },
      ];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * Residents per place of a `population.csv`. Rows inside another place (`within_pcode`) are added to it, because the
 * displacement figures count them there.
 */
export function readPopulation(rows: readonly NamedRow[]): DatasetContext['population'] {
  const byPlace = new Map<string, DatasetContext['population'][number]>();
  for (const row of rows) {
    const place = row.get('admin1_pcode') || row.get('within_pcode');
    const residents = parseCount(row.get('population')).value;
    const year = Number(row.get('year'));
    if (place === '' || !(residents > 0) || !(year > 0)) continue;
    const known = byPlace.get(place);
    const source = row.get('source_url');
    byPlace.set(place, { place, year, residents: residents + (known?.residents ?? 0), source });
  }
  return [...byPlace.values()];
}

/** The sources of a `sources.csv`. */
export function readSources(rows: readonly NamedRow[]): Source[] {
  return rows.map((row) => ({
    id: row.get('source_id'),
    title: row.get('title'),
    publisher: row.get('publisher'),
    url: row.get('url'),
    terms: row.get('terms'),
    credit: namesOf(row, 'credit'),
  }));
}
