import type { FrameQuery } from '../../../core/cube/frame';
import type { Answer } from '../../../workers/client';
import { frameAsAsked } from '../../../workers/frameAsAsked';
import type { OpenDataset } from '../../../workers/openDataset';
import type { ProcedureName, Request } from '../../../workers/procedures';

let open: OpenDataset | null = null;

/** Answers from now on from a dataset that was opened on the page itself. */
export function answerFrom(dataset: OpenDataset): void {
  open = dataset;
}

/** In place of the data worker: the one question that a snapshot asks, answered by the same code. */
export async function callWorker<Name extends ProcedureName>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const frame = name === 'frame' ? await frameOf(request as FrameQuery) : null;
  return (frame ?? { ok: false, failure: { code: 'data_missing', detail: name } }) as Answer<Name>;
}

async function frameOf(query: FrameQuery): Promise<Answer<'frame'> | null> {
  const unit = query.perFamily === undefined ? query.unit : 'families';
  const cube = await open?.shelf.cube(query.measure, unit, null);
  if (!open || !cube) return null;
  return { ok: true, value: frameAsAsked({ query, cube }, query, open.summary) };
}
