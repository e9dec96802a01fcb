import type { BoardPoint } from '../../core/viewmodels/board/board';
import { originOf, type BoardQuestion } from '../../core/viewmodels/board/boardWatch';
import type { DailyPlace, DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import { useStore } from '../../state/store';
import { InfluxLines } from '../influx/InfluxLines';
import { SignalMark } from '../influx/SignalMark';
import { FigureNow, TrendCell } from '../influx/WatchCells';
import { capacityText } from '../influx/capacityText';
import { CapacityBar } from './CapacityBar';
import { StatusMark } from './StatusMark';
import '../influx/influx.css';
import '../panels/figureTable.css';

interface Props {
  readonly points: readonly BoardPoint[];
  readonly watch: DailyWatch;
  readonly question: BoardQuestion;
  /** The point whose form is open. */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Every point with its status, its figure against its capacity, and its signal; what wants attention first. */
export function PointsTable({ points, watch, question, opened, onOpen }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const { day, direction } = question;
  const figure = t('board-column-figure', { direction: t(`board-${direction}`), day: formats.day(day) });
  const rows = watch.places.flatMap((one) => {
    const point = points.find(({ id }) => id === one.place);
    return point ? [{ one, point }] : [];
  });
  return (
    <table className="figure-table influx-table board-table">
      <caption className="visually-hidden">{t('board-title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board-column-point')}</th>
          <th scope="col">{t('board-column-status')}</th>
          <th scope="col">{figure}</th>
          <th scope="col">{t('influx-column-weeks')}</th>
          <th scope="col">{t('influx-column-signal')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ one, point }) => (
          <tr key={point.id}>
            <PointHead
              point={point}
              isOpen={opened === point.id}
              onPress={() => onOpen(opened === point.id ? null : point.id)}
            />
            <StatusCell point={point} />
            <td data-label={figure} className="board-figure">
              <FigureCell one={one} point={point} question={question} />
            </td>
            <TrendCell {...one} />
            <SignalCell one={one} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly point: BoardPoint;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function PointHead({ point, isOpen, onPress }: HeadProps) {
  const { t, nameOf } = useStore((store) => store.language);
  const where = nameOf(point.governorate);
  return (
    <th scope="row">
      <button
        type="button"
        data-entry={point.id}
        aria-expanded={isOpen}
        className="linklike"
        onClick={onPress}
      >
        {nameOf(point.names) || t('board-unnamed')}
      </button>
      <span className="influx-line soft">
        {[t(`board-kind-${point.kind}`), ...(where === '' ? [] : [where])].join(' · ')}
      </span>
    </th>
  );
}

function StatusCell({ point: { status, since, source, hours, responsible } }: Pick<HeadProps, 'point'>) {
  const { t } = useStore((store) => store.language);
  const says = [
    ...(since === null ? [] : [t('board-since', { day: { day: since } })]),
    ...[source, hours, responsible].filter((text) => text !== ''),
  ];
  return (
    <td className="board-status-cell">
      <StatusMark status={status} />
      {says.map((text) => (
        <span key={text} className="influx-line soft">
          <bdi>{text}</bdi>
        </span>
      ))}
    </td>
  );
}

interface FigureProps extends Pick<Props, 'question'> {
  readonly one: DailyPlace;
  readonly point: BoardPoint;
}

/** The figure of the day, against what the point can take, and where it is from. */
function FigureCell({ one, point, question }: FigureProps) {
  const { t } = useStore((store) => store.language);
  const origin = originOf(point, question);
  const { capacity } = one;
  return (
    <span>
      <strong>
        <FigureNow {...one} />
      </strong>
      {capacity && <CapacityBar capacity={capacity} />}
      <span className="influx-line" data-capacity={capacity?.level}>
        {capacity
          ? capacityText(t, capacity)
          : t(point.capacity === null ? 'board-capacity-unknown' : 'board-capacity', {
              people: { count: point.capacity ?? 0 },
            })}
      </span>
      {origin && <span className="influx-line soft">{t(`board-from-${origin}`)}</span>}
    </span>
  );
}

function SignalCell({ one: { signal, why, influx, baseline, limit, newest } }: Pick<FigureProps, 'one'>) {
  const { t } = useStore((store) => store.language);
  return (
    <td className="influx-says">
      <SignalMark signal={signal} />
      {signal === 'none' && <span className="influx-line">{t('board-not-calm')}</span>}
      {why !== null && <span className="influx-line soft">{t(`influx-why-${why}`)}</span>}
      {influx && <InfluxLines influx={influx} isSilent={signal === 'none'} />}
      {baseline && limit !== null && (
        <span className="influx-line soft">
          {t('influx-mean', { mean: { rate: baseline.mean }, limit: { rate: limit } })}
        </span>
      )}
      {newest && newest.age > 0 && (
        <span className="influx-line soft">{t('board-newest', { day: { day: newest.day } })}</span>
      )}
    </td>
  );
}
