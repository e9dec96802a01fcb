import type { Cube } from '../../core/cube/cube';
import type { Total } from '../../core/domain/coverage';
import type { Language } from '../../language/language';
import { markedTotal } from '../markedFigure';

/** The sum of one date of many; beside maps of rates with the word for whom it counts, as the maps count otherwise. */
export function datedTotal(
  { t, formats }: Language,
  total: Total,
  { measure, unit }: Pick<Cube, 'measure' | 'unit'>,
  isBesideRates: boolean,
): string {
  if (total.value === null) return t('figure-none');
  const figure = isBesideRates
    ? t(`figure-short-${measure}-${unit}`, { value: { count: total.value } })
    : formats.count(total.value);
  return markedTotal(figure, total);
}
