import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';
import { monthOf } from './monthNames';

const MONTH_KEYS = [
  'jan february march april may june july august september october november december'.split(' '),
].flat();

const WORDS_AROUND = /period of displacement|displacement period|wave|period/gi;
const NAMED =
  /^(pre|post)?[\s_\-–]*(\d{1,2}(?=\s+[a-z]))?\s*([a-z]+)(?:\s*[-–&/ ]\s*([a-z]+))?[\s\-_']*(\d{4}|\d{2})$/i;
const MANGLED = /^(\d{1,2})[-\s]([a-z]{3,})$/i;

/** A wave of displacement as a header names it. `certain` when it could not be a date or a period as well. */
export interface Wave {
  readonly key: string;
  readonly certain: boolean;
}

/**
 * The wave a header names: `Pre-June14`, `June-July14`, `Post 17 October 16`, `ـJan 20`, and `14-Aug`, which a
 * spreadsheet made of `Aug 14`. Null when it names none. Keys are those of the shipped figures: `june_july_2014`.
 */
export function waveKey(header: string): Wave | null {
  const text = latinDigits(cellText(header.replace(WORDS_AROUND, ' ')))
    .replace(/([a-z])(\d)/gi, '$1 $2')
    .replace(/\b(pre|post)([a-z])/gi, '$1 $2');
  const mangled = MANGLED.exec(text);
  if (mangled) return waveOf({ month: mangled[2], year: mangled[1] });
  const match = NAMED.exec(text);
  return match
    ? waveOf({ side: match[1], date: match[2], month: match[3], second: match[4], year: match[5] })
    : null;
}

interface WaveParts {
  readonly side?: string | undefined;
  readonly date?: string | undefined;
  readonly month?: string | undefined;
  readonly second?: string | undefined;
  readonly year?: string | undefined;
}

function waveOf({ side, date, month = '', second, year = '' }: WaveParts): Wave | null {
  const first = MONTH_KEYS[(monthOf(month) ?? 0) - 1];
  const last = second === undefined ? undefined : MONTH_KEYS[(monthOf(second) ?? 0) - 1];
  if (first === undefined || (second !== undefined && last === undefined)) return null;
  const parts = [side?.toLowerCase(), date, first, last, year.length === 2 ? `20${year}` : year];
  return {
    key: parts.filter((part) => part !== undefined).join('_'),
    certain: side !== undefined,
  };
}
