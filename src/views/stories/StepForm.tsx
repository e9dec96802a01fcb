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
  readonly name: string;
  readonly step: StoryStep;
  readonly at: number;
  /** How many steps there are. */
  readonly count: number;
}

const FIELDS = [
  { field: 'sentence', rows: 3 },
  { field: 'notes', rows: 2 },
] as const;

/** A step as it is worked on: its sentence and notes in the language that is read, its view, its place in the order. */
export function StepForm({ name, step, at, count }: Props) {
  const { t, code, formats } = useStore((store) => store.language);
  const wordsIn = useStepWords();
  const number = formats.count(at + 1);
  const write = (field: 'sentence' | 'notes', words: string) =>
    edit((story) => withStep(story, at, { ...step, [field]: withWords(step[field], code, words) }));
  const move = (button: Element, to: number) => {
    keepFocus(button, to);
    edit((story) => withStepMoved(story, at, to));
  };
  return (
    <li aria-label={name}>
      <StepView view={step.view} />
      {FIELDS.map(({ field, rows }) => (
        <label key={field} className="story-field">
          <span>{t(`story-${field}`)}</span>
          <textarea
            rows={rows}
            dir="auto"
            maxLength={STORY_LIMITS[field]}
            placeholder={wordsIn(step[field])}
            value={step[field][code] ?? ''}
            onChange={({ target }) => write(field, target.value)}
          />
        </label>
      ))}
      <div className="story-actions">
        <button
          type="button"
          className="button icon"
          disabled={at === 0}
          aria-label={t('story-up', { step: number })}
          data-move="up"
          onClick={({ currentTarget }) => move(currentTarget, at - 1)}
        >
          <span aria-hidden="true">{'↑'}</span>
        </button>
        <button
          type="button"
          className="button icon"
          disabled={at === count - 1}
          aria-label={t('story-down', { step: number })}
          data-move="down"
          onClick={({ currentTarget }) => move(currentTarget, at + 1)}
        >
          <span aria-hidden="true">{'↓'}</span>
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

/** The focus goes along with the step, so that it can be moved on; at an end to the button that leads back. */
function keepFocus(button: Element, to: number): void {
  const item = button.closest('ol')?.children[to];
  const same = `[data-move="${button.getAttribute('data-move')}"]:enabled`;
  const next = item?.querySelector(same) ?? item?.querySelector('[data-move]:enabled');
  if (next instanceof HTMLElement) next.focus();
}
