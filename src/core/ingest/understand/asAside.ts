import { kindOf } from '../../domain/measure';
import type { ColumnFacts } from './columnFacts';

/**
 * What a header says of a column of the round before, or of a change: nothing that is counted. Tags and headers of
 * sources say what they are for sure; below a title such as `Population change` arrivals are people. O(1).
 */
export function asAside(own: ColumnFacts, aside: 'before' | 'change'): ColumnFacts {
  const isSure = own.evidence.kind === 'tag' || own.evidence.kind === 'headerOfSource';
  const isMovement = aside === 'change' && own.measure !== null && kindOf(own.measure) === 'flow';
  if (isSure || isMovement || (own.role !== null && own.role.is !== 'count')) return own;
  return {
    ...own,
    role: null,
    evidence: { kind: 'none', detail: '' },
    confidence: 0,
    group: null,
    parts: {},
    titledShelter: null,
    sexAge: null,
    cameFrom: null,
    date: { is: 'noDate' },
    round: null,
    loosePart: null,
    total: false,
    measure: null,
    ownMeasure: null,
    unit: null,
    ofOtherRound: true,
  };
}
