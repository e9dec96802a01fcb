import type { DatasetSummary } from '../../core/domain/dataset';

/** What a story calls a dataset: a file by its name, as its id is of one page alone. */
export function nameInStories({ id, name }: Pick<DatasetSummary, 'id' | 'name'>): string {
  return id.startsWith('file-') ? name.en : id;
}
