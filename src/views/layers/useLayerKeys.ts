import { crossingKinds } from '../../core/viewmodels/crossings';
import { countSignals } from '../../core/viewmodels/influx/watched';
import { watchSentence } from '../../core/viewmodels/influx/watchSentence';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { SIGNAL_SHAPES } from '../influx/signalShapes';
import { CROSSING_SHAPES } from './crossingShapes';
import type { LayerProps } from './layerProps';
import { useCrossingNotes } from './useCrossingNotes';
import { useSignals } from './useSignals';

/** A mark of a legend: its shape around or from the middle of 12 CSS pixels, and its word. */
export interface LayerSample {
  readonly shape: string;
  readonly isCentred: boolean;
  readonly className: string;
  readonly word: string;
}

/** What the legend of the layers on the map has to explain; both empty where there are none. */
export function useLayerKeys({ shown, crossings }: LayerProps): {
  readonly samples: readonly LayerSample[];
  readonly notes: readonly string[];
} {
  const { t, say } = useStore((store) => store.language);
  const ofCrossings = useCrossingNotes(crossings);
  const signals = useSignals(shown);
  const kinds = crossingKinds(crossings);
  const marks = signals ? (['alert', 'ongoing'] as const).filter(occurs) : [];
  function occurs(signal: 'alert' | 'ongoing') {
    return signals?.risen.some((one) => one.signal === signal) ?? false;
  }
  return {
    samples: [
      ...kinds.map((kind) => ({
        shape: CROSSING_SHAPES[kind],
        isCentred: true,
        className: 'crossing-shape',
        word: t(`crossing-kind-${kind}`),
      })),
      ...marks.map((signal) => ({
        shape: SIGNAL_SHAPES[signal],
        isCentred: false,
        className: 'signal-shape',
        word: signals?.watch.kind === 'surge' ? t('signal-mark-surge') : t(`signal-mark-${signal}`),
      })),
    ],
    notes: [
      ...(kinds.length > 0 ? ofCrossings : []),
      ...(signals
        ? [
            say(watchSentence(signals.watch, placeWords(shown.dataset))),
            say(signals.by),
            ...(countSignals(signals.watch.places).silent === 0 ? [t('signals-not-calm')] : []), // else the sentence says it
          ]
        : []),
    ],
  };
}
