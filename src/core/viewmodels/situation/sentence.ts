import type { Dimension } from '../../domain/measure';
import { message, type Message, type MessageValue } from '../../domain/message';

/** What stands behind a figure of the text, in words, and where all of it is to be seen; null where there is no more. */
export interface Backing {
  readonly says: Message;
  readonly shows: 'trace' | 'change' | 'parts' | 'matrix' | null;
  /** The breakdown that is to be seen there. */
  readonly by?: Dimension;
}

/** One sentence of a text, whose figures lead to what stands behind them by the names in `behind`. */
export interface Sentence {
  readonly message: Message;
  readonly behind: Readonly<Record<string, Backing>>;
}

/** A sentence with those of its values linked that something stands behind. */
export function sentenceOf(
  { key, values }: Message,
  behind: Readonly<Record<string, Backing | null>>,
): Sentence {
  const known = Object.entries(behind).flatMap(([name, backing]) =>
    backing && values[name] !== undefined ? [[name, backing] as const] : [],
  );
  const links = known.map(([name]) => [name, linked(values[name] ?? '', name)] as const);
  return {
    message: { key, values: { ...values, ...Object.fromEntries(links) } },
    behind: Object.fromEntries(known),
  };
}

/** A value that leads to what stands behind it. */
export function linked(value: MessageValue, to: string): MessageValue {
  return { linked: value, to };
}

/** Up to three items as part of a sentence: "a, b and c". */
export function inARow(items: readonly Message[]): MessageValue {
  const [one, two, three] = items.map((say): MessageValue => ({ say }));
  if (one === undefined) return '';
  if (two === undefined) return one;
  return {
    say: three === undefined ? message('row-2', { one, two }) : message('row-3', { one, two, three }),
  };
}
