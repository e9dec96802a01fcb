import type { Breakdown } from '../../cube/breakdown';
import type { Cube } from '../../cube/cube';
import { sourcesOf } from '../../cube/sourcesOf';
import { totalAt } from '../../cube/totalAt';
import type { Coverage } from '../../domain/coverage';
import type { Day } from '../../domain/day';
import type { DatasetSummary } from '../../domain/dataset';
import { message, type Message } from '../../domain/message';
import { caveatsOf } from '../caveats';
import { factorOf } from '../publication';
import { changeSentence } from '../change/changeSentence';
import { comparedSources, type Comparison } from '../change/comparison';
import type { Headline } from '../headline';
import { partsSentence, type WordOf } from './partsSentence';
import { placesSentence } from './placesSentence';
import { rateSentence, type SetAgainst } from './rateSentence';
import { sentenceOf, type Sentence } from './sentence';

/** The share of the places asked for that has to have a figure before a text is written of them. */
const ENOUGH = 0.8;

/** A text about what is on screen; or why none is written, and the nearest day of which one can be. */
export type Situation =
  | {
      readonly kind: 'told';
      readonly sentences: readonly Sentence[];
      /** Ids of the sources of the figures told. */
      readonly sourceIds: readonly string[];
    }
  | {
      readonly kind: 'declined';
      readonly day: Day;
      readonly reported: number;
      readonly expected: number;
      readonly near: Day | null;
    };

/** What a text is written of. A flow has no comparison and no breakdowns here. */
export interface SituationFacts {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly dateIndex: number;
  readonly headline: Headline;
  /** Null where the view shows counts. */
  readonly against: SetAgainst | null;
  readonly comparison: Comparison | null;
  /** In the order in which they are told. */
  readonly breakdowns: readonly Breakdown[];
  /** The whole dataset, whose governorates are parts also while districts are on screen. */
  readonly base: DatasetSummary;
  /** What a part is called that is no place. */
  readonly wordOf: WordOf;
}

/**
 * The view as a paragraph in the manner of a DTM report: how many, also by the residents, what changed, where the most
 * are, where from, in what shelter, since when, and how far it can be trusted. Each figure leads to what stands behind it.
 * O(dates × places).
 */
export function situationOf(facts: SituationFacts): Situation {
  const { dataset, base, cube, headline, against, comparison, breakdowns, dateIndex, wordOf } = facts;
  const { total, selection, date } = headline;
  const { reported, expected } = total.coverage;
  if (total.value === null || (date.from === undefined && reported < ENOUGH * expected)) {
    return {
      kind: 'declined',
      day: date.day,
      reported,
      expected,
      near: date.from === undefined ? nearestTold(facts) : null,
    };
  }
  const factor = factorOf(dataset, cube, date.day);
  const change = comparison && changeSentence(comparison, cube, selection);
  const told = [
    countSentence(headline, total.value),
    against && rateSentence(headline, cube.unit, against),
    ...(change && comparison.sum ? [changed(change, comparison.sum)] : []),
    placesSentence(dataset, cube, headline, dateIndex),
    ...breakdowns.map((one) => partsSentence(one, date.day, base, wordOf)),
    ...(factor ? [sentenceOf(message(`factor-${factor}`), {})] : []),
    ...[...caveatsOf(facts, headline), ...headline.notes]
      .filter((note) => !change || !isOnCommonPlaces(note))
      .map((note) => sentenceOf(note, {})),
  ];
  const sourceIds = change
    ? comparedSources(comparison, cube, selection.places)
    : [...sourcesOf(cube, [dateIndex], selection.places)];
  return { kind: 'told', sentences: told.filter((one) => one !== null), sourceIds };
}

/** The sentence of the change says itself of how many places it is. */
function isOnCommonPlaces({ key }: Message): boolean {
  return key.startsWith('note-common-places');
}

function countSentence({ sentence, total, country, selection, date }: Headline, value: number): Sentence {
  const of = date.from === undefined ? 'date' : 'period';
  const added = (sum: number, { reported, carried }: Coverage) =>
    message('situation-sum', { value: { count: sum }, count: { count: reported + carried }, of });
  const whole = country.value;
  return sentenceOf(sentence, {
    figure: { says: added(value, total.coverage), shows: 'trace' },
    share:
      whole === null || selection.choices[0]?.kind === 'country'
        ? null
        : {
            says: message('situation-of', { part: { count: value }, whole: { count: whole } }),
            shows: 'trace',
          },
    total: whole === null ? null : { says: added(whole, country.coverage), shows: null },
  });
}

function changed(
  change: NonNullable<ReturnType<typeof changeSentence>>,
  { before, after }: NonNullable<Comparison['sum']>,
): Sentence {
  const values = { before: { count: before.value }, after: { count: after.value } };
  const absolute = { count: Math.abs(after.value - before.value) };
  return sentenceOf(change, {
    absolute: { says: message('situation-difference', values), shows: 'change' },
    percent: {
      says: message('situation-against', { part: absolute, whole: values.before }),
      shows: 'change',
    },
  });
}

/** The day nearest to the one shown of which enough places have a figure, the earlier of two as near; null for none. */
function nearestTold({ cube, dateIndex, headline }: SituationFacts): Day | null {
  const isTold = (index: number) => {
    const { value, coverage } = totalAt(cube, index, headline.selection.places);
    return value !== null && coverage.reported >= ENOUGH * coverage.expected;
  };
  for (let away = 1; away < cube.dates.length; away++) {
    for (const index of [dateIndex - away, dateIndex + away]) {
      const day = cube.dates[index]?.day;
      if (day !== undefined && isTold(index)) return day;
    }
  }
  return null;
}
