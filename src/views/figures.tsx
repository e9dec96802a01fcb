import { Timeline } from './charts/Timeline';
import { MapPanel } from './map/MapPanel';
import { Breakdown } from './panels/Breakdown';
import { Ranking } from './panels/Ranking';
import { useShown } from './useShown';

/** Everything beside the headline, in one chunk of code that follows it. */
export function Figures() {
  const shown = useShown();
  if (!shown) return <div className="figures-waiting" />;
  return (
    <>
      <MapPanel shown={shown} />
      <Timeline shown={shown} />
      <Ranking shown={shown} />
      <Breakdown shown={shown} />
    </>
  );
}
