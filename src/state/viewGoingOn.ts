import type { DatasetSummary } from '../core/domain/dataset';
import type { Message } from '../core/domain/message';
import { carryOver } from '../core/session/carryOver';
import type { View } from '../core/session/view';
import { useStore } from './store';

/**
 * The view that goes on to a dataset: what a link asks of the table it named, or what is looked at now. Of a file that no
 * link named it names none.
 */
export function viewGoingOn(
  dataset: DatasetSummary,
  asked: View | null,
): { view: View; notices: readonly Message[] } {
  const { view, dataset: last, files } = useStore.getState();
  const { lang, digits, mode } = view;
  const file = files.find((one) => one.dataset?.id === dataset.id);
  const data = file ? file.path : view.data;
  if (asked) return { view: { ...asked, data, lang, digits, mode }, notices: [] };
  const now = { ...view, data };
  return last && last.id !== dataset.id ? carryOver(now, last, dataset) : { view: now, notices: [] };
}
