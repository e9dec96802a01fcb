import type { Series } from '../../src/core/cube/seriesCollector';
import { totalAt } from '../../src/core/cube/totalAt';
import type { Measure, Unit } from '../../src/core/domain/measure';
import { isDated } from '../../src/core/domain/undated';

/** The sum over the places of one level at one date. `expected` are the places that the table names at any date. */
export interface LevelTotal {
  readonly measure: Measure;
  readonly unit: Unit;
  /** Null in a table that names no date. */
  readonly date: string | null;
  /** Of a table that names rounds and no dates. */
  readonly round?: number;
  readonly adminLevel: number;
  readonly value: number | null;
  /** Where the value is the least that is known: the most it can be, null where nothing bounds it. */
  readonly upper?: number | null;
  readonly reported: number;
  readonly expected: number;
  /** Country, operation and kind of assessment, where a table keeps several apart. */
  readonly partition?: string;
}

/** The totals of every series that is no breakdown, by partition, level and date. */
export function totalsOf(series: readonly Series[]): LevelTotal[] {
  return series
    .filter(({ cube }) => cube.by === null)
    .flatMap(({ partition, level, cube }) =>
      cube.dates.map(({ day, round }, index): LevelTotal => {
        const { value, upper, coverage } = totalAt(cube, index, cube.places);
        return {
          measure: cube.measure,
          unit: cube.unit,
          date: isDated(day) ? day : null,
          ...(!isDated(day) && round !== null && { round }),
          adminLevel: level,
          value,
          ...(value !== null && upper !== value && { upper }),
          reported: coverage.reported,
          expected: coverage.expected,
          ...(partition !== '' && { partition }),
        };
      }),
    );
}
