import { CellState, hasValue } from '../domain/cellState';
import type { ClassWithOthers } from '../domain/classWithOthers';
import { kindOf, type Dimension } from '../domain/measure';
import { SUBDISTRICT, type FigureLevel } from '../domain/placeLevel';
import type { PlaceId } from '../domain/place';
import type { BlankPlaces, FiguresOf, SeriesKey, SeriesSink } from '../domain/series';
import { onceByClass, type CountedOnce } from './onceByClass';
import { collapse } from './collapse';
import type { Cube } from './cube';
import { CubeBuilder } from './cubeBuilder';
import { FigureCodes } from './figureCodes';
import { areTotals, levelMismatches, toldTwice, type LevelMismatch } from './levelMismatches';
import { PlacedCells } from './placedCells';
import { rollUp, type Finer } from './rollUp';
import { wholeOf } from './wholeOf';

/** The figures of one measure, unit and breakdown at one level, of one partition. */
export interface Series {
  readonly partition: string;
  readonly level: FigureLevel;
  readonly cube: Cube;
  /** What rows of the file state for this level itself; null when it is added up of smaller places, at least in part. */
  readonly stated: Cube | null;
  /** Those of its places that rows of sites told: one whose sites are not listed any more has nobody left. */
  readonly ofSites: ReadonlySet<PlaceId>;
}

const NO_PLACES: ReadonlySet<PlaceId> = new Set();

/** Which keys of a breakdown are made up of others among them. */
export type FindClasses = (dimension: Dimension, keys: readonly string[]) => readonly ClassWithOthers[];

interface Open {
  readonly key: SeriesKey;
  /** What its figures are of, as a text: the same at every level. */
  readonly group: string;
  readonly builder: CubeBuilder;
  readonly sink: SeriesSink;
}

/**
 * Gathers the observations of a table, each series by itself: rows of different levels, partitions, measures, units
 * and breakdowns are never added. At the end each place of a level has the figure the file states for it, or else those
 * of its parts added up; where the file states both, they are compared (`wholeOf` says which of them holds).
 */
export class SeriesCollector {
  readonly #open = new Map<string, Open>();
  /** The numbers of days, places, keys and sources that figures are handed over with. */
  readonly codes: FigureCodes;
  readonly mismatches: LevelMismatch[] = [];
  /** Where a class stood beside others that it is made up of. */
  readonly once: CountedOnce[] = [];
  readonly #blanks: BlankPlaces | null;
  readonly #partial: readonly Dimension[];
  readonly #classes: FindClasses;

  /**
   * `blanks` says what rows are that name no smaller place where others do; null while only their figures can show it. `codes` are
   * those of an earlier reading of the same table, where its numbers are to mean the same again. Breakdowns that are
   * `partial` may lack classes, so that wholes added up of them are floors. `classes` finds those made up of others.
   */
  constructor(
    blanks: BlankPlaces | null = 'totals',
    codes = new FigureCodes(),
    partial: readonly Dimension[] = [],
    classes: FindClasses = () => [],
  ) {
    this.#blanks = blanks;
    this.#partial = partial;
    this.#classes = classes;
    this.codes = codes;
  }

  /** The sink of a series; the same one for the same key. */
  readonly sinkFor = (key: SeriesKey): SeriesSink => {
    const group = groupOf(key);
    const name = JSON.stringify([group, key.level, key.rowLevel]);
    const known = this.#open.get(name);
    if (known) return known.sink;
    const builder = new CubeBuilder(key.measure, key.unit, key.dimension, this.codes);
    const sink = sinkOf(builder);
    this.#open.set(name, { key, group, builder, sink });
    return sink;
  };

