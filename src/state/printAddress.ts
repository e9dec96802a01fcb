import { message } from '../core/domain/message';
import {
  DEFAULT_PRINT,
  readPrint,
  writePrint,
  type PrintChoices,
} from '../core/viewmodels/print/printChoices';
import { addNotices, useStore } from './store';

/** The choices that the address holds, or the usual ones; what is not known in it is told. */
export function printAsked(): PrintChoices {
  const read = readPrint(location.hash);
  addNotices((read?.unknown ?? []).map((part) => message('notice-link-dropped', { part })));
  return read?.choices ?? DEFAULT_PRINT;
}

/** Keeps the choices in the address while the studio is open: it opens with them again. No step that "back" undoes. */
export function showPrintInAddress(choices: PrintChoices): void {
  history.replaceState(history.state, '', writePrint(choices));
}

/** Leaves the studio, and takes its choices out of the address. */
export function closePrint(): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  useStore.setState({ panel: null });
}
