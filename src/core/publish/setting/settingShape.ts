import * as v from 'valibot';
import { isoDay, number, text } from '../frozen/frozenTable';
import type { Json } from '../manifest/canonicalJson';
import { holdsJson } from '../manifest/holdsJson';

/** A name in the languages that the data gives. */
const namesShape = v.object({ en: text, ar: v.exactOptional(text), ckb: v.exactOptional(text) });

const place = v.object({
  id: text,
  names: namesShape,
  point: v.exactOptional(v.tuple([number, number])),
});

/** An object of TopoJSON; what draws it passes over what it cannot read. */
const topology = v.custom<{ readonly [name: string]: Json }>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && holdsJson(value),
);

/** The shape of the setting of a snapshot, to read one that comes from outside. */
export const settingShape = v.object({
  places: v.array(place),
  /** Counted, but not on the map. */
  unplaced: v.array(place),
  districts: v.array(place),
  /** Named groups of places. */
  sets: v.array(
    v.object({
      id: text,
      names: namesShape,
      short: namesShape,
      inSentence: namesShape,
      members: v.array(text),
    }),
  ),
  events: v.array(
    v.object({
      day: isoDay,
      precision: v.picklist(['day', 'month']),
      place: v.nullable(text),
      label: namesShape,
      text: namesShape,
      weight: number,
      source: text,
    }),
  ),
  /** Whether the places are those of a file itself, and no gazetteer's. */
  ownPlaces: v.boolean(),
  /** The boundary file of a person's own that draws it; null for the outlines that ship. */
  drawnBy: v.nullable(text),
  outlines: v.nullable(topology),
  surroundings: v.nullable(topology),
});
