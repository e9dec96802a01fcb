import type { Story } from '../../core/session/story/story';
import { blankScreen } from '../../state/presentation';
import { stepStory, useTelling } from '../../state/story/telling';
import { useStore } from '../../state/store';
import { SpeakerClock } from './SpeakerClock';
import { useStepWords } from './useStepWords';

/** What only the speaker sees: the notes of the step, what comes next, and the time. */
export function SpeakerNotes({ story }: { readonly story: Story | null }) {
  const { t, formats } = useStore((store) => store.language);
  const blank = useStore((store) => store.blank);
  const { step } = useTelling();
  const wordsIn = useStepWords();
  if (!story) return <p className="notes-gone">{t('notes-no-story')}</p>;
  const now = story.steps[step];
  const next = story.steps[step + 1];
  const notes = wordsIn(now?.notes);
  return (
    <main className="speaker">
      <header className="speaker-head">
        <h1 dir="auto">{wordsIn(story.title)}</h1>
        <p>{t('story-step', { step: formats.count(step + 1), of: formats.count(story.steps.length) })}</p>
        <SpeakerClock />
      </header>
      <p className="speaker-actions">
        <button type="button" className="button" disabled={step === 0} onClick={() => stepStory(-1)}>
          {t('story-previous')}
        </button>
        <button type="button" className="button primary" disabled={!next} onClick={() => stepStory(1)}>
          {t('story-next')}
        </button>
        <button type="button" className="button" aria-pressed={blank} onClick={() => blankScreen(!blank)}>
          {t(blank ? 'notes-show' : 'notes-blank')}
        </button>
      </p>
      <section aria-label={t('notes-now')}>
        <h2>{t('notes-now')}</h2>
        <p className="speaker-sentence" dir="auto">
          {wordsIn(now?.sentence)}
        </p>
        <p className="speaker-notes" dir="auto">
          {notes === '' ? <span className="soft">{t('notes-none')}</span> : notes}
        </p>
      </section>
      <section aria-label={t('notes-next')}>
        <h2>{t('notes-next')}</h2>
        <p dir="auto">{next ? wordsIn(next.sentence) : t('notes-last')}</p>
      </section>
    </main>
  );
}
