import { message } from '../core/domain/message';
import { addNotices, useStore } from './store';

/** Fetches what reads the region sets of a person when the view has some; a notice says that it could not be had. */
export async function readyForSets(): Promise<void> {
  if (useStore.getState().view.sets === null) return;
  await import('./ownSets').catch(() => addNotices([message('notice-sets-missing')]));
}
