import type { RoundDate } from '../../core/domain/round';
import { message } from '../../core/domain/message';
import { circleRadius, type MapModel } from '../../core/viewmodels/mapModel';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { EmptyPatterns } from './EmptyPatterns';
import './legend.css';

interface Props {
  readonly model: MapModel;
  readonly words: PlaceWords;
  readonly circles: boolean;
  /** The radius of the largest circle on the map. */
  readonly most: number;
  /** The date shown, or the period of a flow. */
  readonly date: RoundDate | undefined;
}

/** What the colours or circles mean, how many places stand in each class, and which kinds of empty there are. */
export function Legend({ model, words, circles, most, date }: Props) {
  const { t } = useStore((store) => store.language);
  const measure = useStore((store) => store.view.measure);
  const unit = useStore((store) => store.view.unit);
  const what = { say: message(`measure-${measure}`) };
  const perPlace = {
    '': () => t(`legend-${measure}-${unit}`),
    '-own': () => t(`legend-own-${measure}-${unit}`),
    '-district': () => t(`legend-district-${measure}-${unit}`),
  }[words];
  const counted = date?.from
    ? t('legend-flow', { what, from: { day: date.from }, day: { day: date.day } })
    : measure !== 'idps' && measure !== 'returnees'
      ? t('legend-stock', { what })
      : perPlace();
  const title = model.rate ? t('legend-rate') : counted;
  return (
    <div className="legend" role="group" aria-label={t('legend-label')}>
      <p className="legend-title">
        {title} {!date?.from && <span className="soft">{t('legend-locked')}</span>}
      </p>
      <div className="legend-body">
        {circles ? <CircleKey model={model} most={most} /> : <ClassKey model={model} words={words} />}
        <EmptyKey model={model} />
      </div>
    </div>
  );
}

function ClassKey({ model, words }: Pick<Props, 'model' | 'words'>) {
  const { t, formats } = useStore((store) => store.language);
  const write = formats.compact;
  const most = Math.max(1, ...model.histogram);
  return (
    <ol className="legend-classes">
      {model.histogram.map((count, index) => {
        const bound = model.bounds[index - 1];
        const next = model.bounds[index];
        const range =
          next === undefined
            ? t('legend-from', { from: write(bound ?? 0) })
            : t('legend-range', { from: write(bound ?? 0), to: write(next) });
        return (
          <li
            key={bound ?? 0}
            title={range}
            aria-label={t(`legend-class${words}`, { range, count: { count } })}
          >
            <span className="legend-bar" style={{ blockSize: `${(count / most) * 100}%` }} />
            <span className="legend-swatch" style={{ background: `var(--class-${index})` }} />
            <bdi className="legend-bound" aria-hidden="true">
              {write(bound ?? 0)}
            </bdi>
          </li>
        );
      })}
    </ol>
  );
}

function CircleKey({ model, most }: Pick<Props, 'model' | 'most'>) {
  const { formats, direction } = useStore((store) => store.language);
  const isolated = (text: string) => (direction === 'rtl' ? `\u2067${text}\u2069` : text);
  const values = [model.bounds.at(-1) ?? 0, model.bounds.at(-3) ?? 0, model.bounds.at(0) ?? 0];
  const step = most * 2.4 + 46;
  return (
    <svg
      className="legend-circles"
      width={step * values.length}
      height={most * 2 + 4}
      aria-hidden="true"
      direction="ltr"
    >
      {values.map((value, index) => {
        const radius = circleRadius(value, model.largest, most);
        return (
          <g key={value} transform={`translate(${index * step + most + 2} ${most * 2 + 2})`}>
            <circle cy={-radius} r={radius} />
            <text x={radius + 6} y={-4}>
              {isolated(formats.compact(value))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function EmptyKey({ model }: { readonly model: MapModel }) {
  const { t } = useStore((store) => store.language);
  const hasZero = model.marks.some(({ value }) => value === 0);
  if (model.empties.length === 0 && !hasZero) return null;
  return (
    <ul className="legend-empties">
      {hasZero && (
        <li>
          <span className="legend-zero" aria-hidden="true" />
          {t('empty-zero')}
        </li>
      )}
      {model.empties.map((kind) => (
        <li key={kind}>
          <svg width="18" height="12" aria-hidden="true">
            <EmptyPatterns />
            <rect width="18" height="12" fill={`url(#empty-${kind})`} />
          </svg>
          {t(`empty-${kind}`)}
        </li>
      ))}
    </ul>
  );
}
