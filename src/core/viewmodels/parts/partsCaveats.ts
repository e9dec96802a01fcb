import type { Cube } from '../../cube/cube';
import { totalAt } from '../../cube/totalAt';
import type { DatasetSummary } from '../../domain/dataset';
import { message, type Message } from '../../domain/message';
import type { PlaceId } from '../../domain/place';
import { namesOfPlace, selectionOf } from '../selection';
import type { LayeredDate } from './layers';

/** A series at one date, and the places whose parts are looked at. */
export interface PartsAt {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly dateIndex: number;
  readonly chosen: readonly PlaceId[];
}

/**
 * What the parts of one date leave out: places without figures, people of the published total that are in no part, and
 * layers that have none. Empty where the breakdown was not published. O(places).
 */
export function partsCaveats({ dataset, cube, dateIndex, chosen }: PartsAt, date: LayeredDate): Message[] {
  if (date.values === null) return [];
  const { places } = selectionOf(chosen, dataset, cube);
  const { gaps } = totalAt(cube, dateIndex, places).coverage;
  const caveats: Message[] = [];
  if (gaps.length > 0) {
    caveats.push(
      message('matrix-silent', { places: { list: gaps.map((one) => namesOfPlace(dataset, one.place)) } }),
    );
  }
  const missing = (date.total ?? date.sum) - date.sum;
  if (missing !== 0) {
    caveats.push(
      message(missing > 0 ? 'parts-short' : 'parts-over', {
        missing: { count: Math.abs(missing) },
        total: { count: date.total ?? 0 },
      }),
    );
  }
  if (date.values.includes(null)) caveats.push(message('parts-blank'));
  return caveats;
}

/** Whether people of the published total are in none of the parts. */
export function isShort({ total, sum }: LayeredDate): boolean {
  return total !== null && sum < total;
}
