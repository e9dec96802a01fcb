import { signalSentence } from '../../core/viewmodels/influx/signalSentence';
import { thresholdsMessage } from '../../core/viewmodels/influx/thresholdsText';
import { useStore } from '../../state/store';
import { shownAt } from '../map/camera';
import type { PlacedLayerProps } from './layerProps';
import { MarkTip } from './MarkTip';
import { RAISED, signalId } from './signalPlace';
import { useSignals } from './useSignals';

/** What the signal under the pointer or the focus says. */
export function SignalTip({ shown, geometry, camera }: Omit<PlacedLayerProps, 'crossings'>) {
  const { say } = useStore((store) => store.language);
  const hovered = useStore((store) => store.hovered);
  const signals = useSignals(shown);
  const one = signals?.risen.find(({ place }) => signalId(place) === hovered);
  const anchor = geometry.areas.find(({ place }) => place === one?.place)?.anchor;
  if (!signals || !one || !anchor) return null;
  const [x, y] = shownAt(camera, anchor);
  return (
    <MarkTip at={[x, y - RAISED]} geometry={geometry}>
      <strong>{say(signalSentence(one, signals.watch))}</strong>
      <span>{say(thresholdsMessage(signals.thresholds))}</span>
    </MarkTip>
  );
}
