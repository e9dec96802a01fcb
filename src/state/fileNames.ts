import { message } from '../core/domain/message';
import { keepUnder, keptUnder } from './browserStorage';
import { addNotices, dismissNotice, useStore } from './store';

/** Of this tab alone, and gone with it. */
const KEY = 'nuzuh.files';

/**
 * Says once which files were open before the page was loaded anew, which takes them away; from now on the names of
 * those that are open are kept, and nothing else of them.
 */
export function rememberFileNames(): void {
  const before = namesOfBefore();
  const told = message('notice-files-before', { files: { list: before.map((en) => ({ en })) } });
  if (before.length > 0) addNotices([told]);
  keepNames(openNames());
  useStore.subscribe((store, { files, dataset }) => {
    if (store.files === files && store.dataset === dataset) return;
    if (store.files.length > 0) dismissNotice(told);
    keepNames(openNames());
  });
}

/** The files of a person, with those that draw; the table that the link names comes back by itself. */
function openNames(): string[] {
  const { files, dataset, view } = useStore.getState();
  const linked = view.data?.split('/').at(-1);
  const drawing = [dataset?.drawnBy, dataset?.districts?.drawnBy].filter((name) => typeof name === 'string');
  return [...new Set([...files.map(({ name }) => name), ...drawing])].filter((name) => name !== linked);
}

function namesOfBefore(): string[] {
  try {
    const names: unknown = JSON.parse(keptUnder(KEY, 'session') ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return []; // something else was written there: nothing is known of before
  }
}

function keepNames(names: readonly string[]): void {
  keepUnder(KEY, names.length > 0 ? JSON.stringify(names) : null, 'session'); // else after a reload nothing is said
}
