import { useMemo, useRef, useState } from 'react';
import { flowBarsOf } from '../../core/viewmodels/flow/flowBars';
import type { FlowOver } from '../../core/viewmodels/flow/flowOver';
import { flowLayout } from '../../core/viewmodels/flow/flowLayout';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { useSize } from '../useSize';
import { useTextWidth } from '../useTextWidth';
import { FlowAxes } from './FlowAxes';
import { FlowBarsShown } from './FlowBarsShown';
import { FlowControls } from './FlowControls';
import { PeriodBrush } from './PeriodBrush';
import { PointedBar } from './PointedBar';
import './flow.css';

const NARROWEST_BAR = 3; // CSS pixels, its gap included
const INSET = { insetEnd: 12, top: 24, bottom: 22 } as const;

export interface FlowTimelineProps {
  readonly shown: Shown;
  readonly flow: FlowOver;
}

/** The movements of each period as bars, and the period that is summed up, which can be drawn, dragged and typed. */
export function FlowTimeline({ shown: { dataset, cube }, flow }: FlowTimelineProps) {
  const { series, periods, span } = flow;
  const { t, direction, formats } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const chart = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(chart);
  const [pointed, setPointed] = useState<number | null>(null);
  const widthOf = useTextWidth();
  const rtl = direction === 'rtl';
  const insetStart = useStore((store) => (store.view.mode === 'present' ? 78 : 46)); // for `500 ألف` in its type
  const most = Math.floor((width - insetStart - INSET.insetEnd) / NARROWEST_BAR);
  const model = useMemo(
    () => flowBarsOf(series, periods, selectionOf(places, dataset, cube).places, Math.max(1, most)),
    [series, periods, places, dataset, cube, most],
  );
  const layout = useMemo(() => {
    const labelWidth = widthOf(formats.day(periods.endOf(model.span.last)), '400 12px system-ui');
    return width > 0
      ? flowLayout(model, periods, { ...INSET, insetStart, width, height, rtl, labelWidth })
      : null;
  }, [model, periods, insetStart, width, height, rtl, widthOf, formats]);
  const bar = model.bars.find(({ first, last }) => pointed !== null && first <= pointed && pointed <= last);
  return (
    <section className="timeline" aria-label={t('timeline-region')}>
      <FlowControls periods={periods} span={span} series={model.span} width={model.width} />
      <div className="timeline-chart flow-chart" ref={chart}>
        {layout && (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction={direction}>
            <FlowAxes layout={layout} height={height} rtl={rtl} />
            <FlowBarsShown model={model} layout={layout} span={span} base={height - INSET.bottom} />
            <PeriodBrush
              periods={periods}
              span={span}
              series={model.span}
              layout={layout}
              width={width}
              base={height - INSET.bottom}
              onPoint={setPointed}
            />
            {bar && <PointedBar bar={bar} layout={layout} width={width} />}
          </svg>
        )}
      </div>
    </section>
  );
}
