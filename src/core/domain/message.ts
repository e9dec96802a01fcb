import type { Day } from './day';
import type { Names } from './place';
import type { NoFigure } from './cellState';

/** A value inside a sentence, still without a language. */
export type MessageValue =
  | string
  | { readonly count: number }
  | { readonly percent: number; readonly signed?: boolean }
  | { readonly signed: number }
  | { readonly rate: number }
  | { readonly factor: number }
  | { readonly day: Day }
  | { readonly names: Names }
  | { readonly list: readonly Names[] }
  | { readonly empty: NoFigure }
  | { readonly say: Message }
  /** A value that leads to what stands behind it, by a name of its own within its text. */
  | { readonly linked: MessageValue; readonly to: string };

/** A sentence before it has a language: a key of the language files and the values it needs. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A message of a key and its values. */
export function message(key: string, values: Record<string, MessageValue> = {}): Message {
  return { key, values };
}
