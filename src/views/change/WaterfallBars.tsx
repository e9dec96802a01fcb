import { waterfallScale, type Waterfall, type WaterfallStep } from '../../core/viewmodels/change/waterfall';
import type { CommonTotal, Comparison } from '../../core/viewmodels/change/comparison';
import { choosePlace } from '../../state/choices';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { wayOf } from './Dumbbell';
import './waterfall.css';

interface Props {
  readonly waterfall: Waterfall;
  readonly comparison: Comparison;
}

/** From the total of one date to that of the other, a bar for each place that changed; the bars add up. */
export function WaterfallBars({ waterfall, comparison }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const scale = waterfallScale(waterfall);
  const at = (value: number) => ((value - scale.from) / (scale.to - scale.from)) * 100;
  const total = ({ value, isEstimated }: CommonTotal, day: Comparison['from']['day']) => (
    <li className="waterfall-total">
      <span className="part-name">{formats.day(day)}</span>
      <span className="waterfall-track" data-torn={scale.from > 0}>
        <span className="waterfall-bar" style={{ inlineSize: `${at(value)}%` }} />
      </span>
      <bdi className="number">{markedFigure(formats.count(value), { isFloor: false, isEstimated })}</bdi>
    </li>
  );
  return (
    <>
      <ol className="waterfall" aria-label={t('waterfall-label')}>
        {total(waterfall.before, comparison.from.day)}
        {waterfall.steps.map((step) => (
          <Step key={step.place ?? 'others'} step={step} at={at} />
        ))}
        {total(waterfall.after, comparison.to.day)}
      </ol>
      {scale.from > 0 && <p className="soft">{t('waterfall-torn')}</p>}
    </>
  );
}

function Step({ step, at }: { readonly step: WaterfallStep; readonly at: (value: number) => number }) {
  const { place, names } = step;
  const { t, nameOf, formats } = useStore((store) => store.language);
  const hovered = useStore((store) => place !== null && store.hovered === place);
  const [low, high] = [step.start, step.end].map(at).toSorted((a, b) => a - b);
  const hover = (place: string | null) => () => useStore.setState({ hovered: place });
  return (
    <li data-hovered={hovered} onPointerEnter={hover(place)} onPointerLeave={hover(null)}>
      <span className="part-name">
        {place !== null && names ? (
          <button
            type="button"
            onClick={() => choosePlace(place)}
            onFocus={hover(place)}
            onBlur={hover(null)}
          >
            {nameOf(names)}
          </button>
        ) : (
          t('change-other-places', { count: { count: step.count } })
        )}
      </span>
      <span className="waterfall-track">
        <span
          className="waterfall-bar"
          data-way={wayOf(step.change)}
          style={{ insetInlineStart: `${low ?? 0}%`, inlineSize: `${(high ?? 0) - (low ?? 0)}%` }}
        />
      </span>
      <bdi className="number">
        {markedFigure(formats.signed(step.change), { isFloor: false, isEstimated: step.isEstimated })}
      </bdi>
    </li>
  );
}
