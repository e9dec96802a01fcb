import type { CapacityUse } from '../../core/viewmodels/influx/capacity';
import type { Language } from '../../language/language';

/** How much of the capacity of a place is used, whatever is usual there. */
export function capacityText(t: Language['t'], { people, use, level }: CapacityUse): string {
  if (use === null) return t('influx-capacity-zero', { capacity: { count: people } });
  const whole = level === 'exceeded' ? Math.max(101, Math.round(use)) : Math.floor(use); // on its own side of the bound
  return t(`influx-capacity-${level}`, { use: { percent: whole }, capacity: { count: people } });
}
