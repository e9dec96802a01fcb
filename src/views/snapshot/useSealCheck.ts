import { useEffect, useState } from 'react';
import { checkSeal, type CheckedSeal, type Seal } from '../../state/seal';

/** What the check of a snapshot found, null until it is done, and whether a reader asked for it. */
export interface SealCheck {
  readonly found: CheckedSeal | null;
  readonly asked: boolean;
  readonly check: () => void;
}

/** Checks the file unasked, once its figures are painted, and again whenever a reader asks. */
export function useSealCheck(seal: Seal): SealCheck {
  const [found, setFound] = useState<CheckedSeal | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => void checkSeal(seal).then(setFound));
    return () => clearTimeout(timer);
  }, [seal]);
  const check = () => {
    void checkSeal(seal).then((checked) => {
      setFound(checked);
      setAsked(true);
    });
  };
  return { found, asked, check };
}
