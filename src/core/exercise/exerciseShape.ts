import { EXERCISE_MARK } from '../domain/exerciseMark';
import { EXERCISE_VERSION } from './exerciseText';
import { isRecord, listOf, oneOf, record, valueThat, type Reader } from './fieldReader';
import { INJECT_KINDS, LIMITS, PLACE_KINDS, SHAPES, type Curve } from './scenario';
import { STANDARD_IDS } from './standards';

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

const text = valueThat(isText, (value) => value.length <= LIMITS.text);
const names = record({ en: text }, { ar: text, ckb: text });
const whole = (least: number, most: number) =>
  valueThat(isNumber, (value) => Number.isInteger(value) && value >= least && value <= most);
const between = (least: number, most: number) =>
  valueThat(isNumber, (value) => value >= least && value <= most);
const day = whole(1, LIMITS.days);
const perDay = listOf(whole(0, LIMITS.people), LIMITS.days);
const household = valueThat(
  isNumber,
  (value) => value >= 1 && value <= LIMITS.household && Number(value.toFixed(1)) === value,
);

const shaped = record({ shape: oneOf(SHAPES), over: day });
const counted = record({ counts: perDay });
const curve: Reader<Curve> = (value, field, faults) =>
  isRecord(value) && 'counts' in value ? counted(value, field, faults) : shaped(value, field, faults);

const scenario = record({
  title: names,
  about: names,
  place: record({ kind: oneOf(PLACE_KINDS), names }),
  people: whole(1, LIMITS.people),
  householdSize: household,
  days: day,
  arrivals: curve,
  departures: perDay,
  groups: listOf(record({ name: names, share: between(0, 100) }), LIMITS.list),
  injects: listOf(record({ day, kind: oneOf(INJECT_KINDS), text: names }, { until: day }), LIMITS.list),
});

const amount = between(0, Number.MAX_SAFE_INTEGER);
const amountOrNull: Reader<number | null> = (value, field, faults) =>
  value === null ? null : amount(value, field, faults);
const owners = record({}, Object.fromEntries(STANDARD_IDS.map((id) => [id, text])));
const MANY = 5000; // entries of a long day's room

const progress = record({
  step: whole(0, LIMITS.days + 1),
  capacities: listOf(record({ standard: oneOf(STANDARD_IDS), day, value: amountOrNull }), MANY),
  owners,
  decisions: listOf(record({ day, text }), MANY),
});

/** The form of a file; what one field says of another is checked apart (`contradictions`). */
export const exerciseShape = record(
  { kind: oneOf([EXERCISE_MARK]), version: oneOf([EXERCISE_VERSION]), scenario },
  { notice: text, progress },
);
