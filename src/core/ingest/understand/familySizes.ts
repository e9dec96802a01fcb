import { hasValue } from '../../domain/cellState';
import { parseGrouped } from '../parseGrouped';
import type { ColumnFacts } from './columnFacts';
import { headerMeaning } from './headerMeaning';
import { headerParts } from './mergedHeader';
import type { ColumnProfile } from './profileColumn';

const STROKE = /\s*[/:÷]\s*/;
/** People; the largest mean size of households of a country is about ten (UN DESA, Household size and composition). */
const LARGEST_FAMILY = 20;

/**
 * The facts of columns without a count where a header divides people by families, `IDPs/HH`, above numbers none of which
 * is larger than a family: they say how many are in one. Above larger numbers the stroke stands for "or". O(texts).
 */
export function withoutFamilySizes(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  profiles: readonly ColumnProfile[],
): readonly ColumnFacts[] {
  return facts.map((column, index) => {
    const isCount = column.role?.is === 'count' && dividesByFamilies(headers[index] ?? '');
    const areSizes = isCount && areSmall(profiles[index]);
    return areSizes
      ? { ...column, role: null, evidence: { kind: 'none', detail: '' }, confidence: 0, unknownName: true }
      : column;
  });
}

/** Whether a header divides people by families: `IDPs/HH`. O(letters). */
export function dividesByFamilies(header: string): boolean {
  const [people = '', families = '', ...more] = headerParts(header).name.split(STROKE);
  const above = headerMeaning(people);
  const below = headerMeaning(families);
  const isPeople = above.unit === undefined ? above.measure !== undefined : above.unit === 'individuals';
  return isPeople && below.unit === 'families' && below.unknown === 0 && more.length === 0;
}

function areSmall(profile: ColumnProfile | undefined): boolean {
  const figures = [...(profile?.texts.keys() ?? [])].flatMap((text) => {
    const { state, value } = parseGrouped(text, 'comma');
    return hasValue(state) ? [value] : [];
  });
  return figures.length > 0 && figures.every((figure) => figure <= LARGEST_FAMILY);
}
