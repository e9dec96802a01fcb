import { compareSnapshots } from '../../src/core/publish/comparison/compareSnapshots';
import type { FrozenFigure } from '../../src/core/publish/frozen/frozenFigures';
import { openSnapshot } from './openSnapshot';

/** What changed from one snapshot to another, in lines. */
export async function compared(older: string, newer: string): Promise<string> {
  const [before, after] = await Promise.all([openSnapshot(older, null), openSnapshot(newer, null)]);
  const { added, revised, withdrawn, unchanged, headlines, told } = compareSnapshots(
    before.snapshot.data,
    after.snapshot.data,
  );
  return [
    `${added.length} added, ${revised.length} revised, ${withdrawn.length} withdrawn, ${unchanged} unchanged`,
    ...headlines.map((pair) => `  ${nameOf(pair.after)}: ${figureOf(pair.before)} → ${figureOf(pair.after)}`),
    ...told.map((pair) => `warning: one suppresses what the other tells: ${nameOf(pair.after)}`),
  ].join('\n');
}

function nameOf({ day, place, measure, unit, dimension, key }: FrozenFigure): string {
  return [day, place, measure, unit, dimension, key].filter(Boolean).join(' ');
}

function figureOf({ value, status }: FrozenFigure): string {
  if (value === null) return status;
  return status === 'at_least' ? `≥${value}` : String(value);
}
