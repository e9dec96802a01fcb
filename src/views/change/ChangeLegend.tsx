import { CHANGE_CLASSES } from '../../core/viewmodels/change/changeClasses';
import type { Comparison } from '../../core/viewmodels/change/comparison';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { message } from '../../core/domain/message';
import { useStore } from '../../state/store';
import { EmptyKey } from '../map/EmptyKey';
import { useCounted } from '../useCounted';
import '../map/legend.css';
import './change.css';
import './changeColours.css';

interface Props {
  readonly model: MapModel;
  readonly comparison: Comparison;
}

/** The colours of a change from the largest fall to the largest rise, and how many places have each. */
export function ChangeLegend({ model, comparison }: Props) {
  const { t } = useStore((store) => store.language);
  const { measure, unit } = useCounted();
  const { from, to } = comparison;
  const what = { say: message(`measure-${measure}`) };
  return (
    <div className="legend legend-upright" role="group" aria-label={t('legend-label')}>
      <p className="legend-title">
        {t('legend-change', { what, from: { day: from.day }, day: { day: to.day } })}{' '}
        {unit === 'families' && `· ${t('unit-families')} `}
        <span className="soft">{t('legend-locked')}</span>
      </p>
      <div className="legend-body">
        <Classes model={model} />
        <EmptyKey model={model} />
      </div>
    </div>
  );
}

function Classes({ model: { bounds, histogram } }: Pick<Props, 'model'>) {
  const { t, formats } = useStore((store) => store.language);
  const most = Math.max(1, ...histogram);
  const unused = CHANGE_CLASSES - bounds.length; // a small series has fewer rungs
  const sides = histogram.slice(unused, histogram.length - unused);
  // With a space that breaks: nine classes are narrow, and some languages write thousands out.
  const write = (value: number) => formats.compact(value).replace('\u00A0', ' ');
  const rangeOf = (way: 'fall' | 'rise', bound: number | undefined, next: number | undefined) => {
    if (bound === undefined) {
      return next === undefined ? t('change-none') : t('change-below', { bound: write(next) });
    }
    if (next === undefined) return t(`change-${way}`, { bound: write(bound) });
    return t(`change-${way}-range`, { bound: write(bound), next: write(next) });
  };
  return (
    <ol className="legend-classes change-classes">
      {sides.map((count, index) => {
        const size = index - bounds.length;
        const bound = bounds[Math.abs(size) - 1];
        const next = bounds[Math.abs(size)];
        const range = rangeOf(size < 0 ? 'fall' : 'rise', bound, next);
        return (
          <li key={size} title={range} aria-label={t('change-class', { range, count: { count } })}>
            <span className="legend-bar" style={{ blockSize: `${(count / most) * 100}%` }} />
            <span className="legend-swatch" style={{ background: `var(--change-${index + unused})` }} />
            <bdi className="legend-bound" aria-hidden="true">
              {bound === undefined
                ? next === undefined
                  ? formats.count(0)
                  : `±${write(next)}`
                : `${size < 0 ? '−' : '+'}${write(bound)}`}
            </bdi>
          </li>
        );
      })}
    </ol>
  );
}
