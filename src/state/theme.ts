import { useStore } from './store';

/** Where a choice is kept on this device. */
export const THEME = 'nuzuh.theme';

/** Light or dark as last chosen on this device, else as the system is set. */
export function startTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const kept = storage()?.getItem(THEME);
  apply(kept === 'dark' || kept === 'light' ? kept : system);
}

/** Changes to the other theme and keeps that choice on this device. */
export function toggleTheme(): void {
  const theme = useStore.getState().theme === 'dark' ? 'light' : 'dark';
  storage()?.setItem(THEME, theme);
  apply(theme);
}

function apply(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme;
  useStore.setState({ theme });
}

/** Storage may be forbidden: then the choice lasts as long as the page. `browserStorage` would weigh on the first figure. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
