import { withoutStep, withStep, withStepMoved, withWords } from '../../core/session/story/editStory';
import { forAudience } from '../../core/session/story/stepView';
import { STORY_LIMITS, type StoryStep } from '../../core/session/story/story';
import { choose } from '../../state/choices';
import { edit } from '../../state/story/editing';
import { stepNow } from '../../state/story/fromScreen';
import { useStore } from '../../state/store';
import { StepView } from './StepView';
import { useStepWords } from './useStepWords';

interface Props {
  readonly step: StoryStep;
  readonly at: number;
  /** How many steps there are. */
  readonly count: number;
}

/** A step as it is worked on: its sentence and notes in the language that is read, its view, its place in the order. */
export function StepForm({ step, at, count }: Props) {
  const { t, code, formats } = useStore((store) => store.language);
  const wordsIn = useStepWords();
  const number = formats.count(at + 1);
  const write = (field: 'sentence' | 'notes', words: string) =>
    edit((story) => withStep(story, at, { ...step, [field]: withWords(step[field], code, words) }));
  const move = (to: number) => edit((story) => withStepMoved(story, at, to));
  return (
    <li aria-label={t('story-step-name', { step: number })}>
      <StepView view={step.view} />
      <label className="story-field">
        <span>{t('story-sentence')}</span>
        <textarea
          rows={3}
          dir="auto"
          maxLength={STORY_LIMITS.sentence}
          placeholder={wordsIn(step.sentence)}
          value={step.sentence[code] ?? ''}
          onChange={({ target }) => write('sentence', target.value)}
        />
      </label>
      <label className="story-field">
        <span>{t('story-notes')}</span>
        <textarea
          rows={2}
          dir="auto"
          maxLength={STORY_LIMITS.notes}
          placeholder={wordsIn(step.notes)}
          value={step.notes[code] ?? ''}
          onChange={({ target }) => write('notes', target.value)}
        />
      </label>
      <div className="story-actions">
        <button
          type="button"
          className="button icon"
          disabled={at === 0}
          aria-label={t('story-up', { step: number })}
          onClick={() => move(at - 1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          className="button icon"
          disabled={at === count - 1}
          aria-label={t('story-down', { step: number })}
          onClick={() => move(at + 1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button
          type="button"
          className="linklike"
          onClick={() => choose(forAudience(step.view, useStore.getState().view))}
        >
          {t('story-look')}
        </button>
        <button
          type="button"
          className="linklike"
          onClick={() => edit((story) => withStep(story, at, { ...step, view: stepNow('').view }))}
        >
          {t('story-take')}
        </button>
        <button
          type="button"
          className="linklike"
          aria-label={t('story-remove-step', { step: number })}
          onClick={() => edit((story) => withoutStep(story, at))}
        >
          {t('story-remove')}
        </button>
      </div>
    </li>
  );
}
