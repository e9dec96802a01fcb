import type { ReactNode } from 'react';
import { ORIENTATIONS, PAPERS, type Orientation, type Paper } from '../../core/viewmodels/print/paper';
import { INKS, type Ink } from '../../core/viewmodels/print/printChoices';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';

/** On what is printed. */
interface PaperChoices {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly ink: Ink;
}

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly choices: PaperChoices;
  readonly onChoose: (changed: Partial<PaperChoices>) => void;
  /** What comes before the paper in the row of choices. */
  readonly first?: ReactNode;
  /** The choices of what is printed. */
  readonly children: ReactNode;
}

/** What is printed, on which paper, and the way to the printer. */
export function PrintPanel({ title, onClose, choices, onChoose, first, children }: Props) {
  const { t } = useStore((store) => store.language);
  const { paper, orientation, ink } = choices;
  return (
    <div className="print-controls">
      <div className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="button icon" onClick={onClose} aria-label={t('close')}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className="print-choices">
        {first}
        <Segments
          label={t('print-paper')}
          options={PAPERS.map((value) => ({ value, text: value }))}
          chosen={paper}
          onChoose={(value) => onChoose({ paper: value })}
        />
        <Segments
          label={t('print-orientation')}
          options={ORIENTATIONS.map((value) => ({ value, text: t(`print-${value}`) }))}
          chosen={orientation}
          onChoose={(value) => onChoose({ orientation: value })}
        />
        <Segments
          label={t('print-ink')}
          options={INKS.map((value) => ({ value, text: t(`print-${value}`) }))}
          chosen={ink}
          onChoose={(value) => onChoose({ ink: value })}
        />
      </div>
      {children}
      <button type="button" className="button primary" onClick={() => window.print()}>
        {t('print-now')}
      </button>
      <p className="soft">{t('print-hint')}</p>
    </div>
  );
}
