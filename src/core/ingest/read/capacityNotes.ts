import type { CapacityStep } from '../../domain/capacity';
import type { Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';

/** What rows say of the capacity of places, by place and day. Rows that contradict each other about a day say nothing of it. */
export class CapacityNotes {
  readonly #days = new Map<PlaceId, Map<Day, number | null>>();

  /** Notes what a row says; false where another row says otherwise of the same day. O(1). */
  note(place: PlaceId, day: Day, people: number): boolean {
    const days = this.#days.get(place) ?? new Map<Day, number | null>();
    this.#days.set(place, days);
    const isAgreed = !days.has(day) || days.get(day) === people;
    days.set(day, isAgreed ? people : null);
    return isAgreed;
  }

  /** The capacities of a place in date order, one for each change; none for a place of which nothing is said. */
  of(place: PlaceId): CapacityStep[] {
    const known = [...(this.#days.get(place) ?? [])]
      .flatMap(([day, people]) => (people === null ? [] : [{ day, people }]))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
    return known.filter(({ people }, index) => known[index - 1]?.people !== people);
  }
}
