import type { Place } from '../domain/place';
import { publishedTable } from './disclosure/publishedTable';
import { faultsOfSites, type SiteFault } from './disclosure/sites';
import { suppress, type Suppression } from './disclosure/suppress';
import { faultsOfRules, type RuleFault } from './disclosure/suppressionRules';
import type { CountTable } from './disclosure/countTable';
import { freeze } from './frozen/freeze';
import type { FrozenTable } from './frozen/frozenTable';
import { buildManifest, type Publication, type PublishedData } from './manifest/buildManifest';
import { canonicalJson } from './manifest/canonicalJson';
import type { Manifest, ManifestFault } from './manifest/manifest';

/** A snapshot before it is drawn: what stands around the figures, and the figures that may leave. */
export interface Snapshot {
  readonly manifest: Manifest;
  readonly data: FrozenTable;
}

/** Why nothing is published. `cannot_protect`: small counts that a reader could work out whatever is suppressed. */
export type PublishingFault =
  | { readonly code: RuleFault | SiteFault }
  | { readonly code: 'cannot_protect'; readonly cells: number }
  | ManifestFault;

/** A snapshot with what was done to protect it, which does not leave; or all that stands against publishing. */
export type MadeSnapshot =
  | {
      readonly ok: true;
      readonly snapshot: Snapshot;
      readonly table: CountTable;
      readonly suppression: Suppression;
    }
  | { readonly ok: false; readonly faults: readonly PublishingFault[] };

/** What is to be published, before suppression, with the places it is of. */
export interface ToPublish extends Omit<PublishedData, 'frozen'> {
  readonly places: readonly Place[];
}

/**
 * Makes a snapshot of figures: suppresses, freezes what is left, and describes it. The same input gives the same snapshot
 * on every machine. The cost is that of `suppress`.
 */
export function makeSnapshot(publication: Publication, toPublish: ToPublish): MadeSnapshot {
  const { figures, rules, places } = toPublish;
  const codes = [...faultsOfRules(rules), ...faultsOfSites(places, publication.optIns)];
  if (codes.length > 0) return { ok: false, faults: codes.map((code) => ({ code })) };
  const table = publishedTable(figures, rules);
  const suppression = suppress(table);
  if (suppression.exposed.length > 0) {
    return { ok: false, faults: [{ code: 'cannot_protect', cells: suppression.exposed.length }] };
  }
  const data = freeze(figures, table, suppression.suppressed);
  const built = buildManifest(publication, { ...toPublish, frozen: data });
  if (!built.ok) return { ok: false, faults: built.faults };
  return { ok: true, snapshot: { manifest: built.manifest, data }, table, suppression };
}

/** The one text of a snapshot, whose SHA-256 is its fingerprint: any program can check it. */
export function snapshotText({ manifest, data }: Snapshot): string {
  return canonicalJson({ manifest, data });
}
