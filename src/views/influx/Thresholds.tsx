import { useId, type ReactNode } from 'react';
import { useStore } from '../../state/store';

interface Props {
  /** Whether they are those that this tool proposes. */
  readonly isUsual: boolean;
  readonly onUsual: () => void;
  readonly children: ReactNode;
}

/** The thresholds in force, each to be written over, and whose they are. */
export function Thresholds({ isUsual, onUsual, children }: Props) {
  const { t } = useStore((store) => store.language);
  const id = useId();
  return (
    <div className="influx-thresholds" role="group" aria-labelledby={id}>
      <strong id={id}>{t('influx-thresholds')}</strong>
      {children}
      {isUsual ? (
        <p className="soft">{t('influx-own')}</p>
      ) : (
        <button type="button" className="linklike" onClick={onUsual}>
          {t('influx-usual')}
        </button>
      )}
    </div>
  );
}
