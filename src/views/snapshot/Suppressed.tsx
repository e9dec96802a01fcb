import type { Snapshot } from '../../core/publish/snapshot';
import { isWholeSuppressed } from '../../state/snapshotReuse';
import { useStore } from '../../state/store';

/** How many figures were suppressed, by which rules, and where they would stand; and why finer ones than usual are there. */
export function Suppressed({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useStore((store) => store.language);
  const { suppression } = snapshot.manifest;
  const { suppressed, figures, leastFamilies, leastIndividuals, zerosAreSensitive, reason, optIns } =
    suppression;
  const rules = { families: { count: leastFamilies }, people: { count: leastIndividuals } };
  return (
    <>
      <p>
        {suppressed === 0
          ? t('snapshot-suppressed-none', rules)
          : t('snapshot-suppressed', { count: { count: suppressed }, figures: { count: figures }, ...rules })}
        {suppressed > 0 &&
          ` ${t(isWholeSuppressed(snapshot) ? 'snapshot-suppressed-totals' : 'snapshot-suppressed-parts')}`}
        {zerosAreSensitive && ` ${t('snapshot-zeros')}`}
        {reason !== '' && (
          <>
            {' '}
            {t('snapshot-rules-reason')} <bdi>{reason}</bdi>
          </>
        )}
      </p>
      {optIns.map((one) => (
        <p key={one.what}>
          {t(`snapshot-opt-in-${one.what}`)} <bdi>{one.reason}</bdi>
        </p>
      ))}
    </>
  );
}
