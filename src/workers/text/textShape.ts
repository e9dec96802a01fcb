import { sniffDelimiter } from '../../core/ingest/sniff';

const SAMPLE = 65_536;

/** How a delimited text is cut into rows and cells. */
export interface TextShape {
  readonly delimiter: string;
  /**
   * What ends a line: told to the parser, which would otherwise guess anew for each slice. A line feed also ends the
   * lines of a file that mixes `\r\n` and `\n`, as files put together from two do.
   */
  readonly newline: '\n' | '\r';
  /** Number of cells of most rows; a quote is taken to close in its own line. */
  readonly width: number;
  /** Number of letters before the first row: a mark, and the line that declares the delimiter. */
  readonly start: number;
  /** Number of the first row as the file counts. */
  readonly firstRow: number;
}

/** The shape of a text by its beginning. O(65,536 letters). */
export function textShape(text: string): TextShape {
  const declared = /^\ufeff?sep=.\r?\n/i.exec(text)?.[0];
  const at = text.search(/[\r\n]/);
  const sample = text.slice(0, SAMPLE);
  const delimiter = sniffDelimiter(sample);
  return {
    delimiter,
    width: usualWidth(sample, delimiter),
    newline: at >= 0 && text[at] === '\r' && text[at + 1] !== '\n' ? '\r' : '\n',
    start: declared?.length ?? (text.startsWith('\ufeff') ? 1 : 0),
    firstRow: declared === undefined ? 1 : 2,
  };
}

function usualWidth(sample: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of sample.split(/[\r\n]+/)) {
    let cells = 1;
    let quoted = false;
    for (const letter of line) {
      if (letter === '"') quoted = !quoted;
      else if (letter === delimiter && !quoted) cells++;
    }
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  let [width, lines] = [1, 0];
  for (const [cells, times] of counts) if (cells > 1 && times > lines) [width, lines] = [cells, times];
  return width;
}
