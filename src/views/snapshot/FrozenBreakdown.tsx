import { breakdownModelOf, publishedNear } from '../../core/viewmodels/breakdownModel';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { Parts } from '../panels/Parts';
import { useBreakdown } from '../parts/useBreakdown';
import type { Shown } from '../useShown';
import { SuppressedParts } from './SuppressedParts';
import '../panels/breakdown.css';

/** Where the displaced came from, where they live or when they left: the one breakdown of a snapshot; nothing without one. */
export function FrozenBreakdown({ shown }: { readonly shown: Shown }) {
  const { dataset, cube, dateIndex } = shown;
  const { t } = useStore((store) => store.language);
  const { choices, found } = useBreakdown(shown);
  const day = cube.dates[dateIndex]?.day;
  if (!choices || !found || day === undefined) return null;
  const { chosen: dimension } = choices;
  const at = found.dates.find((one) => one.day === day);
  const model = breakdownModelOf(found, day, dataset);
  const near = publishedNear(found, day);
  const isSuppressed = Boolean(at?.suppressed?.length);
  return (
    <section className="breakdown" aria-labelledby="breakdown">
      <h2 id="breakdown">{t(`breakdown-${dimension}`)}</h2>
      {model && <Parts model={model} measure={cube.measure} dimension={dimension} />}
      {at && <SuppressedParts at={at} dimension={dimension} dataset={dataset} />}
      {!model && !isSuppressed && (
        <p className="soft">
          {t('snapshot-breakdown-none')}{' '}
          {near !== null && (
            <button type="button" className="linklike on-screen" onClick={() => choose({ date: near })}>
              {t('breakdown-near', { day: { day: near } })}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
