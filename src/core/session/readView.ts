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
const LINK_VERSION = 1;
const MAX_PLACES = 12;

const day = v.custom<Day>((value) => typeof value === 'string' && parseIsoDay(value) !== null);
const places = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean)),
  v.maxLength(MAX_PLACES),
);
/** A path on this site: no scheme, no host, no climbing out. */
const sitePath = v.pipe(v.string(), v.regex(/^(?!\/\/)[\w./-]+\.(?:csv|tsv|txt)$/), v.excludes('..'));

/** The closed vocabulary of each key of a link, and the part of the view it sets. */
const KEYS = {
  place: sets('places', places),
  level: sets('level', v.picklist(LEVELS)),
  within: sets('within', v.pipe(v.string(), v.regex(/^[^,\s]{1,60}$/))),
  date: sets('date', day),
  from: sets('from', day),
  compare: sets('compare', day),
  measure: sets('measure', v.picklist(MEASURES)),
  unit: sets('unit', v.picklist(UNITS)),
  by: sets('by', v.picklist(BREAKDOWNS)),
  map: sets('map', v.picklist(MAP_STYLES)),
  layer: sets('layers', v.picklist(MAP_LAYERS)),
  classes: sets(
    'classes',
    v.pipe(
      v.string(),
      v.transform(readClasses),
      v.custom<ClassChoice>((value) => value !== null),
    ),
  ),
  rate: sets(
    'rate',
    v.pipe(
      v.literal('per1000'),
      v.transform(() => true),
    ),
  ),
  carry: sets('carry', v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number))),
  // Sizes of `domain/familySize`.
  family: sets(
    'perFamily',
    v.pipe(v.string(), v.regex(/^(?:(?:[1-9]|1[0-4])(?:\.\d)?|15)$/), v.transform(Number)),
  ),
  lang: sets('lang', v.picklist(LANGUAGES)),
  digits: sets('digits', v.picklist(DIGITS)),
  mode: sets('mode', v.picklist(MODES)),
  data: sets('data', sitePath),
  v: v.pipe(
    v.literal(String(LINK_VERSION)),
    v.transform((): Partial<View> => ({})),
  ),
};

/** What a value of a link sets one part of the view to. */
function sets<Key extends keyof View>(key: Key, schema: v.GenericSchema<unknown, View[Key]>) {
  return v.pipe(
    schema,
    v.transform((value): Partial<View> => ({ [key]: value })),
  );
}

/**
 * The view a link asks for. Never fails: a key or value that is not known is left out and named in a notice, and
 * the rest counts. Whether places and dates exist is decided later, when the dataset is there.
 */
export function readView(entries: Iterable<readonly [string, string]>): { view: View; notices: Message[] } {
  let view = DEFAULT_VIEW;
  const notices: Message[] = [];
  for (const [key, value] of entries) {
    const schema = Object.hasOwn(KEYS, key) ? KEYS[key as keyof typeof KEYS] : null;
    const parsed = schema ? v.safeParse(schema, value) : null;
    if (parsed?.success) view = { ...view, ...parsed.output };
    else notices.push(message('notice-link-dropped', { part: clipped(`${key}=${value}`) }));
  }
  return { view, notices };
}

/** The key–value pairs of a view, in a fixed order and without what goes without saying. */
export function writeView(view: View): [string, string][] {
  const pairs: [string, string | null][] = [
    ['place', view.places.join(',') || null],
    ['level', unlessDefault('level', view)],
    ['within', view.within],
    ['date', view.date],
    ['from', view.from],
    ['compare', view.compare],
    ['measure', unlessDefault('measure', view)],
    ['unit', unlessDefault('unit', view)],
    ['by', unlessDefault('by', view)],
    ['map', unlessDefault('map', view)],
    ['layer', view.layers],
    ['classes', writeClasses(view.classes)],
    ['rate', view.rate ? 'per1000' : null],
    ['carry', view.carry === null ? null : String(view.carry)],
    ['family', view.perFamily === null ? null : String(view.perFamily)],
    ['lang', view.lang],
    ['digits', unlessDefault('digits', view)],
    ['mode', unlessDefault('mode', view)],
    ['data', view.data],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== null);
}

function unlessDefault<Key extends 'level' | 'measure' | 'unit' | 'by' | 'map' | 'digits' | 'mode'>(
  key: Key,
  view: View,
): string | null {
  return view[key] === DEFAULT_VIEW[key] ? null : view[key];
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
