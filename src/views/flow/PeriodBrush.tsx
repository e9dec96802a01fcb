import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Periods, Span } from '../../core/domain/period';
import type { FlowLayout } from '../../core/viewmodels/flow/flowLayout';
import { choosePeriod } from '../../state/period';
import { useStore } from '../../state/store';
import { periodSteps } from './periodSteps';

interface Props {
  readonly periods: Periods;
  readonly span: Span;
  /** All periods there are. */
  readonly series: Span;
  readonly layout: FlowLayout;
  readonly width: number;
  readonly base: number;
  /** Hears which period the pointer is over. */
  readonly onPoint: (period: number | null) => void;
}

const HANDLE = 24; // CSS pixels: the least size of a target

/** The period that is summed up: drawn by dragging over the bars, or moved by either end with pointer or keys. */
export function PeriodBrush({ periods, span, series, layout, width, base, onPoint }: Props) {
  const { t, formats, direction } = useStore((store) => store.language);
  /** The end that stays while the other one is dragged; null while nothing is. */
  const fixed = useRef<number | null>(null);
  const under = ({ clientX, currentTarget }: PointerEvent<SVGElement>) =>
    layout.periodAt(clientX - (currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0));
  const begin = (stays: number | null) => (event: PointerEvent<SVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const period = under(event);
    fixed.current = stays ?? period;
    if (stays === null) choosePeriod(periods, period, period);
  };
  const follow = (event: PointerEvent<SVGElement>) => {
    const period = under(event);
    if (fixed.current === null) onPoint(period);
    else choosePeriod(periods, fixed.current, period, 'replace');
  };
  const end = () => (fixed.current = null);
  const pointer = (stays: number | null) => ({
    onPointerDown: begin(stays),
    onPointerMove: follow,
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave: () => onPoint(null),
  });
  const [start, stop] = [layout.xOf(span.first), layout.xOf(span.last + 1)];
  const handle = (edge: 'first' | 'last') => {
    const [least, most] = edge === 'first' ? [series.first, span.last] : [span.first, series.last];
    const move = (event: KeyboardEvent) => {
      const steps = periodSteps(event.key, periods.cadence, direction === 'rtl' ? -1 : 1);
      if (steps === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation(); // the page has keys of its own for stepping
      const moved = Math.max(least, Math.min(most, span[edge] + steps));
      choosePeriod(periods, edge === 'first' ? span.last : span.first, moved);
    };
    const x = edge === 'first' ? start : stop;
    return (
      <g className="flow-handle" key={edge}>
        <line x1={x} x2={x} y1={18} y2={base} />
        <rect className="flow-grip" x={x - 3} y={base / 2} width={6} height={20} rx={3} />
        <rect
          className="flow-target"
          x={x - HANDLE / 2}
          width={HANDLE}
          height={base}
          tabIndex={0}
          role="slider"
          aria-label={t(edge === 'first' ? 'flow-start' : 'flow-end')}
          aria-valuemin={0}
          aria-valuemax={most - least}
          aria-valuenow={span[edge] - least}
          aria-valuetext={formats.day(
            edge === 'first' ? periods.startOf(span.first) : periods.endOf(span.last),
          )}
          onKeyDown={move}
          {...pointer(edge === 'first' ? span.last : span.first)}
        />
      </g>
    );
  };
  return (
    <>
      <rect className="timeline-slider" width={width} height={base} {...pointer(null)} />
      <rect
        className="flow-chosen"
        x={Math.min(start, stop)}
        y={18}
        width={Math.abs(stop - start)}
        height={base - 18}
      />
      {handle('first')}
      {handle('last')}
    </>
  );
}
