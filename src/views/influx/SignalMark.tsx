import type { Signal } from '../../core/viewmodels/influx/followDays';
import { useStore } from '../../state/store';

const SHAPES: Record<Signal, string> = {
  alert: 'M6 1 11.5 11H.5z',
  ongoing: 'M6 .5 11.5 6 6 11.5.5 6z',
  below: 'M1 5h10v2H1z',
  none: 'M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z',
};

/** A signal by its word and by a shape of its own: no colour tells what these do not. */
export function SignalMark({ signal }: { readonly signal: Signal }) {
  const { t } = useStore((store) => store.language);
  return (
    <strong className="influx-signal" data-signal={signal}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[signal]} />
      </svg>
      {t(`influx-signal-${signal}`)}
    </strong>
  );
}
