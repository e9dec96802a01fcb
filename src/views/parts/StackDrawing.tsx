import type { Dimension } from '../../core/domain/measure';
import { gapAtEnd, type Layers } from '../../core/viewmodels/parts/layers';
import type { TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { useStore } from '../../state/store';
import { TimelineAxes } from '../charts/TimelineAxes';
import { StackedLayers, UnknownPattern } from './StackedLayers';

interface Props {
  readonly model: Layers;
  readonly dimension: Dimension;
  readonly asShares: boolean;
  /** Index of the date that is told. */
  readonly at: number;
  readonly layout: TimelineLayout;
  /** What a line of type takes, in CSS pixels. */
  readonly rowHeight: number;
  /** Whether the words of two breaks do not run into each other. */
  readonly hasBreakWords: boolean;
}

const GAP_WORD = 170; // CSS pixels that the word in a long gap at the end needs

/** One stack over time with its axes, what it does not tell, and a line at the date that is told. */
export function StackDrawing(props: Props) {
  const { model, dimension, asShares, at, layout, rowHeight, hasBreakWords } = props;
  const { t, formats, direction } = useStore((store) => store.language);
  const day = model.dates[at]?.day;
  const gap = gapAtEnd(model);
  const gapX = gap === null ? null : layout.xOf(gap);
  const restFrom = gapX !== null && Math.abs(layout.end - gapX) > GAP_WORD ? gapX : null;
  return (
    <>
      <UnknownPattern />
      <StackedLayers model={model} dimension={dimension} asShares={asShares} scale={layout} />
      <TimelineAxes
        layout={layout}
        rtl={direction === 'rtl'}
        rowHeight={rowHeight}
        breakText={hasBreakWords ? t('parts-break') : ''}
        {...(asShares && { write: formats.percent })}
      />
      {restFrom !== null && (
        <text x={(restFrom + layout.end) / 2} y={layout.base - 12} textAnchor="middle">
          {t('parts-not-published')}
        </text>
      )}
      {day !== undefined && (
        <line className="parts-date" x1={layout.xOf(day)} x2={layout.xOf(day)} y1={20} y2={layout.base} />
      )}
    </>
  );
}
