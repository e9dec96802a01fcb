import type { DatasetSummary } from '../domain/dataset';
import { kindOf, type Measure } from '../domain/measure';

/** What cannot be published yet. */
export type NotPublished = 'districts' | 'sites' | 'flows' | 'measure' | 'carried';

/** Why a view cannot be frozen yet; null when it can. */
export function notPublished(
  { level, places }: DatasetSummary,
  measure: Measure,
  carry: number | null,
): NotPublished | null {
  if (level === 'district') return 'districts';
  if (places.some(({ point }) => point)) return 'sites';
  if (kindOf(measure) === 'flow') return 'flows';
  if (measure !== 'idps' && measure !== 'returnees') return 'measure';
  return carry === null ? null : 'carried';
}
