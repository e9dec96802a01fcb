import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  withoutStep,
  withStepAt,
  withStepMoved,
  withWords,
} from '../../../../src/core/session/story/editStory';
import type { FieldFault } from '../../../../src/core/domain/ownFile/fieldFault';
import { readStory } from '../../../../src/core/session/story/readStory';
import { forAudience, readStepQuery, stepQuery } from '../../../../src/core/session/story/stepView';
import { STORY_LIMITS, type Story } from '../../../../src/core/session/story/story';
import { writeStory, writeStoryShort } from '../../../../src/core/session/story/writeStory';
import { DEFAULT_VIEW } from '../../../../src/core/session/view';
import { parseIsoDay } from '../../../../src/core/domain/day';

const FILE = {
  kind: 'nuzuh-story',
  version: 1,
  title: { en: 'Two looks' },
  dataset: 'iraq',
  steps: [
    { view: 'place=kri&date=2015-09-29', sentence: { en: 'One', ar: 'واحد' }, notes: { en: 'Slowly' } },
    { view: 'lang=ar&digits=arab&mode=present&map=flows', sentence: { ckb: 'دوو' } },
  ],
};

test('a story is read, and a step keeps nothing of language, digits and mode', () => {
  const read = readStory(JSON.stringify(FILE));
  expect(read).toMatchObject({ ok: true, value: { dataset: 'iraq', source: {} } });
  if (!read.ok) return;
  expect(read.value.steps.map(({ view }) => stepQuery(view))).toEqual([
    'place=kri&date=2015-09-29',
    'map=flows',
  ]);
  expect(read.value.steps[1]?.notes).toEqual({});
});

test('the audience keeps its language, digits and mode at every step', () => {
  const now = { ...DEFAULT_VIEW, lang: 'ckb', digits: 'arab', mode: 'present', places: ['IQG09'] } as const;
  expect(forAudience({ ...DEFAULT_VIEW, lang: 'en', places: ['kri'] }, now)).toEqual({
    ...now,
    places: ['kri'],
  });
});

const step = { view: '', sentence: { en: 'One' } };
const faults: [string, unknown, FieldFault][] = [
  ['a list', [], { field: 'kind', reason: 'otherKind' }],
  ['another kind', { ...FILE, kind: 'nuzuh-board' }, { field: 'kind', reason: 'otherKind' }],
  ['another version', { ...FILE, version: 2 }, { field: 'version', reason: 'version' }],
  ['no dataset', { ...FILE, dataset: undefined }, { field: 'dataset', reason: 'missing' }],
  ['no sentence', { ...FILE, steps: [{ view: '' }] }, { field: 'steps[0].sentence', reason: 'missing' }],
  ['a field more', { ...FILE, script: 'x' }, { field: 'script', reason: 'unknown' }],
  [
    'a view of other keys',
    { ...FILE, steps: [step, { ...step, view: 'place=kri&zoom=3' }] },
    { field: 'steps[1].view', reason: 'notUnderstood' },
  ],
  [
    'a view that is no text of UTF-8',
    { ...FILE, steps: [{ ...step, view: 'place=%E0%' }] },
    { field: 'steps[0].view', reason: 'notUnderstood' },
  ],
  [
    'a sentence as long as a page',
    { ...FILE, steps: [{ ...step, sentence: { en: 'a'.repeat(401) } }] },
    { field: 'steps[0].sentence.en', reason: 'tooLong' },
  ],
  [
    'a language that the app does not speak',
    { ...FILE, steps: [{ ...step, sentence: { fr: 'Un' } }] },
    { field: 'steps[0].sentence.fr', reason: 'unknown' },
  ],
];

test.each(faults)('%s is told by field and reason', (_, file, fault) => {
  expect(readStory(JSON.stringify(file))).toEqual({ ok: false, faults: [fault] });
});

test('what is no JSON, or longer than any story, is told', () => {
  expect(readStory('{')).toMatchObject({ faults: [{ reason: 'notJson' }] });
  expect(readStory(' '.repeat(6_000_001))).toMatchObject({ faults: [{ reason: 'tooLong' }] });
});

test('a step may wait for its words', () => {
  const steps = [{ view: '', sentence: { en: ' \u202e' } }];
  expect(readStory(JSON.stringify({ ...FILE, steps }))).toMatchObject({
    value: { steps: [{ sentence: {} }] },
  });
});

