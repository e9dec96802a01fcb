import { openFiles } from '../../state/openFiles';
import { useStore } from '../../state/store';

/** Takes a table, or files, pasted anywhere on the page but in a field. */
export function pasteAnywhere(): void {
  addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (!clipboardData || (target instanceof Element && target.closest('input, textarea, select'))) return;
    const files = [...clipboardData.files];
    const text = clipboardData.getData('text/plain');
    if (files.length > 0) void openFiles(files);
    else if (looksLikeTable(text)) {
      void openFiles([new File([text], useStore.getState().language.t('paste-name'))]);
    }
  });
}

/** Two lines at least: a word or a link pasted by mistake is no table. */
function looksLikeTable(text: string): boolean {
  return /\S.*[\r\n]+.*\S/.test(text);
}
