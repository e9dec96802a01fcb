const LONGEST = 80;

/** The name of the file of a snapshot: letters and digits of its title, of any script, and hyphens between them. */
export function snapshotName(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-').toLowerCase()).slice(0, LONGEST).join('');
  return `${name.replace(/-+$/, '') || 'snapshot'}.html`;
}
