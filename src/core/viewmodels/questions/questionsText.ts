import { MEASURES, UNITS } from '../../domain/measure';
import type { FieldFault } from '../../domain/ownFile/fieldFault';
import { calendarDay, isRecord, listOf, oneOf, record, text, type Reads } from '../../domain/ownFile/fields';
import { readOwnFile, writeOwnFile, type FileKind } from '../../domain/ownFile/ownFile';
import { FLAWS, keyOf, type Question } from './question';

/** More questions than these nobody asks. */
export const MOST_QUESTIONS = 100;

/** Long enough for so many questions, whatever letters their places are written in. */
export const QUESTIONS_FILE: FileKind = { kind: 'nuzuh-questions', version: 1, most: 300_000 };

/** The questions of a file, and what is wrong in the others. */
export interface ReadQuestions {
  readonly questions: readonly Question[];
  readonly faults: readonly FieldFault[];
}

const place = text(300);
const figures = { measure: oneOf(MEASURES), unit: oneOf(UNITS) };

type OfKind<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

const READERS = {
  most: record<OfKind<'most'>>({ kind: oneOf(['most']), day: calendarDay, ...figures }),
  count: record<OfKind<'count'>>({ kind: oneOf(['count']), day: calendarDay, place, ...figures }),
  peak: record<OfKind<'peak'>>({ kind: oneOf(['peak']), place, ...figures }),
  error: record<OfKind<'error'>>({
    kind: oneOf(['error']),
    flaw: oneOf(FLAWS),
    place,
    from: calendarDay,
    day: calendarDay,
    ...figures,
  }),
} as const;
const KINDS = ['most', 'count', 'peak', 'error'] as const;

const question: Reads<Question> = (value, field, faults) => {
  const said = isRecord(value) ? value['kind'] : undefined;
  const kind = oneOf(KINDS)(said, `${field}.kind`, faults);
  return kind && READERS[kind](value, field, faults);
};

/** Any value: each question is read for itself, so that one that cannot be read takes no other along. */
const anything: Reads<{ readonly given: unknown }> = (given) => ({ given });
const list = record<{ questions: readonly { readonly given: unknown }[] }>({
  questions: listOf(anything), // however many: what a browser or a file has is read
});

/** The text of a file of questions. No answer stands in it: it comes from the figures that are open. */
export function writeQuestions(questions: readonly Question[]): string {
  return writeOwnFile(QUESTIONS_FILE, { questions });
}

/** What a text asks; a question that cannot be read, or stands there again, is left out and its faults are told. Never throws. O(letters). */
export function readQuestions(json: string): ReadQuestions {
  const read = readOwnFile(json, QUESTIONS_FILE, list);
  if (!read.ok) return { questions: [], faults: read.faults };
  const faults: FieldFault[] = [];
  if (read.value.questions.length === 0) faults.push({ field: 'questions', reason: 'missing' });
  const once = new Map<string, Question>();
  for (const [index, { given }] of read.value.questions.entries()) {
    const field = `questions[${index}]`;
    const one = question(given, field, faults);
    if (one && once.has(keyOf(one))) faults.push({ field, reason: 'repeated' });
    else if (one) once.set(keyOf(one), one);
  }
  return { questions: [...once.values()], faults };
}
