import { permanentName } from '../../src/core/publish/citation/permanentName';
import { snapshotHtml } from '../../src/core/publish/page/snapshotHtml';
import { snapshotText } from '../../src/core/publish/snapshot';
import { openSnapshot } from './openSnapshot';
import { pageTemplate } from './pageTemplate';

/** Says that a snapshot is as it was published: by the fingerprint it is cited by, or else in itself. */
export async function verified(path: string, cited: string | null): Promise<string> {
  const { snapshot, fingerprint, page } = await openSnapshot(path, cited);
  const { manifest } = snapshot;
  const { title, publisher, frozen } = manifest;
  const embedded = { text: snapshotText(snapshot), fingerprint, manifest };
  const isOurs = page === null || page === snapshotHtml(await pageTemplate(), embedded);
  return [
    cited === null ? 'sound; compare its fingerprint with the one it is cited by' : 'unaltered',
    ...(isOurs
      ? []
      : ['warning: what draws the page is not what this version of Nuzuh makes: trust the data alone']),
    `fingerprint: ${fingerprint}`,
    `name: ${permanentName(fingerprint)}`,
    `${publisher}: ${title}, frozen on ${frozen}`,
  ].join('\n');
}
