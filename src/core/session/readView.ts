import * as v from 'valibot';
import { parseIsoDay, type Day } from '../domain/day';
import { MEASURES, UNITS } from '../domain/measure';
import { message, type Message } from '../domain/message';
import type { ClassChoice } from '../domain/classChoice';
import { readClasses, writeClasses } from './classesText';
import {
  BREAKDOWNS,
  DEFAULT_VIEW,
  DIGITS,
  LANGUAGES,
  LEVELS,
  MAP_LAYERS,
  MAP_STYLES,
  MODES,
  type View,
} from './view';

/** Raised when a key changes its meaning; a link without `v` is of the first version. */
const LINK_VERSION = '1';
const MAX_PLACES = 12;
/** As long as all the sets that a person can make; longer ones are not even looked at. */
const LIKE_SETS = /^.{1,9000}$/s;

const day = v.custom<Day>((value) => typeof value === 'string' && parseIsoDay(value) !== null);
const places = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean)),
  v.custom<string[]>((ids) => Array.isArray(ids) && ids.length <= MAX_PLACES),
);
/** In whichever order. */
const layers = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').toSorted().join(',')),
  v.picklist(MAP_LAYERS),
);
const like = (text: RegExp) => v.custom<string>((value) => typeof value === 'string' && text.test(value));
/** A path on this site: no scheme, no host, no climbing out. */
const sitePath = like(/^(?!\/\/|.*\.\.)[\w./-]+\.(?:csv|tsv|txt)$/);

/** A part of the view, and what a link may say of it. */
type Vocabulary = {
  readonly [Part in keyof View]: readonly [Part, v.GenericSchema<unknown, View[Part]>];
}[keyof View];

/** The closed vocabulary of each key of a link, and the part of the view it sets. */
const KEYS = {
  place: ['places', places],
  level: ['level', v.picklist(LEVELS)],
  within: ['within', like(/^[^,\s]{1,60}$/)],
  date: ['date', day],
  from: ['from', day],
  compare: ['compare', day],
  measure: ['measure', v.picklist(MEASURES)],
  unit: ['unit', v.picklist(UNITS)],
  by: ['by', v.picklist(BREAKDOWNS)],
  map: ['map', v.picklist(MAP_STYLES)],
  layer: ['layers', layers],
  // Which of what they are hangs on the measure (`viewmodels/influx/thresholdsText`).
  signals: ['signals', like(/^\d{1,7}(?:\.\d)?,\d{1,7}$/)],
  classes: [
    'classes',
    v.pipe(
      v.string(),
      v.transform(readClasses),
      v.custom<ClassChoice>((value) => value !== null),
    ),
  ],
  rate: [
    'rate',
    v.pipe(
      like(/^per1000$/),
      v.transform(() => true),
    ),
  ],
  carry: ['carry', v.pipe(like(/^[1-9]\d{0,3}$/), v.transform(Number))],
  family: [
    'perFamily',
    v.pipe(like(/^(?:(?:[1-9]|1[0-4])(?:\.\d)?|15)$/), v.transform(Number)), // sizes of `domain/familySize`
  ],
  // What its sets are is read by code that comes when there are any (`session/setsText`).
  sets: ['sets', like(LIKE_SETS)],
  lang: ['lang', v.picklist(LANGUAGES)],
  digits: ['digits', v.picklist(DIGITS)],
  mode: ['mode', v.picklist(MODES)],
  data: ['data', sitePath],
} satisfies Record<string, Vocabulary>;

/**
 * The view a link asks for. Never fails: a key or value that is not known, or a key said again, is left out and named in a
 * notice, and the rest counts. Whether places and dates exist is decided later, when the dataset is there.
 */
export function readView(entries: Iterable<readonly [string, string]>): { view: View; notices: Message[] } {
  let view = DEFAULT_VIEW;
  const notices: Message[] = [];
  const unsaid = new Map<string, Vocabulary>(Object.entries(KEYS));
  for (const [key, value] of entries) {
    if (key === 'v' && value === LINK_VERSION) continue;
    const [part, schema] = unsaid.get(key) ?? [];
    const parsed = schema && v.safeParse(schema, value);
    if (part && parsed?.success) {
      view = { ...view, [part]: parsed.output };
      unsaid.delete(key);
    } else notices.push(message('notice-link-dropped', { part: clipped(`${key}=${value}`) }));
  }
  return { view, notices };
}

/** The key–value pairs of a view, in a fixed order and without what goes without saying. */
export function writeView(view: View): [string, string][] {
  return Object.entries(KEYS).flatMap(([key, [part]]): [string, string][] => {
    const text = view[part] === DEFAULT_VIEW[part] ? null : written(view[part]);
    return text ? [[key, text]] : [];
  });
}

function written(value: View[keyof View]): string | null {
  if (value === true) return 'per1000';
  if (typeof value === 'object') return value && ('kind' in value ? writeClasses(value) : value.join(','));
  return String(value);
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
