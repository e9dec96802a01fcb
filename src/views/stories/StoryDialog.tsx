import { withStepAt, withWords } from '../../core/session/story/editStory';
import { STORY_LIMITS } from '../../core/session/story/story';
import { changeSentence } from '../../core/viewmodels/change/changeSentence';
import { edit, undoEdit, useEditing } from '../../state/story/editing';
import { stepNow } from '../../state/story/fromScreen';
import { useOwnStories } from '../../state/story/ownStories';
import { beginStory } from '../../state/story/telling';
import { useStore } from '../../state/store';
import { useComparison } from '../change/useComparison';
import { Dialog } from '../panels/Dialog';
import { PanelLink } from '../panels/PanelLink';
import { useHeadline, useShown } from '../useShown';
import { StepForm } from './StepForm';
import { useStepWords } from './useStepWords';
import './stories.css';

/** A story as it is made: beside the page, so that each view is looked for there and added here. */
export function StoryDialog() {
  const { t, code, say, formats } = useStore((store) => store.language);
  const { id, past } = useEditing();
  const story = useOwnStories(({ stories }) => stories.find((one) => one.id === id)?.story);
  const wordsIn = useStepWords();
  const shown = useShown();
  const headline = useHeadline(shown);
  const comparison = useComparison(shown);
  if (!story) return null;
  const { steps } = story;
  const isFull = steps.length >= STORY_LIMITS.steps;
  return (
    <Dialog title={t('story-edit')} beside>
      <p className="soft">{t('story-edit-text')}</p>
      <label className="story-field">
        <span>{t('story-title')}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={STORY_LIMITS.title}
          placeholder={wordsIn(story.title)}
          value={story.title[code] ?? ''}
          onChange={({ target }) =>
            edit((now) => ({ ...now, title: withWords(now.title, code, target.value) }))
          }
        />
      </label>
      <ol className="story-steps">
        {steps.map((step, at) => {
          const name = t('story-step-name', { step: formats.count(at + 1) }); // it has none but its place
          return <StepForm key={name} name={name} step={step} at={at} count={steps.length} />;
        })}
      </ol>
      {isFull && <p>{t('story-full', { most: { count: STORY_LIMITS.steps } })}</p>}
      <p className="story-make">
        <button
          type="button"
          className="button primary"
          disabled={isFull}
          onClick={() => {
            const change =
              shown && headline && comparison
                ? changeSentence(comparison, shown.cube, headline.selection)
                : null;
            const told = change ?? headline?.sentence;
            const sentence = told ? say(told) : '';
            edit((now) => withStepAt(now, now.steps.length, stepNow(sentence)));
          }}
        >
          {t('story-add')}
        </button>
        <button type="button" className="button" disabled={past.length === 0} onClick={undoEdit}>
          {t('story-undo')}
        </button>
        <button
          type="button"
          className="button"
          disabled={steps.length === 0}
          onClick={() => beginStory(story)}
        >
          {t('story-begin')}
        </button>
        <PanelLink panel="stories" text={t('story-all')} />
      </p>
    </Dialog>
  );
}
