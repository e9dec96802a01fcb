import type { Manifest } from '../../core/publish/manifest/manifest';
import { useStore } from '../../state/store';

/** At how many dates every place has a figure, in each unit. */
export function CoverageOfDates({ manifest }: { readonly manifest: Manifest }) {
  const { t } = useStore((store) => store.language);
  const coverage = manifest.coverage.filter(({ level }) => level === 'governorate');
  if (coverage.length === 0) return null;
  return (
    <div className="on-screen">
      <h3>{t('snapshot-coverage-title')}</h3>
      <ul>
        {coverage.map(({ unit, expected, dates, incomplete }) => (
          <li key={unit}>
            {t(`snapshot-coverage-${unit}`, {
              expected: { count: expected },
              whole: { count: dates - incomplete.length },
              dates: { count: dates },
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
