import { changeBetween, inOrder, type Change } from '../cube/changeBetween';
import { countedUnit, type Cube } from '../cube/cube';
import { totalAt } from '../cube/totalAt';
import { isExact, isRough, type Total } from '../domain/coverage';
import type { DatasetSummary } from '../domain/dataset';
import { kindOf, type Measure } from '../domain/measure';
import { message, type Message, type MessageValue } from '../domain/message';
import type { RoundDate } from '../domain/round';
import type { SeriesBreak } from '../domain/seriesBreak';
import { placeWords } from './placeWords';
import { floorFigure } from './rounding';
import { namesOfPlace, selectionOf, wholeCountry, type Selection } from './selection';

/** The first thing read: the figure, what it is of, and how far it can be trusted. */
export interface Headline {
  readonly selection: Selection;
  readonly date: RoundDate;
  readonly total: Total;
  readonly country: Total;
  /** Hundredths of the country's figure; null for the country itself, and where either is no exact figure. */
  readonly share: number | null;
  readonly change: Change;
  /** The other date of the change, which runs from the earlier to the later; null at the first date. */
  readonly since: RoundDate | null;
  /** One figure for each choice when there are several. */
  readonly parts: readonly { readonly id: string; readonly total: Total }[];
  /** The sentence a person can quote, with what `caveats` says of its figure. */
  readonly sentence: Message;
  /** Said below the sentence: coverage, overlap, breaks, figures that were not published. */
  readonly notes: readonly Message[];
}

/** What is asked of a headline: which places, at which date, against which other one. */
export interface HeadlineQuestion {
  readonly places: readonly string[];
  readonly dateIndex: number;
  /** Index of the date the change is counted from; -1 for none. */
  readonly sinceIndex: number;
}

/** The headline of one series. O(places). Null only for a series without dates. */
export function headlineOf(dataset: DatasetSummary, cube: Cube, question: HeadlineQuestion): Headline | null {
  const { dateIndex, sinceIndex } = question;
  const date = cube.dates[dateIndex];
  if (!date) return null;
  const selection = selectionOf(question.places, dataset, cube);
  const total = totalAt(cube, dateIndex, selection.places);
  const country = totalAt(cube, dateIndex, wholeCountry(dataset, cube).members);
  const isCountry = selection.choices[0]?.kind === 'country';
  const isWhole = isExact(total) && isExact(country); // a share of what is missing would be none
  const share =
    isCountry || !isWhole || total.value === null || !country.value
      ? null
      : (total.value / country.value) * 100;
  const [first, last] = inOrder(sinceIndex, dateIndex);
  const change = changeBetween(cube, selection.places, first, last, dataset.breaks);
  const since = cube.dates[sinceIndex] ?? null;
  const parts =
    selection.choices.length < 2
      ? []
      : selection.choices.map(({ id, members }) => ({ id, total: totalAt(cube, dateIndex, members) }));
  const facts = { dataset, cube, selection, date, total, country, share, change, since };
  return { ...facts, parts, sentence: sentenceOf(facts), notes: notesOf(facts) };
}

interface Facts {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly selection: Selection;
  readonly date: RoundDate;
  readonly total: Total;
  readonly country: Total;
  readonly share: number | null;
  readonly change: Change;
  readonly since: RoundDate | null;
}

function sentenceOf({ dataset, cube, selection, date, total, country, share }: Facts): Message {
  const whole = wholeOf(dataset);
  const isWhole = selection.choices[0]?.kind === 'country';
  const place = isWhole ? whole : { list: selection.choices.map(({ inSentence }) => inSentence) };
  const from = { day: date.from ?? date.day };
  const span = date.from === date.day ? 'day' : 'days';
  const said = { place, day: { day: date.day }, from, span };
  const variant = sentenceVariant(cube);
  if (total.value === null) {
    return message(`sentence-none-${variant}`, {
      ...said,
      what: { say: message(`measure-${cube.measure}`) },
    });
  }
  const figure = { ...said, ...figureOf(total, cube) };
  if (share === null || country.value === null) return message(`sentence-country-${variant}`, figure);
  const of = { share: { percent: share }, country: whole, total: { count: country.value } };
  return message(`sentence-share-${variant}`, { ...figure, ...of });
}

/** A figure that is estimated, in a sentence. */
export function aboutAs(figure: MessageValue): MessageValue {
  return { say: message('figure-estimated', { figure }) };
}

/** What all places make up. A file that names no country goes by its own name, which is not said as if it were one. */
export function wholeOf({ country, name }: DatasetSummary): MessageValue {
  return country.en === name.en ? { say: message('places-of-file', { file: name.en }) } : { names: country };
}

/** The persons that DTM counts have sentences of their own; what else is counted stands in one with its noun. */
const OWN_SENTENCES: readonly Measure[] = ['idps', 'returnees'];

function sentenceVariant({ measure, unit }: Cube): string {
  return OWN_SENTENCES.includes(measure) ? `${measure}-${unit}` : kindOf(measure);
}

/**
 * How a figure stands in a sentence: "over" a round number, which nothing carried or estimated proves, "about" what is
 * estimated, "at least" when places are missing from reports, or as it is; what is carried has its sign.
 */
function figureOf(total: Total, { measure, unit }: Cube): { over: string; figure: MessageValue } {
  const { value, complete, estimated, coverage } = total;
  const isAbout = isRough(total);
  const floor = complete && !isAbout ? floorFigure(value ?? 0) : null;
  const count = { count: floor ?? value ?? 0 };
  const counted = OWN_SENTENCES.includes(measure)
    ? count
    : { say: message(`figure-short-${measure}-${unit}`, { value: count }) };
  const figure =
    coverage.carried > 0 ? { say: message('figure-with-carried', { figure: counted }) } : counted;
  if (isAbout && !complete) return { over: 'no', figure: { say: message('figure-rough', { figure }) } };
  if (estimated) return { over: 'no', figure: aboutAs(figure) };
  return { over: complete ? (floor === null ? 'no' : 'yes') : 'least', figure };
}

function notesOf({ dataset, cube, selection, date, total, change, since }: Facts): Message[] {
  const notes: Message[] = [];
  const names = (places: readonly string[]) => ({ list: places.map((id) => namesOfPlace(dataset, id)) });
  if (selection.overlap.length > 0) {
    notes.push(message('note-overlap', { places: names(selection.overlap) }));
  }
  const words = placeWords(dataset);
  const isFlow = date.from !== undefined;
  if (isFlow && !total.complete) notes.push(message(total.value === null ? 'note-no-report' : 'note-floor'));
  else if (total.value === null) {
    notes.push(message(`note-not-published${words === '' ? (`-${countedUnit(cube)}` as const) : words}`));
  } else if (!total.complete) {
    const gaps = total.coverage.gaps;
    notes.push(
      gaps.length > 0
        ? message('note-at-least', { places: names(gaps.map(({ place }) => place)) })
        : message('note-bounds'),
    );
  }
  if (change.kind === 'refused' && since) {
    notes.push(
      message('note-refused', { since: { day: since.day }, reason: { names: change.because.text } }),
    );
  }
  if (change.kind === 'change') {
    notes.push(...notesOfBreaks(change.marks));
    if (change.common < change.expected) {
      notes.push(
        message(`note-common-places${words}`, {
          common: { count: change.common },
          expected: { count: change.expected },
        }),
      );
    }
  }
  return notes;
}

/** How the method changed between the dates of a change, a note for each break. */
export function notesOfBreaks(breaks: readonly SeriesBreak[]): readonly Message[] {
  return breaks.map(({ text }) => message('note-break', { reason: { names: text } }));
}
