import type { Unit } from '../../domain/measure';
import { message, type Message } from '../../domain/message';
import { DAILY_THRESHOLDS, SURGE_THRESHOLDS, type DailyThresholds, type SurgeThresholds } from './thresholds';

/** The largest number that a link has room for (`session/readView`). */
export const MOST_THRESHOLD = 9_999_999;

/** Whether a number may be a threshold with a decimal: standard deviations, or a rise per 30 days. */
export function isThreshold(value: number): boolean {
  return value >= 0 && value <= MOST_THRESHOLD && Number(value.toFixed(1)) === value;
}

/** Whether a number may be a threshold that is counted in people or families. */
export function isWholeThreshold(value: number): boolean {
  return Number.isInteger(value) && isThreshold(value);
}

/** The thresholds of a daily flow that a link says; the usual ones themselves where it says nothing, or the same. */
export function dailyThresholds(text: string | null): DailyThresholds {
  const [deviations, minimum] = numbersOf(text);
  const usual = DAILY_THRESHOLDS;
  if (deviations === undefined || minimum === undefined) return usual;
  const isUsual = deviations === usual.deviations && minimum === usual.minimum;
  return isUsual ? usual : { deviations, minimum };
}

/** The same of a stock, whose usual ones are those of its unit. */
export function surgeThresholds(text: string | null, unit: Unit): SurgeThresholds {
  const [perMonth, rise] = numbersOf(text);
  const usual = SURGE_THRESHOLDS[unit];
  if (perMonth === undefined || rise === undefined) return usual;
  return perMonth === usual.perMonth && rise === usual.rise ? usual : { perMonth, rise };
}

/** What a link says of thresholds, as `3,100` or `600,600`; null for the usual ones. */
export function writeThresholds(
  chosen: DailyThresholds | SurgeThresholds,
  usual: DailyThresholds | SurgeThresholds,
): string | null {
  const text = Object.values(chosen).join();
  return text === Object.values(usual).join() ? null : text;
}

/** Whether thresholds are those that this tool proposes, as the readers here give them back. */
export function areUsual(thresholds: DailyThresholds | SurgeThresholds): boolean {
  const { individuals, families } = SURGE_THRESHOLDS;
  return [DAILY_THRESHOLDS, individuals, families].includes(thresholds);
}

/** Which thresholds are in force, and whose they are. */
export function thresholdsMessage(thresholds: DailyThresholds | SurgeThresholds): Message {
  const usual = areUsual(thresholds) ? 'yes' : 'no';
  if ('rise' in thresholds) {
    const { perMonth, rise } = thresholds;
    return message('influx-set-surge', { usual, perMonth: { factor: perMonth }, rise: { count: rise } });
  }
  const { deviations, minimum } = thresholds;
  return message('influx-set-daily', {
    usual,
    deviations: { factor: deviations },
    minimum: { count: minimum },
  });
}

function numbersOf(text: string | null): readonly number[] {
  return text === null ? [] : text.split(',').map(Number);
}
