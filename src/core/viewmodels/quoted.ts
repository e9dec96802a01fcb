import type { Message } from '../domain/message';
import { caveatsOf, type SeriesAt } from './caveats';
import type { Headline } from './headline';

/** What is quoted of a headline: its sentence, and how its figure is made where it is no sum of reports. O(places). */
export function quotedSentences(at: SeriesAt, headline: Headline): readonly Message[] {
  return [headline.sentence, ...caveatsOf(at, headline)];
}
