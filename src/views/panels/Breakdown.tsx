import { useEffect, useMemo } from 'react';
import type { BreakdownQuery } from '../../core/cube/breakdown';
import type { Dimension, Measure } from '../../core/domain/measure';
import { breakdownChoices, wishOf } from '../../core/viewmodels/breakdownChoices';
import { breakdownModelOf, publishedNear, type BreakdownModel } from '../../core/viewmodels/breakdownModel';
import { partWord } from '../../core/viewmodels/partWord';
import { selectionOf } from '../../core/viewmodels/selection';
import { loadBreakdown } from '../../state/breakdowns';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { Segments } from './Segments';
import './breakdown.css';

/** Parts shown before the rest is added up. */
const MOST_PARTS = 7;

/** Where the displaced came from, where they live, when they left, who they are: one margin at a time, never crossed. */
export function Breakdown({ shown }: { readonly shown: Shown }) {
  const { dataset, cube, dateIndex } = shown;
  const { measure } = cube;
  const { level } = dataset;
  const { t } = useStore((store) => store.language);
  const base = useStore((store) => store.dataset) ?? dataset;
  const places = useStore((store) => store.view.places);
  const by = useStore((store) => store.view.by);
  const breakdown = useStore((store) => store.breakdown);
  const ready = useStore(({ context }) => context.phase === 'ready' || context.phase === 'failed');
  const offered = dataset.measures.find((one) => one.measure === measure)?.dimensions ?? [];
  const choices = breakdownChoices(by, offered);
  const dimension = choices?.chosen ?? null;
  const day = cube.dates[dateIndex]?.day;
  const asked = useMemo(() => selectionOf(places, dataset, cube).places, [places, dataset, cube]);
  useEffect(() => {
    if (dimension === null) return;
    const query = { dataset: dataset.id, measure, dimension, places: asked };
    if (ready) void loadBreakdown(level === 'district' ? { ...query, ofDistricts: true } : query);
  }, [ready, dataset.id, level, measure, dimension, asked]);

  const found =
    breakdown.phase === 'ready' && dimension && isOf(breakdown.value.query, measure, dimension)
      ? breakdown.value
      : null;
  const model = found && day !== undefined ? breakdownModelOf(found, day, base) : null;
  const near = found && !model && day !== undefined ? publishedNear(found, day) : null;
  if (!choices || dimension === null) return null;
  return (
    <section className="breakdown" aria-label={t('breakdown-region')}>
      {choices.options.length > 1 ? (
        <Segments
          label={t('breakdown-region')}
          options={choices.options.map((value) => ({ value, text: t(`breakdown-${value}`) }))}
          chosen={dimension}
          onChoose={(value) => choose({ by: wishOf(value) })}
        />
      ) : (
        <h2>{t(`breakdown-${dimension}`)}</h2>
      )}
      {breakdown.phase === 'failed' ? (
        <p className="soft">
          {t('breakdown-failed')}{' '}
          <button
            type="button"
            className="linklike"
            onClick={() => void loadBreakdown({ dataset: dataset.id, measure, dimension, places: asked })}
          >
            {t('retry')}
          </button>
        </p>
      ) : model ? (
        <Parts model={model} measure={measure} dimension={dimension} />
      ) : (
        <p className="soft">
          {t(breakdown.phase === 'ready' ? 'breakdown-none' : 'breakdown-waiting')}{' '}
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

/** Whether parts are of a measure and breakdown: those of other places stay until the new ones are here. */
function isOf(query: BreakdownQuery, measure: Measure, dimension: Dimension): boolean {
  return query.measure === measure && query.dimension === dimension;
}

interface PartsProps {
  readonly model: BreakdownModel;
  readonly measure: Measure;
  readonly dimension: Dimension;
}

function Parts({ model, measure, dimension }: PartsProps) {
  const { t, say, nameOf, formats } = useStore((store) => store.language);
  const largest = model.parts[0]?.share ?? 100;
  const shownParts = model.parts.slice(0, model.parts.length > MOST_PARTS + 1 ? MOST_PARTS : undefined);
  const rest = model.parts.slice(shownParts.length);
  const restSum = rest.reduce((sum, { value }) => sum + value, 0);
  return (
    <>
      <ol className="parts">
        {shownParts.map(({ key, names, value, share }) => (
          <li key={key} title={t(`figure-short-${measure}-${model.unit}`, { value: { count: value } })}>
            <span className="part-name">
              {names ? nameOf(names) : wordOrOwn(say(partWord(dimension, key)), key)}
            </span>
            <span className="part-bar">
              <span style={{ inlineSize: `${(share / largest) * 100}%` }} />
            </span>
            <bdi className="number">{formats.percent(share)}</bdi>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <span className="part-name soft">{t('part-rest', { count: { count: rest.length } })}</span>
            <span className="part-bar">
              <span style={{ inlineSize: `${((restSum / model.sum) * 10_000) / largest}%` }} />
            </span>
            <bdi className="number">{formats.percent((restSum / model.sum) * 100)}</bdi>
          </li>
        )}
      </ol>
      <p className="soft parts-note">
        {t(`parts-of-${model.unit}`, { sum: { count: model.sum } })}
        {model.shortfall !== null && model.shortfall !== 0 && (
          <>
            {' '}
            {t(model.shortfall > 0 ? 'parts-shortfall' : 'parts-excess', {
              missing: { count: Math.abs(model.shortfall) },
              total: { count: model.sum + model.shortfall },
            })}
          </>
        )}
      </p>
    </>
  );
}

/** The word for a part. A key of a user's own file has no message and stays as the file writes it. */
function wordOrOwn(word: string, own: string): string {
  return word.startsWith('part-') ? own : word;
}
