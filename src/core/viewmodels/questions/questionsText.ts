import { parseIsoDay } from '../../domain/day';
import { MEASURES, UNITS } from '../../domain/measure';
import { FLAWS, type Asked, type Question } from './question';

/** What kind of file it is, so that no other JSON is taken for one. */
const KIND = 'nuzuh-questions';
const VERSION = 1;
const MOST = 100;

/** Why a text holds no questions. */
export type QuestionsFault = 'json' | 'kind' | 'newer' | 'empty';

/** The questions of a file, and the numbers of those that cannot be read, from 1 on. */
export type ReadQuestions =
  | { readonly kind: 'read'; readonly questions: readonly Question[]; readonly unread: readonly number[] }
  | { readonly kind: 'fault'; readonly fault: QuestionsFault };

/** The text of a file of questions. No answer stands in it: it comes from the figures that are open. */
export function writeQuestions(questions: readonly Question[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, questions }, null, 1)}\n`;
}

/** What a text asks; a question that cannot be read is told by its number and left out. Never throws. */
export function readQuestions(text: string): ReadQuestions {
  const file = parsed(text);
  if (file === undefined) return { kind: 'fault', fault: 'json' };
  if (!isRecord(file) || file['kind'] !== KIND || !Array.isArray(file['questions'])) {
    return { kind: 'fault', fault: 'kind' };
  }
  if (typeof file['version'] !== 'number' || file['version'] > VERSION)
    return { kind: 'fault', fault: 'newer' };
  const read = file['questions'].slice(0, MOST).map((one: unknown) => questionOf(one));
  const questions = read.filter((one) => one !== null);
  if (questions.length === 0) return { kind: 'fault', fault: 'empty' };
  const unread = read.flatMap((one, index) => (one === null ? [index + 1] : []));
  return { kind: 'read', questions, unread };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function questionOf(value: unknown): Question | null {
  if (!isRecord(value)) return null;
  const measure = MEASURES.find((one) => one === value['measure']);
  const unit = UNITS.find((one) => one === value['unit']);
  const asked = askedBy(value);
  return measure && unit && asked ? { ...asked, measure, unit } : null;
}

function askedBy(value: Record<string, unknown>): Asked | null {
  const day = typeof value['day'] === 'string' ? parseIsoDay(value['day']) : null;
  const from = typeof value['from'] === 'string' ? parseIsoDay(value['from']) : null;
  const place = typeof value['place'] === 'string' ? value['place'] : null;
  switch (value['kind']) {
    case 'most':
      return day && { kind: 'most', day };
    case 'count':
      return day && place !== null ? { kind: 'count', day, place } : null;
    case 'peak':
      return place === null ? null : { kind: 'peak', place };
    case 'error': {
      const flaw = FLAWS.find((one) => one === value['flaw']);
      return flaw && day && from && place !== null ? { kind: 'error', flaw, place, from, day } : null;
    }
    default:
      return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
