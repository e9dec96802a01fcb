import { memo } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { Unit } from '../../core/domain/measure';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';

/** What is counted and in what: only what the dataset has can be chosen. */
export const MeasureChooser = memo(function MeasureChooser({
  dataset,
}: {
  readonly dataset: DatasetSummary;
}) {
  const { t } = useStore((store) => store.language);
  const measure = useStore((store) => store.view.measure);
  const unit = useStore((store) => store.view.unit);
  const offered = dataset.measures.find((one) => one.measure === measure);
  const units = [...new Set<Unit>([...(offered?.units ?? []), unit])]; // people may be made of families
  return (
    <div className="headline-choosers">
      <Segments
        label={t('measure-label')}
        options={dataset.measures.map((one) => ({ value: one.measure, text: t(`measure-${one.measure}`) }))}
        chosen={measure}
        onChoose={(value) => choose({ measure: value })}
      />
      <Segments
        label={t('unit-label')}
        options={units.map((value) => ({ value, text: t(`unit-${value}`) }))}
        chosen={unit}
        onChoose={(value) => choose({ unit: value })}
      />
    </div>
  );
});
