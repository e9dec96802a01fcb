import { faultsOfSites, type SiteFault } from './disclosure/sites';
import type { FrozenTable } from './frozen/frozenTable';
import { buildManifest, type Publication, type PublishedData } from './manifest/buildManifest';
import { canonicalJson } from './manifest/canonicalJson';
import type { Manifest, ManifestFault } from './manifest/manifest';
import { settingOf, type Setting, type SettingSource } from './setting/setting';

/**
 * A snapshot: what is said of the figures, the figures that may leave, and what they are drawn with. Whatever form it goes
 * out in, a page or files, is made of nothing else.
 */
export interface Snapshot {
  readonly manifest: Manifest;
  readonly data: FrozenTable;
  readonly setting: Setting;
}

/** Why figures that may leave are not published. */
export type PublishingFault = { readonly code: SiteFault } | ManifestFault;

/** A snapshot, or all that stands against publishing. */
export type MadeSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly faults: readonly PublishingFault[] };

/** What is to be published, before suppression. */
export type ToPublish = Omit<PublishedData, 'frozen'> & SettingSource;

/**
 * Makes a snapshot of figures that were protected: describes them and what stands around them. The same input gives the
 * same snapshot on every machine. O(cells).
 */
export function makeSnapshot(
  publication: Publication,
  toPublish: ToPublish,
  data: FrozenTable,
): MadeSnapshot {
  const { places, unplaced, districts } = toPublish.dataset;
  const isOfDistricts = toPublish.figures.series.some(({ level }) => level === 'district');
  const published = [...places, ...unplaced, ...((isOfDistricts && districts?.places) || [])];
  const codes = faultsOfSites(published, publication.optIns, isOfDistricts);
  if (codes.length > 0) return { ok: false, faults: codes.map((code) => ({ code })) };
  const built = buildManifest(publication, { ...toPublish, frozen: data });
  if (!built.ok) return built;
  const setting = settingOf(toPublish, data, publication.optIns);
  return { ok: true, snapshot: { manifest: built.manifest, data, setting } };
}

/** The one text of a snapshot, whose SHA-256 is its fingerprint: any program can check it. */
export function snapshotText({ manifest, data, setting }: Snapshot): string {
  return canonicalJson({ manifest, data, setting });
}
