import { useMemo, useRef, useState } from 'react';
import { timelineLayout } from '../../core/viewmodels/timelineLayout';
import { timelineOf } from '../../core/viewmodels/timeline';
import { useStore } from '../../state/store';
import { valueOf } from '../../state/remote';
import type { DatedEvent } from '../../core/domain/event';
import { useAfterFirst } from '../useAfterFirst';
import type { Shown } from '../useShown';
import { useSize } from '../useSize';
import { useTextWidth } from '../useTextWidth';
import { DateHandle } from './DateHandle';
import { HoveredSeries } from './HoveredSeries';
import { PointedDate } from './PointedDate';
import { TimelineAxes } from './TimelineAxes';
import { TimelineControls } from './TimelineControls';
import { TimelineMarks } from './TimelineMarks';
import { TimelineSeries } from './TimelineSeries';
import { TimelineSlider } from './TimelineSlider';
import './timeline.css';

/** The stock at every reference date as steps, with events, breaks of method and the handle of the date. */
export function Timeline({ shown }: { readonly shown: Shown }) {
  const { dataset, cube } = shown;
  const { t, direction, nameOf } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const context = useStore((store) => store.context);
  const chart = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(chart);
  const [pointed, setPointed] = useState<number | null>(null);
  const model = useMemo(
    () => timelineOf(dataset, cube, places, valueOf(context)),
    [dataset, cube, places, context],
  );
  const widthOf = useTextWidth();
  const afterFirst = useAfterFirst();
  const presenting = useStore((store) => store.view.mode === 'present');
  const fontSize = (presenting ? 1 : 0.75) * rootFontSize();
  const rowHeight = fontSize * 1.3;
  const rtl = direction === 'rtl';
  const layout = useMemo(() => {
    const font = `400 ${fontSize}px system-ui`;
    const labelWidth = ({ label }: DatedEvent) => widthOf(nameOf(label), font);
    const frame = {
      width,
      height,
      insetStart: presenting ? 78 : 46,
      insetEnd: 12,
      top: 10 + 2 * rowHeight,
      bottom: 22,
      rtl,
      labelWidth,
    };
    return width > 0 ? timelineLayout(model, frame) : null;
  }, [model, width, height, rtl, presenting, fontSize, rowHeight, widthOf, nameOf]);
  return (
    <section className="timeline" aria-label={t('timeline-region')}>
      <TimelineControls shown={shown} />
      <div className="timeline-chart" ref={chart}>
        {layout && afterFirst && (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction={direction}>
            <TimelineSlider
              shown={shown}
              model={model}
              layout={layout}
              width={width}
              height={height}
              onPoint={setPointed}
            />
            <TimelineAxes layout={layout} height={height} rtl={rtl} rowHeight={rowHeight} />
            <TimelineSeries model={model} layout={layout} width={width} height={height} rtl={rtl} />
            <HoveredSeries shown={shown} model={model} layout={layout} end={rtl ? 12 : width - 12} />
            {pointed !== null && (
              <PointedDate shown={shown} model={model} layout={layout} index={pointed} height={height} />
            )}
            <DateHandle shown={shown} model={model} layout={layout} width={width} height={height} />
            <TimelineMarks dates={cube.dates} layout={layout} height={height} />
          </svg>
        )}
      </div>
    </section>
  );
}

/** The size of 1rem in CSS pixels: the style sheet sets the type of the chart in rem. */
function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
