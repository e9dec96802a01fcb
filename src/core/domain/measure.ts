const KINDS = {
  idps: 'stock',
  returnees: 'stock',
  refugees: 'stock',
  arrivals: 'flow',
  departures: 'flow',
  displacements: 'flow',
} as const;

/** What was counted. */
export type Measure = keyof typeof KINDS;

export const MEASURES = Object.keys(KINDS) as readonly Measure[];

/** In what it was counted. The two never mix: a conversion needs an explicit factor. */
export type Unit = 'individuals' | 'families';

/**
 * `stock`: people present at a reference date; may be summed over places at one date, never over dates.
 * `flow`: movements during a period; may be summed over both.
 */
export type Kind = 'stock' | 'flow';

/**
 * How a stock may be split. Each is a margin of its own: no file here gives two of them crossed. Sex and age are one
 * margin, of parts such as `female`, `boys` or `male 18-59`.
 */
export type Dimension = 'origin' | 'shelter' | 'wave' | 'sexAge' | 'lastDisplacement';

export const UNITS: readonly Unit[] = ['individuals', 'families'];

/** Whether a measure is a stock or a flow. */
export function kindOf(measure: Measure): Kind {
  return KINDS[measure];
}
