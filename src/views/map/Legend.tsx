import { memo, useMemo } from 'react';
import type { RoundDate } from '../../core/domain/round';
import { message } from '../../core/domain/message';
import { shadeOf } from '../../core/viewmodels/classes';
import { circleRadius, circleSizes, isOfClass, type MapModel } from '../../core/viewmodels/mapModel';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { classNote } from './classNote';
import { EmptyKey } from './EmptyKey';
import { lazyPart } from '../lazyPart';
import './legend.css';
import { PanelLink } from '../panels/PanelLink';
import { unitText } from '../unitText';
import { useCounted } from '../useCounted';

/** Only a person who fills gaps has carried figures. */
const CarriedKey = lazyPart(async () => (await import('./CarriedKey')).CarriedKey);

interface Props {
  readonly model: MapModel;
  readonly words: PlaceWords;
  readonly circles: boolean;
  /** The radius of the largest circle on the map. */
  readonly most: number;
  /** The date shown, or the period of a flow. */
  readonly date: RoundDate | undefined;
  /** True where the figures are of this date alone. */
  readonly isAlone: boolean;
}

/** What the colours or circles mean, how many places stand in each class, and which kinds of empty there are. */
export function Legend({ model, words, circles, most, date, isAlone }: Props) {
  const language = useStore((store) => store.language);
  const { t } = language;
  const { measure, unit } = useCounted();
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
  const title = model.rate ? unitText(language, model.rate, unit, date ? [date.day] : []) : counted;
  return (
    <div className={circles ? 'legend' : 'legend legend-upright'} role="group" aria-label={t('legend-label')}>
      <p className="legend-title">
        {title} {!circles && <ClassNote isAlone={isAlone || date?.from !== undefined} />}
      </p>
      <div className="legend-body">
        {circles ? <CircleKey model={model} most={most} /> : <ClassKey model={model} words={words} />}
        <EmptyKey model={model} />
      </div>
      {model.marks.some(({ carried }) => carried) && <CarriedKey marks={model.marks} />}
    </div>
  );
}

/** How the classes are made, and a way to choose others. */
function ClassNote({ isAlone }: { readonly isAlone: boolean }) {
  const language = useStore((store) => store.language);
  const { t } = language;
  const classes = useStore((store) => store.view.classes);
  return (
    <>
      <span className="soft">{classNote(language, classes, isAlone)}</span>{' '}
      <PanelLink panel="classes" text={t('classes-open')} />
    </>
  );
}

function ClassKey({ model, words }: Pick<Props, 'model' | 'words'>) {
  const { t, formats } = useStore((store) => store.language);
  const most = Math.max(1, ...model.histogram);
  const ranges = useMemo(() => {
    const from = [0, ...model.bounds].map((bound) => formats.bound(bound));
    return from.map((bound, index) => {
      const next = from[index + 1];
      const between = { from: bound, to: next ?? '' };
      const range =
        next === undefined
          ? t('legend-from', between)
          : t(index > 0 ? 'legend-range' : 'legend-lowest', between);
      return { bound, range, key: model.bounds[index - 1] ?? 0 };
    });
  }, [model.bounds, t, formats]);
  return (
    <ol className="legend-classes">
      {ranges.map(({ bound, range, key }, index) => {
        const count = model.histogram[index] ?? 0;
        const chosen = model.marks.filter((mark) => mark.selected && isOfClass(mark, index));
        const text = t(`legend-class${words}`, { range, count: { count } });
        return (
          <ClassBar
            key={key}
            range={range}
            bound={bound}
            text={
              chosen.length > 0
                ? t('legend-class-chosen', { text, places: { list: chosen.map(({ names }) => names) } })
                : text
            }
            share={count / most}
            chosen={chosen.length / Math.max(1, count)}
            shade={shadeOf(index, model.histogram.length)}
          />
        );
      })}
    </ol>
  );
}

interface ClassProps {
  /** From where to where it reaches, in words; and where it begins. */
  readonly range: string;
  readonly bound: string;
  readonly text: string;
  /** How high it stands beside the fullest class, from 0 to 1; and how much of it the chosen places are. */
  readonly share: number;
  readonly chosen: number;
  readonly shade: number;
}

/** Apart: from one date to the next few classes change. */
const ClassBar = memo(function ClassBar({ range, bound, text, share, chosen, shade }: ClassProps) {
  return (
    <li title={range} aria-label={text}>
      <span className="legend-bar" style={{ blockSize: `${share * 100}%` }}>
        <span className="legend-chosen" style={{ blockSize: `${chosen * 100}%` }} />
      </span>
      <span className="legend-swatch" style={{ background: `var(--class-${shade})` }} />
      <bdi className="legend-bound" aria-hidden="true">
        {bound}
      </bdi>
    </li>
  );
});

function CircleKey({ model, most }: Pick<Props, 'model' | 'most'>) {
  const { formats, direction } = useStore((store) => store.language);
  const isolated = (text: string) => (direction === 'rtl' ? `\u2067${text}\u2069` : text);
  const values = circleSizes(model);
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
