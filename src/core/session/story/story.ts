import type { FileKind } from '../../domain/ownFile/ownFile';
import type { LanguageCode, View } from '../view';

/** A text in the languages its writer knows; in none as long as it is not written. */
export type StoryText = Readonly<Partial<Record<LanguageCode, string>>>;

/** A view with what is said of it. */
export interface StoryStep {
  /** What is looked at. Language, digits and mode are those of the audience, whatever was written. */
  readonly view: View;
  /** What the audience reads. */
  readonly sentence: StoryText;
  /** What only the speaker reads. */
  readonly notes: StoryText;
}

/** Views in an order, each with a sentence and notes. */
export interface Story {
  readonly title: StoryText;
  /** The id of the shipped dataset that its views are of, or the name of a person's file. */
  readonly dataset: string;
  /** Where its figures come from. */
  readonly source: StoryText;
  readonly steps: readonly StoryStep[];
}

/** Longer than all fields together in three languages, were each letter written as an escape of six. */
export const STORY_FILE: FileKind = { kind: 'nuzuh-story', version: 1, most: 6_000_000 };

/** What a story may hold at most: lengths are in UTF-16 units, as strings count them. */
export const STORY_LIMITS = {
  steps: 60,
  title: 160,
  sentence: 400,
  notes: 4000,
  source: 600,
  dataset: 300,
} as const;
