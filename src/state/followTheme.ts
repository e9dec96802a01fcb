import { keptUnder } from './browserStorage';
import { useStore } from './store';
import { THEME } from './theme';

/** Has light and dark change with the system from now on, as long as nobody has chosen here. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let taken = useStore.getState().theme;
  const follow = () => {
    // Where storage is forbidden, a choice is known by its having come from elsewhere.
    if (keptUnder(THEME) !== null || useStore.getState().theme !== taken) return;
    taken = dark.matches ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = taken;
    useStore.setState({ theme: taken });
  };
  follow();
  dark.addEventListener('change', follow);
}
