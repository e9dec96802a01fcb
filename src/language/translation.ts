import type { Names } from '../core/domain/place';
import type { NumberFormats } from './numberFormats';

/**
 * `first`: what the bar and the headline say, which the first figure waits for; `figures`: what map, timeline and ranking
 * say, which wait for it; `rest`: what the page says beside and after that;
 * `files`: what is said of a file that a person opens; `measures`: of refugees and of movements, which no shipped table
 * counts; `workshop`: what teaches and rehearses with the figures.
 */
export type MessagePart = 'first' | 'figures' | 'rest' | 'files' | 'measures' | 'workshop';

/** What a language has of its own, where browsers do not know it. */
export interface OwnForms {
  /** How it writes days, lists and short numbers, from how its numbers are written; `inDigits` puts in the digits chosen. */
  readonly formats: (numbers: NumberFormats, inDigits: (text: string) => string) => NumberFormats;
  /** A name that the tables do not give in it, or nothing where English stands in. */
  readonly otherName: (names: Names) => string | undefined;
  /** The language whose order of letters is the nearest. */
  readonly order: string;
}

/** Where the messages of a language are, part by part. */
export interface Translation extends Readonly<Record<MessagePart, () => Promise<string>>> {
  /** Absent for a language that browsers know. */
  readonly forms?: OwnForms;
}
