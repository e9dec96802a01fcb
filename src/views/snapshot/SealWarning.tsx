import type { CheckedSeal, Seal } from '../../state/seal';
import { useStore } from '../../state/store';

interface Props {
  readonly seal: Seal;
  readonly found: CheckedSeal;
}

/** That the file is not the one that was published, or nothing where it is. */
export function SealWarning({ seal, found: { agrees, signature } }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <>
      {!agrees && <p className="snapshot-altered">{t('snapshot-altered')}</p>}
      {agrees && !seal.isStillAsMade && <p className="snapshot-altered">{t('snapshot-altered-still')}</p>}
      {signature.found === 'wrong' && <p className="snapshot-altered">{t('snapshot-signature-wrong')}</p>}
    </>
  );
}
