import type { RowSlice } from './csvSlices';
import { plainSlices } from './plainSlices';
import { textShape } from './textShape';

/**
 * The rows of delimited text, a slice at a time. The parser of text is fetched when the text has quotes that only it
 * can follow; the tables that ship have none, and the first figure does not wait for it.
 */
export async function* textSlices(text: string): AsyncGenerator<RowSlice> {
  const rest = yield* plainSlices(text, textShape(text));
  if (rest) yield* (await import('./csvSlices')).csvSlices(text, rest);
}
