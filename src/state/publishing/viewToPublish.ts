import type { Cube } from '../../core/cube/cube';
import type { FrameQuery } from '../../core/cube/frame';
import type { DatasetContext, DatasetSummary } from '../../core/domain/dataset';
import type { Failure } from '../../core/domain/failure';
import type { Dimension } from '../../core/domain/measure';
import type { PlaceId } from '../../core/domain/place';
import type { Source } from '../../core/domain/source';
import type { PublishedFigures } from '../../core/publish/disclosure/publishedFigures';
import { familiesOf, sizesOf } from '../../core/publish/disclosure/sizesOf';
import { figuresOfChoice, type OfferedSeries } from '../../core/publish/figuresOfChoice';
import { WHOLE } from '../../core/publish/package/namesInSnapshot';
import type { View } from '../../core/session/view';
import { breakdownChoices } from '../../core/viewmodels/breakdownChoices';

/** A series, or why there is none. */
type AskedCube =
  | { readonly ok: true; readonly value: { readonly cube: Cube } }
  | { readonly ok: false; readonly failure: Failure };

/** What is looked at when it is published, and who answers for its series: the app's worker, or the command itself. */
export interface ViewToPublish {
  readonly dataset: DatasetSummary;
  readonly context: DatasetContext;
  /** With only what the dataset has (`resolveChoices`). */
  readonly view: View;
  /** All dates, or the one shown alone. */
  readonly dates: 'all' | 'this';
  /** Whether the breakdown of the view goes out, at the date shown. */
  readonly breakdowns: 'none' | 'shown';
  /** Whether the districts go out too, for which their reason has to be said. */
  readonly districts: 'none' | 'included';
  readonly ask: (query: FrameQuery) => Promise<AskedCube>;
}

/**
 * All the figures that a snapshot of a view is made of, before suppression. Those of districts are among them where the
 * view is of districts, or they are to go out too. Rejects where a series is there and cannot be read.
 */
export async function figuresToPublish(published: ViewToPublish): Promise<PublishedFigures> {
  const { dataset, view, dates, districts } = published;
  const isWanted = view.level === 'district' || districts === 'included';
  const levels = isWanted && dataset.districts ? LEVELS : LEVELS.slice(0, 1);
  const by = breakdownOf(published);
  const series = await Promise.all(levels.map((level) => seriesAt(published, level, by)));
  return figuresOfChoice(
    series.flat(),
    { measure: view.measure, unit: view.unit, by, date: view.date, dates },
    { country: WHOLE, sets: dataset.regionSets, parents: parentsIn(dataset), changes: [] },
  );
}

const LEVELS = ['governorate', 'district'] as const;

/** The breakdown that is seen of a view, where it goes out and its measure has one. */
function breakdownOf({ dataset, view, breakdowns }: ViewToPublish): Dimension | null {
  if (breakdowns === 'none') return null;
  const offered = offeredAt(view.level, dataset, view.measure)?.dimensions ?? [];
  return breakdownChoices(view.by, offered)?.chosen ?? null;
}

async function seriesAt(
  { dataset, view: { measure }, ask }: ViewToPublish,
  level: OfferedSeries['level'],
  by: Dimension | null,
): Promise<OfferedSeries[]> {
  const { units = [], dimensions = [] } = offeredAt(level, dataset, measure) ?? {};
  const kinds = [{}, ...dimensions.filter((one) => one === by).map((one) => ({ by: one }))];
  const queries = kinds.flatMap((kind) => units.map((unit) => ({ measure, unit, ...kind })));
  const ofDistricts = level === 'district' ? { districts: { within: null } } : {};
  const cubes = await Promise.all(
    queries.map(async (query) => {
      const answer = await ask({ dataset: dataset.id, ...query, ...ofDistricts });
      if (answer.ok) return [answer.value.cube];
      if (answer.failure.code === 'no_figures') return []; // not every breakdown was counted in every unit
      throw new Error(answer.failure.code);
    }),
  );
  const found = cubes.flat();
  return found.map((cube) => ({
    cube,
    level,
    familySizes: sizesOf(cube, found),
    families: familiesOf(cube, found),
  }));
}

function offeredAt(level: OfferedSeries['level'], dataset: DatasetSummary, measure: View['measure']) {
  const { measures } = (level === 'district' ? dataset.districts : null) ?? dataset;
  return measures.find((one) => one.measure === measure);
}

function parentsIn({ districts }: DatasetSummary): Map<PlaceId, PlaceId> {
  const all = [...(districts?.places ?? []), ...(districts?.unplaced ?? [])];
  return new Map(all.flatMap(({ id, within }) => (within === null ? [] : [[id, within] as const])));
}

/** The sources that some figures are from, in the order of the dataset. O(cells). */
export function sourcesBehind({ series }: PublishedFigures, { sources }: DatasetContext): Source[] {
  const used = new Set(
    series.flatMap(({ cube }) => [...new Set(cube.sources)].map((at) => cube.sourceIds[at] ?? '')),
  );
  return sources.filter(({ id }) => used.has(id));
}
