import { useCallback } from 'react';
import { statedPlace } from '../../core/viewmodels/sites/siteFacts';
import { placeOf } from '../../core/viewmodels/sites/placeOf';
import type { SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** What is said of some people at sites: "2,100 IDPs", or that none of them is reported. */
export function usePeopleText({ cube }: Shown): (people: number | null) => string {
  const { t } = useStore((store) => store.language);
  const { measure, unit } = cube;
  return useCallback(
    (people) =>
      people === null
        ? t('empty-notReported')
        : t(`figure-short-${measure}-${unit}`, { value: { count: people } }),
    [t, measure, unit],
  );
}

/** The count of a site; null without one. */
export function peopleAt({ people }: SitesAtDate, site: number): number | null {
  const count = people[site] ?? NaN;
  return Number.isNaN(count) ? null : count;
}

/** What the place is called that a file states for a site; null where it states none. */
export function useStatedName({ dataset }: Shown): (sites: SitesAtDate, site: number) => string | null {
  const { nameOf } = useStore((store) => store.language);
  return useCallback(
    ({ table }, site) => {
      const stated = statedPlace(table, site, dataset.level);
      return stated && nameOf(placeOf(dataset, stated).names);
    },
    [dataset, nameOf],
  );
}
