import type { CheckedSeal } from '../../state/seal';
import { useStore } from '../../state/store';

interface Props {
  readonly signature: CheckedSeal['signature'];
  /** Whether the reader asked for the check. */
  readonly asked: boolean;
}

/** Which key signed the file, for the reader to compare; that none did is said when asked. */
export function SignatureLine({ signature, asked }: Props) {
  const { t } = useStore((store) => store.language);
  switch (signature.found) {
    case 'none':
      return asked ? <p role="status">{t('snapshot-signature-none')}</p> : null;
    case 'wrong':
      return null; // the warning above the figures says so
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
