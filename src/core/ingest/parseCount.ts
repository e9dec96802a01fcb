import { CellState, hasValue } from '../domain/cellState';
import type { IssueCode, Severity } from '../domain/issue';
import type { Unit } from '../domain/measure';
import { latinDigits } from '../domain/latinDigits';

/** What a cell of counts says: a state, the value with its upper bound, and what a person should know about it. */
export interface ParsedCount {
  readonly state: CellState;
  /** The count, or its lower bound; 0 when there is no value (never read it without the state). */
  readonly value: number;
  /** Upper bound; equal to `value` for a plain count, infinite when open. */
  readonly upper: number;
  readonly issue: { readonly code: IssueCode; readonly severity: Severity } | null;
  /** The unit that stands behind the number in the cell itself, as in `850 HH`. */
  readonly unit?: Unit;
}

const MISSING = new Set(['', 'na', 'n/a', 'nan', 'null', 'not available', '-', '–', '—', '..', '#n/a']);
const SUPPRESSED = new Set([
  '*',
  'c',
  's',
  'suppressed',
  'redacted',
  'withheld',
  'confidential',
  'محجوب',
  'محجوبة',
]);
const MARKS = /[\u00a0\u2009\u202f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const ARABIC_COMMAS = /[\u066c\u060c]/g; // the separator of thousands, and the comma of prose in its place
const ARABIC_POINT = /\u066b/g;
const BELOW = /^(<=?|≤)\s*(\d+)$/;
const ABOUT = /^(?:~|c\.)\s*(\S.*)$/;
const RANGE = /^(\d[\d, ]*)[-–]\s*(\d[\d, ]*)$/;
const OPEN_RANGE = /^(?:>\s*(\d[\d, ]*)|(\d[\d, ]*)\+)$/;
/** A unit behind a number, or a sign that points to a note: `3,840*`, `900 [2]`. */
const SUFFIX =
  /^(\d[\d., ]*)(?:(hh|households|families)|individuals|persons|people|inds?|([*†‡§¹²³]{1,3}|\[\w+\]))\.?$/i;
const PLAIN = /^\d+$/;
const ASCII = /^[ -~]*$/;
const GROUPED = /^[1-9]\d{0,2}(?:([ ,.'’])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d+[.,]\d{1,2}$|^\d+\.\d{4,}$|^\d+\.0+$/;

/** As R and spreadsheets write round or long numbers; digits may be lost. */
const EXPONENT = /^[1-9](?:\.\d+)?e\+?\d{1,2}$/i;
const BOTH_MARKS = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.|(?:\.\d{3})+,|(?:[ '’]\d{3})+[.,](?!\d{3}$))\d+$/;

/**
 * Reads one cell of counts by the rules of spec 2.9 (5–10). Never throws and never turns an empty cell into zero.
 * One comma before three digits groups (`1,254` people); one point before three digits may be either and is asked
 * about. Cost: linear in the text.
 */
export function parseCount(raw: string): ParsedCount {
  if (PLAIN.test(raw)) return counted(Number(raw));
  const text = plainNumber(raw);
  if (PLAIN.test(text)) return counted(Number(text));
  const word = text.toLowerCase();
  if (MISSING.has(word)) return empty(CellState.notReported);
  if (SUPPRESSED.has(word)) return { ...empty(CellState.suppressed), upper: Infinity };
  if (word.startsWith('#')) return empty(CellState.notReported, 'excel_error', 'error');
  return parseMarked(text) ?? parseNumber(text) ?? empty(CellState.notReported, 'not_a_number', 'error');
}

function parseMarked(text: string): ParsedCount | null {
  const below = BELOW.exec(text);
  if (below) {
    const bound = Number(below[2]);
    return { ...empty(CellState.suppressed), upper: below[1] === '<' ? Math.max(0, bound - 1) : bound };
  }
  const range = RANGE.exec(text);
  if (range) return bounded(range[1], range[2]);
  const open = OPEN_RANGE.exec(text);
  if (open) {
    const inner = bounded(open[1] ?? open[2], undefined);
    return hasValue(inner.state) ? withIssue(inner, 'open_range', 'warning') : inner;
  }
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined) {
    const inner = parseNumber(about);
    return inner && hasValue(inner.state) ? { ...inner, state: CellState.estimated } : inner;
  }
  const suffixed = SUFFIX.exec(text);
  const inner = suffixed && parseNumber(suffixed[1]?.trim() ?? '');
  if (!inner || inner.issue) return inner;
  if (suffixed[3]) return withIssue(inner, 'footnote_sign', 'warning');
  return {
    ...withIssue(inner, 'unit_suffix_stripped', 'info'),
    unit: suffixed[2] ? 'families' : 'individuals',
  };
}

function parseNumber(text: string): ParsedCount | null {
  if (/^[-−]\s*\d/.test(text)) return empty(CellState.notReported, 'negative_stock', 'error');
  if (PLAIN.test(text)) return counted(Number(text));
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const single = text.length <= 7;
    if (grouped[1] === '.' && single) return empty(CellState.notReported, 'ambiguous_number_format', 'ask');
    return counted(Number(text.replace(/\D/g, '')));
  }
  if (DECIMAL.test(text) || BOTH_MARKS.test(text)) {
    const value = Number(text.replace(/[ '’]|[.,](?=.*[.,])/g, '').replace(',', '.'));
    return Number.isInteger(value)
      ? reported(value)
      : withIssue(reported(value), 'fractional_count', 'warning');
  }
  if (EXPONENT.test(text) && Number.isSafeInteger(Number(text))) {
    const value = Number(text);
    return { ...withIssue(reported(value), 'power_of_ten', 'warning'), state: CellState.estimated };
  }
  if (/^\d[\d., ]*$/.test(text)) return empty(CellState.notReported, 'irregular_grouping', 'ask');
  return null;
}

/** A text with Latin digits and marks and nothing invisible. */
export function plainNumber(raw: string): string {
  return ASCII.test(raw)
    ? raw.trim()
    : latinDigits(raw.replace(MARKS, ' ').trim()).replace(ARABIC_COMMAS, ',').replace(ARABIC_POINT, '.');
}

/** A plain count; one past the exact integers is a slip of the keyboard, not people. */
function counted(value: number): ParsedCount {
  return Number.isSafeInteger(value)
    ? reported(value)
    : empty(CellState.notReported, 'not_a_number', 'error');
}

function reported(value: number): ParsedCount {
  return { state: CellState.reported, value, upper: value, issue: null };
}

function empty(state: CellState, code?: IssueCode, severity: Severity = 'error'): ParsedCount {
  return { state, value: 0, upper: 0, issue: code ? { code, severity } : null };
}

function bounded(low: string | undefined, high: string | undefined): ParsedCount {
  const number = (text: string) => Number(text.replace(/[ ,]/g, ''));
  const value = number(low ?? '0');
  const upper = high === undefined ? Infinity : number(high);
  if (upper < value || !Number.isSafeInteger(value))
    return empty(CellState.notReported, 'not_a_number', 'error');
  return { state: CellState.estimated, value, upper, issue: { code: 'range', severity: 'warning' } };
}

function withIssue(parsed: ParsedCount, code: IssueCode, severity: Severity): ParsedCount {
  return { ...parsed, issue: { code, severity } };
}
