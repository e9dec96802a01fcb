import type { Dimension } from '../../core/domain/measure';
import type { Layers } from '../../core/viewmodels/parts/layers';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { StackedLayers } from './StackedLayers';

interface Props {
  readonly model: Layers;
  readonly dimension: Dimension;
  readonly asShares: boolean;
  readonly at: number;
  readonly layout: TimelineLayout;
}

const FROM_TOP = 2;

/** The stack of one place of many, without figures: its ground, and a line at the date that is told. */
export function SmallStackDrawing({ model, dimension, asShares, at, layout }: Props) {
  const { start, end, base, xOf } = layout;
  const day = model.dates[at]?.day;
  return (
    <>
      <StackedLayers model={model} dimension={dimension} asShares={asShares} scale={layout} />
      <line x1={start} x2={end} y1={base} y2={base} className="timeline-tick" />
      {day !== undefined && (
        <line className="parts-date" x1={xOf(day)} x2={xOf(day)} y1={FROM_TOP} y2={base} />
      )}
    </>
  );
}
