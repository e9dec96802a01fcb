import { parseIsoDay } from '../domain/day';
import type { CountTable } from './disclosure/countTable';
import type { PublishedFigures } from './disclosure/publishedFigures';
import { publishedTable } from './disclosure/publishedTable';
import { suppress, type Suppression } from './disclosure/suppress';
import { faultsOfRules, type RuleFault, type SuppressionRules } from './disclosure/suppressionRules';
import { freeze } from './frozen/freeze';
import type { FrozenTable } from './frozen/frozenTable';

/** Why no figures leave. `undated`: those of a table that names no days; `cannot_protect`: small counts that a reader could work out whatever is suppressed. */
export type ProtectionFault =
  | { readonly code: RuleFault | 'no_figures' | 'undated' }
  | { readonly code: 'cannot_protect'; readonly cells: number };

/** The figures that may leave, and what was done to protect the others, which does not leave. */
export type ProtectedFigures =
  | {
      readonly ok: true;
      readonly data: FrozenTable;
      readonly table: CountTable;
      readonly suppression: Suppression;
    }
  | { readonly ok: false; readonly faults: readonly ProtectionFault[] };

/** The one way between choosing figures and writing them: suppresses and freezes what is left. The cost is that of `suppress`. */
export function protectFigures(figures: PublishedFigures, rules: SuppressionRules): ProtectedFigures {
  const codes = faultsOfRules(rules);
  if (codes.length > 0) return { ok: false, faults: codes.map((code) => ({ code })) };
  const days = figures.series.flatMap(({ dates }) => dates);
  if (days.length === 0) return { ok: false, faults: [{ code: 'no_figures' }] };
  if (!days.every((day) => parseIsoDay(day))) return { ok: false, faults: [{ code: 'undated' }] };
  const table = publishedTable(figures, rules);
  const suppression = suppress(table);
  const { suppressed, exposed } = suppression;
  if (exposed.length > 0) return { ok: false, faults: [{ code: 'cannot_protect', cells: exposed.length }] };
  return { ok: true, data: freeze(figures, table, suppressed), table, suppression };
}
