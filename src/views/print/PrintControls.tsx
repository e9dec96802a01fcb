import { ORIENTATIONS, PAPERS } from '../../core/viewmodels/print/paper';
import { INKS, type PrintChoices, type PrintPart } from '../../core/viewmodels/print/printChoices';
import { closePrint } from '../../state/printAddress';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';
import { PartOrder } from './PartOrder';

interface Props {
  readonly choices: PrintChoices;
  /** What the view can print, in the usual order. */
  readonly available: readonly PrintPart[];
  readonly onChoose: (choices: PrintChoices) => void;
}

/** What is printed, in which order, on which paper; and the way to the printer. */
export function PrintControls({ choices, available, onChoose }: Props) {
  const { t } = useStore((store) => store.language);
  const { paper, orientation, ink, parts } = choices;
  return (
    <div className="print-controls">
      <div className="dialog-head">
        <h2>{t('print')}</h2>
        <button type="button" className="button icon" onClick={closePrint} aria-label={t('close')}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className="print-choices">
        <Segments
          label={t('print-paper')}
          options={PAPERS.map((value) => ({ value, text: value }))}
          chosen={paper}
          onChoose={(value) => onChoose({ ...choices, paper: value })}
        />
        <Segments
          label={t('print-orientation')}
          options={ORIENTATIONS.map((value) => ({ value, text: t(`print-${value}`) }))}
          chosen={orientation}
          onChoose={(value) => onChoose({ ...choices, orientation: value })}
        />
        <Segments
          label={t('print-ink')}
          options={INKS.map((value) => ({ value, text: t(`print-${value}`) }))}
          chosen={ink}
          onChoose={(value) => onChoose({ ...choices, ink: value })}
        />
      </div>
      <PartOrder
        chosen={parts}
        available={available}
        onChange={(changed) => onChoose({ ...choices, parts: changed })}
      />
      <button type="button" className="button primary" onClick={() => window.print()}>
        {t('print-now')}
      </button>
      <p className="soft">{t('print-hint')}</p>
    </div>
  );
}
