import type { Crossing } from '../../core/domain/crossing';
import { useStore } from '../../state/store';

/** Says of a crossing where it leads, whether the source counts there, and how well its position is known. */
export function useCrossingText(): (crossing: Crossing) => string {
  const { t, nameOf, locale } = useStore((store) => store.language);
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  return ({ names, neighbour, isExact, isMonitored }) => {
    const country = (neighbour.iso !== null && countries.of(neighbour.iso)) || neighbour.name;
    return [
      t('crossing-to', { name: nameOf(names), country }),
      ...(isMonitored ? [t('crossing-monitored')] : []),
      ...(isExact ? [] : [t('crossing-near')]),
    ].join(' ');
  };
}
