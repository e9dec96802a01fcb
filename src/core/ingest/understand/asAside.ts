import { kindOf } from '../../domain/measure';
import { NOTHING_COUNTED } from './nothingCounted';
import { isDate } from './readDate';
import type { ColumnFacts } from './columnFacts';
import type { ComparedHeader } from './comparedRounds';

/**
 * The facts of the columns of a table without what headers say of the round before and of changes. A title such as
 * `Population changes since 2014` over all that is counted puts nothing aside. O(columns).
 */
export function withoutAsides(
  facts: readonly ColumnFacts[],
  headers: readonly ComparedHeader[],
): readonly ColumnFacts[] {
  const found = facts.map((own, index) => {
    const aside = headers[index]?.aside ?? null;
    return aside === null ? own : asAside(own, aside);
  });
  if (found.some(mayCount)) return found;
  return found.map((own, index) => (headers[index]?.byTitle === true ? (facts[index] ?? own) : own));
}

function mayCount({ role, parts, total, date, round }: ColumnFacts): boolean {
  const isPart = Object.keys(parts).length > 0;
  return role?.is === 'count' || isPart || total || round !== null || isDate(date);
}

/**
 * What a header says of a column of the round before, or of a change: nothing that is counted. Tags and headers of
 * sources say what they are for sure; below a title such as `Population change` arrivals are people. O(1).
 */
function asAside(own: ColumnFacts, aside: 'before' | 'change'): ColumnFacts {
  const isSure = own.evidence.kind === 'tag' || own.evidence.kind === 'headerOfSource';
  const isMovement = aside === 'change' && own.measure !== null && kindOf(own.measure) === 'flow';
  if (isSure || isMovement || (own.role !== null && own.role.is !== 'count')) return own;
  return {
    ...own,
    ...NOTHING_COUNTED,
    sexAge: null,
    cameFrom: null,
    date: { is: 'noDate' },
    round: null,
    measure: null,
    ownMeasure: null,
    unit: null,
    ofOtherRound: true,
  };
}
