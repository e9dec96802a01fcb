import { memo } from 'react';
import { wishOf, type BreakdownChoices } from '../../core/viewmodels/breakdownChoices';
import { breakdownModelOf, publishedNear } from '../../core/viewmodels/breakdownModel';
import { carriedFrom } from '../../core/viewmodels/carried';
import { isOfPlaces } from '../../core/viewmodels/partName';
import { hasReturns } from '../../core/viewmodels/returns/hasReturns';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { useBreakdown } from '../parts/useBreakdown';
import type { Shown } from '../useShown';
import { PanelLink } from './PanelLink';
import { Parts } from './Parts';
import { RetryNote } from './RetryNote';
import { Segments } from './Segments';
import './breakdown.css';

/** Where the displaced came from, where they live, when they left, who they are: one margin at a time, never crossed. */
export function Breakdown({ shown }: { readonly shown: Shown }) {
  const { dataset, cube, dateIndex } = shown;
  const { measure } = cube;
  const { t } = useStore((store) => store.language);
  const base = useStore((store) => store.dataset) ?? dataset;
  const { choices, found, phase, retry } = useBreakdown(shown);
  const day = cube.dates[dateIndex]?.day;
  const model = found && day !== undefined ? breakdownModelOf(found, day, base) : null;
  const near = found && !model && day !== undefined ? publishedNear(found, day) : null;
  const carries = found?.query.places.some((place) => carriedFrom(cube, dateIndex, place) !== null);
  if (!choices) return null;
  const dimension = choices.chosen;
  return (
    <section className="breakdown" aria-label={t('breakdown-region')}>
      {choices.options.length > 1 ? <Chooser choices={choices} /> : <h2>{t(`breakdown-${dimension}`)}</h2>}
      {phase === 'failed' ? (
        <RetryNote text={t('breakdown-failed')} onRetry={retry} />
      ) : model ? (
        <>
          <Parts model={model} measure={measure} dimension={dimension} />
          {carries && <p className="soft">{t('breakdown-reports')}</p>}
          <p className="parts-ways">
            <PanelLink panel="parts" text={t('parts-open')} />
            {isOfPlaces(dimension) && (
              <>
                {' · '}
                <PanelLink panel="matrix" text={t('matrix-open')} />
              </>
            )}
            {hasReturns(dataset) && (
              <>
                {' · '}
                <PanelLink panel="returns" text={t('returns-open')} />
              </>
            )}
          </p>
        </>
      ) : (
        <p className="soft">
          {t(phase === 'ready' ? 'breakdown-none' : 'breakdown-waiting')}{' '}
          {near !== null && (
            <button type="button" className="linklike" onClick={() => choose({ date: near })}>
              {t('breakdown-near', { day: { day: near } })}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** Apart: a step of the date changes no choice, which the browser would be told anew. */
const Chooser = memo(function Chooser({ choices }: { readonly choices: BreakdownChoices }) {
  const { t } = useStore((store) => store.language);
  return (
    <Segments
      label={t('breakdown-region')}
      options={choices.options.map((value) => ({ value, text: t(`breakdown-${value}`) }))}
      chosen={choices.chosen}
      onChoose={(value) => choose({ by: wishOf(value) })}
    />
  );
});
