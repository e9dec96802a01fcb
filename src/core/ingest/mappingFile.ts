import * as v from 'valibot';
import { failure, success, type Outcome } from '../domain/failure';
import type { Answers } from './answers';
import type { ColumnRole } from './columnRole';

const VERSION = 1;

const measure = v.picklist(['idps', 'returnees', 'refugees', 'arrivals', 'departures', 'displacements']);
const unit = v.picklist(['individuals', 'families']);
const dimension = v.picklist(['origin', 'shelter', 'wave', 'sexAge', 'lastDisplacement']);
const by = v.picklist(['code', 'name']);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const role: v.GenericSchema<unknown, ColumnRole> = v.variant('is', [
  v.object({ is: v.literal('day'), of: v.picklist(['reference', 'periodStart']) }),
  v.object({ is: v.literal('place'), level: v.picklist([0, 1, 2, 3, 4]), by }),
  v.object({ is: v.literal('key'), dimension, by }),
  v.object({
    is: v.literal('count'),
    measure,
    unit,
    part: v.nullable(v.object({ dimension, key: v.string() })),
    day: v.null(),
  }),
  v.object({ is: v.literal('capacity'), per: v.picklist(['day', 'total']) }),
  v.object({
    is: v.picklist([
      'year',
      'month',
      'round',
      'adminLevel',
      'partition',
      'addend',
      'direction',
      'kind',
      'event',
      'latitude',
      'longitude',
      'sourceError',
      'sourceWarning',
      'source',
      'unused',
    ]),
  }),
]);

const mappingFile = v.object({
  version: v.literal(VERSION),
  answers: v.object({
    columns: v.optional(
      v.array(
        v.object({
          header: v.string(),
          nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
          role: v.optional(role),
          dateOrder: v.optional(v.picklist(['dayFirst', 'monthFirst', 'unknown'])),
          grouping: v.optional(v.picklist(['comma', 'point', 'unknown'])),
          irregular: v.optional(v.picklist(['joined', 'leftOut'])),
        }),
      ),
    ),
    unit: v.optional(unit),
    measure: v.optional(measure),
    headerDateOrder: v.optional(v.picklist(['dayFirst', 'monthFirst', 'unknown'])),
    conflicts: v.optional(v.picklist(['first', 'last', 'sum'])),
    blankPlaces: v.optional(v.picklist(['totals', 'parts'])),
    blanksBelow: v.optional(v.picklist(['above', 'asTheyStand'])),
    districtParent: v.optional(v.picklist(['ofRow', 'ofPlace'])),
    placeLevels: v.optional(v.picklist(['oneLevel', 'twoLevels'])),
    noneWords: v.optional(v.picklist(['noFigure', 'zero'])),
    thousands: v.optional(v.picklist(['inThousands', 'single'])),
    closedSites: v.optional(v.picklist(['closedCount', 'withoutClosed'])),
    codeScheme: v.optional(v.picklist(['legacy', 'current'])),
    axes: v.optional(v.picklist(['swapped', 'asWritten'])),
    table: v.optional(v.string()),
    roundDays: v.optional(v.array(v.object({ round: v.number(), day }))),
    referenceDay: v.optional(day),
    encoding: v.optional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252'])),
    places: v.optional(v.array(v.object({ text: v.string(), place: v.string() }))),
    partition: v.optional(v.string()),
  }),
});

/** The text of a mapping file: answers to be used again with the next file of the same source. */
export function writeMapping(answers: Answers): string {
  return `${JSON.stringify({ version: VERSION, answers }, null, 2)}\n`;
}

/** The answers of a mapping file. Fails as `mapping_unreadable`, with the part that is wrong. */
export function readMapping(text: string): Outcome<Answers> {
  const parsed = v.safeParse(mappingFile, jsonOf(text));
  if (parsed.success) return success(parsed.output.answers);
  const [issue] = parsed.issues;
  return failure('mapping_unreadable', v.getDotPath(issue) ?? issue.message);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
