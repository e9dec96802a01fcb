import { useMemo } from 'react';
import { placeWords } from '../../core/viewmodels/placeWords';
import {
  endIndexOf,
  rankingOf,
  sparklinesOf,
  type RankingOrder,
  type RankingRow,
} from '../../core/viewmodels/ranking';
import { selectionOf } from '../../core/viewmodels/selection';
import { choosePlace, togglePlace } from '../../state/choices';
import { useStore } from '../../state/store';
import { isAdding } from '../map/markActions';
import { Sparkline } from '../charts/Sparkline';
import { useAfterFirst } from '../useAfterFirst';
import { useRate, type Shown } from '../useShown';
import { useChangeText } from './changeText';
import './ranking.css';

const COLUMNS: readonly RankingOrder[] = ['name', 'value', 'change'];

/** All places with value, share, change and a small line: the accessible twin of the map. */
export function Ranking({ shown }: { readonly shown: Shown }) {
  const { dataset, cube, dateIndex, sinceIndex, flow } = shown;
  const series = flow?.series ?? cube;
  const end = flow ? endIndexOf(flow) : dateIndex;
  const { t, byName, formats } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const order = useStore((store) => store.order);
  const rate = useRate();
  const afterFirst = useAfterFirst();
  const sparklines = useMemo(() => sparklinesOf(series), [series]);
  const rows = useMemo(() => {
    const selection = selectionOf(places, dataset, cube);
    const selected = selection.choices[0]?.kind === 'country' ? [] : selection.places;
    return rankingOf(dataset, cube, { dateIndex, sinceIndex, selected, rate, order, byName });
  }, [dataset, cube, dateIndex, sinceIndex, places, rate, order, byName]);
  const years = [series.dates[0], series.dates.at(-1)].map((date) =>
    formats.year(Number(date?.day.slice(0, 4))),
  );
  const heading = (by: RankingOrder) => {
    if (by === 'name') return t(`ranking-name${placeWords(dataset)}`);
    if (by === 'change') return t('ranking-change');
    return rate ? t('ranking-rate') : t(`measure-${cube.measure}`);
  };
  return (
    <section className="ranking" aria-label={t('ranking-region')}>
      <table aria-label={t(`ranking-table${placeWords(dataset)}`)}>
        <colgroup>
          {['name', 'bar', 'value', 'change', 'spark'].map((column) => (
            <col key={column} className={`ranking-col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <th
                key={by}
                scope="col"
                aria-sort={ariaSort(order, by)}
                data-column={by}
                {...(by === 'value' && { colSpan: 2 })}
              >
                <button type="button" onClick={() => useStore.setState({ order: by })}>
                  {heading(by)}
                  <span className="sort-mark" aria-hidden="true">
                    {order === by ? (by === 'name' ? '▴' : '▾') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col" className="spark-head">
              <bdi>{years.join('–')}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {(afterFirst ? rows : []).map((row) => (
            <Row
              key={row.place}
              row={row}
              spark={sparklines.get(row.place) ?? []}
              dateIndex={end}
              isRate={rate !== null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: RankingRow;
  readonly spark: readonly (number | null)[];
  readonly dateIndex: number;
  readonly isRate: boolean;
}

function Row({ row, spark, dateIndex, isRate }: RowProps) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const hovered = useStore((store) => store.hovered === row.place);
  const changeText = useChangeText();
  const write = isRate ? formats.rate : formats.count;
  return (
    <tr
      data-selected={row.selected}
      data-hovered={hovered}
      onPointerEnter={() => useStore.setState({ hovered: row.place })}
      onPointerLeave={() => useStore.setState({ hovered: null })}
    >
      <th scope="row">
        <button
          type="button"
          aria-pressed={row.selected}
          onClick={(event) => (isAdding(event) ? togglePlace(row.place) : choosePlace(row.place))}
          onFocus={() => useStore.setState({ hovered: row.place })}
          onBlur={() => useStore.setState({ hovered: null })}
        >
          {nameOf(row.names)}
          {!row.onMap && <span className="soft">{` ${t('ranking-off-map')}`}</span>}
        </button>
      </th>
      <td className="ranking-bar">
        <span className="bar" style={{ transform: `scaleX(${row.bar})` }} />
        <bdi className="visually-hidden">{row.share === null ? '' : formats.percent(row.share)}</bdi>
      </td>
      <td className="number">
        {row.value === null ? (
          <span className="soft">{t(`empty-${row.empty ?? 'notReported'}`)}</span>
        ) : (
          <bdi>{`${row.isFloor ? '≥ ' : ''}${write(row.value)}`}</bdi>
        )}
      </td>
      <td className="number soft">
        <bdi>{changeText(row.change)}</bdi>
      </td>
      <td className="spark">
        <Sparkline values={spark} at={dateIndex} />
      </td>
    </tr>
  );
}

function ariaSort(order: RankingOrder, by: RankingOrder): 'ascending' | 'descending' | 'none' {
  if (order !== by) return 'none';
  return by === 'name' ? 'ascending' : 'descending';
}
