import type { DatasetSummary } from '../core/domain/dataset';
import type { Message } from '../core/domain/message';
import { carryOver } from '../core/session/carryOver';
import type { View } from '../core/session/view';
import { useStore } from './store';

/** The view that goes on to a dataset: what a link asks of the table it named, or what is looked at now. */
export function viewGoingOn(
  dataset: DatasetSummary,
  asked: View | null,
): { view: View; notices: readonly Message[] } {
  const { view, dataset: last } = useStore.getState();
  const { lang, digits, mode } = view;
  if (asked) return { view: { ...asked, lang, digits, mode }, notices: [] };
  return last && last.id !== dataset.id ? carryOver(view, last, dataset) : { view, notices: [] };
}
