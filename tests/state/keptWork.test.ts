import { expect, test } from 'vitest';
import { KeptInMemory, loadedAnew } from './keptInMemory';

const load = () => import('../../src/state/keptWork');
const halfRead = () => ({ value: 'half', isWhole: false });

test('what is wholly read is not put aside', async () => {
  const kept = new KeptInMemory();
  kept.setItem('work', 'whole');
  const { keptWork } = await loadedAnew(kept, load);
  expect(keptWork('work', (text) => ({ value: text, isWhole: true }))).toBe('whole');
  expect(keptWork('other', halfRead)).toBeNull();
  expect(kept.length).toBe(1);
});

test('what is read in part is put aside once, and what was put aside before stays', async () => {
  const kept = new KeptInMemory();
  const { keptWork, keepWork } = await loadedAnew(kept, load);
  for (const text of ['first', 'first', 'second', 'second']) {
    kept.setItem('work', text);
    expect(keptWork('work', halfRead)).toBe('half');
  }
  expect(keepWork('work', 'new')).toBe(true);
  expect(kept.length).toBe(3);
  expect(['work', 'work.unread', 'work.unread.2'].map((name) => kept.getItem(name))).toEqual([
    'new',
    'first',
    'second',
  ]);
});

test('where there is no room to put a text aside, none takes its place', async () => {
  const kept = new KeptInMemory(20);
  kept.setItem('work', 'a long text');
  const { keptWork, keepWork } = await loadedAnew(kept, load);
  keptWork('work', halfRead);
  expect(keepWork('work', 'new')).toBe(false);
  expect(kept.getItem('work')).toBe('a long text');
});
