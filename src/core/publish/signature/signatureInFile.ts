import * as v from 'valibot';
import type { Signature } from './signature';

const shape = v.object({ signature: v.string(), key: v.string() });

/** The signature of a file beside a snapshot, not yet checked. A file that is not written like one is a wrong one. */
export function signatureInFile(text: string): Signature {
  const read = v.safeParse(shape, jsonOf(text));
  return read.success ? read.output : { signature: '', key: '' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
