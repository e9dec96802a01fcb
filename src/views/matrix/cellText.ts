import type { MessageValue } from '../../core/domain/message';
import { message } from '../../core/domain/message';
import type { OriginHost } from '../../core/viewmodels/matrix/originHost';
import type { Language } from '../../language/language';

/** One cell of the matrix as a sentence would tell it. */
export function cellText(
  t: Language['t'],
  { measure, unit, dimension }: OriginHost,
  value: number,
  names: { readonly origin: MessageValue; readonly host: MessageValue },
): string {
  const figure = { say: message(`figure-short-${measure}-${unit}`, { value: { count: value } }) };
  return t(`matrix-cell-${dimension}`, { figure, ...names });
}
