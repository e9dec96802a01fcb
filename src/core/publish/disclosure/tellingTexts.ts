import { numbersInText } from './numbersInText';

/** What a publisher writes beside the figures. */
export type PublisherText =
  'title' | 'publisher' | 'contact' | 'purpose' | 'terms' | 'notes' | 'reason' | 'optIns';

/** A text of the publisher that has the digits of a suppressed figure. */
export interface TellingText {
  readonly field: PublisherText;
  readonly value: number;
}

/** The numbers in the texts of a publisher that are values of suppressed figures, each once for a field. O(letters). */
export function tellingTexts(
  texts: readonly (readonly [field: PublisherText, text: string])[],
  suppressed: ReadonlySet<number>,
): TellingText[] {
  const found = texts.flatMap(([field, text]) =>
    [...numbersInText(text)]
      .filter((value) => suppressed.has(value))
      .map((value): [string, TellingText] => [`${field} ${value}`, { field, value }]),
  );
  return [...new Map(found).values()];
}
