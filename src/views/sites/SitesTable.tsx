import { rowOfSite, type SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { useStatedName } from './siteText';
import '../panels/figureTable.css';

const MOST = 100;

interface Props {
  readonly shown: Shown;
  readonly sites: SitesAtDate;
}

/** The sites with most people at the date, and how many more there are, with a figure and without. */
export function SitesTable({ shown, sites }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const statedName = useStatedName(shown);
  const { counted, people, table, unlocated } = sites;
  const day = shown.cube.dates[shown.dateIndex]?.day;
  if (day === undefined) return null;
  const missing = table.names.length - counted.length;
  return (
    <>
      <p>
        {counted.length === 0
          ? t('sites-summary-none', { day: { day } })
          : t('sites-summary', { count: { count: counted.length }, day: { day } })}{' '}
        {counted.length > MOST && `${t('sites-more', { count: { count: counted.length - MOST } })} `}
        {missing > 0 && `${t('sites-silent', { count: { count: missing } })} `}
        {unlocated.length > 0 && t('sites-unlocated', { count: { count: unlocated.length } })}
      </p>
      <table className="figure-table">
        <caption className="visually-hidden">{t('sites-table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sites-name')}</th>
            <th scope="col">{t('sites-stated')}</th>
            <th scope="col" className="number">
              {t(`unit-${shown.cube.unit}`)}
            </th>
            <th scope="col" className="number">
              {t('sites-row')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...counted.subarray(0, MOST)].map((site) => (
            <tr key={site}>
              <th scope="row" dir="auto">
                {table.names[site]}
              </th>
              <td>{statedName(sites, site) ?? t('sites-unstated')}</td>
              <td className="number">
                <bdi>{formats.count(people[site] ?? 0)}</bdi>
              </td>
              <td className="number">
                <bdi>{formats.count(Math.abs(rowOfSite(sites, site)))}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
