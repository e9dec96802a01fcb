import type { FileUnderstanding } from '../../ingest/fileUnderstanding';

/** What a file still wants of its reader. */
export interface OpenPoints {
  readonly questions: number;
  readonly unknownPlaces: number;
  /** Rows that were left out because something is wrong with them. */
  readonly rejected: number;
  /** Single figures that wait or were left out: issues of the severities `ask` and `error`. */
  readonly issues: number;
}

/** What a file still wants of its reader; all zero when it is understood without a doubt. */
export function openPoints({ understanding, unknownPlaces, rows, issues }: FileUnderstanding): OpenPoints {
  return {
    questions: understanding.questions.length,
    unknownPlaces: unknownPlaces.length,
    rejected: rows?.rejected ?? 0,
    issues: issues
      .filter(({ severity }) => severity === 'ask' || severity === 'error')
      .reduce((sum, { count }) => sum + count, 0),
  };
}
