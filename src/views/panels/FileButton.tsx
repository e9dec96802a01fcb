import './fileButton.css';

interface Props {
  readonly text: string;
  /** Endings and types of such files. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Whether it stands among links. */
  readonly isLink?: boolean;
}

/** Opens a file of the reader's: the browser's own field would speak the language of the browser. */
export function FileButton({ text, accept, onFile, isLink = false }: Props) {
  return (
    <label className={`${isLink ? 'linklike' : 'button'} file-button`}>
      {text}
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // the same file may be opened again
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
