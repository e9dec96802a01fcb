import { message } from '../core/domain/message';
import {
  DEFAULT_PRINT,
  readPrint,
  writePrint,
  type PrintChoices,
} from '../core/viewmodels/print/printChoices';
import type { View } from '../core/session/view';
import { isWithoutAddress } from './addressOfFile';
import { linkTo, writeWaiting } from './link';
import { addNotices, useStore } from './store';

/** The choices that the address holds, or the usual ones; what is not known in it is told. */
export function printAsked(): PrintChoices {
  const read = readPrint(location.hash);
  addNotices((read?.unknown ?? []).map((part) => message('notice-link-dropped', { part })));
  return read?.choices ?? DEFAULT_PRINT;
}

/** Where a view is found again, as it stands on paper. */
export interface AddressOnPaper {
  readonly text: string;
  /** False where this site is on one machine only: then it is what stands behind the address of another. */
  readonly isWhole: boolean;
}

/** The address of a view, for a reader who has the paper alone. */
export function addressOnPaper(view: View): AddressOnPaper {
  const { hostname, search, href } = new URL(linkTo(view));
  const isWhole = !ON_ONE_MACHINE.test(hostname);
  return { text: isWhole ? href : search, isWhole };
}

const ON_ONE_MACHINE = /^(?:localhost|127\..*|\[::1\])$/;

/**
 * Keeps the choices in the address while the studio is open: it opens with them again. No step that "back" undoes. Not of
 * a file that no address shows: the studio would open again with other figures.
 */
export function showPrintInAddress(choices: PrintChoices): void {
  writeWaiting();
  const hash = isWithoutAddress(useStore.getState()) ? withoutHash() : writePrint(choices);
  history.replaceState(history.state, '', hash);
}

/** Leaves the studio, and takes its choices out of the address. */
export function closePrint(): void {
  writeWaiting();
  history.replaceState(history.state, '', withoutHash());
  useStore.setState({ panel: null });
}

const withoutHash = () => `${location.pathname}${location.search}`;
