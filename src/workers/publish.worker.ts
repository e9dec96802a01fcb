import { revealedAgainst } from '../core/publish/comparison/revealedAgainst';
import { setAgainst, type Versus } from '../core/publish/comparison/setAgainst';
import type { ComparedTable } from '../core/publish/comparison/sharedSeries';
import type { Coordinates } from '../core/publish/disclosure/countTable';
import type { Day } from '../core/domain/day';
import type { PublishedFigures } from '../core/publish/disclosure/publishedFigures';
import type { SuppressionRules } from '../core/publish/disclosure/suppressionRules';
import type { FrozenTable } from '../core/publish/frozen/frozenTable';
import type { Publication } from '../core/publish/manifest/buildManifest';
import { isPage } from '../core/publish/page/readPage';
import { protectFigures, type ProtectionFault } from '../core/publish/protectFigures';
import { protectionOf, type Protection } from '../core/publish/protection';
import type { ReadSnapshot } from '../core/publish/readSnapshot';
import { readSnapshotFile } from '../core/publish/readSnapshotFile';
import type { ToPublish } from '../core/publish/snapshot';
import { writeSnapshot, type WrittenSnapshot } from '../core/publish/writeSnapshot';
import { packFiles } from './packFiles';

/** What publishing takes long for, so that it is not done on the thread that draws: one row per question. */
export interface PublishingSteps {
  /** Suppresses, and searches for what a reader could work out: seconds where many counts are small. */
  protect: {
    request: {
      readonly figures: PublishedFigures;
      readonly rules: SuppressionRules;
      /** What an earlier snapshot tells; null for none. */
      readonly earlier: FrozenTable | null;
    };
    response:
      | {
          readonly ok: true;
          readonly data: FrozenTable;
          readonly protection: Protection;
          /** The small figures that the earlier one would give away. */
          readonly revealed: readonly Coordinates[];
        }
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
  /** Reads a file that is said to be a snapshot, and hashes it. */
  read: { request: { readonly text: string }; response: ReadFile };
  /** Packs files into one archive. */
  pack: {
    request: { readonly files: ReadonlyMap<string, string | Uint8Array>; readonly day: Day };
    response: Uint8Array<ArrayBuffer>;
  };
  /** Sets one snapshot against an earlier one. */
  compare: {
    request: { readonly older: ComparedTable; readonly newer: ComparedTable };
    response: Versus;
  };
}

/** What a file holds, and whether it is a page, which has a hash in it. */
export type ReadFile = ReadSnapshot & { readonly isPage: boolean };

export type PublishingStep = keyof PublishingSteps;
export type ToPublisher = {
  [Step in PublishingStep]: { readonly step: Step; readonly request: PublishingSteps[Step]['request'] };
}[PublishingStep];

onmessage = ({ data: asked }: MessageEvent<ToPublisher>) => {
  postMessage(answerTo(asked));
};

function answerTo(asked: ToPublisher): PublishingSteps[PublishingStep]['response'] {
  switch (asked.step) {
    case 'protect':
      return protect(asked.request);
    case 'write':
      return write(asked.request);
    case 'read':
      return read(asked.request);
    case 'pack':
      return packFiles(asked.request.files, asked.request.day);
    case 'compare':
      return setAgainst(asked.request.older, asked.request.newer);
  }
}

function protect({
  figures,
  rules,
  earlier,
}: PublishingSteps['protect']['request']): PublishingSteps['protect']['response'] {
  const made = protectFigures(figures, rules);
  if (!made.ok) return made;
  const revealed = earlier === null ? [] : revealedAgainst(earlier, made);
  return { ok: true, data: made.data, protection: protectionOf(made), revealed };
}

function write({ publication, toPublish, data }: PublishingSteps['write']['request']): WrittenSnapshot {
  return writeSnapshot(publication, toPublish, data);
}

function read({ text }: PublishingSteps['read']['request']): ReadFile {
  return { ...readSnapshotFile(text, null), isPage: isPage(text) };
}
