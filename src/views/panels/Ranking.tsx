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
import type { Language } from '../../language/language';
import { useStore } from '../../state/store';
import { Sparkline } from '../charts/Sparkline';
import { lazyPart } from '../lazyPart';
import { useAfterFirst } from '../useAfterFirst';
import { useRate } from '../useRate';
import { type Shown } from '../useShown';
import { useChangeText } from './changeText';
import { fetchRankingFilter } from './fetchRankingFilter';
import { onLines, usePointedLine } from './lines';
import { FigureCell, PlaceHead } from './placeCells';
import { SortHead } from './SortHead';
import './ranking.css';

const COLUMNS: readonly RankingOrder[] = ['name', 'value', 'change'];
/** Each the same at every drawing, so that no head is drawn anew with the figures. */
const SORT_BY = { name: sortBy('name'), value: sortBy('value'), change: sortBy('change') };
const RankingFilter = lazyPart(fetchRankingFilter);

function sortBy(order: RankingOrder): () => void {
  return () => useStore.setState({ order });
}

/** All places with value, share, change and a small line: the accessible twin of the map. */
export function Ranking({ shown }: { readonly shown: Shown }) {
  const { dataset, cube, dateIndex, sinceIndex, flow } = shown;
  const series = flow?.series ?? cube;
  const end = flow ? endIndexOf(flow) : dateIndex;
  const language = useStore((store) => store.language);
  const { t, byName, formats } = language;
  const changeText = useChangeText();
  const places = useStore((store) => store.view.places);
  const order = useStore((store) => store.order);
  const narrowed = useStore((store) => store.narrowed);
  const mapSettled = useStore((store) => store.mapSettled);
  const rate = useRate();
  const afterFirst = useAfterFirst();
  const sparklines = useMemo(() => (afterFirst ? sparklinesOf(series) : null), [afterFirst, series]);
  const rows = useMemo(() => {
    if (!afterFirst) return [];
    const { selected } = selectionOf(places, dataset, cube);
    return rankingOf(dataset, cube, { dateIndex, sinceIndex, selected, rate, order, byName });
  }, [afterFirst, dataset, cube, dateIndex, sinceIndex, places, rate, order, byName]);
  const lines = useMemo(() => rows.filter(({ place }) => narrowed?.has(place) ?? true), [rows, narrowed]);
  const body = usePointedLine(lines);
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
      <div className="ranking-filter">{mapSettled && <RankingFilter shown={shown} rows={rows} />}</div>
      <table aria-label={t(`ranking-table${placeWords(dataset)}`)}>
        <colgroup>
          {['name', 'bar', 'value', 'change', 'spark'].map((column) => (
            <col key={column} className={`ranking-col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <SortHead
                key={by}
                column={by}
                text={heading(by)}
                sorted={order === by ? (by === 'name' ? 'ascending' : 'descending') : null}
                colSpan={by === 'value' ? 2 : 1}
                onSort={SORT_BY[by]}
              />
            ))}
            <th scope="col" className="spark-head">
              <bdi>{[...new Set(years)].join('–')}</bdi>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {onLines(lines).map(([line, row]) => (
            <Row
              key={line}
              row={row}
              spark={sparklines?.get(row.place) ?? []}
              dateIndex={end}
              write={rate ? formats.rate : formats.count}
              change={changeText(row.change)}
              language={language}
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
  readonly write: (value: number) => string;
  readonly change: string;
  readonly language: Language;
}

function Row({ row, spark, dateIndex, write, change, language }: RowProps) {
  const { t, formats, direction } = language;
  const hovered = useStore((store) => store.hovered === row.place);
  return (
    <tr
      data-selected={row.selected}
      data-hovered={hovered}
      onPointerEnter={() => useStore.setState({ hovered: row.place })}
      onPointerLeave={() => useStore.setState({ hovered: null })}
    >
      <PlaceHead place={row.place} names={row.names} onMap={row.onMap} selected={row.selected} />
      <td className="ranking-bar">
        <span
          className="bar"
          {...(row.share !== null && { role: 'img', 'aria-label': formats.percent(row.share) })}
          style={{ transform: `scaleX(${row.bar})` }}
        />
      </td>
      <FigureCell figure={row} write={write} t={t} />
      <td className="number soft">
        <bdi>{change}</bdi>
      </td>
      <td className="spark">
        <Sparkline values={spark} at={dateIndex} rtl={direction === 'rtl'} />
      </td>
    </tr>
  );
}
