import { memo } from 'react';
import type { Span } from '../../core/domain/period';
import type { FlowBar, FlowBars } from '../../core/viewmodels/flow/flowBars';
import type { FlowLayout } from '../../core/viewmodels/flow/flowLayout';

interface Props {
  readonly model: FlowBars;
  readonly layout: FlowLayout;
  /** The periods that are summed up. */
  readonly span: Span;
  /** Height of zero, in CSS pixels from the top. */
  readonly base: number;
}

/** Height of the mark of a missing report, in CSS pixels. */
const GAP_MARK = 7;

/** A bar for each period, those of the sum strong; where a report is missing a hatched mark stands, with or without a bar. */
export const FlowBarsShown = memo(function FlowBarsShown({ model, layout, span, base }: Props) {
  const inside = ({ first, last }: FlowBar) => first >= span.first && last <= span.last;
  const box = ({ first, last }: FlowBar, top: number, bottom: number) => {
    const [one, other] = [layout.xOf(first), layout.xOf(last + 1)];
    const wide = Math.abs(other - one);
    const gap = Math.min(2, wide * 0.2);
    const x = Math.min(one, other) + gap / 2;
    return `M${x.toFixed(1)},${bottom}V${top.toFixed(1)}h${(wide - gap).toFixed(1)}V${bottom}Z`;
  };
  const path = (chosen: boolean) =>
    model.bars
      .filter((bar) => bar.value !== null && bar.value > 0 && inside(bar) === chosen)
      .map((bar) => box(bar, Math.min(base - 1, layout.yOf(bar.value ?? 0)), base))
      .join('');
  const gaps = model.bars.filter(({ isFloor }) => isFloor).map((bar) => box(bar, base - GAP_MARK, base));
  return (
    <g className="flow-bars">
      <defs>
        <pattern
          id="flow-gap"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill="var(--ground)" />
          <line y2="4" stroke="var(--ink-soft)" strokeWidth="2.5" />
        </pattern>
      </defs>
      <path d={path(false)} className="flow-bar" />
      <path d={path(true)} className="flow-bar" data-chosen="true" />
      <path d={gaps.join('')} className="flow-gap" fill="url(#flow-gap)" />
    </g>
  );
});
