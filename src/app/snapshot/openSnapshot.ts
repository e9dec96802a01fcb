import type { Topology } from 'topojson-specification';
import type { Cube } from '../../core/cube/cube';
import type { DatasetContext, DatasetSummary } from '../../core/domain/dataset';
import { frozenCubes } from '../../core/publish/page/frozenCubes';
import { snapshotDataset } from '../../core/publish/page/snapshotDataset';
import type { Snapshot } from '../../core/publish/snapshot';
import { keepDrawing } from '../../state/drawings';

/** A snapshot as the views of the app know a dataset: its series and what stands around the figures. */
interface OpenSnapshot {
  readonly dataset: DatasetSummary;
  readonly cubes: readonly Cube[];
  readonly context: DatasetContext;
}

/** Makes a dataset of a snapshot. Throws where it has not the form of one. */
export function openSnapshot(snapshot: Snapshot): OpenSnapshot {
  const { manifest, data, setting } = snapshot;
  const outlines = drawingOf(setting.outlines);
  const surroundings = drawingOf(setting.surroundings);
  return {
    dataset: { ...snapshotDataset(snapshot), outlines, surroundings },
    cubes: frozenCubes(data),
    context: { sources: manifest.sources, events: setting.events, crossings: [], population: [] },
  };
}

/** The address that stands for a drawing; null where there is none. */
function drawingOf(topology: object | null): string | null {
  return topology && keepDrawing(topology as Topology);
}
