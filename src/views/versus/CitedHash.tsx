import { useState } from 'react';
import { isCitedAs } from '../../state/versus/isCitedAs';
import { useStore } from '../../state/store';

/** Where the hash or name is typed that a file is cited by: a file without a hash in it is checked against nothing else. */
export function CitedHash({ fingerprint }: { readonly fingerprint: string }) {
  const { t } = useStore((store) => store.language);
  const [typed, setTyped] = useState('');
  const isCited = isCitedAs(typed, fingerprint);
  return (
    <>
      <label className="versus-cited">
        <span>{t('versus-cited')}</span>
        <input
          type="text"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {typed.trim() !== '' && (
        <p className={isCited ? undefined : 'versus-warning'}>
          {t(isCited ? 'versus-cited-right' : 'versus-cited-wrong')}
        </p>
      )}
    </>
  );
}
