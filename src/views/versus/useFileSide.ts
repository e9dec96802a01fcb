import { useEffect, useState } from 'react';
import { readSide, type ReadSide } from '../../state/versus/readSide';

/** What is known of a file that was chosen; null before. */
export type FileSide = 'reading' | ReadSide | null;

/** A file that is read and checked as soon as it is chosen. */
export function useFileSide(): readonly [FileSide, (file: File) => void] {
  const [file, choose] = useState<File | null>(null);
  const [known, setKnown] = useState<{ readonly file: File; readonly read: ReadSide } | null>(null);
  useEffect(() => {
    if (!file) return undefined;
    const abort = new AbortController();
    const tell = (read: ReadSide) => {
      if (!abort.signal.aborted) setKnown({ file, read });
    };
    readSide(file, abort.signal).then(tell, () => tell({ ok: false, why: 'unreadable' }));
    return () => abort.abort();
  }, [file]);
  return [file === null ? null : known?.file === file ? known.read : 'reading', choose];
}
