import type { Source } from '../../core/domain/source';
import {
  tellingTexts,
  type PublisherText,
  type TellingText,
} from '../../core/publish/disclosure/tellingTexts';
import type { Publication } from '../../core/publish/manifest/buildManifest';

export type { TellingText };

/** What a publisher wrote of a snapshot. */
export interface SaidTexts extends Pick<
  Publication,
  'title' | 'publisher' | 'contact' | 'purpose' | 'terms' | 'notes'
> {
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
