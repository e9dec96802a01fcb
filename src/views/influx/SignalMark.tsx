import type { Signal } from '../../core/viewmodels/influx/followDays';
import { useStore } from '../../state/store';
import { SIGNAL_SHAPES } from './signalShapes';

/** A signal by its word and by a shape of its own: no colour tells what these do not. */
export function SignalMark({ signal }: { readonly signal: Signal }) {
  const { t } = useStore((store) => store.language);
  return (
    <strong className="influx-signal" data-signal={signal}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SIGNAL_SHAPES[signal]} />
      </svg>
      {t(`influx-signal-${signal}`)}
    </strong>
  );
}
