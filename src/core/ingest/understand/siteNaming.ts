import { SUBDISTRICT } from '../../domain/placeLevel';
import { RowTexts } from '../read/rowTexts';
import { contextColumns, contextOf } from '../rowContext';
import { spelling } from '../spelling';
import type { UnderstoodColumn } from '../understanding';

const MOST_ROWS = 20_000;

/**
 * The columns of locations with how they tell rows apart: by the ids alone, in each sub-district, where each row has
 * one and few rows share theirs, or else by spellings where two of the same date and place agree. The same columns when
 * names do, as they stand. Goes by the first 20,000 rows. O(their cells).
 */
export function withSiteNaming(
  columns: readonly UnderstoodColumn[],
  rows: readonly (readonly string[])[],
): readonly UnderstoodColumn[] {
  const places = new RowTexts(columns).of('place');
  const indexesOf = (some: typeof places) => some.map(({ index }) => index);
  const isName = ({ role }: (typeof places)[number]) => role.by === 'name';
  const located = places.filter(({ role }) => role.level >= SUBDISTRICT);
  const sites = places.filter(({ role }) => role.level > SUBDISTRICT);
  const around = indexesOf(places.filter(({ role }) => role.level < SUBDISTRICT));
  const inside = indexesOf(places.filter(({ role }) => role.level <= SUBDISTRICT));
  const context = contextColumns(columns);
  const seen = rows.slice(0, MOST_ROWS);
  const id = sites.find((column) => !isName(column))?.index;
  if (id !== undefined && areIds(seen, id, indexesOf(sites.filter(isName)), [...context, ...inside])) {
    return named(columns, 'none', indexesOf(sites.filter(({ index }) => index !== id)));
  }
  const names = indexesOf(located.filter(isName));
  const areSpelt = names.length > 0 && areSpeltTwice(seen, indexesOf(located), [...context, ...around]);
  return areSpelt ? named(columns, 'spellings', names) : columns;
}

function named(
  columns: readonly UnderstoodColumn[],
  naming: UnderstoodColumn['naming'],
  of: readonly number[],
): readonly UnderstoodColumn[] {
  return columns.map((column) => (of.includes(column.index) ? { ...column, naming } : column));
}

/** Whether a column holds ids of locations: every named row has one, and some are told again, under another name. */
function areIds(
  rows: readonly (readonly string[])[],
  id: number,
  names: readonly number[],
  telling: readonly number[],
): boolean {
  if (!sharedBySome(rows, (cells) => (cells[id] ?? '').trim(), names)) return false;
  const ids = new Map<string, string>();
  let [again, renamed] = [0, 0];
  for (const cells of rows) {
    const name = contextOf(cells, names);
    if (names.every((index) => (cells[index] ?? '').trim() === '')) continue;
    const own = (cells[id] ?? '').trim();
    if (own === '') return false;
    const key = `${contextOf(cells, telling)}\u0000${own}`;
    const known = ids.get(key);
    if (known === undefined) ids.set(key, name);
    else again++;
    if (known !== undefined && known !== name) renamed++;
  }
  return renamed > 0 && 2 * again <= ids.size;
}

/** Whether two names of one date and place are spellings of each other. */
function areSpeltTwice(
  rows: readonly (readonly string[])[],
  sites: readonly number[],
  telling: readonly number[],
): boolean {
  const known = new Map<string, string>();
  const spelt = (cells: readonly string[]) =>
    sites
      .map((index) => {
        const name = cells[index] ?? '';
        const own = known.get(name) ?? spelling(name.trim());
        known.set(name, own);
        return own;
      })
      .join('\u0000');
  if (!sharedBySome(rows, spelt, sites)) return false;
  return sharedBySome(rows, (cells) => `${contextOf(cells, telling)}\u0000${spelt(cells)}`, sites);
}

/** Whether two rows agree in something, but not in what some columns say. Few do, which costs less to find. O(their cells). */
function sharedBySome(
  rows: readonly (readonly string[])[],
  shared: (cells: readonly string[]) => string,
  columns: readonly number[],
): boolean {
  const first = new Map<string, readonly string[]>();
  for (const cells of rows) {
    const key = shared(cells);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, cells);
    else if (columns.some((index) => (earlier[index] ?? '').trim() !== (cells[index] ?? '').trim()))
      return true;
  }
  return false;
}
