import { listOf, record, text, type Reads } from '../../domain/ownFile/fields';
import { readOwnFile, type Reading } from '../../domain/ownFile/ownFile';
import type { LanguageCode, View } from '../view';
import { cleanWords } from './cleanWords';
import { readStepQuery } from './stepView';
import { STORY_FILE, STORY_LIMITS, type Story, type StoryStep, type StoryText } from './story';

/** Words in the languages that they are written in; blank ones are none. */
function words(most: number): Reads<StoryText> {
  const one = text(most);
  const inLanguages = record<Record<LanguageCode, string>>({ en: one, ar: one, ckb: one }, [
    'en',
    'ar',
    'ckb',
  ]);
  return (value, field, faults) => {
    const said = inLanguages(value, field, faults);
    if (!said) return undefined;
    const clean = Object.entries(said).map(([code, written]): [string, string] => [
      code,
      cleanWords(written),
    ]);
    return Object.fromEntries(clean.filter(([, written]) => written !== ''));
  };
}

const query = text();

const view: Reads<View> = (value, field, faults) => {
  const written = query(value, field, faults);
  const found = written === undefined ? null : readStepQuery(written);
  if (written !== undefined && found === null) faults.push({ field, reason: 'notUnderstood' });
  return found ?? undefined;
};

/** What may be left out of a file of a story. */
type Sparse<Value, Key extends keyof Value> = Omit<Value, Key> & Partial<Pick<Value, Key>>;

const step = record<Sparse<StoryStep, 'notes'>>(
  { view, sentence: words(STORY_LIMITS.sentence), notes: words(STORY_LIMITS.notes) },
  ['notes'],
);

const story = record<
  Omit<Sparse<Story, 'source'>, 'steps'> & { steps: readonly Sparse<StoryStep, 'notes'>[] }
>(
  {
    title: words(STORY_LIMITS.title),
    dataset: text(STORY_LIMITS.dataset),
    source: words(STORY_LIMITS.source),
    steps: listOf(step, { most: STORY_LIMITS.steps }),
  },
  ['source'],
);

/** The story of a text, or everything that is the matter with it. Never throws. */
export function readStory(json: string): Reading<Story> {
  const read = readOwnFile(json, STORY_FILE, story);
  if (!read.ok) return read;
  const { title, dataset, source = {}, steps } = read.value;
  return {
    ok: true,
    value: {
      title,
      dataset: cleanWords(dataset),
      source,
      steps: steps.map((one) => ({ notes: {}, ...one })),
    },
  };
}
