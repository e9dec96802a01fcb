import type { DatasetSummary } from '../../core/domain/dataset';
import { cutWords } from '../../core/session/story/cutWords';
import { STORY_LIMITS } from '../../core/session/story/story';

/** What a story calls a dataset: a file by its name, as its id is of one page alone; cut where a story has no room for it. */
export function nameInStories({ id, name }: Pick<DatasetSummary, 'id' | 'name'>): string {
  return cutWords(id.startsWith('file-') ? name.en : id, STORY_LIMITS.dataset);
}
