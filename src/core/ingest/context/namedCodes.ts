import type { PlaceId } from '../../domain/place';
import type { NamedRow } from '../../table/namedRows';
import type { ContextRole } from './contextTable';

/** The columns that name places by code; a cell may hold a list. */
const COLUMNS: Record<ContextRole, readonly string[]> = {
  gazetteer: ['pcode', 'parent_pcode', 'admin1_pcode', 'within_pcode'],
  regionSets: ['admin1_pcodes'],
  events: ['admin1_pcode'],
  seriesBreaks: ['admin1_pcodes'],
  population: ['admin1_pcode', 'within_pcode'],
  crossings: ['admin1_pcode'],
  sources: [],
};

/** The codes of the places that a row names, with the column each stands in; in capitals, as codes are compared. */
export function namedCodes(role: ContextRole, row: NamedRow): { column: string; code: PlaceId }[] {
  return COLUMNS[role].flatMap((column) =>
    row
      .get(column)
      .split('|')
      .filter(Boolean)
      .map((code) => ({ column, code: code.trim().toUpperCase() })),
  );
}
