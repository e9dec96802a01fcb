import type { Cube } from '../core/cube/cube';
import type { DatasetSummary } from '../core/domain/dataset';
import { breakRows } from '../core/publish/breakRows';
import { codesIn } from '../core/publish/writtenFigure';
import { comparisonRows } from '../core/publish/comparisonRows';
import { comparedSources, type Comparison } from '../core/viewmodels/change/comparison';
import { aboutFigures } from './aboutFigures';
import { saveTable } from './saveTable';
import { useStore } from './store';
import { writtenChange } from './writtenChange';

/** A comparison to save, with the sentence on it and the address that shows it; null where there is none. */
export interface ComparisonToSave {
  readonly comparison: Comparison;
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly sentence: string | null;
  readonly link: string | null;
}

/** Saves a comparison as a CSV table: above its header what it says, where the figures are from, and the method. */
export function saveComparison({ comparison, dataset, cube, sentence, link }: ComparisonToSave): void {
  const { nameOf } = useStore.getState().language;
  const { from, to, places, total } = comparison;
  const codeOf = codesIn(dataset);
  const marks = total.kind === 'change' ? total.marks : total.kind === 'refused' ? [total.because] : [];
  const about = aboutFigures({
    sentence,
    notes: marks.map((one) => nameOf(one.text)),
    file: cube.file,
    perFamily: cube.perFamily,
    sources: new Set(
      comparedSources(
        comparison,
        cube,
        places.map(({ place }) => place),
      ),
    ),
    link,
  });
  const rows = comparisonRows(
    from,
    to,
    `${cube.measure}_${cube.unit}`,
    places.map((one) => writtenChange(one, codeOf)),
  );
  saveTable(`change-${cube.measure}-${cube.unit}-${from.day}_${to.day}`, rows, about);
}

/** Saves the changes of method that a dataset knows as a table to edit and open again. */
export function saveBreaks({ breaks, id }: DatasetSummary): void {
  saveTable(`series-breaks-${id}`, breakRows(breaks));
}
