import { revealedBySubtraction } from '../../src/core/publish/disclosure/bySubtraction';
import { figureName, frozenFigures } from '../../src/core/publish/frozen/frozenFigures';
import type { ProtectedFigures } from '../../src/core/publish/protectFigures';
import { openSnapshot } from './openSnapshot';

/** A warning for each small figure that a reader of an earlier snapshot could work out from the new one. */
export async function againstEarlier(
  earlier: string | null,
  { table, suppression }: Extract<ProtectedFigures, { ok: true }>,
): Promise<string[]> {
  if (earlier === null) return [];
  const { snapshot } = await openSnapshot(earlier, null);
  const told = new Map(frozenFigures(snapshot.data).map((figure) => [figureName(figure), figure.value]));
  return revealedBySubtraction(table, suppression, (name) => told.get(name) ?? null).map(
    ({ day, place, dimension, key }) =>
      `warning: the earlier snapshot gives away ${[day, place, dimension, key].filter(Boolean).join(' ')}`,
  );
}
