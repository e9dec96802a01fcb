import type { Cube } from '../../../core/cube/cube';
import type { FrameQuery } from '../../../core/cube/frame';
import type { DatasetSummary } from '../../../core/domain/dataset';
import type { Answer } from '../../../workers/client';
import { frameAsAsked } from '../../../workers/frameAsAsked';
import type { ProcedureName, Request } from '../../../workers/procedures';

interface Answering {
  readonly dataset: DatasetSummary;
  readonly cubes: readonly Cube[];
}

let open: Answering | null = null;

/** Answers from now on from series that are on the page itself. */
export function answerFrom(answering: Answering): void {
  open = answering;
}

/** In place of the data worker: the one question that a snapshot asks, answered by the same code. */
export function callWorker<Name extends ProcedureName>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const frame = name === 'frame' ? frameOf(request as FrameQuery) : null;
  const answer = frame ?? { ok: false, failure: { code: 'data_missing', detail: name } };
  return Promise.resolve(answer as Answer<Name>);
}

function frameOf(query: FrameQuery): Answer<'frame'> | null {
  const unit = query.perFamily === undefined ? query.unit : 'families';
  const cube = open?.cubes.find((one) => one.measure === query.measure && one.unit === unit);
  if (!open || !cube) return null;
  return { ok: true, value: frameAsAsked({ query, cube }, query, open.dataset) };
}
