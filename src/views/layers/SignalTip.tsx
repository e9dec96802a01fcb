import { signalSentence } from '../../core/viewmodels/influx/signalSentence';
import { useStore } from '../../state/store';
import type { PlacedLayerProps } from './layerProps';
import { MarkTip } from './MarkTip';
import { isSignal, signalId } from './signalId';
import { useMarkSpots } from './useMarkSpots';

/** What the signal under the pointer or the focus says, and by which thresholds. */
export function SignalTip(props: PlacedLayerProps) {
  const hovered = useStore((store) => store.hovered);
  return hovered !== null && isSignal(hovered) && <Told {...props} id={hovered} />;
}

function Told({ id, ...props }: PlacedLayerProps & { readonly id: string }) {
  const { say } = useStore((store) => store.language);
  const { signals, spots } = useMarkSpots(props);
  const one = signals?.risen.find(({ place }) => signalId(place) === id);
  const spot = one && spots.get(one.place);
  if (!signals || !spot) return null;
  return (
    <MarkTip at={spot} geometry={props.geometry}>
      <strong>{say(signalSentence(one, signals.watch))}</strong>
      <span>{say(signals.by)}</span>
    </MarkTip>
  );
}
