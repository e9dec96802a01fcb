import type { ColumnRole } from '../columnRole';
import { dayIn, type Defaults } from './assignRoles';
import type { ColumnFacts } from './columnFacts';
import { shelterKey } from './shelterKey';

/** What a person takes a column for, with what its header still says: of which day, class, people and unit it is. */
export function asHeaded(role: ColumnRole, facts: ColumnFacts, defaults: Defaults): ColumnRole {
  if (role.is !== 'count') return role;
  const { part, measure, unit, day } = role;
  const dated = { ...role, day: day ?? dayIn(facts, defaults) };
  if (part?.key !== '') return dated;
  const shelter = part.dimension === 'shelter' ? shelterKey(facts.undated) : null;
  const key = facts.parts[part.dimension] ?? shelter ?? facts.undated.toLowerCase();
  const people = { measure: facts.ownMeasure ?? measure, unit: facts.unit ?? unit };
  return { ...dated, ...people, part: { ...part, key } };
}
