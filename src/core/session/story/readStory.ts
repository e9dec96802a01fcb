import * as v from 'valibot';
import type { View } from '../view';
import { readStepQuery } from './stepView';
import { STORY_LIMITS, type Story } from './story';

/** Why a text is no story: where, by the number of the step from 1 and the name of the field, and what is the matter. */
export interface StoryFault {
  readonly step: number | null;
  readonly field: string;
  readonly reason: 'notJson' | 'missing' | 'unknown' | 'tooLong' | 'notUnderstood';
}

export type StoryReading =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly StoryFault[] };

/** Raised when a field changes its meaning. */
export const STORY_VERSION = 1;

/** Controls but line breaks, and marks that turn the direction of what stands around them. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as a story keeps it: composed letters, no unseen controls. */
function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSEEN, ' ').normalize('NFC').trim();
}

const textOf = (longest: number) => {
  const words = v.exactOptional(v.pipe(v.string(), v.maxLength(longest), v.transform(cleanText)));
  return v.pipe(
    v.strictObject({ en: words, ar: words, ckb: words }),
    v.transform((texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))),
  );
};

const STEP = v.strictObject({
  view: v.pipe(
    v.string(),
    v.maxLength(STORY_LIMITS.file),
    v.transform(readStepQuery),
    v.custom<View>((view) => view !== null),
  ),
  sentence: textOf(STORY_LIMITS.sentence),
  notes: v.exactOptional(textOf(STORY_LIMITS.notes), {}),
});

const STORY = v.strictObject({
  story: v.literal(STORY_VERSION),
  title: textOf(STORY_LIMITS.title),
  dataset: v.pipe(v.string(), v.maxLength(STORY_LIMITS.dataset)),
  source: v.exactOptional(textOf(STORY_LIMITS.source), {}),
  steps: v.pipe(v.array(STEP), v.maxLength(STORY_LIMITS.steps)),
});

/** The story of a text, or everything that is the matter with it. Never throws. */
export function readStory(text: string): StoryReading {
  if (text.length > STORY_LIMITS.file) return failed({ step: null, field: '', reason: 'tooLong' });
  const json = parsed(text);
  if (Array.isArray(json)) return failed({ step: null, field: '', reason: 'notUnderstood' });
  if (json === undefined) return failed({ step: null, field: '', reason: 'notJson' });
  const read = v.safeParse(STORY, json);
  if (!read.success) return failed(...read.issues.map(faultOf));
  const { story: _, ...story } = read.output;
  return { ok: true, story };
}

function failed(...faults: StoryFault[]): StoryReading {
  return { ok: false, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The parts of an issue of valibot's that say where it is and of what kind. */
interface Issue {
  readonly type: string;
  readonly expected: string | null;
  readonly input: unknown;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

function faultOf({ type, expected, input, path = [] }: Issue): StoryFault {
  const keys = path.map(({ key }) => key);
  const [first, at] = keys;
  const step = first === 'steps' && typeof at === 'number' ? at + 1 : null;
  const field = keys.slice(step === null ? 0 : 2).join('.');
  if (type === 'max_length') return { step, field, reason: 'tooLong' };
  if (type === 'strict_object' && expected === 'never') return { step, field, reason: 'unknown' };
  return { step, field, reason: input === undefined ? 'missing' : 'notUnderstood' };
}
