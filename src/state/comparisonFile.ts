import type { Cube } from '../core/cube/cube';
import type { DatasetSummary } from '../core/domain/dataset';
import { breakRows } from '../core/publish/breakRows';
import { codesIn } from '../core/publish/writtenFigure';
import { comparisonRows } from '../core/publish/comparisonRows';
import { comparedSources, type ComparedPlace, type Comparison } from '../core/viewmodels/change/comparison';
import { aboutFigures } from './aboutFigures';
import { saveTable } from './saveTable';
import { useStore } from './store';

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
    places.map((one) => ({
      code: codeOf(one.place),
      name: nameOf(one.names),
      before: one.before.value,
      after: one.after.value,
      absolute: one.change.kind === 'change' ? one.change.absolute : null,
      percent: one.change.kind === 'change' ? one.change.percent : null,
      note: noteOn(one),
    })),
  );
  saveTable(`change-${cube.measure}-${cube.unit}-${from.day}_${to.day}`, rows, about);
}

/** Saves the changes of method that a dataset knows as a table to edit and open again. */
export function saveBreaks({ breaks, id }: DatasetSummary): void {
  saveTable(`series-breaks-${id}`, breakRows(breaks));
}

/** In fixed words why a place has no change, or the marks on it in the reader's language. */
function noteOn({ before, after, change }: ComparedPlace): string {
  const { nameOf } = useStore.getState().language;
  const estimates = [before.isEstimated && 'before: estimate', after.isEstimated && 'after: estimate'];
  if (change.kind === 'change') {
    const estimated = estimates.filter(Boolean).join('; ');
    return [estimated, ...change.marks.map((one) => nameOf(one.text))].filter(Boolean).join(' ');
  }
  if (change.kind === 'refused') return nameOf(change.because.text);
  const reasons = [before.empty && `before: ${before.empty}`, after.empty && `after: ${after.empty}`];
  const bounds = [before.isFloor && 'before: lower bound', after.isFloor && 'after: lower bound'];
  return [...reasons, ...bounds, ...estimates].filter(Boolean).join('; ');
}
