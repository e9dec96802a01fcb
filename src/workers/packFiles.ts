import { strToU8, zipSync } from 'fflate';
import type { Day } from '../core/domain/day';

/** Files as one ZIP archive, each with the date of that day whatever the clock and the time zone. O(bytes). */
export function packFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  day: Day,
): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date); // an archive has local time
  const entries = [...files].map(
    ([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text] as const,
  );
  return Uint8Array.from(zipSync(Object.fromEntries(entries), { mtime }));
}
