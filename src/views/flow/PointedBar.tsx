import type { FlowBar } from '../../core/viewmodels/flow/flowBars';
import type { FlowLayout } from '../../core/viewmodels/flow/flowLayout';
import { markedFigure } from '../markedFigure';
import { useStore } from '../../state/store';

interface Props {
  readonly bar: FlowBar;
  readonly layout: FlowLayout;
  readonly width: number;
}

/** Room for half a label at either side, in CSS pixels. */
const HALF_LABEL = 120;

/** What the bar under the pointer stands for. */
export function PointedBar({ bar, layout, width }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const { from, to, value } = bar;
  const period = from === to ? formats.day(to) : t('period', { from: { day: from }, day: { day: to } });
  const count = value === null ? '' : formats.count(value);
  const figure = value === null ? t('empty-notReported') : markedFigure(count, bar);
  const middle = (layout.xOf(bar.first) + layout.xOf(bar.last + 1)) / 2;
  return (
    <g className="timeline-pointed">
      <text x={Math.max(HALF_LABEL, Math.min(width - HALF_LABEL, middle))} y={14} textAnchor="middle">
        {`${period}: `}
        <tspan unicodeBidi="isolate">{figure}</tspan>
      </text>
    </g>
  );
}
