import { useState } from 'react';
import type { Failure } from '../../core/domain/failure';
import { failureSentence } from '../../language/failureSentence';
import { openAddress, readAddress } from '../../state/fileAddress';
import { useStore } from '../../state/store';

type Step =
  | { readonly at: 'writing' }
  | { readonly at: 'invalid' }
  | { readonly at: 'asking'; readonly url: string; readonly host: string }
  | { readonly at: 'fetching' }
  | { readonly at: 'failed'; readonly failure: Failure };

/** A file at an address. Another site is asked only after its name was shown and a person agreed. */
export function AddressForm() {
  const { t } = useStore((store) => store.language);
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>({ at: 'writing' });
  const fetchFrom = async (url: string) => {
    setStep({ at: 'fetching' });
    const opened = await openAddress(url, 'load');
    setStep(opened.ok ? { at: 'writing' } : { at: 'failed', failure: opened.failure });
  };
  return (
    <form
      className="way-in"
      onSubmit={(event) => {
        event.preventDefault();
        const address = readAddress(text);
        if (!address) setStep({ at: 'invalid' });
        else if (address.foreign === null) void fetchFrom(address.url);
        else setStep({ at: 'asking', url: address.url, host: address.foreign });
      }}
    >
      <label>
        <span>{t('address-label')}</span>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setStep({ at: 'writing' });
          }}
        />
      </label>
      {step.at !== 'asking' && (
        <p className="way-in-end">
          <button type="submit" className="button" disabled={step.at === 'fetching'}>
            {t('address-read')}
          </button>
        </p>
      )}
      <div role="status">
        {step.at === 'invalid' && <p className="doctor-failed">{t('address-invalid')}</p>}
        {step.at === 'fetching' && <p>{t('address-fetching')}</p>}
        {step.at === 'failed' && <p className="doctor-failed">{failureSentence(step.failure, t)}</p>}
        {step.at === 'asking' && <p>{t('address-foreign', { host: step.host })}</p>}
      </div>
      {step.at === 'asking' && (
        <p className="way-in-end">
          <button type="button" className="button primary" onClick={() => void fetchFrom(step.url)}>
            {t('address-confirm', { host: step.host })}
          </button>
          <button type="button" className="button" onClick={() => setStep({ at: 'writing' })}>
            {t('cancel')}
          </button>
        </p>
      )}
    </form>
  );
}
