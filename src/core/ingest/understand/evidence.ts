import type { EvidenceKind } from '../understanding';

/** Grounds that leave no doubt whom a column counts. */
export const SOURCED: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['tag', 'headerOfSource', 'answer']);
