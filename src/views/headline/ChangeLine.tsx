import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';

/** How the figure differs from the round before, or from the date chosen for comparison. */
export function ChangeLine({ headline }: { readonly headline: Headline }) {
  const { t } = useStore((store) => store.language);
  return (
    <p className="headline-change">
      <Change headline={headline} /> <PanelLink panel="influx" text={t('influx-title')} />
    </p>
  );
}

function Change({ headline }: { readonly headline: Headline }) {
  const { t } = useStore((store) => store.language);
  const { change, date, since } = headline;
  if (change.kind !== 'change' || !since) {
    if (!since || (change.kind !== 'refused' && since.day !== date.day)) {
      return t(since ? 'change-unknown' : 'change-first');
    }
    return t(change.kind === 'refused' ? 'change-refused' : 'change-same', { since: { day: since.day } });
  }
  const { absolute, percent } = change;
  const key = absolute === 0 ? 'change-same' : percent === null ? 'change-absolute' : 'change-percent';
  return t(key, {
    percent: { percent: percent ?? 0, signed: true },
    absolute: { signed: absolute },
    since: { day: since.day },
    way: since.day > date.day ? 'until' : 'since',
  });
}
