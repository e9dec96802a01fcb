import { useStore } from '../../state/store';
import { useDistrictChecks } from './DistrictCheckLine';

/** Each governorate that the file states beside its districts, with both figures and the row; nothing without any. */
export function DistrictChecks() {
  const { t, formats, nameOf } = useStore((store) => store.language);
  const checks = useDistrictChecks();
  if (checks.length === 0) return null;
  return (
    <>
      <h3>{t('districts-check-title')}</h3>
      <table className="trace-cells">
        <thead>
          <tr>
            <th scope="col">{t('ranking-name')}</th>
            <th scope="col" className="number">
              {t('districts-check-sum')}
            </th>
            <th scope="col" className="number">
              {t('districts-check-stated')}
            </th>
            <th scope="col" className="number">
              {t('trace-row')}
            </th>
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
              <td className="number">
                <bdi>{sum === null ? t('empty-notReported') : formats.count(sum)}</bdi>
              </td>
              <td className="number">
                <bdi>{formats.count(stated)}</bdi>
              </td>
              <td className="number soft">
                <bdi>{row > 0 ? formats.count(row) : t('trace-no-row')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
