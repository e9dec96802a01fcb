import { cell, writeCsv, type CsvRow } from './csvRow';

/**
 * The types of shelter and the group each belongs to, from rows that name both: `shelter-types.csv`. Throws when a type
 * stands in two groups.
 */
export function shelterTypeTable(rows: readonly CsvRow[]): string {
  const groups = new Map<string, string>();
  for (const row of rows) {
    const [type, group] = [cell(row, 'shelter_type'), cell(row, 'shelter_group')];
    if ((groups.get(type) ?? group) !== group) throw new Error(`${type} stands in two groups of shelter`);
    groups.set(type, group);
  }
  const table = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, group]) => ({ shelter_type: type, shelter_group: group }));
  return writeCsv(['shelter_type', 'shelter_group'], table);
}
