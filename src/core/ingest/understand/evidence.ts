import type { Evidence, EvidenceKind } from '../understanding';

/** Grounds that leave no doubt whom a column counts. */
export const SOURCED: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['tag', 'headerOfSource', 'answer']);

/** Whether a person gave a column its role. */
export function isAnswered(assigned: { readonly evidence: readonly Evidence[] } | undefined): boolean {
  return assigned?.evidence.some(({ kind }) => kind === 'answer') ?? false;
}
