import type { ReturnRate, ReturnRates } from '../../core/viewmodels/returns/returnRates';
import { useStore } from '../../state/store';
import { FigureCell, PlaceHead } from '../panels/placeCells';
import '../panels/figureTable.css';

/** The places of origin with who is back and who is still displaced, and the share of the first in both as a bar. */
export function ReturnsTable({ rates }: { readonly rates: ReturnRates }) {
  const { t } = useStore((store) => store.language);
  const { unit, places, isComplete } = rates;
  return (
    <table className="figure-table">
      <thead>
        <tr>
          <th scope="col">{t('returns-place')}</th>
          <th scope="col" className="number">
            {t(`returns-back-${unit}`)}
          </th>
          <th scope="col" className="number">
            {t(`returns-away-${unit}`)}
          </th>
          <th scope="col" colSpan={2}>
            {t('returns-rate')}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((one) => (
          <Row key={one.place} one={one} isComplete={isComplete} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, isComplete }: { readonly one: ReturnRate; readonly isComplete: boolean }) {
  const { t, formats } = useStore((store) => store.language);
  const { returnees, displaced, rate } = one;
  const back = {
    value: returnees.value,
    isFloor: returnees.value !== null && !returnees.complete,
    empty: returnees.coverage.gaps[0]?.reason ?? null,
  };
  const share = rate === null ? null : formats.percent(rate);
  return (
    <tr data-selected={one.selected}>
      <PlaceHead {...one} />
      <FigureCell figure={back} write={formats.count} t={t} />
      <FigureCell
        figure={{ value: displaced, isFloor: !isComplete, empty: null }}
        write={formats.count}
        t={t}
      />
      <td className="figure-bar" aria-hidden="true">
        {rate !== null && <span style={{ inlineSize: `${rate}%` }} />}
      </td>
      <td className="number">
        {share === null ? (
          <span className="soft">{t('returns-no-rate')}</span>
        ) : (
          <bdi>{isComplete ? share : `≤ ${share}`}</bdi>
        )}
      </td>
    </tr>
  );
}
