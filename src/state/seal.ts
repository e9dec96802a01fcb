import { hashOf } from '../core/publish/page/snapshotHtml';

/** The data of a snapshot as it stands in its file, and the hash that the file gives for it. */
export interface Seal {
  readonly embedded: string;
  readonly expected: string;
}

/** The hash of the data as it is now, and whether it is the one the file gives. */
export function checkSeal({ embedded, expected }: Seal): { readonly hash: string; readonly agrees: boolean } {
  const hash = hashOf(embedded);
  return { hash, agrees: hash === expected };
}
