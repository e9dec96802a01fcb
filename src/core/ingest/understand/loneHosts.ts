import type { ColumnFacts } from './columnFacts';

const HOSTS = 'host_families';

/**
 * What headers say, where hosts beside no other shelter and without a word for who lives with them are hosts
 * themselves: `Host families` beside `IDPs` counts residents, beside `Camp` and `Rented` the displaced. O(columns).
 */
export function withoutLoneHosts(facts: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const shelters = new Set(facts.flatMap(({ parts }) => parts.shelter ?? []));
  const areAlone =
    shelters.size === 1 && shelters.has(HOSTS) && facts.every(({ group }) => group !== 'shelter');
  if (!areAlone) return facts;
  return facts.map((own) => {
    if (own.parts.shelter === undefined || own.ownMeasure !== null) return own;
    const { shelter: _, ...parts } = own.parts;
    return { ...own, parts, titledShelter: null };
  });
}
