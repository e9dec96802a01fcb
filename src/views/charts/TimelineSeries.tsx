import { memo } from 'react';
import { spreadLabels } from '../../core/viewmodels/spreadLabels';
import { stepRuns, type TimelineLayout } from '../../core/viewmodels/timelineLayout';
import type { TimelineModel } from '../../core/viewmodels/timeline';
import { useStore } from '../../state/store';
import { linePath, type Run } from './linePath';

interface Props {
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
}

/** The step lines: a value holds until the next reference date, a gap stays a gap. */
export const TimelineSeries = memo(function TimelineSeries({ model, layout, width, height, rtl }: Props) {
  const { nameOf } = useStore((store) => store.language);
  const end = rtl ? 12 : width - 12;
  const base = height - 22;
  const alone = model.series.filter(({ isBackdrop }) => !isBackdrop).length === 1;
  const drawn = model.series.map((one) => ({ ...one, runs: stepRuns(one.points, layout, end) }));
  const names = spreadLabels(drawn.map(({ runs }) => runs.at(-1)?.at(-1)?.y ?? base));
  const firstOwn = model.series.findIndex(({ isBackdrop }) => !isBackdrop);
  return drawn.map(({ id, names: label, runs, isBackdrop }, index) => {
    const last = runs.at(-1)?.at(-1);
    const series = isBackdrop ? undefined : index - firstOwn;
    return (
      <g key={id} className="timeline-series" data-backdrop={isBackdrop} data-series={series}>
        {(isBackdrop || alone) &&
          runs.map((run) => <path key={run[0]?.x} className="timeline-fill" d={areaPath(run, base)} />)}
        <path className="timeline-line" d={runs.map(linePath).join('')} />
        {last && model.series.length > 1 && (
          <text className="timeline-name" x={last.x} y={(names[index] ?? last.y) - 5} textAnchor="end">
            {nameOf(label)}
          </text>
        )}
      </g>
    );
  });
});

function areaPath(run: Run, base: number): string {
  const first = run[0]?.x ?? 0;
  const last = run.at(-1)?.x ?? 0;
  return `${linePath(run)}L${last.toFixed(1)},${base}L${first.toFixed(1)},${base}Z`;
}
