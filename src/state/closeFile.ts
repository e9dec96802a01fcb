import { closeContext } from './contextFiles';
import { dropFile, fileOf } from './userFiles';

/** Closes a file; what a table around figures had replaced comes back. */
export function closeFile(id: string): void {
  const isContext = Boolean(fileOf(id)?.context);
  dropFile(id);
  if (isContext) void closeContext(id);
}
