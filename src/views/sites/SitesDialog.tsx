import { useMemo } from 'react';
import type { SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { checkSites } from '../../core/viewmodels/sites/siteCheck';
import { saveSites } from '../../state/sitesFile';
import { useStore } from '../../state/store';
import { useOutlines } from '../map/useOutlines';
import { DateStepper } from '../panels/DateStepper';
import { Dialog } from '../panels/Dialog';
import { useShown, type Shown } from '../useShown';
import { finderOf } from './finderOf';
import { SiteChecks } from './SiteChecks';
import { SitesStatus } from './SitesStatus';
import { SitesTable } from './SitesTable';
import { useSites } from './useSites';
import './sites.css';

/** The sites as a table, and their stated places held against the map. */
export function SitesDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return (
    <Dialog title={t('sites-open')} wide>
      {shown && <Sites shown={shown} />}
    </Dialog>
  );
}

function Sites({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const state = useSites(shown);
  const { sites } = state;
  return (
    <>
      <DateStepper shown={shown} />
      <p className="sites-warning" role="note">
        {t('sites-warning')}
      </p>
      <SitesStatus {...state} />
      {sites && (
        <>
          <SitesTable shown={shown} sites={sites} />
          <p>
            <button
              type="button"
              className="button"
              onClick={() => saveSites(shown.dataset, sites, sites.counted)}
            >
              {t('sites-save')}
            </button>
          </p>
          {shown.dataset.outlines !== null && (
            <Checked shown={shown} sites={sites} outlines={shown.dataset.outlines} />
          )}
        </>
      )}
    </>
  );
}

interface CheckedProps {
  readonly shown: Shown;
  readonly sites: SitesAtDate;
  readonly outlines: string;
}

function Checked({ shown, sites, outlines: url }: CheckedProps) {
  const { outlines } = useOutlines(url, null);
  const { level } = shown.dataset;
  const finder = outlines.phase === 'ready' ? finderOf(outlines.value) : null;
  const { table } = sites;
  const check = useMemo(() => finder && checkSites(table, level, finder), [table, level, finder]);
  return check && <SiteChecks shown={shown} sites={sites} check={check} />;
}
