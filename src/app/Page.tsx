import { lazy, Suspense, useEffect } from 'react';
import { speakFully } from '../state/speech';
import { useStore } from '../state/store';
import { HeadlinePanel } from '../views/headline/HeadlinePanel';
import { Failure } from '../views/panels/Failure';
import { Notices } from '../views/panels/Notices';
import { TopBar } from '../views/panels/TopBar';
import { useKeys } from '../views/panels/useKeys';
import { continueInBackground } from './background';
import { ErrorBoundary } from './ErrorBoundary';
import { Dialogs } from './Dialogs';

// Asked for at once, drawn when both the code and its words are here.
const figures = Promise.all([import('../views/figures'), speakFully()]);
const Figures = lazy(async () => ({ default: (await figures)[0].Figures }));

/** The whole screen: the headline first, map, ranking and timeline as soon as their code is here. */
export function Page() {
  const mode = useStore((store) => store.view.mode);
  const hasFigures = useStore((store) => store.frame !== null);
  const t = useStore((store) => store.language.t);
  useKeys();
  useEffect(() => {
    if (hasFigures) void afterPaint().then(continueInBackground);
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
          <Suspense fallback={<div className="figures-waiting" />}>
            <Figures />
          </Suspense>
        </main>
      </div>
      <Dialogs />
    </ErrorBoundary>
  );
}

/** Resolves once what was just drawn is on screen. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
