import type { PublishedFigures } from '../core/publish/disclosure/publishedFigures';
import type { SuppressionRules } from '../core/publish/disclosure/suppressionRules';
import type { FrozenTable } from '../core/publish/frozen/frozenTable';
import type { Publication } from '../core/publish/manifest/buildManifest';
import { protectFigures, type ProtectionFault } from '../core/publish/protectFigures';
import { protectionOf, type Protection } from '../core/publish/protection';
import type { ToPublish } from '../core/publish/snapshot';
import { writeSnapshot, type WrittenSnapshot } from '../core/publish/writeSnapshot';

/** What publishing takes long for, so that it is not done on the thread that draws: one row per question. */
export interface PublishingSteps {
  /** Suppresses, and searches for what a reader could work out: seconds where many counts are small. */
  protect: {
    request: { readonly figures: PublishedFigures; readonly rules: SuppressionRules };
    response:
      | { readonly ok: true; readonly data: FrozenTable; readonly protection: Protection }
      | { readonly ok: false; readonly faults: readonly ProtectionFault[] };
  };
  /** Writes the canonical text and its hash. */
  write: {
    request: {
      readonly publication: Publication;
      readonly toPublish: ToPublish;
      readonly data: FrozenTable;
    };
    response: WrittenSnapshot;
  };
}

export type PublishingStep = keyof PublishingSteps;
export type ToPublisher = {
  [Step in PublishingStep]: { readonly step: Step; readonly request: PublishingSteps[Step]['request'] };
}[PublishingStep];

onmessage = ({ data: asked }: MessageEvent<ToPublisher>) => {
  postMessage(asked.step === 'protect' ? protect(asked.request) : write(asked.request));
};

function protect({
  figures,
  rules,
}: PublishingSteps['protect']['request']): PublishingSteps['protect']['response'] {
  const made = protectFigures(figures, rules);
  return made.ok ? { ok: true, data: made.data, protection: protectionOf(made) } : made;
}

function write({ publication, toPublish, data }: PublishingSteps['write']['request']): WrittenSnapshot {
  return writeSnapshot(publication, toPublish, data);
}
