import type { Doubts } from '../../core/viewmodels/timeline';
import type { Language } from '../../language/language';

/** What the look of the lines says that are not sure. */
export function doubtsText({ t }: Language, { floor, carried }: Doubts): string {
  if (!carried) return t('timeline-floors');
  return floor ? t('timeline-floors-carried') : t('timeline-carried');
}
