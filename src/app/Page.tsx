import { lazy, startTransition, Suspense, useEffect, useState } from 'react';
import { afterPaint } from '../state/afterPaint';
import { blankScreen } from '../state/presentation';
import { speakWith } from '../state/speech';
import { useStore } from '../state/store';
import { HeadlinePanel } from '../views/headline/HeadlinePanel';
import { Failure } from '../views/panels/Failure';
import { Notices } from '../views/panels/Notices';
import { TopBar } from '../views/panels/TopBar';
import { fetchLater } from './fetchLater';
import { ErrorBoundary } from './ErrorBoundary';
import { Dialogs } from './Dialogs';

fetchLater('app');
// Asked for at once, drawn when both the code and its words are here.
const figures = fetchFigures();
const Figures = lazy(async () => ({ default: await figures }));

async function fetchFigures() {
  const fully = speakWith('figures');
  const code = await import('../views/figures');
  code.prepareFigures();
  await fully;
  return code.Figures;
}

/** The whole screen: the headline first, map, ranking and timeline as soon as their code is here. */
export function Page() {
  const mode = useStore((store) => store.view.mode);
  const blank = useStore((store) => store.blank);
  const hasFigures = useStore((store) => store.frame !== null);
  const t = useStore((store) => store.language.t);
  const [headlineSeen, setHeadlineSeen] = useState(false);
  useEffect(() => {
    if (!hasFigures) return;
    startTransition(() => setHeadlineSeen(true)); // drawn in slices, between which the headline is painted
    void afterPaint().then(() => fetchLater('headline'));
  }, [hasFigures]);
  return (
    <ErrorBoundary>
      <a className="skip" href="#headline">
        {t('skip-to-headline')}
      </a>
      <div className="page" data-mode={mode}>
        <TopBar />
        <Notices />
        <Failure />
        <main className="figures">
          <HeadlinePanel />
          {headlineSeen ? (
            <Suspense fallback={<div className="figures-waiting" />}>
              <Figures onDrawn={continueAfterPaint} />
            </Suspense>
          ) : (
            <div className="figures-waiting" />
          )}
        </main>
      </div>
      {blank && (
        <button
          type="button"
          className="blank"
          aria-label={t('dismiss')}
          onClick={() => blankScreen(false)}
        />
      )}
      <Dialogs />
    </ErrorBoundary>
  );
}

function continueAfterPaint(): void {
  void afterPaint().then(fetchTheRest);
}

/** Apart from the page, as nothing on screen waits for it; without a network what is here has to do. */
async function fetchTheRest(): Promise<void> {
  const background = await import('./background').catch(() => null);
  await background?.continueInBackground();
}
