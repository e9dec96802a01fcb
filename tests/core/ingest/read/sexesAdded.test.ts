import { expect, test } from 'vitest';
import type { Doubt } from '../../../../src/core/domain/issue';
import { withSexesAdded } from '../../../../src/core/ingest/read/sexesAdded';

const added = (cells: readonly string[]) => {
  const notes: [column: number, code: Doubt['code']][] = [];
  const [sum = ''] = withSexesAdded(
    cells,
    [[0, 1]],
    () => 'unknown',
    undefined,
    (index, { code }) => notes.push([index, code]),
  );
  return { sum, notes };
};

test.each(['no access', 'Inaccessible', 'تعذر الوصول', 'N/A', ''])(
  'beside “%s” one sex is a floor, and that cell is told of as missing',
  (nothing) => {
    expect(added(['10', nothing])).toEqual({ sum: '10+', notes: [[1, 'missing_cell']] });
    expect(added([nothing, '10'])).toEqual({ sum: '10+', notes: [[0, 'missing_cell']] });
  },
);

test.each([
  [['no access', 'no access'], 'no access'],
  [['N/A', 'no access'], 'no access'],
  [['', 'no access'], 'no access'],
  [['N/A', ''], 'N/A'],
  [['no access', '*'], '*'],
  [['<5', '<5'], '*'],
])('a sum of none is the kind of empty that its cells are: %j', (cells, sum) =>
  expect(added(cells)).toEqual({ sum, notes: [] }),
);
