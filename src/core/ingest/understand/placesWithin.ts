import { normaliseName } from '../../gazetteer/normaliseName';
import { cellText } from '../cellText';

type Rows = readonly (readonly string[])[];

const MOST_ROWS = 5000;

/**
 * Whether the places of one column lie in those of another: each beside one of these alone, on the whole two or more in
 * each, and in at least two of them several at one time. Small places that share a name, and one that is written in two
 * ways, look alike otherwise. Over the first 5,000 rows with both, whose times stand in the columns `times`. O(rows).
 */
export function placesWithin(rows: Rows, lower: number, upper: number, times: readonly number[]): boolean {
  const within = new Map<string, string>();
  const seenAt = new Map<string, string>();
  const withSeveral = new Set<string>();
  for (const cells of rows.slice(0, MOST_ROWS)) {
    const [place, larger] = [nameIn(cells, lower), nameIn(cells, upper)];
    if (place === '' || larger === '') continue;
    if ((within.get(place) ?? larger) !== larger) return false;
    within.set(place, larger);
    const placeAndTime = [larger, ...times.map((at) => cellText(cells[at] ?? ''))].join('\n');
    const first = seenAt.get(placeAndTime) ?? place;
    seenAt.set(placeAndTime, first);
    if (first !== place) withSeveral.add(larger);
  }
  return withSeveral.size > 1 && within.size >= 2 * new Set(within.values()).size;
}

function nameIn(cells: readonly string[], at: number): string {
  return normaliseName(cellText(cells[at] ?? ''));
}
