import { revealedAgainst } from '../../src/core/publish/comparison/revealedAgainst';
import type { ProtectedFigures } from '../../src/core/publish/protectFigures';
import { openSnapshot } from './openSnapshot';

/** A warning for each small figure that a reader of an earlier snapshot could work out from the new one. */
export async function againstEarlier(
  earlier: string | null,
  made: Extract<ProtectedFigures, { ok: true }>,
): Promise<string[]> {
  if (earlier === null) return [];
  const { snapshot } = await openSnapshot(earlier, null);
  return revealedAgainst(snapshot.data, made).map(
    ({ day, place, dimension, key }) =>
      `warning: the earlier snapshot gives away ${[day, place, dimension, key].filter(Boolean).join(' ')}`,
  );
}
