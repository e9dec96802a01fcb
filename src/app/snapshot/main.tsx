import { createRoot } from 'react-dom/client';
import type { Snapshot } from '../../core/publish/snapshot';
import { SnapshotPage } from '../../views/snapshot/SnapshotPage';
import { showSnapshot } from './showSnapshot';
import '../theme.css';
import './snapshot.css';
import './paper.css';

// Before anything is drawn, so that what is drawn hears of it later and measures the paper.
addEventListener('beforeprint', () => document.documentElement.toggleAttribute('data-paper', true));
addEventListener('afterprint', () => document.documentElement.toggleAttribute('data-paper', false));

const embedded = document.getElementById('snapshot')?.textContent ?? '';
const expected = document.querySelector<HTMLMetaElement>('meta[name="snapshot-sha256"]')?.content ?? '';
const root = document.getElementById('app');
// The page is left as it is, with its title and sentence, where its data cannot be read.
void showSnapshot(JSON.parse(embedded) as Snapshot).then(({ manifest }) => {
  if (root) createRoot(root).render(<SnapshotPage manifest={manifest} seal={{ embedded, expected }} />);
});
