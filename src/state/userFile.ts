import type { DatasetSummary } from '../core/domain/dataset';
import type { Failure } from '../core/domain/failure';
import type { Answers } from '../core/ingest/answers';
import type { FileUnderstanding } from '../core/ingest/fileUnderstanding';
import type { AnswerSource, Progress, ToldContext } from '../workers/procedures';

/** How the latest reading of a file stands. */
export type Reading =
  | { readonly phase: 'queued' }
  | { readonly phase: 'running'; readonly progress: Progress | null }
  | { readonly phase: 'ended' }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** A file that a person opened. Its bytes are read by the worker; the page holds the browser's reference to it. */
export interface UserFile {
  readonly id: string;
  readonly name: string;
  readonly file: File;
  /** The same for all files that were handed over together. */
  readonly pack: string;
  readonly reading: Reading;
  /** What the link names it by (`data=`); null for one that a person brought. */
  readonly path: string | null;
  /** What came of a table that stands around figures; null for a file of figures. */
  readonly context: ToldContext | null;
  /** What was said of it, by a person, a mapping file or an earlier file with its header; null for nothing yet. */
  readonly answers: Answers | null;
  readonly answersFrom: AnswerSource['from'];
  /** The answers as the text of a mapping file. */
  readonly mapping: string | null;
  /** Tables with this header share their answers; null before the first reading. */
  readonly signature: string | null;
  /** What was understood at the last reading that came to an end; null before. */
  readonly told: FileUnderstanding | null;
  /** The figures that were last read of it; null when they have to wait for an answer. */
  readonly dataset: DatasetSummary | null;
}