  /** Number of cells of all cubes together, before finer levels are added up. */
  get size(): number {
    return [...this.#open.values()].reduce((sum, { builder }) => sum + builder.size, 0);
  }

  /** Whether any series, or any of these figures, has a cell of a place at a day. O(series). */
  readonly has = (day: string, place: PlaceId, of: FiguresOf | null): boolean => {
    const [dayNumber, placeNumber] = [this.codes.days.codeOf(day), this.codes.places.codeOf(place)];
    if (dayNumber === null || placeNumber === null) return false;
    const group = of && groupOf(of);
    return [...this.#open.values()].some(
      (open) => (group === null || open.group === group) && open.sink.has(dayNumber, placeNumber),
    );
  };

  /** Number of cells that `sites` would have. */
  sizeOfSites(of: Omit<FiguresOf, 'dimension'>): number {
    return this.#ofSites(of).reduce((sum, { builder }) => sum + builder.size, 0);
  }

  /** The figures of the sites of a reading that kept them apart, each at its own place; null when there are none. O(cells). */
  sites(of: Omit<FiguresOf, 'dimension'>, file: string): Cube | null {
    const [first, ...more] = this.#ofSites(of).map(({ key, builder }) => {
      const cube = this.#built(builder, file);
      return {
        cube: key.dimension === null ? cube : this.#collapsed(cube),
        parentOf: (site: PlaceId) => site,
      };
    });
    if (!first) return null;
    return more.length === 0 ? first.cube : rollUp([first, ...more]);
  }

  /** What rows of sites gave as a whole or, in a table without wholes, by the parts of one breakdown. */
  #ofSites({ measure, unit, partition }: Omit<FiguresOf, 'dimension'>): Open[] {
    const own = [...this.#open.values()].filter(
      ({ key }) =>
        key.rowLevel >= SUBDISTRICT &&
        key.measure === measure &&
        key.unit === unit &&
        key.partition === partition,
    );
    const dimensions = own.map(({ key }) => key.dimension);
    const dimension = dimensions.includes(null) ? null : dimensions[0];
    return own.filter(({ key }) => key.dimension === dimension);
  }

  /** The series, finest level last. O(cells). */
  build(file: string, parentOf: (place: PlaceId) => PlaceId | null): Series[] {
    const groups = new Map<string, Open[]>();
    for (const open of this.#open.values()) {
      const group = groups.get(open.group);
      if (group) group.push(open);
      else groups.set(open.group, [open]);
    }
    return this.#withWholes([...groups.values()].flatMap((group) => this.#levels(group, file, parentOf)));
  }

  #levels(group: readonly Open[], file: string, parentOf: (place: PlaceId) => PlaceId | null): Series[] {
    const [first] = group;
    if (!first) return [];
    const { partition } = first.key;
    const builtAt = (level: FigureLevel, isAsked: (rowLevel: number) => boolean) =>
      group
        .filter(({ key }) => key.level === level && isAsked(key.rowLevel))
        .toSorted((one, other) => one.key.rowLevel - other.key.rowLevel)
        .map(({ builder, key: { rowLevel } }) => ({ rowLevel, cube: this.#built(builder, file) }));
    const levelOf = (level: FigureLevel, finer?: Finer): Series | null => {
      const stated = builtAt(level, (rowLevel) => rowLevel === level)[0]?.cube;
      const parts = builtAt(level, (rowLevel) => rowLevel !== level);
      // Sub-districts and their sites tell of the same people: the finest is held against what stands above it.
      const sites = parts.reduceRight<Cube | undefined>(
        (finest, { cube }) => (finest ? this.#whole(level, cube, finest) : cube),
        undefined,
      );
      const sums = summed(finer, sites);
      const cube = stated && sums ? this.#whole(level, stated, sums) : (stated ?? sums);
      const told = this.#blanks === 'parts' && sums ? null : (stated ?? null);
      const ofSites = parts.flatMap((part) => (part.rowLevel > SUBDISTRICT ? part.cube.places : []));
      return cube && cube.places.length > 0
        ? { partition, level, cube, stated: told, ofSites: new Set(ofSites) }
        : null;
    };
    const districts = levelOf(2);
    // A district whose sites are not listed any more has nobody left, and lists of movements name where somebody came:
    // only one that had rows of its own, or of its parts, for the people present may have some of whom nothing is told.
    const isStock = kindOf(first.key.measure) === 'stock';
    const isExpected = (district: PlaceId) => isStock && districts?.ofSites.has(district) === false;
    const governorates = levelOf(1, districts ? { cube: districts.cube, parentOf, isExpected } : undefined);
    const country = builtAt(0, (rowLevel) => rowLevel === 0)[0]?.cube;
    if (country && governorates) {
      const [only] = country.places.length === 1 ? country.places : [];
      const sums = rollUp([
        { cube: governorates.cube, parentOf: (place) => parentOf(place) ?? only ?? null },
      ]);
      this.mismatches.push(...levelMismatches(0, toldTwice(country, sums)));
    }
    const whole = country && country.places.length > 0 ? country : null;
    const states = whole && { partition, level: 0 as const, cube: whole, stated: whole, ofSites: NO_PLACES };
    return [states, governorates, districts].filter((series) => series !== null);
  }

  #built(builder: CubeBuilder, file: string): Cube {
    const cube = builder.build(file);
    const { cube: counted, once } = onceByClass(
      cube,
      cube.by ? this.#classes(cube.by.dimension, cube.by.keys) : [],
    );
    this.once.push(...once);
    return counted;
  }

  /**
   * Adds the figures without a breakdown where a table gives them by their parts only; one breakdown is enough, and the
   * first that lacks no class is the best.
   */
  #withWholes(series: readonly Series[]): Series[] {
    const all = [...series];
    const rankOf = ({ cube }: Series) => Number(this.#isPartial(cube));
    for (const one of series.toSorted((one, other) => rankOf(one) - rankOf(other))) {
      const { cube, stated } = one;
      if (cube.by === null || all.some((other) => isWholeOf(other, one))) continue;
      const whole = { cube: this.#collapsed(cube), stated: stated && this.#collapsed(stated) };
      all.push({ ...one, ...whole });
    }
    return all;
  }

  #collapsed(cube: Cube): Cube {
    return this.#isPartial(cube) ? asFloors(collapse(cube)) : collapse(cube);
  }

  #isPartial({ by }: Cube): boolean {
    return by !== null && this.#partial.includes(by.dimension);
  }

  #whole(level: FigureLevel, stated: Cube, sums: Cube): Cube {
    const twice = toldTwice(stated, sums);
    const blanks = this.#blanks ?? (areTotals(twice) ? 'totals' : null);
    this.mismatches.push(...levelMismatches(level, twice, blanks === null));
    return wholeOf(stated, sums, twice, blanks);
  }
}

