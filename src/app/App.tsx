import { createRoot } from 'react-dom/client';
import { start } from '../state/start';
import { Page } from './Page';
import './theme.css';
import './page.css';

/** Draws the app once it knows its language; the figures are on their way meanwhile. */
export async function mount(): Promise<void> {
  const ready = start();
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element to draw into.');
  await ready;
  createRoot(root).render(<Page />);
}
