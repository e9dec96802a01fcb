import type { CapacityUse } from '../../core/viewmodels/influx/capacity';
import { useStore } from '../../state/store';
import { capacityText } from './capacityText';

/** How much of the capacity of a place is used, and since when it is that. */
export function CapacityLine({ capacity }: { readonly capacity: CapacityUse }) {
  const { t } = useStore((store) => store.language);
  const { since, level } = capacity;
  return (
    <span className="influx-line" data-capacity={level}>
      {capacityText(t, capacity)}
      {since !== null && <span className="soft"> {t('influx-capacity-since', { day: { day: since } })}</span>}
    </span>
  );
}
