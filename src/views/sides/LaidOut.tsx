import { useEffect, useState } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import type { Failure } from '../../core/domain/failure';
import type { Measure, Unit } from '../../core/domain/measure';
import type { Side } from '../../core/viewmodels/sideBySide';
import { askSeries } from '../../state/series';
import { useStore } from '../../state/store';
import { SideFigures } from './SideFigures';

interface Props {
  readonly first: DatasetSummary;
  readonly second: DatasetSummary;
  readonly asked: { readonly measure: Measure; readonly unit: Unit };
}

type Sides = readonly [first: Side, second: Side];

/** The series of two datasets, once both are here. */
export function LaidOut({ first, second, asked }: Props) {
  const { t } = useStore((store) => store.language);
  const [sides, setSides] = useState<Sides | Failure | null>(null);
  useEffect(() => {
    let over = false;
    void Promise.all([first, second].map(({ id }) => askSeries({ dataset: id, ...asked }))).then(([a, b]) => {
      if (over || !a || !b) return;
      if (!a.ok) setSides(a.failure);
      else if (!b.ok) setSides(b.failure);
      else
        setSides([
          { dataset: first, cube: a.value.cube },
          { dataset: second, cube: b.value.cube },
        ]);
    });
    return () => {
      over = true;
    };
  }, [first, second, asked]);
  if (sides === null) return <p role="status">{t('sides-reading')}</p>;
  if ('code' in sides) {
    return <p role="alert">{t(`failure-${sides.code}`, { detail: sides.detail })}</p>;
  }
  return <SideFigures first={sides[0]} second={sides[1]} />;
}
