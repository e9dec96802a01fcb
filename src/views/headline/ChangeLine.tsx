import { aboutAs, type Headline } from '../../core/viewmodels/headline';
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
  if (!since) return t('change-first');
  if (since.day === date.day) return null; // the other date was moved onto this one
  const values = { since: { day: since.day } };
  if (change.kind === 'refused') return t('change-refused', values);
  if (change.kind === 'none') return t('change-unknown');
  const { absolute, percent, estimated } = change;
  const signed = { signed: absolute };
  const key = absolute === 0 ? 'change-same' : percent === null ? 'change-absolute' : 'change-percent';
  return t(key, {
    percent: { percent: percent ?? 0, signed: true },
    absolute: estimated ? aboutAs(signed) : signed,
    ...values,
    way: since.day > date.day ? 'until' : 'since',
  });
}
