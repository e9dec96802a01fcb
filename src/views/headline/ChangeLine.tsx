import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';

/** How the figure differs from the round before, or from the date chosen for comparison. */
export function ChangeLine({ headline }: { readonly headline: Headline }) {
  const { t } = useStore((store) => store.language);
  const { change, date, since } = headline;
  if (change.kind !== 'change' || !since) {
    if (!since || (change.kind !== 'refused' && since.day !== date.day)) {
      return <p className="headline-change">{t(since ? 'change-unknown' : 'change-first')}</p>;
    }
    const day = { since: { day: since.day } };
    return (
      <p className="headline-change">
        {t(change.kind === 'refused' ? 'change-refused' : 'change-same', day)}
      </p>
    );
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
