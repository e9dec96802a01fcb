import { useEffect, useMemo, useState } from 'react';
import type { SiteQuery } from '../../core/cube/siteTable';
import type { Failure } from '../../core/domain/failure';
import { sitesAtDate, type SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { askSites, watchSites } from '../../state/askSites';
import { useAnswer } from '../useAnswer';
import type { Shown } from '../useShown';

/** The sites at the date on screen, as far as they have come. */
export interface SitesState {
  /** Null until they are read. */
  readonly sites: SitesAtDate | null;
  /** Why they could not be read; null while they may still come. */
  readonly failure: Failure | null;
  /** How far the file is read, from 0 to 1. */
  readonly done: number;
  readonly retry: () => void;
}

/** Asks for the sites of the file on screen, and shows those of its date. */
export function useSites({ dataset, cube, dateIndex }: Shown): SitesState {
  const { id } = dataset;
  const { measure, unit, perFamily } = cube;
  const query = useMemo(
    (): SiteQuery => ({ dataset: id, measure, unit, ...(perFamily !== undefined && { perFamily }) }),
    [id, measure, unit, perFamily],
  );
  const { answer, retry } = useAnswer(query, askSites);
  const day = cube.dates[dateIndex]?.day ?? '';
  const table = answer?.ok === true ? answer.value : null;
  const sites = useMemo(() => table && sitesAtDate(table, day), [table, day]);
  return { sites, failure: answer?.ok === false ? answer.failure : null, done: useDone(), retry };
}

function useDone(): number {
  const [done, setDone] = useState(0);
  useEffect(() => watchSites((progress) => setDone(progress.done / Math.max(1, progress.total))), []);
  return done;
}
