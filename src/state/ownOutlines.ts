import type { Topology } from 'topojson-specification';
import type { DatasetSummary, ShownLevel } from '../core/domain/dataset';
import type { Failure } from '../core/domain/failure';
import { message } from '../core/domain/message';
import type { DrawnPlaces } from '../workers/procedures';
import { callWorker } from './connection';
import { addNotices, useStore } from './store';

const drawings = new Map<string, Topology>();
/** The boundary files that drew a dataset, the latest last, and the datasets they were opened for. */
const boundaries = new Map<File, Set<string>>();

/**
 * What a user's boundary file draws, by the address that stands for it in the dataset; behind a `#` the governorate
 * whose districts are wanted.
 */
export function ownTopology(address: string): Topology | undefined {
  const [whole = '', governorate] = address.split('#');
  const drawing = drawings.get(whole);
  return drawing && governorate !== undefined ? inside(drawing, governorate) : drawing;
}

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

/** Keeps a drawing that is here already, and gives the address that stands for it in a dataset. */
export function keepDrawing(topology: Topology): string {
  const address = `own:${drawings.size + 1}`;
  drawings.set(address, topology);
  return address;
}

function overlaid(dataset: DatasetSummary, drawing: DrawnPlaces, file: File): DatasetSummary {
  const { topology, level, places, unplaced } = drawing;
  const outlines = keepDrawing(topology);
  const drawn = { places, unplaced, outlines, drawnBy: file.name };
  if (level === 'governorate') return { ...dataset, ...drawn };
  return { ...dataset, districts: dataset.districts && { ...dataset.districts, ...drawn } };
}

/** The outlines of the districts of one governorate. */
function inside(drawing: Topology, governorate: string): Topology {
  const { governorates } = drawing.objects;
  if (governorates?.type !== 'GeometryCollection') return drawing;
  const geometries = governorates.geometries.filter(
    ({ properties }) => Reflect.get(properties ?? {}, 'within') === governorate,
  );
  return { ...drawing, objects: { governorates: { ...governorates, geometries } } };
}
