import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { CodeLevels } from '../nesting';
import { wholeCode } from './wholeCode';

const FEWEST_SIGNS_MORE = 2; // 10 begins with 1 in every numbering

/**
 * How the codes of a column tell levels, where longer ones are shorter ones with more behind them (`TD07`, `TD0701`,
 * `TD070101`), and which of them is that of the whole; null where they tell neither. `gazetteer` is null when the places
 * are the file's own. O(codes × levels).
 */
export function codeLevels(codes: readonly string[], gazetteer: Gazetteer | null): CodeLevels | null {
  const all = [...new Set(codes)];
  const whole = wholeCode(all, gazetteer);
  const parts = all.filter((code) => code !== whole);
  const lengths = lengthsOfLevels(parts);
  const [largest = 0] = lengths;
  const levels = lengths.map((length, at) =>
    parts.filter((code) => code.length >= length && code.length < (lengths[at + 1] ?? Infinity)),
  );
  const areNested = levels.every((level, at) => at === 0 || areInside(level, levels.slice(0, at).flat()));
  if (levels.length > 1 && largest >= FEWEST_SIGNS_MORE && areNested) return { lengths, whole };
  return whole === null ? null : { lengths: [largest], whole };
}

/** The least length of the codes of each level: lengths that follow each other are those of one numbering. */
function lengthsOfLevels(codes: readonly string[]): number[] {
  const lengths = [...new Set(codes.map(({ length }) => length))].toSorted((a, b) => a - b);
  return lengths.filter((length, at) => at === 0 || length - (lengths[at - 1] ?? 0) >= FEWEST_SIGNS_MORE);
}

/** Whether most codes begin with one of the larger places, or most of the larger ones begin another. */
function areInside(codes: readonly string[], larger: readonly string[]): boolean {
  const outer = new Set(larger);
  const lengths = new Set(larger.map(({ length }) => length));
  const holding = new Set<string>();
  const inside = codes.filter((code) => {
    const around = [...lengths].map((length) => code.slice(0, length)).filter((start) => outer.has(start));
    for (const start of around) holding.add(start);
    return around.length > 0;
  });
  return 2 * inside.length >= codes.length || 2 * holding.size >= outer.size;
}
