import { useEffect, useState } from 'react';
import { checkSeal, type CheckedSeal, type Seal } from '../../state/seal';
import { useStore } from '../../state/store';
import { SignatureLine } from './SignatureLine';

interface Props {
  readonly seal: Seal;
  readonly software: string;
}

/** The hash of the file, and a button that says whether the data still has it. A file that was altered says so unasked. */
export function SealLine({ seal, software }: Props) {
  const { t } = useStore((store) => store.language);
  const [found, setFound] = useState<CheckedSeal | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => void checkSeal(seal).then(setFound)); // the figures are painted first
    return () => clearTimeout(timer);
  }, [seal]);
  const check = () => {
    void checkSeal(seal).then((checked) => {
      setFound(checked);
      setAsked(true);
    });
  };
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
        </button>{' '}
        <span role="status">
          {found && !found.agrees && <strong className="snapshot-altered">{t('snapshot-altered')}</strong>}
          {found?.agrees && !seal.isStillAsMade && (
            <strong className="snapshot-altered">{t('snapshot-altered-still')}</strong>
          )}
          {found?.agrees && seal.isStillAsMade && asked && t('snapshot-unaltered')}
        </span>
      </p>
      <p className="soft">{t('snapshot-made', { software })}</p>
    </>
  );
}
