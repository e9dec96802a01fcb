import type { PlaceId } from '../../domain/place';
import type { ContextTable } from './contextTable';

/** What a dataset is known by: the codes of its places in capitals, and the pack it came in. */
export interface FitsWith {
  readonly codes: ReadonlySet<PlaceId>;
  readonly pack: string | null;
}

/**
 * The context tables of the country that a dataset is of. A table is of it when it names one of its places by code; a
 * gazetteer brings its own codes along. A code that is a bare number may be of any country, so tables with such codes,
 * and those that name no place, are taken only from a pack that the dataset or another of its tables came in, and only
 * when all else in that pack is of the same country. The order of the tables does not matter.
 */
export function fittingTables(tables: readonly ContextTable[], dataset: FitsWith): ContextTable[] {
  const codes = new Set(dataset.codes);
  const telling = tables.filter((table) => [...table.codes].some(tellsCountry));
  const fitting = new Set<ContextTable>();
  for (let before = -1; before < fitting.size;) {
    before = fitting.size;
    for (const table of telling) {
      if (fitting.has(table) || ![...table.codes].some((code) => tellsCountry(code) && codes.has(code)))
        continue;
      fitting.add(table);
      if (table.role === 'gazetteer') for (const code of table.codes) codes.add(code);
    }
  }
  const packs = new Set([...fitting].map(({ pack }) => pack));
  if (dataset.pack !== null) packs.add(dataset.pack);
  for (const table of telling) if (!fitting.has(table)) packs.delete(table.pack);
  return tables.filter((table) => fitting.has(table) || (packs.has(table.pack) && !telling.includes(table)));
}

/** A code with a letter in it, as `HT01`. */
function tellsCountry(code: PlaceId): boolean {
  return /\p{L}/u.test(code);
}
