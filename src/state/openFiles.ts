import { message } from '../core/domain/message';
import type { SortedFile } from '../workers/procedures';
import { callWorker } from './connection';
import { fitContext, fitOpenContext, readContext } from './contextFiles';
import { addNotices, useStore } from './store';
import type { UserFile } from './userFile';
import { drawWaiting, fileOf, readFile } from './userFiles';

/** A file with its place in the order of reading: what stands around figures, the figures, what draws their places. */
type Placed = Exclude<SortedFile, { kind: 'pack' }> & { readonly pack: string };

const ORDER = ['context', 'figures', 'map'] as const;
let lastId = 0;
let lastPack = 0;

/**
 * Opens files, whatever their order; the last one with figures that can be opened is shown. Of files that were chosen
 * one upon the other the last are looked at, also when the ones before take longer. What was open stays when one cannot
 * be read, and so do the others. `path` is what the link names them by.
 */
export async function openFiles(
  files: readonly File[],
  panel: 'load' | null = 'load',
  path: string | null = null,
): Promise<void> {
  const number = ++lastPack;
  if (panel) useStore.setState({ panel }); // now: who has put it away meanwhile does not want it again
  const answer = await callWorker('sortFiles', files);
  const sorted = answer.ok ? answer.value : files.map((file): SortedFile => ({ kind: 'figures', file }));
  const placed = sorted
    .flatMap((one) => unpacked(one, `pack-${number}`))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((one) => ({ ...one, entry: entryOf(one, path) }));
  useStore.setState(({ files: open }) => ({ files: [...open, ...placed.map(({ entry }) => entry)] }));
  for (const { kind, entry } of placed) {
    if (!fileOf(entry.id)) continue; // closed while it waited for its turn
    if (number === lastPack) useStore.setState({ file: entry.id });
    await (kind === 'context' ? readContext(entry.id) : readFile(entry.id));
  }
  await (placed.some(({ kind }) => kind === 'context') ? fitContext() : fitOpenContext());
  await drawWaiting();
}

/** The files of an archive came together, and apart from those beside it. */
function unpacked(sorted: SortedFile, pack: string): Placed[] {
  if (sorted.kind !== 'pack') return [{ ...sorted, pack }];
  const { name, files, left } = sorted;
  if (left.length > 0) {
    addNotices([message('notice-pack-left', { file: name, left: { list: left.map((en) => ({ en })) } })]);
  }
  return files.flatMap((one) => unpacked(one, `${pack}/${name}`));
}

function entryOf({ file, pack }: Placed, path: string | null): UserFile {
  return {
    id: `own-${++lastId}`,
    name: file.name,
    file,
    pack,
    path,
    reading: { phase: 'queued' },
    context: null,
    answers: null,
    answersFrom: 'memory',
    mapping: null,
    signature: null,
    told: null,
    dataset: null,
  };
}
