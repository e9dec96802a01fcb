import type { Issue } from '../domain/issue';
import { IssueLog } from '../domain/issueLog';
import type { TurnedFrom } from '../table/textTable';
import { cellText } from './cellText';

/** Number of the row of the file that a column of a turned table is; the header of the file is column 0. */
export function rowInFile({ table, headerRow }: TurnedFrom, column: number): number {
  return table.firstRow + headerRow + column;
}

/** Hands issues of a turned table on to another log, each with the row and the column where it stands in the file. */
export class IssuesOfTurned extends IssueLog {
  readonly #inFile: IssueLog;
  readonly #turned: TurnedFrom;
  readonly #columns: ReadonlyMap<string, number>;

  /** `headers` are those of the turned table; of several alike the first one counts. */
  constructor(inFile: IssueLog, turned: TurnedFrom, headers: readonly string[]) {
    super();
    this.#inFile = inFile;
    this.#turned = turned;
    this.#columns = new Map(headers.map((header, index) => [header, index] as const).toReversed());
  }

  override add(issue: Issue): void {
    const { table, headerRow } = this.#turned;
    if (issue.row < 1) {
      this.#inFile.add({ ...issue, row: rowInFile(this.#turned, issue.row - 1) }); // of a title, which was not turned
      return;
    }
    const header = table.rows[headerRow]?.[issue.row - 1] ?? '';
    const row = rowInFile(this.#turned, this.#columns.get(issue.column) ?? 0);
    this.#inFile.add({ ...issue, row, column: cellText(header) });
  }
}
