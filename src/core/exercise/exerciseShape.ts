import {
  amount,
  between,
  isRecord,
  listOf,
  oneOf,
  orNull,
  record,
  tenths,
  text,
  whole,
  type Reads,
} from '../domain/ownFile/fields';
import type { Names } from '../domain/place';
import type { CapacityEntry, Decision, Progress } from './progress';
import {
  INJECT_KINDS,
  LIMITS,
  PLACE_KINDS,
  SHAPES,
  type Curve,
  type Group,
  type Inject,
  type Scenario,
} from './scenario';
import { STANDARD_IDS } from './standards';

const words = text(LIMITS.text);
const names = record<Names>({ en: words, ar: words, ckb: words }, ['ar', 'ckb']);
const day = whole(1, LIMITS.days);
const perDay = listOf(whole(0, LIMITS.people), { most: LIMITS.days });
const shaped = record<Extract<Curve, { over: number }>>({ shape: oneOf(SHAPES), over: day });
const counted = record<Extract<Curve, { counts: unknown }>>({ counts: perDay });
const curve: Reads<Curve> = (value, field, faults) =>
  isRecord(value) && 'counts' in value ? counted(value, field, faults) : shaped(value, field, faults);

const scenario = record<Scenario>({
  title: names,
  about: names,
  place: record<Scenario['place']>({ kind: oneOf(PLACE_KINDS), names }),
  people: whole(1, LIMITS.people),
  householdSize: tenths(1, LIMITS.household),
  days: day,
  arrivals: curve,
  departures: perDay,
  groups: listOf(record<Group>({ name: names, share: between(0, 100) }), { most: LIMITS.list }),
  injects: listOf(record<Inject>({ day, until: day, kind: oneOf(INJECT_KINDS), text: names }, ['until']), {
    most: LIMITS.list,
  }),
});

const MANY = { most: 5000 }; // entries of a long day's room
const ownerOf = Object.fromEntries(STANDARD_IDS.map((id) => [id, words]));

const progress = record<Progress>({
  step: whole(0, LIMITS.days + 1),
  capacities: listOf(record<CapacityEntry>({ standard: oneOf(STANDARD_IDS), day, value: orNull(amount) }), {
    ...MANY,
    keyOf: (entry) => `${entry.standard} ${entry.day}`,
  }),
  owners: record<Record<string, string>>(ownerOf, STANDARD_IDS),
  decisions: listOf(record<Decision>({ day, text: words }), MANY),
});

/** What stands in a file: a scenario, with what a room has done in it where it is a whole exercise. */
interface Written {
  readonly notice?: string;
  readonly scenario: Scenario;
  readonly progress?: Progress;
}

/** The form of a file; what one field says of another is checked apart (`contradictions`). */
export const exerciseShape = record<Written>({ notice: words, scenario, progress }, ['notice', 'progress']);
