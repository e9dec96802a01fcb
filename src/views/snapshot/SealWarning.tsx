import type { SealFault } from '../../state/seal';
import { useStore } from '../../state/store';

/** That the file is not the one that was published, or nothing where it is. */
export function SealWarning({ fault }: { readonly fault: SealFault | null }) {
  const { t } = useStore((store) => store.language);
  if (fault === null) return null;
  const texts = {
    signature: t('snapshot-signature-wrong'),
    data: t('snapshot-altered'),
    still: t('snapshot-altered-still'),
  };
  return <p className="snapshot-altered">{texts[fault]}</p>;
}
