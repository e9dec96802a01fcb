import { message, type MessageValue } from '../../core/domain/message';
import type { ReturnRates } from '../../core/viewmodels/returns/returnRates';
import type { Language } from '../../language/language';

/** What the rates say of all asked places together, which `place` names; null where there is no rate. */
export function returnsSentence(t: Language['t'], rates: ReturnRates, place: MessageValue): string | null {
  const { day, unit, total, isComplete } = rates;
  if (total.rate === null) return null;
  return t('returns-sentence', {
    day: { day },
    place,
    returnees: {
      say: message(`figure-short-returnees-${unit}`, { value: { count: total.returnees.value ?? 0 } }),
    },
    displaced: { say: message(`figure-short-idps-${unit}`, { value: { count: total.displaced } }) },
    most: isComplete ? 'no' : 'yes',
    rate: { percent: total.rate },
  });
}
