import type { ColumnRole } from '../columnRole';
import { dayIn, type Defaults } from './assignRoles';
import type { ColumnFacts } from './columnFacts';
import { headerParts } from './mergedHeader';
import { shelterKey } from './shelterKey';

/** What a person takes a column for, with what its header still says: of which day, class, people and unit it is. */
export function asHeaded(
  role: ColumnRole,
  header: string,
  facts: ColumnFacts,
  defaults: Defaults,
): ColumnRole {
  if (role.is !== 'count') return role;
  const { part, measure, unit, day } = role;
  const dated = { ...role, day: day ?? dayIn(facts, defaults) };
  if (part?.key !== '') return dated;
  const { name } = headerParts(header);
  const shelter = part.dimension === 'shelter' ? shelterKey(name) : null;
  const key = facts.parts[part.dimension] ?? shelter ?? name.toLowerCase();
  const people = { measure: facts.ownMeasure ?? measure, unit: facts.unit ?? unit };
  return { ...dated, ...people, part: { ...part, key } };
}