test('marks that turn the direction of a text are taken out, markup stays text', () => {
  const title = { en: '<img src=x onerror=alert(1)> \u202eevil\u202c' };
  expect(readStory(JSON.stringify({ ...FILE, title }))).toMatchObject({
    value: { title: { en: '<img src=x onerror=alert(1)> evil' } },
  });
});

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 5 }), fc.constantFrom('title', 'steps', 'dataset'), (value, key) => {
      expect(() => readStory(JSON.stringify({ ...FILE, [key]: value }))).not.toThrow();
      expect(() => readStory(JSON.stringify({ ...FILE, steps: [value] }))).not.toThrow();
    }),
  );
});

const words = fc.stringMatching(/^[A-Za-z0-9<&"'\\ نەڕ,.]{0,30}x$/).map((text) => text.trim());
const text = fc.record({ en: words, ar: words, ckb: words }, { requiredKeys: ['ar'] });
const view = fc.record({
  places: fc.uniqueArray(
    fc.stringMatching(/^[A-Z0-9%&=+ -]{1,8}x$/).map((id) => id.trim()),
    { maxLength: 4 },
  ),
  date: fc.constantFrom(null, parseIsoDay('2015-09-29')),
  map: fc.constantFrom('choropleth', 'flows', 'circles'),
  rate: fc.boolean(),
});
const stories: fc.Arbitrary<Story> = fc.record({
  title: text,
  dataset: words,
  source: text,
  steps: fc.array(
    fc.record({
      view: view.map((some) => ({ ...DEFAULT_VIEW, ...some }) as typeof DEFAULT_VIEW),
      sentence: text,
      notes: text,
    }),
    { maxLength: 8 },
  ),
});

test('what is written is read back the same, and written the same again', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const read = readStory(writeStory(story));
      expect(read).toEqual({ ok: true, value: story });
      expect(read.ok && writeStory(read.value)).toBe(writeStory(story));
      expect(readStory(writeStoryShort(story))).toEqual({ ok: true, value: story });
    }),
  );
});

const withSteps = stories.filter(({ steps }) => steps.length > 0);

test('moving steps only changes their order, and moving back undoes it', () => {
  fc.assert(
    fc.property(withSteps, fc.nat(), fc.nat(), (story, one, other) => {
      const [from, to] = [one % story.steps.length, other % story.steps.length];
      const moved = withStepMoved(story, from, to);
      expect(new Set(moved.steps)).toEqual(new Set(story.steps));
      expect(moved.steps).toHaveLength(story.steps.length);
      expect(moved.steps[to]).toBe(story.steps[from]);
      expect(withStepMoved(moved, to, from)).toEqual(story);
      expect(withStepMoved(story, from, story.steps.length)).toBe(story);
      expect(withStepMoved(story, -1, to)).toBe(story);
    }),
  );
});

test('a step that was taken out is put back where it was', () => {
  fc.assert(
    fc.property(withSteps, fc.nat(), (story, one) => {
      const at = one % story.steps.length;
      const taken = story.steps.slice(at, at + 1);
      expect(taken.map((step) => withStepAt(withoutStep(story, at), at, step))).toEqual([story]);
    }),
  );
});

test('words of one language change, the others stay', () => {
  expect(withWords({ en: 'One', ar: 'واحد' }, 'en', 'First')).toEqual({ ar: 'واحد', en: 'First' });
  expect(withWords({ en: 'One', ar: 'واحد' }, 'en', '')).toEqual({ ar: 'واحد' });
});

test('a query is read as the app reads its links', () => {
  expect(readStepQuery('place=a%2Cb,c&rate=per1000')).toMatchObject({ places: ['a', 'b', 'c'], rate: true });
  expect(readStepQuery('')).toEqual(DEFAULT_VIEW);
});

test('a story whose fields are all full is read again, whatever letters they are written in', () => {
  for (const letter of ['a', 'ک', '"', '\\', '\n']) {
    const full = (most: number) => {
      const words = `x${letter.repeat(most - 2)}x`;
      return { en: words, ar: words, ckb: words };
    };
    const step = {
      view: DEFAULT_VIEW,
      sentence: full(STORY_LIMITS.sentence),
      notes: full(STORY_LIMITS.notes),
    };
    const story: Story = {
      title: full(STORY_LIMITS.title),
      dataset: 'iraq',
      source: full(STORY_LIMITS.source),
      steps: Array.from({ length: STORY_LIMITS.steps }, () => step),
    };
    expect(readStory(writeStory(story))).toEqual({ ok: true, value: story });
  }
});
