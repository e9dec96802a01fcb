import type { Cube } from '../../core/cube/cube';
import type { DailyPlace, DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { PlaceHead } from '../panels/placeCells';
import { CapacityLine } from './CapacityLine';
import { InfluxLines } from './InfluxLines';
import { SignalMark } from './SignalMark';
import { FigureNow, NewestCell, TrendCell } from './WatchCells';
import { WatchTable } from './WatchTable';

interface Props {
  readonly watch: DailyWatch;
  readonly words: PlaceWords;
  readonly series: Cube;
}

/** Every place on the day that is watched: its signal, its figure, what was usual before, and its newest figure. */
export function DailyTable({ watch, words, series }: Props) {
  const { t, formats } = useStore((store) => store.language);
  return (
    <WatchTable
      words={words}
      series={series}
      trend={t('influx-column-weeks')}
      heads={
        <>
          <th scope="col" className="number">
            {formats.day(watch.day)}
          </th>
          <th scope="col">{t('influx-column-baseline')}</th>
        </>
      }
    >
      {watch.places.map((one) => (
        <Row key={one.place} one={one} day={formats.day(watch.day)} />
      ))}
    </WatchTable>
  );
}

function Row({ one, day }: { readonly one: DailyPlace; readonly day: string }) {
  const { t, formats } = useStore((store) => store.language);
  const { signal, why, ratio } = one;
  return (
    <tr data-selected={one.selected}>
      <PlaceHead {...one} />
      <td className="influx-says">
        <SignalMark signal={signal} />
        {why !== null && <span className="influx-line soft">{t(`influx-why-${why}`)}</span>}
        {one.influx && <InfluxLines influx={one.influx} isSilent={signal === 'none'} />}
        {one.capacity && <CapacityLine capacity={one.capacity} />}
      </td>
      <TrendCell {...one} />
      <td className="number" data-label={day}>
        <span>
          <FigureNow {...one} />
          {ratio !== null && (
            <span className="influx-line soft">{t('influx-times', { ratio: formats.rate(ratio) })}</span>
          )}
        </span>
      </td>
      <BaselineCell one={one} />
      <NewestCell {...one} />
    </tr>
  );
}

/** What was usual, above what it is an alert, and of which days that is. */
function BaselineCell({ one: { baseline, limit, isHeld } }: { readonly one: DailyPlace }) {
  const { t } = useStore((store) => store.language);
  return (
    <td data-label={t('influx-column-baseline')}>
      {!baseline || limit === null ? (
        <span className="soft">{t('influx-no-baseline')}</span>
      ) : (
        <span>
          {t('influx-mean', { mean: { rate: baseline.mean }, limit: { rate: limit } })}
          <span className="influx-line soft">
            {t('influx-days', {
              from: { day: baseline.from },
              day: { day: baseline.to },
              reported: { count: baseline.reported },
              held: isHeld ? 'yes' : 'no',
            })}
          </span>
        </span>
      )}
    </td>
  );
}
