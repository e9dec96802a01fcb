import { cellIndex, copyCube, dateIndexAt, type Cube } from '../../cube/cube';
import { CellState } from '../../domain/cellState';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { Coordinates } from '../disclosure/countTable';
import { publishedTable } from '../disclosure/publishedTable';
import { sizesOf } from '../disclosure/sizesOf';
import { suppress } from '../disclosure/suppress';
import { USUAL_RULES } from '../disclosure/suppressionRules';

/** The series that were chosen to be published, and the days of them. */
export interface Chosen {
  readonly dataset: DatasetSummary;
  readonly cubes: readonly Cube[];
  readonly days: ReadonlySet<Day>;
}

/** What may leave of them, and how many figures may not. */
export interface Controlled {
  readonly cubes: readonly Cube[];
  readonly suppressed: number;
}

/**
 * The figures that may leave, of those chosen: the one way between choosing and writing. Small counts are suppressed, and
 * with them what would give them back through the other unit, the country or a set of places, whose sums a reader may
 * know from elsewhere. Null where a small count cannot be protected: then nothing may be published. The cost is that of
 * `suppress`.
 */
export function controlDisclosure({ dataset, cubes, days }: Chosen): Controlled | null {
  const table = publishedTable(
    {
      series: cubes.map((cube) => ({
        cube,
        level: 'governorate',
        dates: cube.dates.flatMap(({ day }) => (days.has(day) ? [day] : [])),
        familySizes: sizesOf(cube, cubes),
      })),
      country: WHOLE,
      sets: dataset.regionSets,
      parentOf: () => null,
      changes: [],
    },
    USUAL_RULES,
  );
  const { suppressed, exposed } = suppress(table);
  if (exposed.length > 0) return null;
  const withheld = [...suppressed].flatMap((index) => table.cells[index]?.at ?? []).filter(isOfPlace);
  return { cubes: cubes.map((cube) => without(cube, withheld)), suppressed: withheld.length };
}

/** Sums are made of what is published: none is written. */
const WHOLE = 'country';
const isOfPlace = ({ level }: Coordinates) => level === 'governorate';

/** The cube without some of its figures, of which nothing is left but that they are suppressed. */
function without(cube: Cube, withheld: readonly Coordinates[]): Cube {
  const left = copyCube(cube);
  for (const { measure, unit, day, place } of withheld) {
    if (measure !== cube.measure || unit !== cube.unit) continue;
    const cell = cellIndex(cube, dateIndexAt(cube.dates, day), place);
    left.states[cell] = CellState.suppressed;
    left.values[cell] = 0;
    left.uppers[cell] = Infinity;
    left.rows[cell] = 0;
  }
  return left;
}
