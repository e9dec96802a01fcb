import { useStore } from '../../state/store';
import { NumberHead, RowCell, ValueCell } from '../panels/traceCells';
import { useDistrictChecks } from './DistrictCheckLine';
import { MissingDistricts } from './MissingDistricts';

/** What a figure of governorates owes to districts: those that are missing, and what is stated beside their sums. */
export function DistrictChecks() {
  return (
    <>
      <MissingDistricts />
      <StatedBeside />
    </>
  );
}

/** Each governorate that the file states beside its districts, with both figures and the row; nothing without any. */
function StatedBeside() {
  const { t, nameOf } = useStore((store) => store.language);
  const checks = useDistrictChecks();
  if (checks.length === 0) return null;
  return (
    <>
      <h3>{t('districts-check-title')}</h3>
      <table className="trace-cells">
        <thead>
          <tr>
            <th scope="col">{t('ranking-name')}</th>
            <NumberHead>{t('districts-check-sum')}</NumberHead>
            <NumberHead>{t('districts-check-stated')}</NumberHead>
            <NumberHead>{t('trace-row')}</NumberHead>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ governorate, names, sum, stated, row, missing }) => (
            <tr key={governorate}>
              <th scope="row">
                {nameOf(names)}
                {missing.length > 0 && (
                  <span className="soft">
                    {' '}
                    {t('districts-check-missing', { places: { list: missing.map((one) => one.names) } })}
                  </span>
                )}
              </th>
              <ValueCell value={sum} />
              <ValueCell value={stated} />
              <RowCell row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
