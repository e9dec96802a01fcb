import { useStore } from '../../state/store';

interface Props {
  /** Says what another window of this browser took away. */
  readonly text: string;
  readonly onPutBack: () => void;
}

/** Says what is gone without anybody having touched this window, with the way back. */
export function LostElsewhere({ text, onPutBack }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <p role="alert">
      {text}{' '}
      <button type="button" className="linklike" onClick={onPutBack}>
        {t('story-restore')}
      </button>
    </p>
  );
}
