import { dropAnywhere } from './dropAnywhere';
import { pasteAnywhere } from './pasteAnywhere';

/** Lets files be dropped and tables be pasted anywhere on the page; to be called once. */
export function takeFiles(): void {
  dropAnywhere();
  pasteAnywhere();
}
