import type { Gazetteer } from '../../gazetteer/gazetteer';
import { keyOfPlace, type Within } from '../nesting';
import { NO_PLACE } from '../placeText';
import { knownPlace, type KnownPlace } from './knownPlace';
import type { PlaceItem } from './placeItems';
import { hasPeople, isSumOf } from './placeFigures';

/** What is known of a place, and whether it has the name of a governorate that was told before. */
interface KnownInOrder extends KnownPlace {
  readonly isAgain: boolean;
}

/** A governorate and the items behind it, up to the next. */
interface Block {
  readonly head: PlaceItem;
  readonly inside: number[];
}

/**
 * Where places lie that stand behind a governorate whose name is known: inside it, when the districts that are known
 * stand behind their own, or when most governorates are the sum of what stands behind them. Null when neither shows it.
 * Null also for a place whose name says all. O(places × figures).
 */
export function knownBlocks(items: readonly PlaceItem[], gazetteer: Gazetteer): Within[] | null {
  const seen = new Set<string>();
  const known = items.map(({ place }): KnownInOrder => {
    const { isLarger, within } = knownPlace(gazetteer, place);
    const key = keyOfPlace(place);
    const isAgain = isLarger && within !== null && seen.has(key);
    seen.add(key);
    return { isLarger: isLarger && !isAgain, isAgain, within };
  });
  const blocks = blocksOf(items, known);
  if (!areInOrder(blocks, known, gazetteer) && !areSums(blocks, items)) return null;
  const within: Within[] = known.map(({ isLarger, within: governorate }) =>
    isLarger ? null : governorate === null ? [NO_PLACE] : null,
  );
  for (const { head, inside } of blocks) {
    for (const at of inside) {
      const isNamesake = keyOfPlace(items[at]?.place ?? NO_PLACE) === keyOfPlace(head.place);
      if (isNamesake || known[at]?.within === null) within[at] = [head.place];
    }
  }
  return within;
}

function blocksOf(items: readonly PlaceItem[], known: readonly KnownInOrder[]): Block[] {
  const blocks: Block[] = [];
  items.forEach((item, index) => {
    if (known[index]?.isLarger === true) blocks.push({ head: item, inside: [] });
    else blocks.at(-1)?.inside.push(index);
  });
  return blocks;
}

function areInOrder(blocks: readonly Block[], known: readonly KnownInOrder[], gazetteer: Gazetteer): boolean {
  const own = blocks.flatMap(({ head, inside }) =>
    inside.flatMap((at) => {
      const within = known[at]?.isAgain === false ? known[at].within : null;
      const { code, name } = head.place;
      const governorate = gazetteer.matchCode(code) ?? gazetteer.matchName(name);
      return within === null ? [] : [within === governorate?.place];
    }),
  );
  const placed = known.filter(({ isLarger, isAgain, within }) => !isLarger && !isAgain && within !== null);
  return own.length > 0 && own.length === placed.length && own.every(Boolean);
}

function areSums(blocks: readonly Block[], items: readonly PlaceItem[]): boolean {
  const figuresOf = (at: number) => items[at]?.figures ?? new Map<number, number>();
  const several = blocks.filter(({ inside }) => inside.filter((at) => hasPeople(figuresOf(at))).length > 1);
  const agreeing = several.filter(({ head, inside }) => isSumOf(head.figures, inside.map(figuresOf)));
  return agreeing.length > 0 && 2 * agreeing.length >= several.length;
}
