import type { Source } from '../../core/domain/source';
import {
  tellingTexts,
  type PublisherText,
  type TellingText,
} from '../../core/publish/disclosure/tellingTexts';

export type { TellingText };

/** What a publisher wrote of a snapshot. */
export interface SaidTexts {
  readonly title: string;
  readonly publisher: string;
  readonly contact: string;
  readonly purpose: string;
  readonly terms: string;
  readonly notes: readonly string[];
  /** Why the usual rules of suppression do not hold; empty where they do. */
  readonly reason: string;
  readonly optIns: readonly { readonly reason: string }[];
}

/** What of these texts would tell a suppressed figure. Terms as a source has them are no words of the publisher's. O(letters). */
export function tellingWords(
  { title, publisher, contact, purpose, terms, notes, reason, optIns }: SaidTexts,
  sources: readonly Pick<Source, 'terms'>[],
  suppressed: ReadonlySet<number>,
): TellingText[] {
  const isOfSource = sources.some((source) => source.terms === terms);
  const texts: (readonly [PublisherText, string])[] = [
    ['title', title],
    ['publisher', publisher],
    ['contact', contact],
    ['purpose', purpose],
    ['terms', isOfSource ? '' : terms],
    ...notes.map((note) => ['notes', note] as const),
    ['reason', reason],
    ...optIns.map((one) => ['optIns', one.reason] as const),
  ];
  return tellingTexts(texts, suppressed);
}
