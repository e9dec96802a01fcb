import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import type { Frame, FrameQuery } from '../core/cube/frame';
import type { SiteQuery, SiteTable } from '../core/cube/siteTable';
import type { DatasetContext, DatasetSummary, RowCount, ShownLevel } from '../core/domain/dataset';
import type { Topology } from 'topojson-specification';
import type { Failure } from '../core/domain/failure';
import type { IssueGroup } from '../core/domain/issue';
import type { District } from '../core/domain/place';
import type { Answers } from '../core/ingest/answers';
import type { ContextRole } from '../core/ingest/context/contextTable';
import type { FileUnderstanding } from '../core/ingest/fileUnderstanding';

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

/** The places of a dataset as a boundary file draws them: those on the map, those still off it. */
export interface DrawnPlaces {
  /** Its object `governorates` has the ids of the places as `pcode`, whatever their level, and what they lie in as `within`. */
  readonly topology: Topology;
  /** Which of the places it draws. */
  readonly level: ShownLevel;
  readonly places: readonly District[];
  readonly unplaced: readonly District[];
  /** How many of the outlines are places of the dataset. */
  readonly matched: number;
}

/** The bytes at an absolute address. */
export interface DeliveredFile {
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** A mapping file kept from an earlier table, by the signature of its header. */
export interface RememberedMapping {
  readonly signature: string;
  readonly mapping: string;
}

/** Where the answers for a file come from: a person, a mapping file, or what is remembered for its header. */
export type AnswerSource =
  | { readonly from: 'person'; readonly answers: Answers }
  | { readonly from: 'mapping'; readonly text: string }
  | { readonly from: 'memory'; readonly remembered: readonly RememberedMapping[] };

/** A user's file to be read. */
export interface FileRequest {
  readonly file: File;
  /** The dataset whose places, sets and breaks it is read with. */
  readonly base: string;
  /** Absent when nobody was asked yet and nothing is remembered. */
  readonly source?: AnswerSource;
  /** The same for all files that were handed over together; absent for a file that came alone. */
  readonly pack?: string;
}

/** A file as far as it must be known to be put in its place. */
export type SortedFile =
  | { readonly kind: 'context' | 'figures' | 'map'; readonly file: File }
  /** An archive of several files that belong together; `left` are the names of those that hold no table. */
  | {
      readonly kind: 'pack';
      readonly name: string;
      readonly files: readonly SortedFile[];
      readonly left: readonly string[];
    };

/** A table that stands around figures, to be read under an id of the page's. */
export interface ContextRequest {
  readonly id: string;
  readonly file: File;
  readonly pack: string;
}

/** What came of a context table: its rows, and the datasets that it stands around. */
export interface ToldContext {
  readonly id: string;
  readonly role: ContextRole;
  readonly count: RowCount;
  readonly issues: readonly IssueGroup[];
  readonly datasets: readonly string[];
}

/** How all open datasets and context tables fit each other. */
export interface ContextFit {
  readonly datasets: readonly DatasetSummary[];
  /** Datasets whose files have to be read anew, because another gazetteer knows their places now. */
  readonly stale: readonly string[];
  readonly tables: readonly ToldContext[];
}

/** What came of a user's file: what was understood, and the dataset unless its figures wait for an answer. */
export interface OpenedFile {
  readonly dataset: DatasetSummary | null;
  readonly told: FileUnderstanding;
  /** The answers that were used, also as the text of a mapping file; null when there were none. */
  readonly answers: Answers | null;
  readonly mapping: string | null;
}

/** Everything the main thread can ask of the data worker: one row per procedure. */
export interface Procedures {
  /**
   * Opens the shipped dataset; its breakdowns and context are read when first asked for. Files that the page has
   * fetched already come along, the worker fetches the others.
   */
  open: { request: readonly DeliveredFile[]; response: DatasetSummary };
  /** Reads a user's table with the places of an open dataset; what was open stays open. */
  openFile: { request: FileRequest; response: OpenedFile };
  /** Says of each file what it is, by its beginning. */
  sortFiles: { request: readonly File[]; response: readonly SortedFile[] };
  /** Reads a table that stands around figures, under an id of the page's. Whose figures, `contextFit` says. */
  openContext: { request: ContextRequest; response: null };
  closeContext: { request: { id: string }; response: null };
  contextFit: { request: null; response: ContextFit };
  /** Lets go of a dataset that is not looked at any more. */
  close: { request: { dataset: string }; response: null };
  /** Fetches the file at an absolute address, of this site or of one that a person agreed to ask. */
  fetchFile: { request: { url: string }; response: File };
  /** Draws the places of an open dataset with the outlines of a user's boundary file. */
  openOutlines: { request: { file: File; dataset: string }; response: DrawnPlaces };
  frame: { request: FrameQuery; response: Frame };
  breakdown: { request: BreakdownQuery; response: Breakdown };
  /** The sites of a file one by one, for which it is read again when first asked for. */
  sites: { request: SiteQuery; response: SiteTable };
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
