import { memo } from 'react';
import { stepRuns, type TimelineLayout } from '../../core/viewmodels/timelineLayout';
import type { TimelineModel } from '../../core/viewmodels/timeline';
import { linePath, type Run } from './linePath';
import { SeriesNames } from './SeriesNames';
import { StepLine } from './StepLine';

interface Props {
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly rowHeight: number;
  /** The room for names behind the lines, and how much of it a name takes, in CSS pixels. */
  readonly names: {
    readonly start: number;
    readonly edge: number;
    readonly widthOf: (name: string) => number;
  };
}

/** The step lines: a value holds until the next reference date, a gap stays a gap. */
export const TimelineSeries = memo(function TimelineSeries({ model, layout, rowHeight, names }: Props) {
  const { base } = layout;
  const alone = model.series.filter(({ isBackdrop }) => !isBackdrop).length === 1;
  const firstOwn = model.series.findIndex(({ isBackdrop }) => !isBackdrop);
  const lines = model.series.map((one, index) => ({
    ...one,
    runs: stepRuns(one.points, layout, layout.end),
    series: one.isBackdrop ? undefined : index - firstOwn,
  }));
  return (
    <>
      {lines.map(({ id, runs, isBackdrop, series }) => (
        <g key={id} className="timeline-series" data-backdrop={isBackdrop} data-series={series}>
          {(isBackdrop || alone) &&
            runs.map(({ corners, isWhole }) => (
              <path
                key={corners[0]?.x}
                className="timeline-fill"
                data-floor={!isWhole}
                d={areaPath(corners, base)}
              />
            ))}
          <StepLine runs={runs} className="timeline-line" />
        </g>
      ))}
      {lines.length > 1 && <SeriesNames lines={lines} {...names} bottom={base} rowHeight={rowHeight} />}
    </>
  );
});

function areaPath(run: Run, base: number): string {
  const first = run[0]?.x ?? 0;
  const last = run.at(-1)?.x ?? 0;
  return `${linePath(run)}L${last.toFixed(1)},${base}L${first.toFixed(1)},${base}Z`;
}
