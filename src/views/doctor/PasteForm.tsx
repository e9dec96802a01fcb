import { useState } from 'react';
import { openFiles } from '../../state/openFiles';
import { useStore } from '../../state/store';

/** A table pasted as text, from a spreadsheet or a message. */
export function PasteForm() {
  const { t } = useStore((store) => store.language);
  const [text, setText] = useState('');
  return (
    <form
      className="way-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        setText('');
        void openFiles([new File([text], t('paste-name'))]);
      }}
    >
      <label>
        <span>{t('paste-label')}</span>
        <textarea rows={3} value={text} dir="auto" onChange={({ target }) => setText(target.value)} />
      </label>
      <p className="way-in-end">
        <button type="submit" className="button">
          {t('paste-read')}
        </button>{' '}
        <span className="soft">{t('paste-hint')}</span>
      </p>
    </form>
  );
}
