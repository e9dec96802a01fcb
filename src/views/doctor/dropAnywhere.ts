import { takeDrops } from '../../state/earlyDrops';
import { openFiles } from '../../state/openFiles';
import { useStore } from '../../state/store';
import './dropAnywhere.css';

/**
 * Takes files that are dropped anywhere on the page, and while they are dragged shows a target over all of it, open
 * dialogs included: a popover lies above them.
 */
export function dropAnywhere(): void {
  const target = document.createElement('div');
  target.className = 'drop-anywhere';
  target.popover = 'manual';
  document.body.append(target);
  const show = () => {
    const { t } = useStore.getState().language;
    target.textContent = t('drop-here');
    if (!target.matches(':popover-open')) target.showPopover();
  };
  const hide = () => {
    if (target.matches(':popover-open')) target.hidePopover();
  };
  addEventListener('dragenter', (event) => {
    if (holdsFiles(event)) show();
  });
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault(); // without this the browser would open the file itself
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hide(); // the pointer left the page, not only one part of it
  });
  addEventListener('drop', (event) => {
    hide();
    if (!holdsFiles(event)) return;
    event.preventDefault();
    open([...(event.dataTransfer?.files ?? [])]);
  });
  open(takeDrops());
}

function open(files: readonly File[]): void {
  if (files.length > 0) void openFiles(files);
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
