import type { DatasetSummary, ShownLevel } from '../core/domain/dataset';
import type { Failure } from '../core/domain/failure';
import { message } from '../core/domain/message';
import type { DrawnPlaces } from '../workers/procedures';
import { callWorker } from './connection';
import { keepDrawing } from './drawings';
import { addNotices, useStore } from './store';

/** The boundary files that drew a dataset, the latest last, and the datasets they were opened for. */
const boundaries = new Map<File, Set<string>>();

/** Draws the places of an open dataset with a boundary file. Gives the reason when it cannot; all stays then. */
export async function drawWith(file: File, { id }: DatasetSummary): Promise<Failure | null> {
  const answer = await callWorker('openOutlines', { file, dataset: id });
  if (!answer.ok) return answer.failure;
  const { files, dataset: shown } = useStore.getState();
  const now = shown?.id === id ? shown : files.find(({ dataset }) => dataset?.id === id)?.dataset;
  if (!now) return { code: 'aborted', detail: file.name };
  const drawing = overlaid(now, answer.value, file);
  const opened = boundaries.get(file) ?? new Set<string>();
  boundaries.delete(file);
  boundaries.set(file, opened.add(id));
  useStore.setState((store) => ({
    dataset: store.dataset?.id === id ? drawing : store.dataset,
    files: store.files.map((one) => (one.dataset?.id === id ? { ...one, dataset: drawing } : one)),
  }));
  const { places, unplaced, matched } = answer.value;
  addNotices([
    message('notice-outlines', {
      file: file.name,
      matched: { count: matched },
      further: { count: places.length - matched },
      undrawn: { count: unplaced.length },
    }),
  ]);
  return null;
}

/**
 * A dataset as the boundary files draw it that were opened for it or, where it has no outlines of its own (of its
 * places, or of its districts), for another one; of each level the latest of them that fits counts.
 */
export async function drawn(dataset: DatasetSummary): Promise<DatasetSummary> {
  let drawing = dataset;
  const levels = new Set<ShownLevel>();
  for (const [file, opened] of [...boundaries].toReversed()) {
    const mayDraw = (level: ShownLevel) =>
      !levels.has(level) && (dataset.ownPlaces || level === 'district' || opened.has(dataset.id));
    if (!mayDraw('governorate') && !dataset.districts) continue;
    const answer = await callWorker('openOutlines', { file, dataset: dataset.id });
    if (!answer.ok || !mayDraw(answer.value.level)) continue;
    levels.add(answer.value.level);
    drawing = overlaid(drawing, answer.value, file);
  }
  return drawing;
}

function overlaid(dataset: DatasetSummary, drawing: DrawnPlaces, file: File): DatasetSummary {
  const { topology, level, places, unplaced } = drawing;
  const outlines = keepDrawing(topology);
  const drawn = { places, unplaced, outlines, drawnBy: file.name };
  if (level === 'governorate') return { ...dataset, ...drawn };
  return { ...dataset, districts: dataset.districts && { ...dataset.districts, ...drawn } };
}
