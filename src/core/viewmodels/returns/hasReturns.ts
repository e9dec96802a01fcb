import type { DatasetSummary } from '../../domain/dataset';
import { dimensionsOf } from '../partsQuery';

/** Whether a dataset may tell how many are back of those displaced from a place: origins are of governorates only. */
export function hasReturns(dataset: DatasetSummary): boolean {
  const countsReturnees = dataset.measures.some(({ measure }) => measure === 'returnees');
  return dataset.level !== 'district' && countsReturnees && dimensionsOf(dataset, 'idps').includes('origin');
}
