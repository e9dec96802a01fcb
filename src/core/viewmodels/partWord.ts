import type { Dimension } from '../domain/measure';
import { message, type Message } from '../domain/message';

const AGES = /^(male|female|all) (\d+)(?:-(\d+)|\+)$/;

/** What a part that is no place is called: ages by their bounds, any other part by its own word. */
export function partWord(dimension: Dimension, key: string): Message {
  const [, who, from, until] = (dimension === 'sexAge' && AGES.exec(key)) || [];
  if (who === undefined) return message(`part-${dimension}-${key.replaceAll(' ', '_')}`);
  const ages = { who, from: { count: Number(from) } };
  return until === undefined
    ? message('part-ages-from', ages)
    : message('part-ages-between', { ...ages, until: { count: Number(until) } });
}
