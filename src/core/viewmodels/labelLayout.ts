import { overlap, reachesInto, spotsOf, type Box, type LabelSpot, type LabelWish } from './labelSpots';

/** A label with its place. */
export interface PlacedLabel extends LabelSpot {
  readonly place: string;
  /** False when the figure had to be left out. */
  readonly hasFigure: boolean;
}

/** Among more labels none is moved for another: it would take too long at every step. */
const MOST_MOVED = 200;

/**
 * Puts labels on a map so that none covers another, the circle of another place or a mark, those of higher priority first:
 * name and figure at the anchor or near it, else the name alone, else nothing. Where one label alone is in the way it
 * moves, if it can do so without losing anything; where several are, they give up their figures for a name that would be
 * missing. Labels of circles stand inside the frame. O(n²) in labels.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  marks: readonly Box[] = [],
): PlacedLabel[] {
  const wishOf = new Map(wishes.map((wish) => [wish.place, wish]));
  const circles = wishes.flatMap(({ place, anchor, radius }) => (radius ? [{ place, anchor, radius }] : []));
  let placed: readonly PlacedLabel[] = [];

  /** The first spot of a label that is free of all circles but its own and of the labels given. */
  function freeSpot(
    wish: LabelWish,
    hasFigure: boolean,
    others: readonly { box: Box }[],
  ): PlacedLabel | null {
    for (const spot of clearSpots(wish, hasFigure)) {
      if (!others.some(({ box }) => overlap(box, spot.box))) return spot;
    }
    return null;
  }

  function* clearSpots(wish: LabelWish, hasFigure: boolean): Generator<PlacedLabel> {
    const { place } = wish;
    for (const spot of spotsOf(wish, hasFigure, frame)) {
      const isClear = circles.every((circle) => circle.place === place || !reachesInto(spot.box, circle));
      if (isClear && !marks.some((mark) => overlap(mark, spot.box))) yield { ...spot, place, hasFigure };
    }
  }

  /** The labels with one more, for which a single other one moves; null when none can. */
  function withOneMoved(wish: LabelWish, hasFigure: boolean): PlacedLabel[] | null {
    if (wishes.length > MOST_MOVED) return null;
    for (const spot of clearSpots(wish, hasFigure)) {
      const [blocking, ...more] = placed.filter(({ box }) => overlap(box, spot.box));
      const other = blocking && wishOf.get(blocking.place);
      if (!other || more.length > 0) continue;
      const rest = placed.filter((label) => label !== blocking);
      const moved = freeSpot(other, blocking.hasFigure, [...rest, spot]);
      if (moved) return [...placed.map((label) => (label === blocking ? moved : label)), spot];
    }
    return null;
  }

  /** The labels with the name of one more, for which those in its way stand without their figures; null when they cannot. */
  function withFiguresLess(wish: LabelWish): PlacedLabel[] | null {
    if (wishes.length > MOST_MOVED || !wish.figure) return null;
    for (const spot of clearSpots(wish, false)) {
      const inTheWay = placed.filter(({ box }) => overlap(box, spot.box));
      let labels: PlacedLabel[] | null = [...placed.filter((label) => !inTheWay.includes(label)), spot];
      for (const { place } of inTheWay) {
        const other = wishOf.get(place);
        const isKept = !other || (other.isChosen === true && wish.isChosen !== true);
        const shorter: PlacedLabel | null = labels && !isKept ? freeSpot(other, false, labels) : null;
        labels = labels && shorter && [...labels, shorter];
      }
      if (labels) return labels;
    }
    return null;
  }

  for (const wish of wishes.toSorted((a, b) => b.priority - a.priority)) {
    for (const hasFigure of wish.figure ? [true, false] : [false]) {
      const free = freeSpot(wish, hasFigure, placed);
      const next = free
        ? [...placed, free]
        : (withOneMoved(wish, hasFigure) ?? (hasFigure ? null : withFiguresLess(wish)));
      if (!next) continue;
      placed = next;
      break;
    }
  }
  return [...placed];
}
