import type { Seal } from '../../state/seal';
import { useStore } from '../../state/store';
import { SealWarning } from './SealWarning';
import { SignatureLine } from './SignatureLine';
import type { SealCheck } from './useSealCheck';

interface Props extends SealCheck {
  readonly seal: Seal;
  readonly software: string;
}

/** The hash of the file, and a button that says whether the data still has it. */
export function SealLine({ seal, software, found, asked, check }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <>
      <p className="snapshot-seal">
        <span>{t('snapshot-hash')}</span>{' '}
        <code dir="ltr" translate="no">
          {seal.expected}
        </code>
      </p>
      {found && <SignatureLine signature={found.signature} asked={asked} />}
      <p className="snapshot-check">
        <button type="button" className="button" onClick={check}>
          {t('snapshot-check')}
        </button>
      </p>
      <div role="status">
        {asked && found && <SealWarning seal={seal} found={found} />}
        {asked && found?.agrees && seal.isStillAsMade && <p>{t('snapshot-unaltered')}</p>}
      </div>
      <p className="soft">{t('snapshot-made', { software })}</p>
    </>
  );
}
