import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import type { Frame, FrameQuery } from '../core/cube/frame';
import type { DatasetContext, DatasetSummary } from '../core/domain/dataset';
import type { Failure } from '../core/domain/failure';

/** How far a procedure has come: `done` of `total` in the unit named. */
export interface Progress {
  readonly stage: 'fetching' | 'reading';
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

/** What a running call hears and tells. */
export interface Call {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The bytes at an absolute address. */
export interface DeliveredFile {
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** Everything the main thread can ask of the data worker: one row per procedure. */
export interface Procedures {
  /**
   * Opens the shipped dataset; its breakdowns and context are read when first asked for. Files that the page has
   * fetched already come along, the worker fetches the others.
   */
  open: { request: readonly DeliveredFile[]; response: DatasetSummary };
  /** Reads a user's table with the places of an open dataset. */
  openFile: { request: { file: File; base: string }; response: DatasetSummary };
  frame: { request: FrameQuery; response: Frame };
  breakdown: { request: BreakdownQuery; response: Breakdown };
  context: { request: { dataset: string }; response: DatasetContext };
  /** Reads every file of a dataset that has not been read yet, so that nothing is missing when the network goes. */
  prepare: { request: { dataset: string }; response: null };
}

export type ProcedureName = keyof Procedures;
export type Request<Name extends ProcedureName> = Procedures[Name]['request'];
export type Response<Name extends ProcedureName> = Procedures[Name]['response'];

/** What crosses to the worker. */
export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly name: ProcedureName; readonly request: unknown }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'ping'; readonly id: number };

/** What comes back. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'pong'; readonly id: number };
