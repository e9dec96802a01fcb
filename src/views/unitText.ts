import { dayParts, type Day } from '../core/domain/day';
import type { Unit } from '../core/domain/measure';
import type { Rate } from '../core/cube/rate';
import type { Language } from '../language/language';

/** Beyond these years residents say little of a date (spec 4.1.7). */
const NEAR = 5;

/** What figures of some days count: the unit, or a rate, whose residents may be of a year that is far from a day. */
export function unitText(
  { t, formats }: Pick<Language, 't' | 'formats'>,
  rate: Rate | null,
  unit: Unit,
  days: readonly Day[],
): string {
  if (!rate) return t(`unit-${unit}`);
  const text = t('legend-rate', { year: formats.year(rate.year), unit });
  return isFarFrom(rate, days) ? t('legend-rate-far', { rate: text }) : text;
}

/** Whether any of some days is so many years from the residents of a rate that they say little of it. */
export function isFarFrom(rate: Rate, days: readonly Day[]): boolean {
  return days.some((day) => Math.abs(dayParts(day).year - rate.year) > NEAR);
}
