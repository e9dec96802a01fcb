import { useEffect, useEffectEvent, useState } from 'react';
import {
  followForgetting,
  forgetKey,
  makeKey,
  ownKey,
  savePublicKey,
  type OwnKey,
} from '../../state/signing/ownKey';
import { useStore } from '../../state/store';

interface Props {
  /** What the file is signed with; null for a file without a signature. */
  readonly chosen: OwnKey | null;
  readonly onChoose: (key: OwnKey | null) => void;
}

/** Signs the file by choice, with a pair of keys that is made in this browser and stays in it. */
export function SigningOfFile({ chosen, onChoose }: Props) {
  const { t } = useStore((store) => store.language);
  const [kept, setKept] = useState<OwnKey | 'impossible' | null>(null);
  const [isForgotten, setForgotten] = useState(false);
  useEffect(() => {
    ownKey().then(setKept, () => setKept('impossible'));
  }, []);
  const drop = () => {
    setKept(null);
    onChoose(null);
  };
  const dropForgotten = useEffectEvent(() => {
    if (kept === null || kept === 'impossible') return;
    drop();
    setForgotten(true);
  });
  useEffect(() => followForgetting(() => dropForgotten()), []);
  const make = () => {
    makeKey().then(
      (key) => {
        setKept(key);
        setForgotten(false);
        onChoose(key);
      },
      () => setKept('impossible'),
    );
  };
  return (
    <>
      {isForgotten && <p role="alert">{t('publish-signing-forgotten')}</p>}
      <details className="publish-signing">
        <summary>{t('publish-signing')}</summary>
        <p className="soft">{t('publish-signing-text')}</p>
        {kept === 'impossible' && <p role="status">{t('publish-signing-impossible')}</p>}
        {kept === null && (
          <button type="button" className="button" onClick={make}>
            {t('publish-signing-make')}
          </button>
        )}
        {kept !== null && kept !== 'impossible' && (
          <>
            <label className="check">
              <input
                type="checkbox"
                checked={chosen !== null}
                onChange={({ target }) => onChoose(target.checked ? kept : null)}
              />
              <span>{t('publish-signing-choose')}</span>
            </label>
            <p>
              {t('publish-signing-fingerprint')}{' '}
              <code dir="ltr" translate="no">
                {kept.fingerprint}
              </code>
            </p>
            <button type="button" className="button" onClick={() => savePublicKey(kept)}>
              {t('publish-signing-save')}
            </button>
            <ForgetKey onForgotten={drop} />
          </>
        )}
      </details>
    </>
  );
}

/** Forgets the key after a warning. */
function ForgetKey({ onForgotten }: { readonly onForgotten: () => void }) {
  const { t } = useStore((store) => store.language);
  const [state, setState] = useState<'warned' | 'failed' | null>(null);
  if (state === null) {
    return (
      <button type="button" className="button" onClick={() => setState('warned')}>
        {t('publish-signing-forget')}
      </button>
    );
  }
  return (
    <div role="alert" className="publish-signing-warning">
      <p>{t(state === 'warned' ? 'publish-signing-forget-warning' : 'publish-signing-forget-failed')}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          forgetKey().then(onForgotten, () => setState('failed'));
        }}
      >
        {t('publish-signing-forget-yes')}
      </button>{' '}
      <button type="button" className="button" onClick={() => setState(null)}>
        {t('cancel')}
      </button>
    </div>
  );
}
