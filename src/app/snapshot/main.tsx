import { createRoot } from 'react-dom/client';
import { signatureOf } from '../../core/publish/signature/signature';
import type { Snapshot } from '../../core/publish/snapshot';
import { speakWith } from '../../state/speech';
import { useStore } from '../../state/store';
import { SnapshotPage } from '../../views/snapshot/SnapshotPage';
import { showSnapshot } from './showSnapshot';
import { isStillAsMade } from './stillTexts';
import '../theme.css';
import './snapshot.css';
import './paper.css';

// Before anything is drawn, so that what is drawn hears of it later and measures the paper.
addEventListener('beforeprint', () => document.documentElement.toggleAttribute('data-paper', true));
addEventListener('afterprint', () => document.documentElement.toggleAttribute('data-paper', false));

const metaText = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
const embedded = document.getElementById('snapshot')?.textContent ?? '';
const expected = metaText('snapshot-sha256') ?? '';
const signature = signatureOf(metaText('snapshot-signature'), metaText('snapshot-key'));
const root = document.getElementById('app');
if (root) afterFirstPaint(() => void open(root));

/** What needs no script is seen before the script does its work; a page that nobody sees has no paint to wait for. */
function afterFirstPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

async function open(page: HTMLElement): Promise<void> {
  try {
    const snapshot = JSON.parse(embedded) as Snapshot;
    const seal = {
      embedded,
      expected,
      signature,
      isStillAsMade: isStillAsMade(document, snapshot.manifest),
    };
    await showSnapshot(snapshot);
    createRoot(page).render(<SnapshotPage sealed={{ snapshot, seal }} />);
  } catch {
    // Title and sentence stay, and the reader is told why there is no more.
    await speakWith('rest');
    for (const guess of page.querySelectorAll('.snapshot-unless')) guess.remove();
    const note = document.createElement('p');
    note.role = 'alert';
    note.textContent = useStore.getState().language.t('snapshot-altered');
    page.firstElementChild?.append(note);
  }
}
