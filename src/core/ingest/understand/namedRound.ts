import { latinDigits } from '../../domain/latinDigits';

const ROUND = /(?:\bround|\brnd|\breport|الجوله|الجولة)[\s_#.:-]*(\d{1,3})(?![\d/.-])|\bR(\d{1,3})\b/iu;
const BETWEEN = String.raw`[\s:;,()[\]|–—-]*`;
const ROUND_APART = new RegExp(`${BETWEEN}(?:${ROUND.source})${BETWEEN}`, 'iu');

/** The number of the round that a text names among other words; null when it names none. */
export function namedRound(text: string): number | null {
  const round = ROUND.exec(spaced(text));
  const number = round?.[1] ?? round?.[2];
  return number === undefined ? null : Number(number);
}

/** A text without the round that it names. */
export function withoutRound(text: string): string {
  return namedRound(text) === null ? text : spaced(text).replace(ROUND_APART, ' ').trim();
}

function spaced(text: string): string {
  return latinDigits(text).replaceAll('_', ' ');
}
