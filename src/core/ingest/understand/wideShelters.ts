import type { ClassWithOthers } from '../../domain/classWithOthers';
import type { Dimension } from '../../domain/measure';
import { shelterKey } from './shelterKey';

const RENTED = ['rented_habitable', 'rented_uninhabitable', 'rented_pre_apr_2019'];
const HABITUAL = ['habitual_habitable', 'habitual_uninhabitable', 'habitual_pre_oct_2018'];
const PRIVATE = ['host_families', 'hotel_motel', 'own_property', ...RENTED, ...HABITUAL];
const CRITICAL = [
  'informal_settlements',
  'religious_building',
  'school_building',
  'unfinished_abandoned_building',
  'non_residential',
  'other_critical',
];
/** Classes of shelter that are made up of others, the widest first. */
export const WIDE_SHELTERS: readonly (readonly [total: string, classes: ReadonlySet<string>])[] = [
  [
    'out_of_camp',
    new Set(['private', 'critical', 'collective', 'tent_caravan_makeshift', ...PRIVATE, ...CRITICAL]),
  ],
  ['private', new Set(PRIVATE)],
  ['critical', new Set(CRITICAL)],
];

/**
 * Which keys of a breakdown, as rows name them, are made up of others among them: `out of camp` of `rented house`. The
 * widest first; none for breakdowns but shelter. O(keys).
 */
export function classesWithOthers(dimension: Dimension, keys: readonly string[]): readonly ClassWithOthers[] {
  if (dimension !== 'shelter') return [];
  const classes = keys.map(shelterKey);
  return WIDE_SHELTERS.flatMap(([wide, narrow]) => {
    const others = classes.flatMap((own, index) => (own !== null && narrow.has(own) ? [index] : []));
    return classes.flatMap((own, key) => (own === wide && others.length > 0 ? [{ key, others }] : []));
  });
}
