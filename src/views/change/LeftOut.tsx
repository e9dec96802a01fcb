import type { Comparison } from '../../core/viewmodels/change/comparison';
import { useStore } from '../../state/store';

/** The places that the change does not count, as they have a figure on one of the dates only, or on none. */
export function LeftOut({ comparison: { leftOut } }: { readonly comparison: Comparison }) {
  const { t } = useStore((store) => store.language);
  if (leftOut.length === 0) return null;
  return (
    <p className="soft">{t('change-left-out', { places: { list: leftOut.map(({ names }) => names) } })}</p>
  );
}
