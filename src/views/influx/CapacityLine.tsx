import type { CapacityUse } from '../../core/viewmodels/influx/capacity';
import { useStore } from '../../state/store';

/** How much of the capacity of a place is used, whatever is usual there. */
export function CapacityLine({
  capacity: { people, since, use, level },
}: {
  readonly capacity: CapacityUse;
}) {
  const { t } = useStore((store) => store.language);
  const whole = level === 'exceeded' ? Math.ceil(use) : Math.floor(use); // on its own side of the bound
  return (
    <span className="influx-line" data-capacity={level}>
      {t(`influx-capacity-${level}`, { use: { percent: whole }, capacity: { count: people } })}
      {since !== null && <span className="soft"> {t('influx-capacity-since', { day: { day: since } })}</span>}
    </span>
  );
}
