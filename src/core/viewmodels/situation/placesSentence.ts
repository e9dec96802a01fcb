import { cellIndex, type Cube } from '../../cube/cube';
import { reportsOnly } from '../../cube/reportsOnly';
import { firstRow } from '../../cube/severalRows';
import { totalAt } from '../../cube/totalAt';
import { isExact, type Total } from '../../domain/coverage';
import type { DatasetSummary } from '../../domain/dataset';
import { message, type Message } from '../../domain/message';
import type { PlaceId } from '../../domain/place';
import type { Headline } from '../headline';
import { namesOfPlace } from '../selection';
import { largestOf } from './largestOf';
import { inARow, linked, type Backing, type Sentence } from './sentence';

interface Valued {
  readonly place: PlaceId;
  readonly total: Total;
  readonly value: number;
}

/**
 * Where the most are: the largest places of the selection with what they make up together, or of a single place how
 * many have a larger figure. Shares only of a complete sum, and added before they are rounded (spec 1.6). Null where
 * nothing is to be said, or bounds leave open which is larger. O(places log places).
 */
export function placesSentence(
  dataset: DatasetSummary,
  cube: Cube,
  headline: Headline,
  dateIndex: number,
): Sentence | null {
  const { selection, total } = headline;
  const reports = reportsOnly(cube); // a figure that is carried forward was not reported, however large
  const own = valuedPlaces(reports, dateIndex, selection.places);
  if (selection.places.length === 1)
    return aloneSentence(own[0], valuedPlaces(reports, dateIndex, cube.places));
  const top = largestOf(own.filter(({ value }) => value > 0));
  if (top.length < 2) return null;
  const behind: Record<string, Backing> = {};
  const items = top.map((one, index) => {
    const name = `place${index}`;
    const backing = backingOf(cube, dateIndex, one, headline.date.from !== undefined);
    if (backing) behind[name] = backing;
    const count = { count: one.value };
    return message(one.total.complete ? 'situation-item' : 'situation-item-least', {
      name: { names: namesOfPlace(dataset, one.place) },
      figure: backing ? linked(count, name) : count,
    });
  });
  const together = top.reduce((sum, { value }) => sum + value, 0);
  const above = valuedPlaces(cube, dateIndex, selection.places).filter(({ value }) => value > 0);
  const hasMore = above.length > top.length;
  const percent = isExact(total) && total.value !== null ? (together / total.value) * 100 : null;
  const isShared = hasMore && percent !== null && Math.round(percent) < 100;
  if (isShared) {
    const says = message('situation-of', { part: { count: together }, whole: { count: total.value ?? 0 } });
    behind['share'] = { says, shows: 'trace' };
  }
  const share = isShared ? linked({ percent }, 'share') : '';
  const kind = isShared ? 'share' : hasMore ? 'most' : 'all';
  return { message: message('situation-places', { kind, items: inARow(items), share }), behind };
}

/** The places with a figure, the largest first. */
function valuedPlaces(cube: Cube, dateIndex: number, places: readonly PlaceId[]): Valued[] {
  return places
    .map((place) => ({ place, total: totalAt(cube, dateIndex, [place]) }))
    .flatMap((one) => (one.total.value === null ? [] : { ...one, value: one.total.value }))
    .toSorted((a, b) => b.value - a.value);
}

function aloneSentence(only: Valued | undefined, all: readonly Valued[]): Sentence | null {
  if (!only || all.length < 2) return null;
  const upper = ({ total }: Valued) => total.upper ?? Infinity;
  const others = all.filter(({ place }) => place !== only.place);
  const larger = others.filter(({ value }) => value > upper(only)).length;
  const isCertain = (one: Valued) => one.value > upper(only) || upper(one) <= only.value;
  if (!others.every(isCertain)) return null;
  return {
    message: message('situation-alone', {
      larger: larger === 0 ? 'no' : 'yes',
      count: { count: larger },
      of: { count: all.length },
    }),
    behind: {},
  };
}

/** The row that a figure stands in, or of which and further ones it is the sum; null for one that no row gives. */
function backingOf(cube: Cube, dateIndex: number, { place, value }: Valued, isFlow: boolean): Backing | null {
  const row = cube.rows[cellIndex(cube, dateIndex, place)] ?? 0;
  if (row === 0) return null;
  const { perFamily = 1 } = cube;
  const values = {
    row: { count: firstRow(row) },
    file: cube.file,
    value: { count: value },
    families: { count: Math.round(value / perFamily) },
    size: { factor: perFamily },
  };
  const says: Message =
    cube.perFamily === undefined
      ? message(row > 0 && !isFlow ? 'situation-row' : 'situation-rows', values)
      : message('situation-families', values);
  return { says, shows: 'trace' };
}
