import { DAY, PLACE, type SlotTable } from './slotTable';

/** Tells of which days and places a cube that is being built has cells. */
export class PlacedCells {
  readonly #cells: SlotTable;
  /** Days and places of the first `indexed` cells. */
  readonly #placed = new Set<string>();
  #indexed = 0;

  constructor(cells: SlotTable) {
    this.#cells = cells;
  }

  /** Whether there is a cell of a day and place, by their numbers. O(1), but for cells that came since the last time. */
  has(day: number, place: number): boolean {
    const cells = this.#cells;
    for (; this.#indexed < cells.size; this.#indexed++) {
      this.#placed.add(`${cells.at(this.#indexed, DAY)} ${cells.at(this.#indexed, PLACE)}`);
    }
    return this.#placed.has(`${day} ${place}`);
  }
}
