import { DEFAULT_CLASSES, type ClassChoice } from '../domain/classChoice';
import type { Day } from '../domain/day';
import type { ShownLevel } from '../domain/dataset';
import { kindOf, type Dimension, type Measure, type Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';

export const LANGUAGES = ['en', 'ar', 'ckb'] as const;
export const MAP_STYLES = [
  'choropleth',
  'circles',
  'change',
  'flows',
  'sites',
  'clusters',
  'hexagons',
] as const;
/** What may be drawn over the map, alone or together. */
export const MAP_LAYERS = ['crossings', 'signals', 'crossings,signals'] as const;
export const LEVELS = ['governorate', 'district'] as const satisfies readonly ShownLevel[];
export const MODES = ['explore', 'present'] as const;
export const DIGITS = ['latn', 'arab'] as const;
export const BREAKDOWNS = ['origin', 'shelter', 'wave', 'sexAge'] as const satisfies readonly Dimension[];

export type LanguageCode = (typeof LANGUAGES)[number];
export type MapStyle = (typeof MAP_STYLES)[number];
/** One that is drawn over the map. */
export type MapLayer = 'crossings' | 'signals';
export type Mode = (typeof MODES)[number];
export type Digits = (typeof DIGITS)[number];

/** The maps that only a stock has: all but the first two. */
const STOCK_MAPS: readonly MapStyle[] = MAP_STYLES.slice(2);

/** Everything a link says: what is looked at, and how. Null means "not said": the app's own choice applies. */
export interface View {
  /** P-codes and region ids; none means the whole country. */
  readonly places: readonly string[];
  readonly level: ShownLevel;
  /** The governorate whose districts are shown; null for those of all. */
  readonly within: PlaceId | null;
  /** The reference date shown, or the end of a period; null is the latest. */
  readonly date: Day | null;
  /** The first day of the period of a flow; null is the usual one. A stock is of one date and never has it. */
  readonly from: Day | null;
  /** The date a change of a stock is counted from; null is the round before. A flow is set against the period before. */
  readonly compare: Day | null;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly by: (typeof BREAKDOWNS)[number];
  readonly map: MapStyle;
  /** What is drawn over the map; null for nothing. */
  readonly layers: (typeof MAP_LAYERS)[number] | null;
  /** The two thresholds of the influx watch, as `viewmodels/influx/thresholdsText` writes them; null for the usual ones. */
  readonly signals: string | null;
  /** The classes of a shaded map. */
  readonly classes: ClassChoice;
  /** Per 1,000 residents instead of people. */
  readonly rate: boolean;
  readonly lang: LanguageCode | null;
  readonly digits: Digits;
  readonly mode: Mode;
  /** How many people a family is counted as; null for the individuals that the source gives. */
  readonly perFamily: number | null;
  /** For how many days a place without a report of a stock keeps its last figure; null for none. */
  readonly carry: number | null;
  /** The region sets that a person made, as `session/setsText` writes them; null for none. */
  readonly sets: string | null;
  /** A table on this site to open instead of the shipped one. */
  readonly data: string | null;
}

/**
 * The view without what its kind of measure cannot have: a stock has no period; a flow no date to count a change from, no
 * map of it, no origins, and nothing that is carried forward.
 */
export function ofOneKind(view: View): View {
  const isFlow = kindOf(view.measure) === 'flow';
  const map = isFlow && STOCK_MAPS.includes(view.map) ? DEFAULT_VIEW.map : view.map;
  const { compare, from, carry } = view;
  if ((isFlow ? (compare ?? carry) : from) === null && map === view.map) return view;
  return { ...view, map, ...(isFlow ? { compare: null, carry: null } : { from: null }) };
}

/** The view after a choice: bounds and thresholds of a person's own are of one measure and unit, and mean nothing for another. */
export function ofOneScale(view: View, before: View): View {
  const isOther = (key: keyof View) => view[key] !== before[key];
  const { classes, signals } = view;
  const isCounted = isOther('measure') || isOther('unit');
  const areOthers = isCounted || isOther('rate') || isOther('level');
  return {
    ...view,
    classes: areOthers && classes.kind === 'own' && !isOther('classes') ? DEFAULT_CLASSES : classes,
    signals: isCounted && !isOther('signals') ? null : signals,
  };
}

export const DEFAULT_VIEW: View = {
  places: [],
  level: 'governorate',
  within: null,
  date: null,
  from: null,
  compare: null,
  measure: 'idps',
  unit: 'individuals',
  by: 'origin',
  map: 'choropleth',
  layers: null,
  signals: null,
  classes: DEFAULT_CLASSES,
  rate: false,
  perFamily: null,
  carry: null,
  sets: null,
  lang: null,
  digits: 'latn',
  mode: 'explore',
  data: null,
};
