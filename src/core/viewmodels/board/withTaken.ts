import type { Board } from './board';
import { freeId } from './newBoard';

interface Item {
  readonly id: string;
}

/** A board from which something was taken: as it was, and as it was left. */
export interface Taking {
  readonly before: Board;
  readonly after: Board;
}

/**
 * The board as it is now with what was taken from it, where that stood. What was written since stays; where an id was
 * given anew meanwhile, what comes back gets another. O(items²).
 */
export function withTaken(now: Board, { before, after }: Taking): Board {
  const linesOf = (phase: keyof Board['checklists']) =>
    joined(now.checklists[phase], before.checklists[phase], after.checklists[phase]);
  return {
    ...now,
    points: joined(now.points, before.points, after.points),
    log: joined(now.log, before.log, after.log),
    referrals: joined(now.referrals, before.referrals, after.referrals),
    checklists: { before: linesOf('before'), during: linesOf('during'), after: linesOf('after') },
  };
}

function joined<One extends Item>(now: readonly One[], before: readonly One[], after: readonly One[]): One[] {
  const has = (items: readonly Item[], { id }: Item) => items.some((item) => item.id === id);
  const all = [...now];
  for (const [at, item] of before.entries()) {
    if (has(after, item)) continue;
    const ahead = before.slice(0, at).findLast((one) => has(all, one));
    const place = all.findIndex(({ id }) => id === ahead?.id) + 1;
    const id = has(all, item) ? freeId(item.id.replace(/\d+$/, ''), all) : item.id;
    all.splice(place, 0, { ...item, id });
  }
  return all;
}
