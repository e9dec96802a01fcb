import { wellFormed } from './canonicalJson';

/** The id of a dataset in a snapshot: the number of an opened file says nothing, and is another one each time. */
export function frozenDatasetId(dataset: string): string {
  return dataset.startsWith('file-') ? 'file-frozen' : wellFormed(dataset);
}
