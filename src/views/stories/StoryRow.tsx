import type { ReactNode } from 'react';
import type { Story } from '../../core/session/story/story';
import { openNotes } from '../../state/story/notesWindow';
import { beginStory } from '../../state/story/telling';
import { useStore } from '../../state/store';
import { useStepWords } from './useStepWords';

interface Props {
  readonly story: Story;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

/** A story in a list: its title, its length, where its figures come from, and the way to tell it. */
export function StoryRow({ story, children }: Props) {
  const { t } = useStore((store) => store.language);
  const wordsIn = useStepWords();
  const title = wordsIn(story.title) || t('story-untitled');
  const source = wordsIn(story.source);
  return (
    <li aria-label={title}>
      <p>
        <strong dir="auto">{title}</strong>{' '}
        <span className="soft">{t('story-steps', { steps: { count: story.steps.length } })}</span>
      </p>
      {source !== '' && (
        <p className="soft" dir="auto">
          {source}
        </p>
      )}
      <div className="story-actions">
        <button
          type="button"
          className="button"
          disabled={story.steps.length === 0}
          onClick={() => beginStory(story)}
        >
          {t('story-begin')}
        </button>
        <button
          type="button"
          className="button"
          disabled={story.steps.length === 0}
          onClick={() => {
            openNotes();
            beginStory(story);
          }}
        >
          {t('story-begin-notes')}
        </button>
        {children}
      </div>
    </li>
  );
}