function sinkOf(builder: CubeBuilder): SeriesSink {
  const placed = new PlacedCells(builder.cells);
  return {
    put: (figure, rule) => builder.put(figure, rule),
    putParts: (run) => builder.putParts(run),
    has: (day, place) => placed.has(day, place),
  };
}

/** The sums of finer places and of sites, which lie in the larger places themselves; undefined when there are none. */
function summed(finer: Finer | undefined, sites: Cube | undefined): Cube | undefined {
  if (!finer) return sites;
  const sums = rollUp(sites ? [finer, { cube: sites, parentOf: (place) => place }] : [finer]);
  return sums.places.length > 0 ? sums : undefined;
}

/** Whether a series has the figures of another without its breakdown. */
function isWholeOf(one: Series, other: Series): boolean {
  return (
    one.cube.by === null &&
    one.partition === other.partition &&
    one.level === other.level &&
    one.cube.measure === other.cube.measure &&
    one.cube.unit === other.cube.unit
  );
}

/** The cube with nothing that bounds its figures upwards, nor those that are suppressed. O(cells). */
function asFloors(cube: Cube): Cube {
  const isBounded = (state: number) => hasValue(state) || state === CellState.suppressed;
  return {
    ...cube,
    uppers: cube.uppers.map((upper, at) => (isBounded(cube.states[at] ?? 0) ? Infinity : upper)),
  };
}

/** Series of one group differ in their level only. */
function groupOf({ measure, unit, dimension, partition }: FiguresOf): string {
  return JSON.stringify([measure, unit, dimension, partition]);
}
