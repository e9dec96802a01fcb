import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { doubtsIn } from '../../core/viewmodels/timeline';
import { afterPaint } from '../../state/afterPaint';
import { useStore } from '../../state/store';
import { lazyPart } from '../lazyPart';
import { useMapStyle } from '../map/mapStyles';
import { useAfterFirst } from '../useAfterFirst';
import type { Shown } from '../useShown';
import { useSize } from '../useSize';
import type { CompareProps } from './CompareHandle';
import { DateHandle } from './DateHandle';
import { HoveredSeries } from './HoveredSeries';
import type { PointedProps } from './PointedDate';
import { TimelineAxes } from './TimelineAxes';
import { TimelineControls } from './TimelineControls';
import { TimelineMarks } from './TimelineMarks';
import { TimelineSeries } from './TimelineSeries';
import { TimelineSlider } from './TimelineSlider';
import { useTimelineDrawing } from './useTimelineDrawing';
import './timeline.css';

/** Only a person who sets two dates against each other moves the second one. */
const CompareHandle = lazyPart<CompareProps>(async () => (await import('./CompareHandle')).CompareHandle);

/** Comes with the tooltip of the map: both are for a pointer that rests. */
const PointedDate = lazyPart<PointedProps>(async () => (await import('./PointedDate')).PointedDate);

/** Room for the figures beside the axis, of the size of their type: Arabic writes millions out. */
const FIGURES = 4.8;

interface Props {
  readonly shown: Shown;
}

/**
 * The stock at every reference date as steps, with events, breaks of method and the handle of the date. Another series
 * is drawn when the frame that shows it elsewhere is on screen: headline, map and ranking are looked at after such a
 * choice, and the timeline is a third of the work.
 */
export function Timeline({ shown }: Props) {
  const { cube } = shown;
  const [drawn, draw] = useState(cube);
  const waits = drawn !== cube;
  useEffect(() => {
    if (waits) void afterPaint().then(() => draw(cube));
  }, [waits, cube]);
  return <Chart shown={shown} waits={waits} />;
}

interface ChartProps extends Props {
  /** True while what was drawn before stays. */
  readonly waits: boolean;
}

const Chart = memo(TimelineChart, (_, { waits }) => waits);

function TimelineChart({ shown }: ChartProps) {
  const { cube } = shown;
  const { t, direction } = useStore((store) => store.language);
  const chart = useRef<HTMLDivElement>(null);
  const { width, height, rem } = useSize(chart);
  const [pointed, setPointed] = useState<number | null>(null);
  const afterFirst = useAfterFirst();
  const isChange = useMapStyle(shown) === 'change';
  const isCompared = useStore(({ view }) => view.compare !== null) || isChange;
  const presenting = useStore((store) => store.view.mode === 'present');
  const fontSize = (presenting ? 1.34 : 0.75) * rem;
  const insetStart = FIGURES * fontSize;
  const drawing = useTimelineDrawing(shown, { width: afterFirst ? width : 0, height, fontSize, insetStart });
  const { model, layout, rtl, rowHeight, names } = drawing;
  const doubts = useMemo(() => doubtsIn(model), [model]);
  return (
    <section className="timeline" aria-label={t('timeline-region')}>
      <TimelineControls shown={shown} doubts={doubts} />
      <div className="timeline-chart" ref={chart}>
        {layout && (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction={direction}>
            <TimelineSlider
              shown={shown}
              model={model}
              layout={layout}
              width={width}
              height={height}
              onPoint={setPointed}
            />
            <TimelineAxes layout={layout} rtl={rtl} rowHeight={rowHeight} />
            <TimelineSeries model={model} layout={layout} rowHeight={rowHeight} names={names} />
            <HoveredSeries shown={shown} model={model} layout={layout} end={layout.end} />
            {pointed !== null && <PointedDate shown={shown} model={model} layout={layout} index={pointed} />}
            <DateHandle shown={shown} model={model} layout={layout} rowHeight={rowHeight} />
            <TimelineMarks dates={cube.dates} layout={layout} />
            {isCompared && <CompareHandle shown={shown} layout={layout} rowHeight={rowHeight} />}
          </svg>
        )}
      </div>
    </section>
  );
}
