import type { Cube } from '../../cube/cube';
import { sourcesOf } from '../../cube/sourcesOf';
import type { DatasetContext, DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import { frozenFigures } from './frozenFigures';
import { namesIn } from '../figureRows';
import { eventRows, gazetteerRows, regionSetRows, seriesBreakRows, sourceRows } from './placeTables';
import { plainCsv } from './plainCsv';
import type { SnapshotTables } from './snapshot';

/** What is frozen: figures of one measure, a cube for each unit, at some days. */
export interface Frozen {
  readonly dataset: DatasetSummary;
  readonly cubes: readonly Cube[];
  readonly days: ReadonlySet<Day>;
  readonly context: DatasetContext;
  /** TopoJSON of the places and of the land around them; null where there is none. */
  readonly outlines: object | null;
  readonly surroundings: object | null;
}

/** The tables of a snapshot: figures, and only those sources that they are from. O(dates × places). */
export function snapshotTables({
  dataset,
  cubes,
  days,
  context,
  outlines,
  surroundings,
}: Frozen): SnapshotTables {
  const used = new Set(cubes.flatMap((cube) => [...sourcesOf(cube, indexesOf(cube, days), cube.places)]));
  const sources = context.sources.filter(({ id }) => used.has(id));
  return {
    figures: plainCsv(
      frozenFigures(
        cubes,
        days,
        namesIn(dataset, ({ en }) => en),
      ),
    ),
    gazetteer: plainCsv(gazetteerRows(dataset)),
    regionSets: plainCsv(regionSetRows(dataset)),
    seriesBreaks: plainCsv(seriesBreakRows(dataset)),
    sources: plainCsv(sourceRows({ sources })),
    events: plainCsv(eventRows(context)),
    outlines,
    surroundings,
  };
}

function indexesOf({ dates }: Cube, days: ReadonlySet<Day>): number[] {
  return dates.flatMap(({ day }, index) => (days.has(day) ? [index] : []));
}
