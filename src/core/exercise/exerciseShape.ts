import * as v from 'valibot';
import { EXERCISE_MARK } from '../domain/exerciseMark';
import { EXERCISE_VERSION } from './exerciseText';
import { INJECT_KINDS, LIMITS, PLACE_KINDS, SHAPES, type Curve } from './scenario';
import { STANDARD_IDS } from './standards';

const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const names = v.object({ en: text, ar: v.exactOptional(text), ckb: v.exactOptional(text) });
const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(least),
    v.check((value) => value <= most),
  );
const people = whole(0, LIMITS.people);
const day = whole(1, LIMITS.days);
const perDay = v.pipe(v.array(people), v.maxLength(LIMITS.days));
const hasOneDecimal = (value: number) => Number(value.toFixed(1)) === value;

const inject = v.object({
  day,
  until: v.exactOptional(day),
  kind: v.picklist(INJECT_KINDS),
  text: names,
});

const arrivals = v.pipe(
  v.object({
    shape: v.exactOptional(v.picklist(SHAPES)),
    over: v.exactOptional(day),
    counts: v.exactOptional(perDay),
  }),
  v.check(({ shape, over, counts }) => counts !== undefined || (shape !== undefined && over !== undefined)),
  v.transform(({ shape = 'even', over = 1, counts }): Curve => (counts ? { counts } : { shape, over })),
);

const scenario = v.object({
  title: names,
  about: names,
  place: v.object({ kind: v.picklist(PLACE_KINDS), names }),
  people: whole(1, LIMITS.people),
  householdSize: v.pipe(
    v.number(),
    v.minValue(1),
    v.check((value) => value <= LIMITS.household),
    v.check(hasOneDecimal),
  ),
  days: day,
  arrivals,
  departures: perDay,
  groups: v.pipe(
    v.array(
      v.object({
        name: names,
        share: v.pipe(
          v.number(),
          v.minValue(0),
          v.check((value) => value <= 100),
        ),
      }),
    ),
    v.maxLength(LIMITS.list),
  ),
  injects: v.pipe(v.array(inject), v.maxLength(LIMITS.list)),
});

const progress = v.object({
  step: whole(0, LIMITS.days + 1),
  capacities: v.array(
    v.object({
      standard: v.picklist(STANDARD_IDS),
      day,
      value: v.nullable(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
  owners: v.record(v.picklist(STANDARD_IDS), text),
  decisions: v.array(v.object({ day, text })),
});

/** The form of a file; what one field says of another is checked apart (`contradictions`). */
export const exerciseShape = v.object({
  notice: v.exactOptional(text),
  kind: v.literal(EXERCISE_MARK),
  version: v.literal(EXERCISE_VERSION),
  scenario,
  progress: v.exactOptional(progress),
});
