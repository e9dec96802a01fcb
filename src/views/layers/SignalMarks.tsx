import { signalSentence } from '../../core/viewmodels/influx/signalSentence';
import { useStore } from '../../state/store';
import { SIGNAL_SHAPES } from '../influx/signalShapes';
import { shownAt } from '../map/camera';
import type { PlacedLayerProps } from './layerProps';
import { RAISED, signalId } from './signalPlace';
import { useSignals } from './useSignals';

/** Signals of the influx watch above the names of their places; each leads to the watch. */
export function SignalMarks({ shown, geometry, camera }: Omit<PlacedLayerProps, 'crossings'>) {
  const { say } = useStore((store) => store.language);
  const signals = useSignals(shown);
  const open = () => useStore.setState({ panel: 'influx' });
  const leave = () => useStore.setState({ hovered: null });
  return signals?.risen.map((one) => {
    const anchor = geometry.areas.find(({ place }) => place === one.place)?.anchor;
    if (!anchor) return null;
    const [x, y] = shownAt(camera, anchor);
    const point = () => useStore.setState({ hovered: signalId(one.place) });
    return (
      <g
        key={one.place}
        className="signal"
        transform={`translate(${x} ${y - RAISED})`}
        role="button"
        tabIndex={0}
        aria-label={say(signalSentence(one, signals.watch))}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        <circle className="crossing-reach" r="12" />
        <path
          className="signal-shape"
          d={SIGNAL_SHAPES[one.signal]}
          transform="translate(-7 -7) scale(1.15)"
        />
      </g>
    );
  });
}
