import { hasValue } from '../../domain/cellState';
import type { PlaceLevel } from '../../domain/placeLevel';
import { keyOfPlace } from '../nesting';
import { parseCount } from '../parseCount';
import { isEmpty, type PlaceText } from '../placeText';
import { RowTexts } from '../read/rowTexts';
import { isLabelOfTotals } from '../labelOfTotals';
import { contextColumns, contextOf } from '../rowContext';
import type { UnderstoodColumn } from '../understanding';

const MOST_CELLS = 20_000;
const MOST_PLACES = 2000;

/** What the rows of one place say; a place told again at a date is another item. */
export interface PlaceItem {
  readonly place: PlaceText;
  /** The how manieth of its name it is at a date, from 0. */
  readonly nth: number;
  /** Index of the first row that names it. */
  readonly row: number;
  /** What it counts, by the number of the date and the column. */
  readonly figures: Map<number, number>;
}

/**
 * The places of a column of level `level` in the order in which the rows name them first, of as many rows as have 20,000
 * counts; none of more than 2,000 places, which are no two levels. Rows of totals are none. O(cells).
 */
export function placeItems(
  columns: readonly UnderstoodColumn[],
  rows: readonly (readonly string[])[],
  level: PlaceLevel,
): PlaceItem[] {
  const texts = new RowTexts(columns);
  const counts = texts.of('count').map(({ index }) => index);
  const telling = contextColumns(columns);
  const contexts = new Map<string, { readonly number: number; readonly seen: Map<string, number> }>();
  const items = new Map<string, PlaceItem>();
  const looked = rows.slice(0, Math.ceil(MOST_CELLS / Math.max(1, counts.length)));
  for (const [row, cells] of looked.entries()) {
    const place = texts.place(cells, level);
    if (isEmpty(place) || isLabelOfTotals(cells.find((cell) => cell.trim() !== '') ?? '')) continue;
    if (isLabelOfTotals(place.name)) continue;
    const told = contextOf(cells, telling);
    const context = contexts.get(told) ?? { number: contexts.size, seen: new Map<string, number>() };
    contexts.set(told, context);
    const key = keyOfPlace(place);
    const nth = context.seen.get(key) ?? 0;
    context.seen.set(key, nth + 1);
    const item = items.get(`${key}${nth}`) ?? { place, nth, row, figures: new Map<number, number>() };
    items.set(`${key}${nth}`, item);
    if (items.size > MOST_PLACES) return [];
    counts.forEach((index, count) => {
      const { state, value } = parseCount(cells[index] ?? '');
      if (hasValue(state)) item.figures.set(context.number * counts.length + count, value);
    });
  }
  return [...items.values()];
}
