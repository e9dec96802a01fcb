import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimelineModel } from '../../core/viewmodels/timeline';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { chooseDateIndex, stepDate } from '../../state/choices';
import { stop } from '../../state/playback';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly height: number;
  /** Hears which date the pointer is over. */
  readonly onPoint: (index: number | null) => void;
}

/** Reference dates that a page key steps. */
const PAGE = 12;

/** The date as a slider over the whole chart: by pointer, by arrow keys, and in words for a screen reader. */
export function TimelineSlider({ shown, model, layout, width, height, onPoint }: Props) {
  const { t, direction } = useStore((store) => store.language);
  const dragging = useRef(false);
  const { cube, dateIndex } = shown;
  const day = cube.dates[dateIndex]?.day;
  if (day === undefined) return null;
  const value = model.series.find(({ isBackdrop }) => !isBackdrop)?.points[dateIndex]?.value ?? null;
  const figure =
    value === null
      ? t('figure-none')
      : t(`figure-short-${cube.measure}-${cube.unit}`, { value: { count: value } });

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

/** How many dates a key steps; `forwards` is -1 where time runs leftwards. Null for any other key. */
function stepOf(key: string, forwards: 1 | -1): number | null {
  const steps: Record<string, number> = {
    ArrowRight: forwards,
    ArrowLeft: -forwards,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
}
