import type { Measure } from '../../domain/measure';
import type { ColumnsSeen } from './lookAtColumns';

/** Of a list whose title says returnees, and whose headers say nothing of them. */
export interface Retitled {
  /** Whether its headers are those of the list of IDPs, which count returnees here. */
  readonly is: boolean;
  /** Whether its title says other people than its headers, which a person has to settle. */
  readonly isDisputed: boolean;
}

/**
 * Lists of returnees may keep headers of the list of IDPs, where another header leaves open whom it counts: `IDPs
 * Families; Individuals`. Where each says IDPs, so they are: a title may be of another table, or of the whole file. O(columns).
 */
export function retitled({ facts, title }: ColumnsSeen, answer: Measure | undefined): Retitled {
  const measure = answer ?? title.measure;
  if (measure !== 'returnees' || facts.some((column) => column.measure === 'returnees'))
    return { is: false, isDisputed: false };
  const counts = facts.filter(({ role }) => role?.is === 'count');
  const saysOthers = counts.some((column) => column.measure === 'idps' && column.evidence.kind === 'header');
  const isOpen = !saysOthers || counts.some((column) => column.measure === null);
  return { is: answer !== undefined || isOpen, isDisputed: answer === undefined && saysOthers };
}
