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
    title: now.title === after.title ? before.title : now.title,
    thresholds: now.thresholds === after.thresholds ? before.thresholds : now.thresholds,
    points: joined(now.points, before.points, after.points),
    log: joined(now.log, before.log, after.log),
    referrals: joined(now.referrals, before.referrals, after.referrals),
    checklists: { before: linesOf('before'), during: linesOf('during'), after: linesOf('after') },
  };
}

/** Whether anything is gone that stood on the board. O(items²). */
export function hasTaken({ before, after }: Taking): boolean {
  return !holdsAll(before, after, (item, one) => item.id === one.id);
}

/** Whether all that stood on the board before stands on another as it stood. O(items²). */
export function isBack({ before }: Taking, now: Board): boolean {
  return holdsAll(before, now, (item, one) => JSON.stringify(item) === JSON.stringify(one));
}

function holdsAll(before: Board, now: Board, isSame: (item: Item, one: Item) => boolean): boolean {
  const there = listsOf(now);
  return listsOf(before).every((items, at) =>
    items.every((item) => there[at]?.some((one) => isSame(item, one))),
  );
}

function listsOf({ points, log, referrals, checklists }: Board): readonly (readonly Item[])[] {
  return [points, log, referrals, checklists.before, checklists.during, checklists.after];
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
