import type { Unit } from '../core/domain/measure';
import type { PlaceId } from '../core/domain/place';
import { breaksAcross } from '../core/viewmodels/breaksAcross';
import type { Language } from '../language/language';
import type { Shown } from './useShown';

/** What changed in the method between some dates: what stands beside each other is compared, whatever is said of it. */
export function breakTexts(
  { dataset, cube }: Shown,
  chosen: readonly PlaceId[],
  indexes: readonly number[],
  { t, nameOf }: Pick<Language, 't' | 'nameOf'>,
  unit?: Unit,
): string[] {
  return breaksAcross(dataset, cube, chosen, indexes, unit).map(({ from, text }) =>
    t('break-title', { day: { day: from }, text: nameOf(text) }),
  );
}
