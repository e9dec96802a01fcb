import type { PlaceId } from '../../domain/place';
import type { PlaceLevel } from '../../domain/placeLevel';
import type { FiguresOf } from '../../domain/series';
import type { StatedTotal } from '../../domain/statedTotal';
import { normaliseName } from '../../gazetteer/normaliseName';
import { OFF_MAP } from '../matchCell';
import { isEmpty, type PlaceText } from '../placeText';
import { isLabelOfTotals, placeOfTotal } from '../labelOfTotals';
import type { FigureChecks } from './figureChecks';
import { measureOf } from './outlets';
import type { RowReading } from './rowReading';
import type { WrongTotal } from './totalsCheck';

const MOST = 10_000;

/** A row of totals that may be of a place. */
interface Held {
  readonly cells: readonly string[];
  readonly row: number;
  readonly name: string;
  /** The row without its label, where its place stands in cells of its own; null where the label names it. */
  readonly own: readonly string[] | null;
  /** What is wrong with it, once the table was read, if it is the total of no place but of rows around it. */
  readonly wrong: () => readonly WrongTotal[];
}

/** A total whose place is known. */
interface PlaceTotal {
  readonly row: number;
  readonly place: PlaceId;
  /** Whether a column of places names it, so that it is one also where no other row does. */
  readonly isCertain: boolean;
  /** What its cells are of; null for a blank one. */
  readonly cells: readonly TotalCell[];
}

type TotalCell = Omit<StatedTotal, 'value'> & { readonly value: number | null };

/**
 * Rows of totals. One that names its place (`Ninewa total`, or `Total` beside `Ninewa`) is the total of what the whole
 * table says of the place, as its title or its foot, and counts where the table says nothing else of it; any other is
 * the total of rows around it.
 */
export class PlaceTotals {
  readonly #held: Held[] = [];
  /** Made when first asked for, after the last row. */
  #found: readonly PlaceTotal[] | null = null;
  readonly #reading: RowReading;
  readonly #checks: FigureChecks;

  constructor(reading: RowReading, checks: FigureChecks) {
    this.#reading = reading;
    this.#checks = checks;
  }

