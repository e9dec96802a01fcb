import type { CheckedSeal } from '../../state/seal';
import { useStore } from '../../state/store';

/** Which key signed the file, for the reader to compare. */
export function SignatureLine({ signature }: Pick<CheckedSeal, 'signature'>) {
  const { t } = useStore((store) => store.language);
  switch (signature.found) {
    case 'none': // which is said to whoever has the file checked
    case 'wrong': // which is said above the figures
      return null;
    case 'unchecked':
      return <p role="status">{t('snapshot-signature-unchecked')}</p>;
    case 'right':
      return (
        <>
          <p className="snapshot-seal">
            <span>{t('snapshot-signature')}</span>{' '}
            <code dir="ltr" translate="no">
              {signature.signer}
            </code>
          </p>
          <p className="on-screen">{t('snapshot-signature-text')}</p>
        </>
      );
  }
}
