import type { Unit } from '../../domain/measure';
import { message, type Message } from '../../domain/message';
import { DAILY_THRESHOLDS, SURGE_THRESHOLDS, type DailyThresholds, type SurgeThresholds } from './thresholds';

type Thresholds = DailyThresholds | SurgeThresholds;

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

/** The thresholds of a daily flow that a link says; the usual ones where it says nothing. */
export function dailyThresholds(text: string | null): DailyThresholds {
  const [deviations, minimum] = numbersOf(text);
  return deviations === undefined || minimum === undefined ? DAILY_THRESHOLDS : { deviations, minimum };
}

/** The same of a stock, whose usual ones are those of its unit. */
export function surgeThresholds(text: string | null, unit: Unit): SurgeThresholds {
  const [perMonth, rise] = numbersOf(text);
  return perMonth === undefined || rise === undefined ? SURGE_THRESHOLDS[unit] : { perMonth, rise };
}

/** What a link says of thresholds, as `3,100` or `600,600`; null for the usual ones. */
export function writeThresholds<Of extends Thresholds>(chosen: Of, usual: Of): string | null {
  return areUsual(chosen, usual) ? null : pairOf(chosen);
}

/** Whether thresholds are those that this tool proposes for what they are of. */
export function areUsual<Of extends Thresholds>(chosen: Of, usual: Of): boolean {
  return pairOf(chosen) === pairOf(usual);
}

/** Which thresholds are in force, and whose they are. */
export function thresholdsMessage<Of extends Thresholds>(chosen: Of, usual: Of): Message {
  const whose = areUsual(chosen, usual) ? 'yes' : 'no';
  if ('rise' in chosen) {
    const { perMonth, rise } = chosen;
    return message('influx-set-surge', {
      usual: whose,
      perMonth: { factor: perMonth },
      rise: { count: rise },
    });
  }
  const { deviations, minimum } = chosen;
  return message('influx-set-daily', {
    usual: whose,
    deviations: { factor: deviations },
    minimum: { count: minimum },
  });
}

function pairOf(one: Thresholds): string {
  return 'rise' in one ? `${one.perMonth},${one.rise}` : `${one.deviations},${one.minimum}`;
}

function numbersOf(text: string | null): readonly number[] {
  return text === null ? [] : text.split(',').map(Number);
}
