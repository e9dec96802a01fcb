import { permanentName } from '../../src/core/publish/citation/permanentName';
import { snapshotHtml } from '../../src/core/publish/page/snapshotHtml';
import { snapshotText } from '../../src/core/publish/snapshot';
import { previewInPage } from '../../src/core/publish/preview/previewTags';
import { isFingerprintOf, type Signature } from '../../src/core/publish/signature/signature';
import { checkSignature } from '../../src/state/signing/signatures';
import { comparedFolder } from './comparedFolder';
import { NotPublished } from './notPublished';
import { openSnapshot } from './openSnapshot';
import { pageTemplate } from './pageTemplate';

/** What is said of a snapshot that holds; not whole where its data hold and its page may say something else. */
export interface Verified {
  readonly told: string;
  readonly isWhole: boolean;
}

/**
 * Says that a snapshot is as it was published: by the fingerprint it is cited by, or else in itself; and by which key it is
 * signed, which is refused where it is another than the one that was given. Of a folder every file that is made of the
 * snapshot is checked, and the others are named.
 */
export async function verified(
  path: string,
  cited: string | null,
  signer: string | null = null,
): Promise<Verified> {
  const { snapshot, fingerprint, page, signature, folder } = await openSnapshot(path, cited);
  const { manifest } = snapshot;
  const { title, publisher, frozen } = manifest;
  const text = snapshotText(snapshot);
  const unchecked =
    folder === null ? [] : await comparedFolder(folder, { snapshot, text, fingerprint, page, signature });
  const preview = page === null ? null : previewInPage(page);
  const embedded = { text, fingerprint, manifest, signature, preview };
  const isOurs = page === null || page === snapshotHtml(await pageTemplate(), embedded);
  const of = isOurs ? '' : 'its data alone: ';
  const told = [
    `${of}${cited === null ? 'sound; compare its fingerprint with the one it is cited by' : 'unaltered'}`,
    ...(isOurs
      ? []
      : [
          'warning: what draws the page is not what this version of Nuzuh makes: it was cut or altered, or another version made it',
        ]),
    ...unchecked.map((name) => `not covered: ${name}`),
    `fingerprint: ${fingerprint}`,
    `name: ${permanentName(fingerprint)}`,
    ...(await signedBy(text, signature, signer)),
    `${publisher}: ${title}, frozen on ${frozen}`,
  ].join('\n');
  return { told, isWhole: isOurs };
}

async function signedBy(text: string, given: Signature | null, signer: string | null): Promise<string[]> {
  const checked = await checkSignature(text, given);
  if (checked.found === 'right') {
    if (signer === null) {
      return [
        `signed with the key ${checked.signer}`,
        '  compare it with the one that the publisher has given you: a signature says that whoever holds this key made the file, not who that is',
      ];
    }
    if (given && isFingerprintOf(signer, given.key)) return [`signed with the key given, ${checked.signer}`];
    throw new NotPublished(`It is signed with another key: ${checked.signer}.`);
  }
  if (checked.found === 'wrong')
    throw new NotPublished('Its signature is wrong: whoever holds the key did not sign this.');
  if (signer !== null) throw new NotPublished('It is not signed, and a signature was asked for.');
  return ['unsigned'];
}
