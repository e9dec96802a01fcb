import { useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { stepDoubts } from '../../core/session/story/stepDoubts';
import type { Story } from '../../core/session/story/story';
import { datasetNow } from '../../state/story/fromScreen';
import { useNotesWindow } from '../../state/story/notesWindow';
import { backToStep, stepStory, useTelling } from '../../state/story/telling';
import { useStore } from '../../state/store';
import { useFiguresMark } from '../useFiguresMark';
import { useStepWords } from './useStepWords';

/** The step of a story before its audience: beside the figures, at their head. */
export function StoryStage({ story }: { readonly story: Story }) {
  const [host] = useState(makeHost);
  useLayoutEffect(() => {
    document.querySelector('main')?.prepend(host);
    return () => host.remove();
  }, [host]);
  return createPortal(<Step story={story} />, host);
}

function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'story-host';
  return host;
}

function Step({ story }: { readonly story: Story }) {
  const { t, formats } = useStore((store) => store.language);
  const wordsIn = useStepWords();
  const { step, away } = useTelling();
  const compares = useStore(({ view }) => view.compare !== null);
  useFiguresMark('story', compares ? 'compares' : 'alone');
  const last = story.steps.length - 1;
  const sentence = wordsIn(story.steps[step]?.sentence);
  return (
    <section className="story" aria-label={t('story-region')}>
      <p className="story-count">
        <button
          type="button"
          className="button icon"
          disabled={step === 0}
          onClick={() => stepStory(-1)}
          aria-label={t('story-previous')}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <span>{t('story-step', { step: formats.count(step + 1), of: formats.count(last + 1) })}</span>
        <button
          type="button"
          className="button icon"
          disabled={step === last}
          onClick={() => stepStory(1)}
          aria-label={t('story-next')}
        >
          <span aria-hidden="true">›</span>
        </button>
      </p>
      <p className="story-sentence" dir="auto" aria-live="polite">
        {sentence}
      </p>
      <Doubts story={story} />
      {away && (
        <p>
          <button type="button" className="button" onClick={backToStep}>
            {t('story-back')}
          </button>
        </p>
      )}
    </section>
  );
}

/** What the step asks for and the open figures have not: told, as something else is on screen. */
function Doubts({ story }: { readonly story: Story }) {
  const { t, say } = useStore((store) => store.language);
  const step = useTelling((store) => store.step);
  const dataset = useStore((store) => store.dataset);
  const frame = useStore((store) => store.frame);
  const view = story.steps[step]?.view;
  const doubts = useMemo(() => {
    if (!view || !dataset) return [];
    const isSeries = frame?.query.dataset === dataset.id && frame.cube.measure === view.measure;
    return stepDoubts(view, dataset, isSeries ? frame.cube.dates : null);
  }, [view, dataset, frame]);
  const isOther = dataset !== null && story.dataset !== datasetNow();
  const refused = useNotesWindow((store) => store.refused);
  if (!isOther && !refused && doubts.length === 0) return null;
  return (
    <ul className="story-doubts">
      {refused && <li>{t('notes-refused')}</li>}
      {isOther && <li>{t('story-other-dataset')}</li>}
      {doubts.map((doubt) => (
        <li key={JSON.stringify(doubt)}>{say(doubt)}</li>
      ))}
    </ul>
  );
}
