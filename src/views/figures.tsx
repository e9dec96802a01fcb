import { lazy, Suspense, useEffect } from 'react';
import { Timeline } from './charts/Timeline';
import { useStore } from '../state/store';
import { fetchFlowViews } from './flow/fetchFlowViews';
import { outlinesAt } from './map/outlines';
import { MapPanel } from './map/MapPanel';
import { Breakdown } from './panels/Breakdown';
import { Ranking } from './panels/Ranking';
import { useShown } from './useShown';

const FlowTimeline = lazy(async () => ({ default: (await fetchFlowViews()).FlowTimeline }));

/** Asks for what the map is drawn from; whether it comes is seen and said where it is drawn. */
export function prepareFigures(): void {
  const { dataset } = useStore.getState();
  if (typeof dataset?.outlines === 'string') outlinesAt(dataset.outlines).catch(() => undefined);
}

/** Everything beside the headline, in one chunk of code that follows it; says when it is drawn for the first time. */
export function Figures({ onDrawn }: { readonly onDrawn: () => void }) {
  const shown = useShown();
  const drawn = shown !== null;
  useEffect(() => {
    if (drawn) onDrawn();
  }, [drawn, onDrawn]);
  if (!shown) return <div className="figures-waiting" />;
  return (
    <>
      <MapPanel shown={shown} />
      {shown.flow ? (
        <Suspense fallback={<section className="timeline" />}>
          <FlowTimeline shown={shown} flow={shown.flow} />
        </Suspense>
      ) : (
        <Timeline shown={shown} />
      )}
      <Ranking shown={shown} />
      {!shown.flow && <Breakdown shown={shown} />}
    </>
  );
}
