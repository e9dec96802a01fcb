import { useState } from 'react';
import { useStore } from '../../state/store';
import { copyText } from './copyText';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ label, text }: Props) {
  const { t } = useStore((store) => store.language);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p>
      <button type="button" className="button" onClick={() => void copyText(text).then(setCopied)}>
        {label}
      </button>{' '}
      <span role="status">{copied === null ? '' : t(copied ? 'copied' : 'copy-failed')}</span>
    </p>
  );
}
