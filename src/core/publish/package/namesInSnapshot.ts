import type { Names } from '../../domain/place';
import type { Setting } from '../setting/setting';

/** What of a snapshot has names. */
export interface Named {
  readonly manifest: { readonly selection: { readonly country: Names } };
  readonly setting: {
    readonly [List in 'places' | 'unplaced' | 'districts' | 'sets']: readonly Pick<
      Setting[List][number],
      'id' | 'names'
    >[];
  };
}

/** Names by the codes that figures of a snapshot have: of places, of sets, and of the whole of them. */
export function namesInSnapshot({ manifest, setting }: Named): (place: string) => Names | undefined {
  const { places, unplaced, districts, sets } = setting;
  const names = new Map([...places, ...unplaced, ...districts, ...sets].map((one) => [one.id, one.names]));
  return (place) => (place === WHOLE ? manifest.selection.country : names.get(place));
}

/** The code of the whole of a dataset in what is published. */
export const WHOLE = 'country';
