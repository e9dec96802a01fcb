import type { tellingInWish } from '../../state/snapshotFile';
import { useStore } from '../../state/store';

interface Props {
  readonly found: ReturnType<typeof tellingInWish>;
}

/** Names the fields whose text may tell a suppressed figure, for the publisher to judge; nothing where there is none. */
export function TellingWords({ found }: Props) {
  const { t } = useStore((store) => store.language);
  if (found.length === 0) return null;
  return (
    <div role="alert" className="publish-signing-warning">
      {found.map(({ field, value }) => (
        <p key={`${field} ${value}`}>{t('publish-words-telltale', { field, value: { count: value } })}</p>
      ))}
      <p>{t('publish-words-check')}</p>
    </div>
  );
}
