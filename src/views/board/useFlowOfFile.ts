import { useMemo } from 'react';
import type { Cube } from '../../core/cube/cube';
import type { DatasetSummary } from '../../core/domain/dataset';
import { periodsOf } from '../../core/domain/period';
import type { BoardPoint, Direction } from '../../core/viewmodels/board/board';
import type { FlowOfFile } from '../../core/viewmodels/board/boardWatch';
import { pointsOfFile } from '../../core/viewmodels/board/pointsOfFile';
import { valueOf } from '../../state/remote';
import { askSeries } from '../../state/series';
import { useStore } from '../../state/store';
import { useAnswer } from '../useAnswer';

/** A daily flow of an open file, its places, and which of them the points are. */
export interface FileOfBoard extends FlowOfFile {
  readonly places: DatasetSummary['places'];
}

/** The people that an open file counts by the day in a direction: of the file on screen, else of the first that does; null for none. */
export function useFlowOfFile(points: readonly BoardPoint[], direction: Direction): FileOfBoard | null {
  const dataset = useStore(({ dataset: shown, files }) => {
    const all = [shown, ...files.map((file) => file.dataset)];
    return all.find((one) => one !== null && offers(one, direction)) ?? null;
  });
  const crossings = useStore(({ context }) => valueOf(context)?.crossings);
  const asked = useMemo(() => (dataset ? { dataset, direction } : null), [dataset, direction]);
  const { answer: series } = useAnswer(asked, askDaily);
  return useMemo(() => {
    if (!dataset || !series) return null;
    const places = [...dataset.places, ...dataset.unplaced];
    const placeOf = pointsOfFile(points, places, crossings ?? []);
    return { series, places, placeOf, capacities: dataset.capacities ?? [] };
  }, [dataset, series, points, crossings]);
}

function offers({ measures }: DatasetSummary, direction: Direction): boolean {
  return measures.some(({ measure, units }) => measure === direction && units.includes('individuals'));
}

interface Asked {
  readonly dataset: DatasetSummary;
  readonly direction: Direction;
}

/** Null where nothing is asked, where it could not be read, and of weeks, months and years. */
async function askDaily(asked: Asked | null): Promise<Cube | null> {
  if (!asked) return null;
  const { dataset, direction } = asked;
  const answer = await askSeries({ dataset: dataset.id, measure: direction, unit: 'individuals' });
  const cube = answer.ok ? answer.value.cube : null;
  return cube && cube.dates.length > 0 && periodsOf(cube.dates).cadence === 'day' ? cube : null;
}
