import type { PlaceId } from '../../core/domain/place';
import { signalSentence } from '../../core/viewmodels/influx/signalSentence';
import type { Point } from '../../core/viewmodels/labelSpots';
import { useStore } from '../../state/store';
import { SIGNAL_SHAPES } from '../influx/signalShapes';
import { signalId } from './signalId';
import type { Signals } from './useSignals';

interface Props {
  readonly signals: Signals;
  /** Where each of them is seen; one of a place that is not on the map is nowhere. */
  readonly spots: ReadonlyMap<PlaceId, Point>;
}

/** Signals of the influx watch in their places; each leads to the watch. */
export function SignalMarks({ signals, spots }: Props) {
  const { say } = useStore((store) => store.language);
  const open = () => useStore.setState({ panel: 'influx' });
  const leave = () => useStore.setState({ hovered: null });
  const by = say(signals.by);
  return signals.risen.map((one) => {
    const spot = spots.get(one.place);
    if (!spot) return null;
    const point = () => useStore.setState({ hovered: signalId(one.place) });
    return (
      <g
        key={one.place}
        className="signal"
        transform={`translate(${spot.join(' ')})`}
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
        <desc>{by}</desc>
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
