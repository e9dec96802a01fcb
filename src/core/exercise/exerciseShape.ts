import * as v from 'valibot';
import { EXERCISE_MARK } from '../domain/exerciseMark';
import { EXERCISE_VERSION } from './exerciseText';
import { INJECT_KINDS, LIMITS, PLACE_KINDS, SHAPES } from './scenario';
import { STANDARD_IDS } from './standards';

const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const names = v.strictObject({ en: text, ar: v.exactOptional(text), ckb: v.exactOptional(text) });
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const people = whole(0, LIMITS.people);
const day = whole(1, LIMITS.days);
const perDay = v.pipe(v.array(people), v.maxLength(LIMITS.days));
const hasOneDecimal = (value: number) => Number(value.toFixed(1)) === value;

const inject = v.strictObject({
  day,
  until: v.exactOptional(day),
  kind: v.picklist(INJECT_KINDS),
  text: names,
});

const scenario = v.strictObject({
  title: names,
  about: names,
  place: v.strictObject({ kind: v.picklist(PLACE_KINDS), names }),
  people: whole(1, LIMITS.people),
  householdSize: v.pipe(v.number(), v.minValue(1), v.maxValue(LIMITS.household), v.check(hasOneDecimal)),
  days: day,
  arrivals: v.union([
    v.strictObject({ shape: v.picklist(SHAPES), over: day }),
    v.strictObject({ counts: perDay }),
  ]),
  departures: perDay,
  groups: v.pipe(
    v.array(v.strictObject({ name: names, share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) })),
    v.maxLength(LIMITS.list),
  ),
  injects: v.pipe(v.array(inject), v.maxLength(LIMITS.list)),
});

const progress = v.strictObject({
  step: whole(0, LIMITS.days + 1),
  capacities: v.array(
    v.strictObject({
      standard: v.picklist(STANDARD_IDS),
      day,
      value: v.nullable(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
  owners: v.record(v.picklist(STANDARD_IDS), text),
  decisions: v.array(v.strictObject({ day, text })),
});

/** The form of a file; what one field says of another is checked apart (`contradictions`). */
export const exerciseShape = v.strictObject({
  notice: v.exactOptional(text),
  kind: v.literal(EXERCISE_MARK),
  version: v.literal(EXERCISE_VERSION),
  scenario,
  progress: v.exactOptional(progress),
});
