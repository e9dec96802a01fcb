import type { Dimension, Measure } from '../../core/domain/measure';
import type { BreakdownModel } from '../../core/viewmodels/breakdownModel';
import { useStore } from '../../state/store';
import { usePartText } from '../parts/usePartText';

/** Parts shown before the rest is added up. */
const MOST_PARTS = 7;

interface Props {
  readonly model: BreakdownModel;
  readonly measure: Measure;
  readonly dimension: Dimension;
}

/** The parts of a stock as shares of their sum; in words alone where nothing is known of any. */
export function Parts({ model, measure, dimension }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const textOf = usePartText(dimension);
  if (model.unknown === model.sum) {
    return (
      <p className="soft parts-note">
        {t(`parts-none-${dimension}`)} {t(`parts-none-of-${model.unit}`, { sum: { count: model.sum } })}
      </p>
    );
  }
  const { whole } = model;
  const counted = model.parts.filter(({ share }) => share !== null);
  const largest = counted[0]?.share ?? 100;
  const shownParts = counted.slice(0, counted.length > MOST_PARTS + 1 ? MOST_PARTS : undefined);
  const rest = counted.slice(shownParts.length);
  const restSum = rest.reduce((sum, { value }) => sum + value, 0);
  return (
    <>
      <ol className="parts">
        {shownParts.map(({ key, names, value, share }) => (
          <li key={key} title={t(`figure-short-${measure}-${model.unit}`, { value: { count: value } })}>
            <span className="part-name">{textOf({ key, names })}</span>
            <span className="part-bar">
              <span style={{ transform: `scaleX(${(share ?? 0) / largest})` }} />
            </span>
            <bdi className="number">{formats.percent(share ?? 0)}</bdi>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <span className="part-name soft">{t('part-rest', { count: { count: rest.length } })}</span>
            <span className="part-bar">
              <span style={{ transform: `scaleX(${((restSum / whole) * 100) / largest})` }} />
            </span>
            <bdi className="number">{formats.percent((restSum / whole) * 100)}</bdi>
          </li>
        )}
      </ol>
      <p className="soft parts-note">
        {model.unknown > 0 && whole === model.sum
          ? t('parts-with-unknown', { sum: { count: whole }, unit: model.unit })
          : t(`parts-of-${model.unit}`, { sum: { count: whole } })}
        {whole < model.sum && <> {t('parts-unknown', { unknown: { count: model.sum - whole } })}</>}
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
