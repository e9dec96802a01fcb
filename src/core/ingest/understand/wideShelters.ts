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
const OUT_OF_CAMP = ['private', 'critical', 'collective', 'tent_caravan_makeshift', ...PRIVATE, ...CRITICAL];
const CAMPS = ['formal_camps', 'informal_camps'];

/** A class of shelter that is made up of others. */
export type WideShelter = readonly [total: string, classes: ReadonlySet<string>];

/**
 * The classes that are made up of others among those that a table has, the widest first. Informal camps are camps beside
 * formal ones; where there are none they are critical shelter, as other informal settlements are (spec 1.3). O(1).
 */
export function wideAmong(classes: Iterable<string | null>): readonly WideShelter[] {
  const areCamps = new Set(classes).has('formal_camps');
  const outside = areCamps ? [] : ['informal_camps'];
  return [
    ['out_of_camp', new Set([...OUT_OF_CAMP, ...outside])],
    ['private', new Set(PRIVATE)],
    ['critical', new Set([...CRITICAL, ...outside])],
    ...(areCamps ? [['camp', new Set(CAMPS)] as const] : []),
  ];
}

/** Those of some classes whose people are counted by a wider one of them. O(classes). */
export function narrowAmong(classes: ReadonlySet<string>): ReadonlySet<string> {
  const wide = wideAmong(classes).filter(([total]) => classes.has(total));
  return new Set([...classes].filter((own) => wide.some(([, narrow]) => narrow.has(own))));
}

/**
 * Which keys of a breakdown, as rows name them, are made up of others among them: `out of camp` of `rented house`. The
 * widest first; none for breakdowns but shelter. O(keys).
 */
export function classesWithOthers(dimension: Dimension, keys: readonly string[]): readonly ClassWithOthers[] {
  if (dimension !== 'shelter') return [];
  const classes = keys.map(shelterKey);
  return wideAmong(classes).flatMap(([wide, narrow]) => {
    const others = classes.flatMap((own, index) => (own !== null && narrow.has(own) ? [index] : []));
    return classes.flatMap((own, key) => (own === wide && others.length > 0 ? [{ key, others }] : []));
  });
}
