import { plainNumber } from '../parseCount';

/** Which of the two a column holds. */
export type Axis = 'latitude' | 'longitude';

const DEGREES = /^([NSEW])?\s*([-−]?\d{1,3}(?:\.\d+)?)\s*[°º]?\s*([NSEW])?$/i;
const MINUTES =
  /^([NSEW])?\s*([-−]?\d{1,3})\s*[°º]\s*(\d{1,2}(?:\.\d+)?)\s*['’‘′]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["”“″]|['’‘′]{2})\s*)?([NSEW])?$/i;
const LETTERS = { latitude: 'NS', longitude: 'EW' } as const; // O is west in Spanish and east in German

/**
 * The degrees in a cell of coordinates, as a number or as `36°11'30"N`; NaN for a blank, another text, and a direction of
 * the other axis. O(text).
 */
export function coordinateIn(cell: string, axis: Axis): number {
  if (cell.trim() === '') return NaN;
  const number = Number(cell);
  return Number.isNaN(number) ? written(plainNumber(cell), axis) : number;
}

function written(text: string, axis: Axis): number {
  const [, before = '', degrees = '', after = ''] = DEGREES.exec(text) ?? [];
  if (degrees !== '') return directed(Number(degrees.replace('−', '-')), before + after, axis);
  const [, first = '', whole = '', minutes = '', seconds = '0', last = ''] = MINUTES.exec(text) ?? [];
  const isMinute = (part: string) => part !== '' && Number(part) < 60;
  if (!isMinute(minutes) || !isMinute(seconds) || (minutes.includes('.') && seconds !== '0')) return NaN;
  const size = Math.abs(Number(whole.replace('−', '-'))) + Number(minutes) / 60 + Number(seconds) / 3600;
  return directed(/^[-−]/.test(whole) ? -size : size, first + last, axis);
}

/** South and west lie below zero; a number has a sign or a direction, not both. */
function directed(degrees: number, letters: string, axis: Axis): number {
  if (letters === '') return degrees;
  const isOfAxis = letters.length === 1 && LETTERS[axis].includes(letters.toUpperCase());
  if (!isOfAxis || degrees < 0) return NaN;
  return /[SW]/i.test(letters) ? -degrees : degrees;
}
