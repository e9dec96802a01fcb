import { useEffect, useMemo, useState } from 'react';
import { readStory } from '../../core/session/story/readStory';
import { useIncoming } from '../../state/story/incoming';
import { editStory } from '../../state/story/editing';
import { newStory } from '../../state/story/fromScreen';
import { addStory, putBack, removeStory, restoreStory, useOwnStories } from '../../state/story/ownStories';
import type { OwnStory } from '../../state/story/ownStory';
import { openStory } from '../../state/story/storyFile';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { FileButton } from '../panels/FileButton';
import { FileFaults } from '../workshop/FileFaults';
import { LostElsewhere } from '../workshop/LostElsewhere';
import { StoryActions } from './StoryActions';
import { StoryRow } from './StoryRow';
import { useStepWords } from './useStepWords';
import './stories.css';

interface Props {
  /** The texts of those that ship. */
  readonly shipped: readonly string[];
}

/** The stories that ship and those of a person: told, made, opened, saved and shared from here. */
export function StoriesDialog({ shipped }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const { stories: own, lost, kept } = useOwnStories();
  const wordsIn = useStepWords();
  const [faults, setFaults] = useState(() => useIncoming.getState().faults);
  useEffect(() => useIncoming.setState({ faults: null }), []); // said once
  const [removed, setRemoved] = useState<{ readonly story: OwnStory; readonly at: number } | null>(null);
  const ready = useMemo(
    () => shipped.map(readStory).flatMap((read) => (read.ok ? [read.value] : [])),
    [shipped],
  );
  const lostText = t('stories-lost', {
    stories: formats.list(lost.map(({ story: { story } }) => wordsIn(story.title) || t('story-untitled'))),
  });
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await openStory(file);
    setFaults(read.ok ? null : read.faults);
    if (read.ok) addStory(read.value);
  };
  return (
    <Dialog title={t('stories')}>
      <p>{t('stories-text')}</p>
      <p className="soft">{t('stories-keys')}</p>
      <section aria-labelledby="stories-shipped">
        <h3 id="stories-shipped">{t('stories-shipped')}</h3>
        <ul className="story-list">
          {ready.map((story) => (
            <StoryRow key={story.title.en} story={story}>
              <button type="button" className="linklike" onClick={() => editStory(addStory(story))}>
                {t('story-copy')}
              </button>
            </StoryRow>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stories-own">
        <h3 id="stories-own">{t('stories-own')}</h3>
        {own.length === 0 && <p className="soft">{t('stories-none')}</p>}
        <ul className="story-list">
          {own.map((one, at) => (
            <StoryRow key={one.id} story={one.story}>
              <StoryActions
                own={one}
                onRemove={() => {
                  removeStory(one.id);
                  setRemoved({ story: one, at });
                }}
              />
            </StoryRow>
          ))}
        </ul>
        {lost.length > 0 && <LostElsewhere text={lostText} onPutBack={putBack} />}
        <p role="status">
          {removed && (
            <>
              {t('story-removed')}{' '}
              <button
                type="button"
                className="linklike"
                onClick={() => {
                  restoreStory(removed.story, removed.at);
                  setRemoved(null);
                }}
              >
                {t('story-restore')}
              </button>
            </>
          )}
        </p>
        {!kept && <p role="alert">{t('stories-not-kept')}</p>}
        <p className="story-make">
          <button
            type="button"
            className="button primary"
            onClick={() => editStory(addStory(newStory(t('story-untitled'))))}
          >
            {t('story-new')}
          </button>
          <FileButton text={t('story-open')} accept=".json" onFile={(file) => void openFile(file)} />
        </p>
        {faults && <FileFaults lead={t('story-unread')} faults={faults} />}
      </section>
    </Dialog>
  );
}
