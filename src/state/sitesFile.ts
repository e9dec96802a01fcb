import type { DatasetSummary } from '../core/domain/dataset';
import type { PlaceId } from '../core/domain/place';
import { pointOf, statedPlace } from '../core/viewmodels/sites/siteFacts';
import { siteRows, type WrittenSite } from '../core/publish/siteRows';
import { rowOfSite, type SitesAtDate } from '../core/viewmodels/sites/sitesAtDate';
import type { SiteElsewhere } from '../core/viewmodels/sites/siteCheck';
import { placeOf } from '../core/viewmodels/sites/placeOf';
import { aboutFigures } from './aboutFigures';
import { saveTable } from './saveTable';
import { useStore } from './store';

/** Saves sites as a CSV table that says above its header that such detail is not for publication. */
export function saveSites(dataset: DatasetSummary, sites: SitesAtDate, wanted: Iterable<number>): void {
  save(
    'sites',
    dataset,
    sites,
    [...wanted].map((site) => ({ site, found: null, kilometres: null })),
  );
}

/** Saves the sites that lie elsewhere than their file states, with the place that they lie in. */
export function saveElsewhere(
  dataset: DatasetSummary,
  sites: SitesAtDate,
  elsewhere: readonly SiteElsewhere[],
): void {
  save('sites-elsewhere', dataset, sites, elsewhere);
}

function save(
  name: string,
  dataset: DatasetSummary,
  sites: SitesAtDate,
  wanted: readonly Pick<SiteElsewhere, 'site' | 'found' | 'kilometres'>[],
): void {
  const { t } = useStore.getState().language;
  const { cube } = sites.table;
  const date = cube.dates[sites.dateIndex];
  if (!date) return;
  const about = aboutFigures({
    sentence: t('sites-warning'),
    notes: [],
    file: cube.file,
    perFamily: cube.perFamily,
    sources: new Set(),
    link: null,
  });
  const rows = siteRows(
    date.day,
    `${cube.measure}_${cube.unit}`,
    wanted.map((one) => writtenSite(dataset, sites, one)),
  );
  saveTable(`${name}-${cube.measure}-${cube.unit}-${date.day}`, rows, about);
}

function writtenSite(
  dataset: DatasetSummary,
  sites: SitesAtDate,
  { site, found, kilometres }: Pick<SiteElsewhere, 'site' | 'found' | 'kilometres'>,
): WrittenSite {
  const { table, people } = sites;
  const { nameOf } = useStore.getState().language;
  const nameOfPlace = (place: PlaceId | null) => place && nameOf(placeOf(dataset, place).names);
  const [longitude, latitude] = pointOf(table, site) ?? [null, null];
  const stated = statedPlace(table, site, dataset.level);
  const count = people[site] ?? NaN;
  return {
    name: table.names[site] ?? '',
    code: table.codes[site] ?? '',
    longitude,
    latitude,
    stated,
    statedName: nameOfPlace(stated),
    found,
    foundName: nameOfPlace(found),
    kilometres,
    people: Number.isNaN(count) ? null : count,
    row: rowOfSite(sites, site),
  };
}
