import { INJECT_KINDS, SHAPES } from '../../src/core/exercise/scenario';
import { SECTORS, STANDARD_IDS, type Rule, type Source, type Unit } from '../../src/core/exercise/standards';
import { members } from './members';

const RULES = members<Rule['kind']>({ onePer: true, each: true, perTenThousand: true });
const UNITS = members<Unit>({
  litres: true,
  squareMetres: true,
  kcal: true,
  facilities: true,
  staff: true,
  beds: true,
});
const SOURCES = members<Source>({ sphere2018: true, cluster: true, clusterIraq: true });
/** The keys of the contingency exercise. */
export const EXERCISE_KEYS: readonly [string, string[]][] = [
  ['exercise-shape-*', [...SHAPES, 'counts'].map((shape) => `exercise-shape-${shape}`)],
  ['exercise-inject-*', INJECT_KINDS.map((kind) => `exercise-inject-${kind}`)],
  ['exercise-effect-*', INJECT_KINDS.map((kind) => `exercise-effect-${kind}`)],
  ['exercise-amount-*', UNITS.map((unit) => `exercise-amount-${unit}`)],
  ['exercise-rule-*', RULES.map((rule) => `exercise-rule-${rule}`)],
  ['exercise-source-*', SOURCES.map((source) => `exercise-source-${source}`)],
  ['exercise-sector-*', SECTORS.map((sector) => `exercise-sector-${sector}`)],
  ['exercise-need-*', STANDARD_IDS.map((id) => `exercise-need-${id}`)],
];
