import { useStore } from '../../state/store';

interface Props {
  /** What could not be had. */
  readonly text: string;
  readonly onRetry: () => void;
}

/** Says that something could not be had, with another try. */
export function RetryNote({ text, onRetry }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <p className="soft" role="alert">
      {text}{' '}
      <button type="button" className="linklike" onClick={onRetry}>
        {t('retry')}
      </button>
    </p>
  );
}
