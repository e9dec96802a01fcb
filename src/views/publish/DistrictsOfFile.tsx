import type { SnapshotScope } from '../../state/snapshotFile';
import { useStore } from '../../state/store';

interface Props {
  readonly chosen: SnapshotScope['districts'];
  readonly reason: string;
  readonly onChoose: (districts: SnapshotScope['districts']) => void;
  readonly onReason: (reason: string) => void;
}

/** Letters of a reason that says something (core/publish/disclosure/suppressionRules). */
const REASON = { least: 10, most: 1000 };

/** Lets the districts go out too, for a reason that the reader will see. */
export function DistrictsOfFile({ chosen, reason, onChoose, onReason }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={chosen === 'included'}
          onChange={({ target }) => onChoose(target.checked ? 'included' : 'none')}
        />
        <span>{t('publish-districts')}</span>
      </label>
      {chosen === 'included' && (
        <label className="publish-field">
          <span>{t('publish-required', { field: t('publish-districts-reason') })}</span>
          <input
            name={t('publish-districts-reason')}
            type="text"
            dir="auto"
            required
            minLength={REASON.least}
            maxLength={REASON.most}
            pattern=".*(\\S.*){10}"
            value={reason}
            onChange={({ target }) => onReason(target.value)}
          />
        </label>
      )}
    </>
  );
}
