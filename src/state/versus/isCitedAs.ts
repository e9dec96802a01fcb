import { permanentName } from '../../core/publish/citation/permanentName';

/** Whether a hash or a name that a person typed is that of a snapshot, however it was copied. */
export function isCitedAs(typed: string, fingerprint: string): boolean {
  const text = typed.trim();
  return text.replaceAll(/[\s:-]/g, '').toLowerCase() === fingerprint || text === permanentName(fingerprint);
}
