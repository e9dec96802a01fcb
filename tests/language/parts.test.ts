import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOfScreen } from './keysOfScreen';
import { readMessages } from './languageFiles';

const APP = ['src/app/main.tsx', 'src/app/App.tsx'];
const FIGURES = ['src/views/figures.tsx', 'src/views/map/InteractiveMap.tsx'];
/** Told anew when more words have come (`speakWith`). */
const TOLD_ANEW = /^(?:failure|issue|notice)-/;
/** Of measures that no shipped table has: fetched before such a table is shown. */
const OF_MEASURES = partOf('measures');

test('headline, map, timeline and ranking find all their words before the rest has come', () => {
  const asked = keysOfScreen([...APP, ...FIGURES]);
  expect(asked.size).toBeGreaterThan(100);
  const there = new Set([...partOf('first'), ...partOf('figures'), ...OF_MEASURES]);
  expect([...asked].filter((key) => !there.has(key) && !TOLD_ANEW.test(key))).toEqual([]);
});

test('no word comes with theirs that they never say', () => {
  const asked = keysOfScreen([...APP, ...FIGURES]);
  expect([...partOf('figures')].filter((key) => !asked.has(key))).toEqual([]);
});

function partOf(part: string): ReadonlySet<string> {
  const path = new URL(`../../src/language/messages/en.${part}.ftl`, import.meta.url);
  return new Set(readMessages(readFileSync(path, 'utf8')).keys());
}
