import type { DatasetSummary } from '../core/domain/dataset';
import type { Unit } from '../core/domain/measure';
import type { Message } from '../core/domain/message';
import { carryOver } from '../core/session/carryOver';
import { resolveChoices } from '../core/session/resolveView';
import { DEFAULT_VIEW, type View } from '../core/session/view';
import { writeWaiting } from './link';
import { useStore } from './store';

/** The unit of the last figures that had another one too, or of a link: those of one unit alone leave nothing to choose. */
let wished: Unit = DEFAULT_VIEW.unit;

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
  const now = { ...(asked ?? view), data, lang, digits, mode };
  const isOther = asked === null && last !== null && last.id !== dataset.id;
  const going = isOther ? carryOver(now, last, dataset) : { view: now, notices: [] };
  const isChoice = asked !== null || last === null || hasSeveralUnits(last, view);
  if (isChoice) wished = now.unit;
  if (isChoice && isUnitInAddress()) return going;
  const unit = isOther ? wished : now.unit;
  return { ...going, view: inItsUnit({ ...going.view, unit }, dataset) };
}

/** A unit that stands in no address was asked for by nobody, nor is that of figures without another one. */
function isUnitInAddress(): boolean {
  writeWaiting();
  return new URLSearchParams(location.search).has('unit');
}

function hasSeveralUnits({ measures }: DatasetSummary, { measure }: View): boolean {
  return (measures.find((one) => one.measure === measure)?.units.length ?? 0) > 1;
}

/** The view in a unit that the dataset has, so that none is missed; thresholds are of one unit. */
function inItsUnit(view: View, dataset: DatasetSummary): View {
  const { unit, signals } = resolveChoices(view, dataset).view;
  return { ...view, unit, signals };
}
