import { useEffect, useRef } from 'react';
import { Timeline } from './charts/Timeline';
import { useStore } from '../state/store';
import type { ChangeProps } from './change/changeProps';
import { fetchChangeViews } from './change/fetchChangeViews';
import { useComparison } from './change/useComparison';
import type { FlowTimelineProps } from './flow/FlowTimeline';
import { fetchFlowViews } from './flow/fetchFlowViews';
import { lazyPart } from './lazyPart';
import { outlinesAt } from './map/outlines';
import { useMapStyle } from './map/mapStyles';
import { MapPanel } from './map/MapPanel';
import { Breakdown } from './panels/Breakdown';
import { Ranking } from './panels/Ranking';
import { useKeys } from './panels/useKeys';
import { useShown } from './useShown';
import './presentedFigures.css';
import './scrollCue.css';

/** Without a network they may not be had: ranking and breakdown still show the figures. */
const ChangeColumn = lazyPart<ChangeProps>(
  async () => (await fetchChangeViews()).ChangeColumn,
  Ranking,
  <section className="ranking" />,
);
const ChangeSteps = lazyPart<ChangeProps>(async () => (await fetchChangeViews()).ChangeSteps, Breakdown);
const FlowTimeline = lazyPart<FlowTimelineProps>(
  async () => (await fetchFlowViews()).FlowTimeline,
  undefined,
  <section className="timeline" />,
);

/** Asks for what the map is drawn from; whether it comes is seen and said where it is drawn. */
export function prepareFigures(): void {
  const { dataset } = useStore.getState();
  if (typeof dataset?.outlines === 'string') outlinesAt(dataset.outlines).catch(() => undefined);
}

/** Everything beside the headline, in one chunk of code that follows it; says when it is drawn for the first time. */
export function Figures({ onDrawn }: { readonly onDrawn: () => void }) {
  const shown = useShown();
  const isChange = useMapStyle(shown) === 'change';
  const comparison = useComparison(shown);
  useKeys();
  const drawn = shown !== null;
  const told = useRef(false); // another dataset has nothing to draw for a moment, and is no first time
  useEffect(() => {
    if (!drawn || told.current) return;
    told.current = true;
    onDrawn();
  }, [drawn, onDrawn]);
  if (!shown) return <div className="figures-waiting" />;
  return (
    <>
      <MapPanel shown={shown} comparison={comparison} />
      {shown.flow ? <FlowTimeline shown={shown} flow={shown.flow} /> : <Timeline shown={shown} />}
      {isChange ? (
        <>
          <ChangeColumn shown={shown} comparison={comparison} />
          <ChangeSteps shown={shown} comparison={comparison} />
        </>
      ) : (
        <>
          <Ranking shown={shown} />
          {!shown.flow && <Breakdown shown={shown} />}
        </>
      )}
    </>
  );
}
