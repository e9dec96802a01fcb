import { cellIndex, type Cube } from '../cube/cube';
import { hasValue } from '../domain/cellState';
import type { Total } from '../domain/coverage';
import type { DatasetSummary } from '../domain/dataset';
import { message, type Message } from '../domain/message';
import type { PlaceId } from '../domain/place';
import { carriedFrom, type CarriedFrom } from './carried';
import type { Headline } from './headline';
import { namesOfPlace } from './selection';

/** A series at one of its dates. */
export interface SeriesAt {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly dateIndex: number;
}

/**
 * How the figure of a headline is made where it is no sum of reports of its date: what places stand in it with earlier
 * figures, what is a floor all the same, what is estimated. Whoever shows or quotes the figure says this too. O(places).
 */
export function caveatsOf(at: SeriesAt, { selection, total }: Headline): Message[] {
  const { places } = selection;
  const notes = [carriedNote(at, places), floorsNote(at, places), estimateNote(at, places, total)];
  return notes.filter((note) => note !== null);
}

function carriedNote({ dataset, cube, dateIndex }: SeriesAt, places: readonly PlaceId[]): Message | null {
  let oldest: CarriedFrom | null = null;
  const list = places.flatMap((place) => {
    const from = carriedFrom(cube, dateIndex, place);
    if (!from) return [];
    if (!oldest || from.days > oldest.days) oldest = from;
    return [namesOfPlace(dataset, place)];
  });
  if (!oldest) return null;
  const { days, day }: CarriedFrom = oldest;
  return message('note-carried', { places: { list }, days: { count: days }, day: { day } });
}

/**
 * Governorates that stay floors although figures are carried forward: they are carried as wholes, and what is not known
 * of the districts in them is not filled.
 */
function floorsNote({ dataset, cube, dateIndex }: SeriesAt, places: readonly PlaceId[]): Message | null {
  if (!cube.carriedFrom || !dataset.districts || dataset.level === 'district') return null;
  const list = places.flatMap((place) => {
    const cell = cellIndex(cube, dateIndex, place);
    const isFloor = hasValue(cube.states[cell] ?? 0) && cube.uppers[cell] === Infinity;
    return isFloor ? [namesOfPlace(dataset, place)] : [];
  });
  return list.length === 0 ? null : message('note-carried-floors', { places: { list } });
}

/** One person fewer or more in a family shows how much hangs on their number. */
function estimateNote(
  { cube, dateIndex }: SeriesAt,
  places: readonly PlaceId[],
  { value, complete, estimated }: Total,
): Message | null {
  const { perFamily } = cube;
  if (perFamily === undefined) return estimated && complete ? fileNote(cube) : null; // a floor says that it is one
  const size = { factor: perFamily };
  if (value === null) return message('note-family-size', { size });
  // Cells are rounded: dividing each of them finds its families again.
  const families = places.reduce(
    (sum, place) => sum + Math.round((cube.values[cellIndex(cube, dateIndex, place)] ?? 0) / perFamily),
    0,
  );
  return message('note-of-families', {
    families: { count: families },
    size,
    rounded: Math.abs(value - families * perFamily) < 0.05 ? 'no' : 'yes',
    least: { count: families * Math.max(1, perFamily - 1) },
    most: { count: families * (perFamily + 1) },
  });
}

/** Why figures are estimates that nobody made here. */
function fileNote({ inThousands }: Cube): Message {
  if (inThousands === undefined) return message('note-estimated');
  return message(inThousands === 'all' ? 'note-thousands-all' : 'note-thousands-some');
}
