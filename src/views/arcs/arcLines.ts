import type { Arcs } from '../../core/viewmodels/matrix/arcs';
import type { OriginHost } from '../../core/viewmodels/matrix/originHost';
import type { Language } from '../../language/language';

/** What is said of arcs, on the page and in a picture: what they are, how much of the stock is drawn, and what is not. */
export function arcLines(t: Language['t'], { dimension, unit, day, within }: OriginHost, arcs: Arcs) {
  return {
    title: t(`arcs-title-${dimension}-${unit}`, { day: { day } }),
    drawn: t('arcs-drawn', {
      unit,
      count: { count: arcs.arcs.length },
      groups: { count: arcs.groups },
      drawn: { count: arcs.drawn },
      elsewhere: { count: arcs.elsewhere },
    }),
    within:
      within === null || arcs.within === 0
        ? ''
        : t(`arcs-within-${dimension}`, { within: { count: arcs.within } }),
  };
}
