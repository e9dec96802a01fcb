import { contextRoleOf } from '../../core/ingest/context/contextHeader';
import type { ContextTable } from '../../core/ingest/context/contextTable';
import { readContextTable } from '../../core/ingest/context/readContextTable';
import { Failed } from '../failed';
import type { ContextRequest } from '../procedures';
import { csvRows } from '../text/csvSlices';

/** Gazetteers of whole countries have some ten thousand rows; more is no table of this kind. */
const MOST_BYTES = 32_000_000;

/** Reads a table that stands around figures. Fails as `data_too_large`, `not_a_table` and `file_changed`. */
export async function readContextFile({ file, pack }: ContextRequest): Promise<ContextTable> {
  if (file.size > MOST_BYTES) throw new Failed('data_too_large', file.name);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Failed('file_changed', file.name);
  });
  const cells = csvRows(new Uint8Array(bytes));
  const role = contextRoleOf(cells[0] ?? []);
  if (role === null) throw new Failed('not_a_table', file.name);
  return readContextTable(role, cells, { file: file.name, pack });
}
