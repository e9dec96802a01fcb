import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { compareWith } from '../../state/choices';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { stepOf } from './stepKeys';

export interface CompareProps {
  readonly shown: Shown;
  readonly layout: TimelineLayout;
  /** Of the two rows of events above the lines. */
  readonly rowHeight: number;
}

const REACH = 14; // px on either side of the line that belong to it, unless the line of the date is nearer
const LEAST_REACH = 3;
const KNOB = 12;

/** The date a change is counted from: a second line to be dragged, or stepped by the arrow keys. */
export function CompareHandle({ shown, layout, rowHeight }: CompareProps) {
  const { t, formats, direction } = useStore((store) => store.language);
  const dragging = useRef<'no' | 'begun' | 'moved'>('no');
  const { dates } = shown.cube;
  const day = dates[shown.sinceIndex]?.day;
  if (day === undefined) return null;
  const x = layout.xOf(day);
  const { base } = layout;
  const date = dates[shown.dateIndex]?.day;
  const apart = date === undefined ? Infinity : Math.abs(layout.xOf(date) - x) / 2;
  const reach = Math.min(REACH, Math.max(LEAST_REACH, apart));
  const moveTo = (index: number, history: 'push' | 'replace') => {
    const wanted = dates[Math.min(dates.length - 1, Math.max(0, index))]?.day;
    if (wanted === undefined || wanted === day) return;
    compareWith(wanted, history);
    if (dragging.current === 'begun') dragging.current = 'moved';
  };
  const indexUnder = ({ clientX, currentTarget }: PointerEvent<SVGGElement>) =>
    layout.indexAt(clientX - (currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, direction === 'rtl' ? -1 : 1);
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // the page has keys of its own for stepping the other date
    moveTo(shown.sinceIndex + step, event.repeat ? 'replace' : 'push');
  };
  return (
    <g
      className="timeline-compare-handle"
      transform={`translate(${x} 0)`}
      tabIndex={0}
      role="slider"
      aria-label={t('change-handle')}
      aria-valuemin={0}
      aria-valuemax={dates.length - 1}
      aria-valuenow={shown.sinceIndex}
      aria-valuetext={formats.day(day)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        dragging.current = 'begun';
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (dragging.current === 'no') return;
        moveTo(indexUnder(event), dragging.current === 'begun' ? 'push' : 'replace');
      }}
      onPointerUp={() => (dragging.current = 'no')}
      onPointerCancel={() => (dragging.current = 'no')}
    >
      <rect x={-reach} width={reach * 2} height={base} fill="transparent" />
      <line y1={2 * rowHeight} y2={base} />
      <path d={`M${-KNOB / 2},${base} v-6 l${KNOB / 2},-6 l${KNOB / 2},6 v6 z`} />
    </g>
  );
}
