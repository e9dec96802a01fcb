import type { Arcs } from '../../core/viewmodels/matrix/arcs';
import type { OriginHost } from '../../core/viewmodels/matrix/originHost';
import type { Language } from '../../language/language';

const WAYS = ['in', 'out'] as const;

/** The ways of the arcs that are drawn, to the chosen places and from them, each with what its colour stands for. */
export function arcWays(t: Language['t'], { dimension }: OriginHost, { arcs }: Arcs) {
  return WAYS.filter((way) => arcs.some((arc) => arc.way === way)).map((way) => ({
    way,
    text: t(`arcs-${way}-${dimension}`),
  }));
}

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
