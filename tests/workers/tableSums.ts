import type { Measure } from '../../src/core/domain/measure';
import { readTable, type UnderstoodTable } from '../../src/workers/readTable';
import { csvSource } from '../../src/workers/tableSource';
import { bytesInMemory } from '../../src/workers/text/fileBytes';

/** A table of lines of comma-separated values, read as a file of a person is. */
export async function read(...lines: readonly string[]): Promise<UnderstoodTable> {
  const source = await csvSource(bytesInMemory(new TextEncoder().encode(lines.join('\n'))));
  const { signal } = new AbortController();
  return readTable(source, { file: 'list.csv', gazetteer: null, signal, onProgress: () => undefined });
}

/** The sums over all places of a level: of wholes by unit and date, of parts by their key and unit; of one measure where it is given. */
export function sums({ series }: UnderstoodTable, wanted: 1 | 2, measure?: Measure): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { level, cube } of series) {
    if (level !== wanted || (measure ?? cube.measure) !== cube.measure) continue;
    const keys = cube.by?.keys ?? [''];
    cube.values.forEach((value, cell) => {
      const day = cube.dates[Math.floor(cell / (cube.places.length * keys.length))]?.day ?? '';
      const name = [cube.unit, day, keys[cell % keys.length] ?? ''].filter((word) => word !== '').join(' ');
      found[name] = (found[name] ?? 0) + value;
    });
  }
  return found;
}
