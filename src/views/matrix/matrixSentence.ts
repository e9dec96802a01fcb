import { message } from '../../core/domain/message';
import type { OriginHost } from '../../core/viewmodels/matrix/originHost';
import type { Choice } from '../../core/viewmodels/selection';
import type { Language } from '../../language/language';

/** How many are in the place they came from, where that can be told, and of how many nothing is known; empty where neither is. */
export function matrixSentence(t: Language['t'], matrix: OriginHost, choices: readonly Choice[]): string {
  const { day, measure, dimension, unit, total, known, within } = matrix;
  const told =
    within !== null &&
    known > 0 &&
    t(`matrix-sentence-${dimension}`, {
      place: { list: choices.map(({ inSentence }) => inSentence) },
      day: { day },
      figure: { say: message(`figure-short-${measure}-${unit}`, { value: { count: known } }) },
      within: { count: within },
      share: { percent: (within / known) * 100 },
      elsewhere: { count: known - within },
    });
  const unknown =
    total > known && t('matrix-unknown', { unknown: { count: total - known }, total: { count: total } });
  return [told, unknown].filter(Boolean).join(' ');
}
