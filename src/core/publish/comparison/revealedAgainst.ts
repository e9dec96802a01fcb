import { revealedBySubtraction } from '../disclosure/bySubtraction';
import type { Coordinates } from '../disclosure/countTable';
import { figureName, frozenFigures } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import type { ProtectedFigures } from '../protectFigures';
import { comparedName } from './comparedName';

/** The small figures of what is to be published that a reader of an earlier snapshot could work out from both. The cost is that of `revealedBySubtraction`. */
export function revealedAgainst(
  earlier: FrozenTable,
  { data, table, suppression }: Extract<ProtectedFigures, { ok: true }>,
): Coordinates[] {
  const own = new Set(frozenFigures(data).map(comparedName));
  const same = frozenFigures(earlier).filter((figure) => own.has(comparedName(figure)));
  const told = new Map(same.map((figure) => [figureName(figure), figure.value]));
  return revealedBySubtraction(table, suppression, (name) => told.get(name) ?? null);
}
