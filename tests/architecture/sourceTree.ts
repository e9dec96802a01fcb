import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** File paths from the project's root, with forward slashes, and their text. A test may also make one up. */
export type SourceTree = ReadonlyMap<string, string>;

const CODE = /\.(ts|tsx|mjs|css|html)$/;

export function readSourceTree(...folders: string[]): SourceTree {
  return new Map(
    folders
      .flatMap(filesIn)
      .filter(
        (path) => CODE.test(path) && !path.startsWith('tests/fixtures/') && !path.includes('/node_modules/'),
      )
      .map((path) => [path, readFileSync(path, 'utf8')] as const),
  );
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}
