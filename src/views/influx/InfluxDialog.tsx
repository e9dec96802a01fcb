import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { useShown, type Shown } from '../useShown';
import { DailyInflux } from './DailyInflux';
import { SurgeInflux } from './SurgeInflux';
import './influx.css';

/** Where movements or people present rose beyond what was usual, and of which places that cannot be said. */
export function InfluxDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return (
    <Dialog title={t('influx-title')} wide>
      {shown && <Watch key={`${shown.cube.measure} ${shown.cube.unit} ${shown.dataset.id}`} shown={shown} />}
    </Dialog>
  );
}

/** Anew for every series: thresholds and capacities are of one measure and unit. */
function Watch({ shown }: { readonly shown: Shown }) {
  return shown.flow ? <DailyInflux shown={shown} flow={shown.flow} /> : <SurgeInflux shown={shown} />;
}
