import { placeOf } from '../../core/viewmodels/sites/placeOf';
import type { SiteCheck } from '../../core/viewmodels/sites/siteCheck';
import { rowOfSite, type SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { saveElsewhere } from '../../state/sitesFile';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { peopleAt, usePeopleText } from './siteText';
import '../panels/figureTable.css';

const MOST = 100;

interface Props {
  readonly shown: Shown;
  readonly sites: SitesAtDate;
  readonly check: SiteCheck;
}

/** Which sites lie elsewhere than their file states, how far, and how many could not be held against the map. */
export function SiteChecks({ shown, sites, check }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const peopleText = usePeopleText(shown);
  const { dataset } = shown;
  const { elsewhere, agreeing, unstated, unlocated } = check;
  const name = (id: string) => nameOf(placeOf(dataset, id).names);
  const all = sites.table.names.length;
  return (
    <section aria-labelledby="sites-check">
      <h3 id="sites-check">{t('sites-check')}</h3>
      <p>
        {t('sites-agreeing', { agreeing: { count: agreeing }, all: { count: all } })}{' '}
        {elsewhere.length === 0
          ? t('sites-elsewhere-none')
          : t('sites-elsewhere', { count: { count: elsewhere.length } })}{' '}
        {unstated > 0 && `${t('sites-without-place', { count: { count: unstated } })} `}
        {unlocated > 0 && t('sites-unlocated', { count: { count: unlocated } })}
      </p>
      {elsewhere.length > 0 && (
        <>
          <p className="soft">{t('sites-border')}</p>
          <table className="figure-table">
            <caption className="visually-hidden">{t('sites-check')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('sites-name')}</th>
                <th scope="col">{t('sites-stated')}</th>
                <th scope="col">{t('sites-found')}</th>
                <th scope="col" className="number">
                  {t('sites-distance')}
                </th>
                <th scope="col">{t(`measure-${shown.cube.measure}`)}</th>
                <th scope="col" className="number">
                  {t('sites-row')}
                </th>
              </tr>
            </thead>
            <tbody>
              {elsewhere.slice(0, MOST).map(({ site, stated, found, kilometres }) => {
                const row = Math.abs(rowOfSite(sites, site));
                return (
                  <tr key={site}>
                    <th scope="row" dir="auto">
                      {sites.table.names[site]}
                    </th>
                    <td>{name(stated)}</td>
                    <td>{found === null ? t('sites-nowhere') : name(found)}</td>
                    <td className="number">
                      {kilometres === null ? (
                        t('sites-no-outline')
                      ) : (
                        <bdi>{t('sites-kilometres', { value: formats.rate(kilometres) })}</bdi>
                      )}
                    </td>
                    <td>{peopleText(peopleAt(sites, site))}</td>
                    <td className="number">{row > 0 && <bdi>{formats.count(row)}</bdi>}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {elsewhere.length > MOST && <p>{t('sites-more', { count: { count: elsewhere.length - MOST } })}</p>}
          <p>
            <button type="button" className="button" onClick={() => saveElsewhere(dataset, sites, elsewhere)}>
              {t('sites-save-elsewhere')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
