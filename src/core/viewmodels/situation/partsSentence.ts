import type { Breakdown } from '../../cube/breakdown';
import type { Day } from '../../domain/day';
import type { DatasetSummary } from '../../domain/dataset';
import type { Dimension } from '../../domain/measure';
import { message, type MessageValue } from '../../domain/message';
import { breakdownModelOf } from '../breakdownModel';
import { isOfPlaces, isUnknownPart } from '../partName';
import { largestOf } from './largestOf';
import { inARow, linked, type Backing, type Sentence } from './sentence';

/** What a part is called that is no place: a word of the language, or of a person's own file. */
export type WordOf = (dimension: Dimension, key: string) => string;

/**
 * The largest parts of a stock by one breakdown: where most came from, live, or when they left. One margin alone, as
 * nobody has them crossed. Null where it was not published for the day, or nothing is known. O(parts log parts).
 */
export function partsSentence(
  breakdown: Breakdown,
  day: Day,
  dataset: DatasetSummary,
  wordOf: WordOf,
): Sentence | null {
  const { measure, dimension } = breakdown.query;
  const model = breakdownModelOf(breakdown, day, dataset);
  if (!model || model.whole <= 0) return null;
  const counted = (value: number): MessageValue => ({
    say: message(`figure-short-${measure}-${model.unit}`, { value: { count: value } }),
  });
  const known = model.parts.filter(({ key, value }) => value > 0 && !isUnknownPart(key));
  const top = largestOf(known.toSorted((a, b) => b.value - a.value));
  if (top.length === 0) return null;
  const behind: Record<string, Backing> = {};
  const items = top.map(({ key, names, value, share }, index) => {
    behind[`${dimension}${index}`] = {
      says: message('situation-of', { part: counted(value), whole: counted(model.whole) }),
      shows: isOfPlaces(dimension) ? 'matrix' : 'parts',
      by: dimension,
    };
    const figure = linked({ percent: share ?? 0 }, `${dimension}${index}`);
    return message('situation-item', { name: names ? { names } : wordOf(dimension, key), figure });
  });
  const values = {
    known: counted(model.whole),
    single: top.length === 1 ? 'yes' : 'no',
    items: inARow(items),
  };
  const hasUnknown = isOfPlaces(dimension) && model.unknown > 0 ? 'yes' : 'no';
  const unknown = { hasUnknown, unknown: counted(model.unknown) };
  return { message: message(`situation-${dimension}`, { ...values, ...unknown }), behind };
}
