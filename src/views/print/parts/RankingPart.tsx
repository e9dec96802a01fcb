import { placeWords } from '../../../core/viewmodels/placeWords';
import type { RankingRow } from '../../../core/viewmodels/ranking';
import { useStore } from '../../../state/store';
import { useMarkNotes } from '../../image/useMarkNotes';
import { markedFigure } from '../../markedFigure';
import { useChangeText } from '../../panels/changeText';
import { unitText } from '../../unitText';
import { useRate } from '../../useRate';
import type { PartProps } from './partProps';
import { useRankingRows } from './useRankingRows';

/** Every place with its figure, its share and its change: a table that may go on on another page. */
export function RankingPart({ shown, headline }: PartProps) {
  const language = useStore((store) => store.language);
  const { t, formats } = language;
  const rows = useRankingRows(shown);
  const rate = useRate();
  const { dataset, cube } = shown;
  const { date, since, change } = headline;
  const marks = useMarkNotes(rows);
  const isCarried = rows.some(({ carried }) => carried !== null);
  const words = placeWords(dataset);
  const notes = [
    ...(rate ? [unitText(language, rate, cube.unit, [date.day])] : []),
    ...(since ? [t('print-change', { from: { day: since.day }, day: { day: date.day } })] : []),
    ...(change.kind === 'refused'
      ? [t('change-refused-because', { reason: { names: change.because.text } })]
      : []),
    ...marks,
    ...(isCarried ? [t('print-carried')] : []),
  ];
  return (
    <div data-splits="true">
      <h3>
        {`${t(`ranking-table${words}`)} · ${formats.day(date.day)}`}{' '}
        <span className="report-continued">{t('print-continued')}</span>
      </h3>
      <table className="report-table">
        <colgroup>
          {['name', 'bar', 'value', ...(rate ? [] : ['share']), 'change'].map((column) => (
            <col key={column} className={`report-col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t(`ranking-name${words}`)}</th>
            <th scope="col" colSpan={2} className="number">
              {rate ? t('ranking-rate') : `${t(`measure-${cube.measure}`)} · ${t(`unit-${cube.unit}`)}`}
            </th>
            {!rate && (
              <th scope="col" className="number">
                {t('parts-share')}
              </th>
            )}
            <th scope="col" className="number">
              {t('ranking-change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.place} row={row} isRate={rate !== null} />
          ))}
        </tbody>
      </table>
      <div className="report-below">
        {notes.map((note) => (
          <p key={note} className="soft">
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}

function Row({ row, isRate }: { readonly row: RankingRow; readonly isRate: boolean }) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const changeText = useChangeText();
  const { names, onMap, value, empty, share, bar, change, selected } = row;
  const write = isRate ? formats.rate : formats.count;
  return (
    <tr data-selected={selected}>
      <th scope="row">
        {nameOf(names)}
        {!onMap && <span className="soft">{` ${t('ranking-off-map')}`}</span>}
      </th>
      <td aria-hidden="true">
        <svg className="report-bar" viewBox="0 0 100 10" preserveAspectRatio="none">
          <rect width={bar * 100} height="10" />
        </svg>
      </td>
      <td className="number">
        {value === null ? (
          <span className="soft">{t(`empty-${empty ?? 'notReported'}`)}</span>
        ) : (
          <bdi>{markedFigure(write(value), row)}</bdi>
        )}
      </td>
      {!isRate && (
        <td className="number">
          <bdi>{share === null ? '' : formats.percent(share)}</bdi>
        </td>
      )}
      <td className="number">
        <bdi>{changeText(change)}</bdi>
      </td>
    </tr>
  );
}
