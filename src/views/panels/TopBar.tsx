import type { ReactNode } from 'react';
import { DIGITS, LANGUAGES } from '../../core/session/view';
import { choose } from '../../state/choices';
import { leavePresentation } from '../../state/presentation';
import { chooseDigits, chooseLanguage } from '../../state/speech';
import { useStore, type Panel } from '../../state/store';
import { toggleTheme } from '../../state/theme';
import { lazyPart } from '../lazyPart';
import { fetchDatasetMenu } from './fetchDatasetMenu';
import { fetchTopBarMore } from './fetchTopBarMore';
import { OWN_NAMES } from './ownNames';
import { Segments } from './Segments';
import './topbar.css';

/** Each kind of digits by itself, which no choice of digits may write in another. */
const SAMPLES = { latn: '123', arab: '١٢٣' } as const;

const DatasetMenu = lazyPart<{ name: ReactNode }>(fetchDatasetMenu, undefined, ({ name }) => name);
const More = lazyPart(fetchTopBarMore);

const open = (panel: Panel) => () => useStore.setState({ panel });

/** The name of what is looked at, and what can be done with it. */
export function TopBar() {
  const { t, nameOf, code, formats } = useStore((store) => store.language);
  const dataset = useStore((store) => store.dataset);
  const dates = useStore((store) => store.frame?.cube.dates);
  const lang = useStore((store) => store.view.lang);
  const digits = useStore((store) => store.view.digits);
  const theme = useStore((store) => store.theme);
  const mode = useStore((store) => store.view.mode);
  const mapSettled = useStore((store) => store.mapSettled); // the map comes first
  const hasFiles = useStore((store) => store.files.length > 0);
  const first = dates?.[0]?.day;
  const last = dates?.at(-1)?.day;
  const name = (
    <p className="topbar-dataset soft">
      {dataset && first !== undefined && last !== undefined
        ? t('app-tagline', {
            name: nameOf(dataset.name),
            first: formats.month(first),
            last: formats.month(last),
          })
        : t('app-loading-title')}
    </p>
  );
  return (
    <header className="topbar">
      <p className="brand">{t('app-name')}</p>
      {hasFiles ? <DatasetMenu name={name} /> : name}
      <div className="topbar-actions">
        {mapSettled && <More />}
        <button type="button" className="button search-button" onClick={open('search')} aria-keyshortcuts="/">
          {t('search-open')} <kbd aria-hidden="true">/</kbd>
        </button>
        <Segments
          label={t('language-label')}
          options={LANGUAGES.map((value) => ({ value, text: OWN_NAMES[value] }))}
          chosen={lang ?? code} // as was chosen, also while its words are on their way: another may be chosen meanwhile
          onChoose={chooseLanguage}
        />
        {code !== 'en' && (
          <Segments
            label={t('digits-label')}
            options={DIGITS.map((value) => ({
              value,
              text: SAMPLES[value],
              name: t(`digits-${value}`),
            }))}
            chosen={digits}
            onChoose={chooseDigits}
          />
        )}
        <button
          type="button"
          className="button icon"
          onClick={toggleTheme}
          aria-label={t(theme === 'dark' ? 'theme-light' : 'theme-dark')}
          aria-pressed={theme === 'dark'}
        >
          <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
        </button>
        <button type="button" className="button" onClick={open('load')}>
          {t('load-data')}
        </button>
        <button
          type="button"
          className="button present-button"
          title={t('present-keys')}
          onClick={({ currentTarget }) => {
            if (mode === 'present') leavePresentation();
            else choose({ mode: 'present' });
            currentTarget.blur(); // Space plays now; on this button it would leave
          }}
        >
          {t(mode === 'present' ? 'present-leave' : 'present')}
        </button>
        <button type="button" className="button primary" onClick={open('share')}>
          {t('share')}
        </button>
      </div>
    </header>
  );
}
