import type { ContextRole } from './contextTable';

/** The columns that only a table of this role has, as in the files of `data/iraq`. */
const SIGNS: readonly (readonly [role: ContextRole, columns: readonly string[]])[] = [
  ['regionSets', ['region_id', 'name_en', 'admin1_pcodes']],
  ['seriesBreaks', ['first_date_after', 'severity', 'text_en']],
  ['events', ['date', 'label_en']],
  ['crossings', ['name', 'neighbour', 'latitude', 'longitude']],
  ['population', ['admin1_pcode', 'year', 'population']],
  ['sources', ['source_id', 'title', 'terms']],
  ['gazetteer', ['pcode', 'name_en']],
];

/** The role of a table by its header; null for a table of figures or of anything else. */
export function contextRoleOf(header: readonly string[]): ContextRole | null {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  return SIGNS.find(([, columns]) => columns.every((column) => names.has(column)))?.[0] ?? null;
}
