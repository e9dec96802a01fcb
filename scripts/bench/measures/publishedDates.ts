import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { projectRoot } from '../../setup/projectRoot.mjs';

/** A reference date and the sum of individuals published for some governorates. */
export interface PublishedDate {
  readonly day: string;
  readonly total: number;
}

/** Every reference date of data/iraq/idps.csv in order, read without any code of the app. */
export function publishedDates(governorates: readonly string[]): PublishedDate[] {
  const text = readFileSync(join(projectRoot, 'data', 'iraq', 'idps.csv'), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const totals = new Map<string, number>();
  for (const row of data) {
    const day = row['reference_date'] ?? '';
    const counted = governorates.includes(row['admin1_pcode'] ?? '') ? Number(row['idps_individuals']) : 0;
    totals.set(day, (totals.get(day) ?? 0) + counted);
  }
  return [...totals].map(([day, total]) => ({ day, total })).toSorted((a, b) => a.day.localeCompare(b.day));
}
