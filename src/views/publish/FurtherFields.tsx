import { parseIsoDay } from '../../core/domain/day';
import { SENSITIVITIES } from '../../core/domain/sensitivity';
import { tomorrow } from '../../state/clock';
import type { SnapshotWish } from '../../state/snapshotFile';
import { useStore } from '../../state/store';
import { TextField } from './TextField';

interface Props {
  readonly wish: SnapshotWish;
  /** The terms of the source, which hold unless others are given. */
  readonly terms: string;
  readonly onChange: (part: Partial<SnapshotWish>) => void;
}

/** What is said of few snapshots: how to reach the publisher, terms of its own, sensitivity, a last day. */
export function FurtherFields({ wish, terms, onChange }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <details>
      <summary>{t('publish-further')}</summary>
      <TextField
        label={t('snapshot-contact')}
        value={wish.contact}
        onText={(contact) => onChange({ contact })}
      />
      <TextField
        label={t('snapshot-terms')}
        value={wish.terms ?? terms}
        onText={(text) => onChange({ terms: text })}
      />
      <label className="publish-field">
        <span>{t('snapshot-classification')}</span>
        <select
          value={wish.classification}
          onChange={({ target: { value } }) => {
            const classification = SENSITIVITIES.find((one) => one === value);
            if (classification) onChange({ classification });
          }}
        >
          {SENSITIVITIES.map((one) => (
            <option key={one} value={one}>
              {t(`classification-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="publish-field">
        <span>{t('snapshot-expires')}</span>
        <input
          type="date"
          min={tomorrow()}
          value={wish.expires ?? ''}
          onChange={({ target: { value } }) => onChange({ expires: parseIsoDay(value) })}
        />
      </label>
    </details>
  );
}
