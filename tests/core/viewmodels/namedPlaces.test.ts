import { expect, test } from 'vitest';
import { namedPlacesNote } from '../../../src/core/viewmodels/namedPlaces';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const TWO = cubeOf(['2024-01-31 Dahuk 5', '2024-01-31 Anbar 0']);
const OF_FILE = { ...SMALL_DATASET, id: 'file-1' };

test('a file that leaves places out says of how many it speaks, at each level in its words', () => {
  const values = { named: { count: 2 }, known: { count: 3 } };
  expect(namedPlacesNote(OF_FILE, TWO)).toEqual({ key: 'file-line-named', values });
  expect(namedPlacesNote({ ...OF_FILE, level: 'district' }, TWO)?.key).toBe('file-line-named-district');
});

test('nothing is said of a file that names all, or none, nor of figures that ship', () => {
  const all = cubeOf(['2024-01-31 Dahuk 5', '2024-01-31 Erbil 7', '2024-01-31 Anbar 0']);
  const none = cubeOf(['2024-01-31 ?Mars 5']);
  expect([namedPlacesNote(OF_FILE, all), namedPlacesNote(OF_FILE, none)]).toEqual([null, null]);
  expect(namedPlacesNote(SMALL_DATASET, TWO)).toBeNull();
});
