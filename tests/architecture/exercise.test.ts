import { expect, test } from 'vitest';
import { importGraph } from './importGraph';
import { readSourceTree } from './sourceTree';

/** The files that know what an exercise is. */
const OF_EXERCISES = /^src\/(core\/exercise|state\/exercise|views\/exercise)\//;
/** What opens the room, and nothing else. */
const DOORS = ['src/app/dialogCode.ts'];

test('nothing that reads, counts or publishes figures knows of exercises', () => {
  const known = importGraph(readSourceTree('src'))
    .filter(({ from, to }) => OF_EXERCISES.test(to ?? '') && !OF_EXERCISES.test(from))
    .map(({ from }) => from);
  expect([...new Set(known)]).toEqual(DOORS);
});
