import { useStore } from '../../state/store';

/** Says that something was taken away or replaced, with the way back. */
export function Replaced({ onBringBack }: { readonly onBringBack: () => void }) {
  const { t } = useStore((store) => store.language);
  return (
    <p role="status">
      {t('board-replaced')}{' '}
      <button type="button" className="linklike" onClick={onBringBack}>
        {t('board-bring-back')}
      </button>
    </p>
  );
}
