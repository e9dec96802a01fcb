import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';

/** How the figure differs from the round before, or from the date chosen for comparison. */
export function ChangeLine({ headline }: { readonly headline: Headline }) {
  const { t } = useStore((store) => store.language);
  const { change, since } = headline;
  if (change.kind !== 'change' || !since) {
    const key = change.kind === 'refused' ? 'change-refused' : since ? 'change-unknown' : 'change-first';
    return <p className="headline-change">{t(key)}</p>;
  }
  const { absolute, percent } = change;
  const key = absolute === 0 ? 'change-same' : percent === null ? 'change-absolute' : 'change-percent';
  return (
    <p className="headline-change">
      {t(key, {
        percent: { percent: percent ?? 0, signed: true },
        absolute: { signed: absolute },
        since: { day: since.day },
      })}
    </p>
  );
}
