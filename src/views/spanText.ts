import type { Day } from '../core/domain/day';
import type { Language } from '../language/language';

/** The days from one to another in words; one day alone where both are the same. */
export function spanText({ t, formats }: Pick<Language, 't' | 'formats'>, from: Day, day: Day): string {
  return from === day ? formats.day(day) : t('period', { from: { day: from }, day: { day } });
}
