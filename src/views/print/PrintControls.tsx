import type { PrintChoices, PrintPart } from '../../core/viewmodels/print/printChoices';
import { closePrint } from '../../state/printAddress';
import { useStore } from '../../state/store';
import { PartOrder } from './PartOrder';
import { PrintPanel } from './PrintPanel';

interface Props {
  readonly choices: PrintChoices;
  /** What the view can print, in the usual order. */
  readonly available: readonly PrintPart[];
  readonly onChoose: (choices: PrintChoices) => void;
}

/** What of a report is printed, in which order, on which paper. */
export function PrintControls({ choices, available, onChoose }: Props) {
  const { t } = useStore((store) => store.language);
  const change = (changed: Partial<PrintChoices>) => onChoose({ ...choices, ...changed });
  return (
    <PrintPanel title={t('print')} onClose={closePrint} choices={choices} onChoose={change}>
      <PartOrder chosen={choices.parts} available={available} onChange={(parts) => change({ parts })} />
    </PrintPanel>
  );
}
