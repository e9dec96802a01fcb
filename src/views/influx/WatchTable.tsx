import type { ReactNode } from 'react';
import type { Cube } from '../../core/cube/cube';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import '../panels/figureTable.css';

interface Props {
  readonly words: PlaceWords;
  readonly series: Cube;
  /** What the small lines are of. */
  readonly trend: string;
  /** The heads of the columns of figures. */
  readonly heads: ReactNode;
  readonly children: ReactNode;
}

/** A table of watched places: what is counted, their names, signals and latest figures, and what else is told of them. */
export function WatchTable({ words, series, trend, heads, children }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <table className="figure-table influx-table">
      <caption>
        {t('influx-counted', { measure: t(`measure-${series.measure}`), unit: t(`unit-${series.unit}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(`ranking-name${words}`)}</th>
          <th scope="col">{t('influx-column-signal')}</th>
          <th scope="col">{trend}</th>
          {heads}
          <th scope="col">{t('influx-column-newest')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
