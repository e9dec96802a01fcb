import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { pointsAt, type TimelineModel } from '../../core/viewmodels/timeline';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { chooseDateIndex, stepDate } from '../../state/choices';
import { stop } from '../../state/playback';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { stepOf } from './stepKeys';
import { useFigureText } from './useFigureText';

interface Props {
  readonly shown: Shown;
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly height: number;
  /** Hears which date the pointer is over. */
  readonly onPoint: (index: number | null) => void;
}

/** The date as a slider over the whole chart: by pointer, by arrow keys, and in words for a screen reader. */
export function TimelineSlider({ shown, model, layout, width, height, onPoint }: Props) {
  const { t, direction, nameOf } = useStore((store) => store.language);
  const dragging = useRef(false);
  const { cube, dateIndex } = shown;
  const textOf = useFigureText(
    (value) => t(`figure-short-${cube.measure}-${cube.unit}`, { value: { count: value } }),
    true,
  );
  const day = cube.dates[dateIndex]?.day;
  if (day === undefined) return null;
  const points = pointsAt(model, dateIndex);
  const figure = points
    .map(({ names, point }) =>
      points.length === 1 ? textOf(point) : t('mark-figure', { place: nameOf(names), figure: textOf(point) }),
    )
    .join(' · ');

  const indexUnder = (event: PointerEvent<SVGRectElement>) =>
    layout.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const moveTo = (event: PointerEvent<SVGRectElement>, history: 'push' | 'replace') => {
    const index = indexUnder(event);
    if (index !== dateIndex) chooseDateIndex(index, history);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, direction === 'rtl' ? -1 : 1);
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // the page has keys of its own for stepping
    stop();
    stepDate(step);
  };
  return (
    <rect
      className="timeline-slider"
      width={width}
      height={height}
      tabIndex={0}
      role="slider"
      aria-label={t('timeline-slider')}
      aria-valuemin={0}
      aria-valuemax={cube.dates.length - 1}
      aria-valuenow={dateIndex}
      aria-valuetext={t('timeline-value', { day: { day }, figure })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        stop();
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event, 'push');
      }}
      onPointerMove={(event) => (dragging.current ? moveTo(event, 'replace') : onPoint(indexUnder(event)))}
      onPointerLeave={() => onPoint(null)}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
    />
  );
}
