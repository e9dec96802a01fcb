import type { Names } from '../../domain/place';
import type { Snapshot } from '../snapshot';

/** Names by the codes that figures of a snapshot have: of places, of sets, and of the whole of them. */
export function namesInSnapshot({ manifest, setting }: Snapshot): (place: string) => Names | undefined {
  const { places, unplaced, districts, sets } = setting;
  const names = new Map([...places, ...unplaced, ...districts, ...sets].map((one) => [one.id, one.names]));
  return (place) => (place === WHOLE ? manifest.selection.country : names.get(place));
}

/** The code of the whole of a dataset in what is published. */
export const WHOLE = 'country';
