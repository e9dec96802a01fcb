import { rememberFileNames } from '../../state/fileNames';
import { dropAnywhere } from './dropAnywhere';
import { pasteAnywhere } from './pasteAnywhere';

/**
 * Lets files be dropped and tables be pasted anywhere on the page, and says which were open before it was loaded anew;
 * to be called once.
 */
export function takeFiles(): void {
  rememberFileNames();
  dropAnywhere();
  pasteAnywhere();
}