  /**
   * Takes a row of totals with its label. Gives the row under the name of its place when an earlier reading found
   * nothing else of it: then it is a record.
   */
  take(cells: readonly string[], row: number, label: string): readonly string[] | null {
    const name = placeOfTotal(label);
    const own = name === '' ? this.#withoutLabel(cells) : null;
    if (this.#reading.tools.lone?.has(nameOf(row)) === true) return own ?? this.#renamed(cells, name);
    if ((name === '' && !own) || this.#held.length === MOST) this.#checks.checkTotals(cells, row);
    else this.#held.push({ cells, row, name, own, wrong: this.#checks.checkLater(cells, row) });
    return null;
  }

  /** Says what is wrong with those that are of no place. */
  end(): void {
    const of = new Set(this.#totals.map(({ row }) => row));
    for (const { row, wrong } of this.#held) if (!of.has(row)) this.#checks.noteWrong(wrong());
  }

  get #totals(): readonly PlaceTotal[] {
    return (this.#found ??= this.#find());
  }

  /** The totals whose place is known, by the table or by the gazetteer. O(places + totals). */
  #find(): PlaceTotal[] {
    if (this.#held.length === 0) return [];
    const { parts } = this.#reading;
    const named = new Map<string, PlaceId | null>();
    for (const { id, name, level } of parts.paths.places()) {
      const key = normaliseName(name);
      if (level > 0) named.set(key, named.has(key) ? null : id);
    }
    return this.#held.flatMap(({ cells, row, name, own }) => {
      const place = own
        ? (parts.path(own, parts.texts.place(own, 1))?.place ?? null)
        : (this.#knownPlace(name) ?? named.get(normaliseName(name)) ?? null);
      if (place === null) return [];
      const stated = this.#statedBy(cells, row, place);
      return [{ row, place, isCertain: own !== null, cells: stated }];
    });
  }

  /** What they state, figure by figure. */
  figures(): StatedTotal[] {
    return this.#totals.flatMap(({ cells }) =>
      cells.flatMap(({ value, ...of }) => (value === null ? [] : [{ ...of, value }])),
    );
  }

  /**
   * Names, as a further reading knows them, of those that are all there is of their place and date, or of these and
   * the people they say that they count: no row has a cell like any of theirs, as `tells` says. O(places + totals ×
   * count columns).
   */
  alone(tells: (day: string, place: PlaceId, of: FiguresOf | null) => boolean): string[] {
    const { parts } = this.#reading;
    if (parts.breakdowns.length > 0) return []; // a whole would be one more part
    const totals = this.#totals;
    const inside = new Map<PlaceId, PlaceId[]>(totals.map(({ place }) => [place, []]));
    if (totals.length > 0) {
      for (const { id, parent } of parts.paths.places()) if (parent !== null) inside.get(parent)?.push(id);
    }
    return totals.flatMap(({ row, place, isCertain, cells }) => {
      const places = [place, ...(inside.get(place) ?? [])];
      const isBlank = cells.every(({ value }) => value === null);
      const isTold = cells.some(({ day, measure, unit, part, partition, saysWhom }) => {
        const of = saysWhom ? { measure, unit, dimension: part?.dimension ?? null, partition } : null;
        return day === null || places.some((one) => tells(day, one, of));
      });
      const isElsewhere = !isCertain && place.startsWith(OFF_MAP);
      return isTold || isBlank || isElsewhere ? [] : [nameOf(row)];
    });
  }

  #knownPlace(name: string): PlaceId | null {
    const { tools, understanding } = this.#reading;
    if (understanding.placeScheme !== 'gazetteer') return null;
    return tools.gazetteer?.matchName(name)?.place ?? null;
  }

  #statedBy(cells: readonly string[], row: number, place: PlaceId): TotalCell[] {
    const { parts } = this.#reading;
    const way = parts.way(cells);
    if ('code' in way) return [];
    const { name, code } = parts.texts.place(cells, 0);
    const [{ day }, partition] = [parts.when(cells), parts.partition(cells, { country: name || code })];
    return parts.counts.flatMap((column) => {
      const { role, header } = column;
      const measure = measureOf(way, role.measure);
      if (measure === null) return [];
      return {
        place,
        partition,
        day: role.day ?? day,
        measure,
        unit: way.unit ?? role.unit,
        part: role.part,
        row,
        column: header,
        value: column.numberIn(cells),
        saysWhom: parts.saysWhom(cells),
      };
    });
  }

  /**
   * The row without its label where that stands in a column of smaller places beside the name of a larger one; null
   * where it stands elsewhere.
   */
  #withoutLabel(cells: readonly string[]): readonly string[] | null {
    const { texts, breakdowns } = this.#reading.parts;
    const levels = ([1, 2, 3, 4] as const).filter(
      (level) => texts.placeIndex(level, 'name') >= 0 || texts.placeIndex(level, 'code') >= 0,
    );
    const labelled = levels.findIndex((level) => isLabel(texts.place(cells, level)));
    const isNamed = (level: PlaceLevel) => !isEmpty(texts.place(cells, level));
    const [first] = levels;
    if (breakdowns.length > 0 || labelled < 1 || first === undefined || !isNamed(first)) return null;
    const bare = cells.map((cell) => (isLabelOfTotals(cell) ? '' : cell));
    return levels.slice(labelled + 1).some((level) => !isEmpty(texts.place(bare, level))) ? null : bare;
  }

  #renamed(cells: readonly string[], name: string): readonly string[] {
    const index = this.#reading.parts.texts.placeIndex(1, 'name');
    return cells.map((cell, at) => (at === index ? name : isLabelOfTotals(cell) ? '' : cell));
  }
}

function isLabel({ code, name }: PlaceText): boolean {
  return isLabelOfTotals(name) || isLabelOfTotals(code);
}

function nameOf(row: number): string {
  return `total ${row}`;
}
