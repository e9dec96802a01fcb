import type { Cube } from '../cube/cube';
import type { DatasetSummary } from '../domain/dataset';
import { message, type Message } from '../domain/message';

/**
 * How many of the places that are known a person's file names at all: of the others it says nothing, not even "none".
 * Null where it names them all, or none of them, and of figures that ship. O(places).
 */
export function namedPlacesNote({ id: dataset, places, level }: DatasetSummary, cube: Cube): Message | null {
  if (!dataset.startsWith('file-')) return null;
  const named = new Set(cube.places);
  const known = places.filter(({ id }) => named.has(id)).length;
  if (known === places.length || known === 0) return null;
  return message(level === 'district' ? 'file-line-named-district' : 'file-line-named', {
    named: { count: known },
    known: { count: places.length },
  });
}
