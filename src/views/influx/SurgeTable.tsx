import type { Cube } from '../../core/cube/cube';
import type { Day } from '../../core/domain/day';
import type { SurgePlace, SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { PlaceHead } from '../panels/placeCells';
import { CapacityLine } from './CapacityLine';
import { SignalMark } from './SignalMark';
import { FigureNow, NewestCell, TrendCell } from './WatchCells';
import { WatchTable } from './WatchTable';

/** Where there is no rise to tell. */
const NONE = '–';

/** What the columns of figures are called: the date before, the date watched, the rise, the rise per 30 days. */
type Heads = readonly [before: string, now: string, rise: string, perMonth: string];

interface Props {
  readonly watch: SurgeWatch;
  readonly words: PlaceWords;
  readonly series: Cube;
}

/** Every place at the date that is watched: its signal, its figure and that of the date before, and its rise. */
export function SurgeTable({ watch, words, series }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const heads: Heads = [
    formats.day(watch.from),
    formats.day(watch.day),
    t('influx-rise', { days: { count: watch.days } }),
    t('influx-per-month'),
  ];
  return (
    <WatchTable
      words={words}
      series={series}
      trend={t('influx-column-dates')}
      heads={heads.map((head) => (
        <th key={head} scope="col" className="number">
          {head}
        </th>
      ))}
    >
      {watch.places.map((one) => (
        <Row key={one.place} one={one} heads={heads} from={watch.from} />
      ))}
    </WatchTable>
  );
}

interface RowProps {
  readonly one: SurgePlace;
  readonly heads: Heads;
  readonly from: Day;
}

function Row({ one, heads, from }: RowProps) {
  const { t, formats } = useStore((store) => store.language);
  const { signal, why, before, rise, perMonth, marks } = one;
  return (
    <tr data-selected={one.selected}>
      <PlaceHead {...one} />
      <td className="influx-says">
        <SignalMark signal={signal} />
        {why !== null && (
          <span className="influx-line soft">{t(`influx-why-${why}`, { day: { day: from } })}</span>
        )}
        {marks.length > 0 && <span className="influx-line soft">{t('break-label')}</span>}
        {one.capacity && <CapacityLine capacity={one.capacity} />}
      </td>
      <TrendCell {...one} />
      <td className="number" data-label={heads[0]}>
        {before === null ? (
          <span className="soft">{t('influx-no-baseline')}</span>
        ) : (
          <bdi>{markedFigure(formats.count(before.value), before)}</bdi>
        )}
      </td>
      <td className="number" data-label={heads[1]}>
        <FigureNow {...one} />
      </td>
      <td className="number" data-label={heads[2]}>
        <bdi>{rise === null ? NONE : formats.signed(rise)}</bdi>
      </td>
      <td className="number" data-label={heads[3]}>
        <bdi>{perMonth === null ? NONE : formats.signed(perMonth)}</bdi>
      </td>
      <NewestCell {...one} />
    </tr>
  );
}
