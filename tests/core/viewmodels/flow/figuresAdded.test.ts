import { expect, test } from 'vitest';
import { figuresAdded } from '../../../../src/core/viewmodels/flow/figuresAdded';
import { flowOver } from '../../../../src/core/viewmodels/flow/flowOver';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

test('each figure of a sum is named with its day and row, and each missing report with its reason', () => {
  const flow = cubeOf(
    ['2024-06-01 Dahuk 5', '2024-06-01 Erbil 7', '2024-06-03 Dahuk <5', '2024-06-03 Erbil 0'],
    { measure: 'arrivals' },
  );
  const over = flowOver(flow, day('2024-06-01'), day('2024-06-03'));
  const told = over && figuresAdded(SMALL_DATASET, over, ['Dahuk', 'Erbil', 'Dahuk']);
  expect(told?.map(({ names, day: of, value, empty, row }) => [of, names.en, value ?? empty, row])).toEqual([
    ['2024-06-01', 'Dahuk', 5, 2],
    ['2024-06-01', 'Erbil', 7, 3],
    ['2024-06-02', 'Dahuk', 'notReported', 0],
    ['2024-06-02', 'Erbil', 'notReported', 0],
    ['2024-06-03', 'Dahuk', 'suppressed', 4],
    ['2024-06-03', 'Erbil', 0, 5],
  ]);
});
