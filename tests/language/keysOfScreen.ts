import { importGraph } from '../architecture/importGraph';
import { readSourceTree, type SourceTree } from '../architecture/sourceTree';
import { keysOfTemplates } from './keyTemplates';
import { keysInSource } from './keysInSource';

/** The keys that the code of some files may ask for: theirs and of all that they import, not of what they fetch later. */
export function keysOfScreen(files: readonly string[]): Set<string> {
  const tree = readSourceTree('src');
  const code = [...allImported(files, tree)].map((path) => [path, tree.get(path) ?? ''] as const);
  const { literals, templates } = keysInSource(new Map(code));
  const known = keysOfTemplates();
  return new Set([...literals, ...[...templates].flatMap((template) => known.get(template) ?? [])]);
}

function allImported(files: readonly string[], tree: SourceTree): Set<string> {
  const edges = importGraph(tree).filter(({ typeOnly, isLater }) => !typeOnly && !isLater);
  const found = new Set(files);
  for (const file of found) {
    for (const { from, to } of edges) if (from === file && to && /\.tsx?$/.test(to)) found.add(to);
  }
  return found;
}
