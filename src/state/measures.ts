import type { DatasetSummary } from '../core/domain/dataset';
import { message } from '../core/domain/message';
import { speakWith } from './speech';
import { addNotices, useStore } from './store';

/** Fetches the words and the arithmetic of what only a person's file counts: refugees, and movements. */
export async function fetchMeasures(): Promise<void> {
  const [{ flowOver }] = await Promise.all([
    import('../core/viewmodels/flow/flowOver'),
    speakWith('measures'),
  ]);
  useStore.setState({ flowOver });
}

/** Resolves when all measures of a dataset can be shown; a notice says when that failed. */
export async function readyFor({ measures }: DatasetSummary): Promise<void> {
  if (measures.every(({ measure }) => measure === 'idps' || measure === 'returnees')) return;
  await fetchMeasures().catch(() => addNotices([message('notice-dialog-missing')]));
}
