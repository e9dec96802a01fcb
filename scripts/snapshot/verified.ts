import { permanentName } from '../../src/core/publish/citation/permanentName';
import { openSnapshot } from './openSnapshot';

/** Says that a snapshot is as it was published: by the fingerprint it is cited by, or else in itself. */
export async function verified(path: string, cited: string | null): Promise<string> {
  const { snapshot, fingerprint } = await openSnapshot(path, cited);
  const { title, publisher, frozen } = snapshot.manifest;
  return [
    cited === null ? 'sound; compare its fingerprint with the one it is cited by' : 'unaltered',
    `fingerprint: ${fingerprint}`,
    `name: ${permanentName(fingerprint)}`,
    `${publisher}: ${title}, frozen on ${frozen}`,
  ].join('\n');
}
