import type { Day } from './day';
import type { Names } from './place';
import type { EmptyKind } from './cellState';

/** A value inside a sentence, still without a language. */
export type MessageValue =
  | string
  | { readonly count: number }
  | { readonly percent: number; readonly signed?: boolean }
  | { readonly signed: number }
  | { readonly rate: number }
  | { readonly day: Day }
  | { readonly names: Names }
  | { readonly list: readonly Names[] }
  | { readonly empty: EmptyKind }
  | { readonly say: Message };

/** A sentence before it has a language: a key of the language files and the values it needs. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A message of a key and its values. */
export function message(key: string, values: Record<string, MessageValue> = {}): Message {
  return { key, values };
}
