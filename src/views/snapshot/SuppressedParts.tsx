import type { DatedParts } from '../../core/cube/breakdown';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { Dimension } from '../../core/domain/measure';
import { nameOfPart } from '../../core/viewmodels/partName';
import { useStore } from '../../state/store';
import { usePartText } from '../parts/usePartText';

interface Props {
  readonly at: DatedParts;
  readonly dimension: Dimension;
  readonly dataset: DatasetSummary;
}

/** Names the parts that are suppressed, and those that are lower bounds: neither is a zero, and none is left out in silence. */
export function SuppressedParts({ at: { suppressed = [], lowerBounds = [] }, dimension, dataset }: Props) {
  const { t } = useStore((store) => store.language);
  const textOf = usePartText(dimension);
  const named = (keys: readonly string[]) => ({
    list: keys.map((key) => ({ en: textOf({ key, names: nameOfPart(dimension, key, dataset) }) })),
  });
  return (
    <>
      {suppressed.length > 0 && (
        <p className="parts-suppressed">{t('snapshot-parts-suppressed', { parts: named(suppressed) })}</p>
      )}
      {lowerBounds.length > 0 && (
        <p className="parts-suppressed">{t('snapshot-parts-lower', { parts: named(lowerBounds) })}</p>
      )}
    </>
  );
}
