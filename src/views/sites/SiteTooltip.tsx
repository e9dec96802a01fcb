import { message } from '../../core/domain/message';
import type { SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { useStore } from '../../state/store';
import type { MapGeometry } from '../map/geometry';
import { TooltipBox } from '../map/TooltipBox';
import type { Shown } from '../useShown';
import { peopleAt, usePeopleText, useStatedName } from './siteText';
import type { ToldSites } from './useDrawnSites';

interface Props {
  readonly shown: Shown;
  readonly sites: SitesAtDate;
  readonly told: ToldSites;
  readonly geometry: MapGeometry;
}

const AWAY = 10; // CSS pixels beside the circle

/** What is known of the site under the pointer, or of those that are drawn as one; the table says the same to the keyboard. */
export function SiteTooltip({ shown, sites, told, geometry }: Props) {
  const { t } = useStore((store) => store.language);
  const peopleText = usePeopleText(shown);
  const statedName = useStatedName(shown);
  const { x, y, radius, site, together } = told;
  const away = Math.min(radius, geometry.height / 4) + AWAY;
  const { measure, unit, dates } = shown.cube;
  const day = dates[shown.dateIndex]?.day;
  const people = site === null ? together.people : peopleAt(sites, site);
  const figure =
    people === null
      ? peopleText(null)
      : { say: message(`figure-short-${measure}-${unit}`, { value: { count: people } }) };
  return (
    <TooltipBox at={[x, y]} away={away} size={geometry}>
      {site === null ? (
        <>
          <strong>{peopleText(people)}</strong>
          <span>
            {t('sites-together', {
              reported: { count: together.reported },
              sites: { count: together.sites },
            })}
          </span>
        </>
      ) : (
        <>
          <strong>{sites.table.names[site]}</strong>
          <span>{statedName(sites, site) ?? t('sites-unstated')}</span>
          {day !== undefined && <span>{t('sites-figure', { figure, day: { day } })}</span>}
        </>
      )}
    </TooltipBox>
  );
}
