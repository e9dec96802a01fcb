import { useStore } from '../../state/store';
import { CitedHash } from './CitedHash';
import type { FileSide } from './useFileSide';

interface Props {
  readonly label: string;
  readonly side: FileSide;
  readonly onChoose: (file: File) => void;
}

/** A snapshot to choose, and what its check found. */
export function FileChoice({ label, side, onChoose }: Props) {
  return (
    <div>
      <label className="drop">
        <span>{label}</span>
        <input
          type="file"
          accept=".html,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onChoose(file);
          }}
        />
      </label>
      <div role="status">
        <Checked side={side} />
      </div>
    </div>
  );
}

function Checked({ side }: Pick<Props, 'side'>) {
  const { t, code } = useStore((store) => store.language);
  if (side === null) return null;
  if (side === 'reading') return <p className="soft">{t('versus-reading')}</p>;
  if (!side.ok) return <p className="versus-warning">{t(`versus-file-${side.why}`)}</p>;
  const { file } = side.side;
  if (!file) return null;
  const { titleIn, publisher, frozen, fingerprint, isChecked } = file;
  return (
    <>
      <p>
        {t('versus-file', { title: titleIn(code), publisher, day: { day: frozen } })}{' '}
        <span className="soft">{t(isChecked ? 'versus-checked' : 'versus-unchecked')}</span>{' '}
        <code className="versus-hash" dir="ltr">
          {fingerprint}
        </code>
      </p>
      {!isChecked && <CitedHash key={fingerprint} fingerprint={fingerprint} />}
    </>
  );
}
