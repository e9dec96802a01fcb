import type { BreakdownQuery } from '../../../core/cube/breakdown';
import type { Cube } from '../../../core/cube/cube';
import type { FrameQuery } from '../../../core/cube/frame';
import type { DatasetSummary } from '../../../core/domain/dataset';
import type { FrozenTable } from '../../../core/publish/frozen/frozenTable';
import { frozenBreakdown } from '../../../core/publish/page/frozenBreakdown';
import type { Answer } from '../../../workers/client';
import { frameAsAsked } from '../../../workers/frameAsAsked';
import type { ProcedureName, Request } from '../../../workers/procedures';

interface Answering {
  readonly dataset: DatasetSummary;
  readonly cubes: readonly Cube[];
  readonly data: FrozenTable;
}

let open: Answering | null = null;

/** Answers from now on from series that are on the page itself. */
export function answerFrom(answering: Answering): void {
  open = answering;
}

/** In place of the data worker: the two questions that a snapshot asks, answered from what it holds. */
export function callWorker<Name extends ProcedureName>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const answer = answerTo(name, request) ?? { ok: false, failure: { code: 'data_missing', detail: name } };
  return Promise.resolve(answer as Answer<Name>);
}

function answerTo(name: ProcedureName, request: Request<ProcedureName>) {
  if (name === 'frame') return frameOf(request as FrameQuery);
  return name === 'breakdown' ? partsOf(request as BreakdownQuery) : null;
}

function partsOf(query: BreakdownQuery): Answer<'breakdown'> | null {
  return open && { ok: true, value: frozenBreakdown(open.data, query) };
}

function frameOf(query: FrameQuery): Answer<'frame'> | null {
  const unit = query.perFamily === undefined ? query.unit : 'families';
  const cube = open?.cubes.find((one) => one.measure === query.measure && one.unit === unit);
  if (!open || !cube) return null;
  return { ok: true, value: frameAsAsked({ query, cube }, query, open.dataset) };
}
