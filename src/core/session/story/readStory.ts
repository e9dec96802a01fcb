import { DEFAULT_VIEW, LANGUAGES, type LanguageCode } from '../view';
import { cleanWords } from './cleanWords';
import { readStepQuery } from './stepView';
import { STORY_LIMITS, type Story, type StoryStep, type StoryText } from './story';

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

/** The story of a text, or everything that is the matter with it. Never throws. */
export function readStory(text: string): StoryReading {
  if (text.length > STORY_LIMITS.file) return failed([{ step: null, field: '', reason: 'tooLong' }]);
  const json = parsed(text);
  if (json === undefined) return failed([{ step: null, field: '', reason: 'notJson' }]);
  const faults: StoryFault[] = [];
  const story = readFile(json, faults);
  return faults.length > 0 ? failed(faults) : { ok: true, story };
}

function failed(faults: readonly StoryFault[]): StoryReading {
  return { ok: false, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Notes a fault of a field. Whatever is read goes on, so that all of them are told at once. */
type Tell = (field: string, reason: StoryFault['reason']) => void;

function readFile(json: unknown, faults: StoryFault[]): Story {
  const tellAt =
    (step: number | null): Tell =>
    (field, reason) =>
      void faults.push({ step, field, reason });
  const tell = tellAt(null);
  const file = fieldsOf(json, ['story', 'title', 'dataset', 'steps'], ['source'], tell);
  const { story: version, dataset = '', steps = [] } = file;
  if (version !== undefined && version !== STORY_VERSION) tell('story', 'notUnderstood');
  const list: unknown[] = Array.isArray(steps) ? steps : [];
  if (!Array.isArray(steps)) tell('steps', 'notUnderstood');
  if (list.length > STORY_LIMITS.steps) tell('steps', 'tooLong');
  return {
    title: readText(file, 'title', tell),
    dataset: readString(dataset, 'dataset', STORY_LIMITS.dataset, tell),
    source: readText(file, 'source', tell),
    steps: list.map((step, at) => readStep(step, tellAt(at + 1))),
  };
}

function readStep(json: unknown, tell: Tell): StoryStep {
  const step = fieldsOf(json, ['view', 'sentence'], ['notes'], tell);
  const query = readString(step['view'] ?? '', 'view', STORY_LIMITS.file, tell);
  const view = readStepQuery(query);
  if (view === null) tell('view', 'notUnderstood');
  return {
    view: view ?? DEFAULT_VIEW,
    sentence: readText(step, 'sentence', tell),
    notes: readText(step, 'notes', tell),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; those that must be there and are not, and those that nobody knows, are told. */
function fieldsOf(json: unknown, must: readonly string[], may: readonly string[], tell: Tell): Fields {
  if (!isObject(json)) {
    tell('', 'notUnderstood');
    return {};
  }
  for (const field of must) if (!Object.hasOwn(json, field)) tell(field, 'missing');
  for (const field of Object.keys(json)) {
    if (!must.includes(field) && !may.includes(field)) tell(field, 'unknown');
  }
  return json;
}

function readText(fields: Fields, field: 'title' | 'source' | 'sentence' | 'notes', tell: Tell): StoryText {
  const json = Object.hasOwn(fields, field) ? fields[field] : {};
  if (!isObject(json)) {
    tell(field, 'notUnderstood');
    return {};
  }
  const texts: Partial<Record<LanguageCode, string>> = {};
  for (const [key, words] of Object.entries(json)) {
    const code = LANGUAGES.find((one) => one === key);
    if (!code) tell(`${field}.${key}`, 'unknown');
    const text = readString(words, `${field}.${key}`, STORY_LIMITS[field], tell);
    if (code && text !== '') texts[code] = text;
  }
  return texts;
}

function readString(json: unknown, field: string, longest: number, tell: Tell): string {
  if (typeof json !== 'string') {
    tell(field, 'notUnderstood');
    return '';
  }
  if (json.length > longest) tell(field, 'tooLong');
  return cleanWords(json);
}

function isObject(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
