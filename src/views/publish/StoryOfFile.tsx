import { useMemo } from 'react';
import { namesOf } from '../../core/session/story/editStory';
import { readStory } from '../../core/session/story/readStory';
import type { Story } from '../../core/session/story/story';
import type { StoryToPublish } from '../../state/publishing/story/storyToPublish';
import { useOwnStories } from '../../state/story/ownStories';
import { useStore } from '../../state/store';

interface Props {
  /** The texts of the stories that ship. */
  readonly shipped: readonly string[];
  readonly chosen: Story | null;
  /** What of the chosen one the file can tell; null until that is known. */
  readonly told: StoryToPublish | null;
  readonly onChoose: (story: Story | null) => void;
}

/** Chooses a story that the page tells, and says which of its steps it cannot, and what no sentence may say. */
export function StoryOfFile({ shipped, chosen, told, onChoose }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const { stories: own } = useOwnStories();
  const stories = useMemo(
    () => [
      ...own.map(({ id, story }) => ({ name: `own ${id}`, story })),
      ...shipped
        .map(readStory)
        .flatMap((read) => (read.ok ? [{ name: namesOf(read.value.title).en, story: read.value }] : [])),
    ],
    [own, shipped],
  );
  return (
    <>
      <label className="publish-field">
        <span>{t('publish-story')}</span>
        <select
          value={stories.find(({ story }) => story === chosen)?.name ?? ''}
          onChange={({ target }) =>
            onChoose(stories.find(({ name }) => name === target.value)?.story ?? null)
          }
        >
          <option value="">{t('publish-story-none')}</option>
          {stories.map(({ name, story }) => (
            <option key={name} value={name}>
              {nameOf(namesOf(story.title)) || t('publish-story-untitled')}
            </option>
          ))}
        </select>
      </label>
      {told && <WhatIsTold told={told} />}
    </>
  );
}

function WhatIsTold({ told: { steps, leftOut, telltales } }: { readonly told: StoryToPublish }) {
  const { t } = useStore((store) => store.language);
  return (
    <>
      <p role="status">
        {steps.length === 0
          ? t('publish-story-nothing')
          : t('publish-story-takes', { steps: { count: steps.length } })}
      </p>
      {leftOut.length > 0 && (
        <ul className="publish-ranges">
          {leftOut.map(({ step, reason }) => (
            <li key={step}>
              {t('publish-story-left', { step: { count: step } })} {t(`publish-story-left-${reason}`)}
            </li>
          ))}
        </ul>
      )}
      {telltales.length > 0 && (
        <div role="alert" className="publish-signing-warning">
          {telltales.map(({ step, value, of }) => (
            <p key={`${step} ${value}`}>
              {t(of === 'sum' ? 'publish-story-telltale-sum' : 'publish-story-telltale', {
                step: { count: step },
                value: { count: value },
              })}
            </p>
          ))}
          <p>{t('publish-story-stopped')}</p>
        </div>
      )}
    </>
  );
}
