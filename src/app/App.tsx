import { createRoot } from 'react-dom/client';
import { figuresSettled, start } from '../state/start';
import { Page } from './Page';
import './theme.css';
import './page.css';

const PATIENCE_MS = 150;

/** Draws the app once it knows its language; the figures are on their way meanwhile. */
export async function mount(): Promise<void> {
  const ready = start();
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element to draw into.');
  await ready;
  // Figures that come in a moment are in the first drawing; without them it would be done twice.
  await Promise.race([figuresSettled(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  createRoot(root).render(<Page />);
}
