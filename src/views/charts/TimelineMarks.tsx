import { memo } from 'react';
import type { Day } from '../../core/domain/day';
import type { RoundDate } from '../../core/domain/round';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { chooseDateIndex } from '../../state/choices';
import { useStore } from '../../state/store';

interface Props {
  readonly dates: readonly RoundDate[];
  readonly layout: TimelineLayout;
}

const HALF_TARGET = 6;

/** Above events and breaks: what they were when the pointer rests on one, the first date after it on a click. */
export const TimelineMarks = memo(function TimelineMarks({ dates, layout }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const goTo = (day: Day) => {
    const index = dates.findIndex((date) => date.day >= day);
    if (index >= 0) chooseDateIndex(index);
  };
  const marks = [
    ...layout.events.map(({ event, x }) => ({
      x,
      day: event.day,
      text: t('event-title', { day: { day: event.day }, text: nameOf(event.text) }),
    })),
    ...layout.breaks.map(({ one, x }) => ({
      x,
      day: one.from,
      text: t('break-title', { day: { day: one.from }, text: nameOf(one.text) }),
    })),
  ];
  return marks.map(({ x, day, text }) => (
    <rect
      key={text}
      className="timeline-hit"
      x={x - HALF_TARGET}
      width={HALF_TARGET * 2}
      height={layout.base}
      onClick={() => goTo(day)}
    >
      <title>{text}</title>
    </rect>
  ));
});
