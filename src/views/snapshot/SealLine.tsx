import { faultOf, type Seal } from '../../state/seal';
import { useStore } from '../../state/store';
import { SealWarning } from './SealWarning';
import { SignatureLine } from './SignatureLine';
import type { SealCheck } from './useSealCheck';

interface Props extends SealCheck {
  readonly seal: Seal;
  readonly software: string;
}

/** The hash of the file and the key that signed it, and a button that says whether it is still the one that was published. */
export function SealLine({ seal, software, found, asked, check }: Props) {
  const { t } = useStore((store) => store.language);
  const fault = found && faultOf(seal, found);
  return (
    <>
      <p className="snapshot-seal">
        <span>{t('snapshot-hash')}</span>{' '}
        <code dir="ltr" translate="no">
          {seal.expected}
        </code>
      </p>
      {found && !fault && <SignatureLine signature={found.signature} />}
      <p className="snapshot-check">
        <button type="button" className="button" onClick={check}>
          {t('snapshot-check')}
        </button>
      </p>
      <div role="status">
        {asked && <SealWarning fault={fault} />}
        {asked && found?.signature.found === 'none' && <p>{t('snapshot-signature-none')}</p>}
        {asked && found && !fault && <p>{t('snapshot-unaltered')}</p>}
      </div>
      <p className="soft">{t('snapshot-made', { software })}</p>
    </>
  );
}
