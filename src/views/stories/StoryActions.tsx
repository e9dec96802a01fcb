import { useState } from 'react';
import { editStory } from '../../state/story/editing';
import type { OwnStory } from '../../state/story/ownStory';
import { saveStory } from '../../state/story/storyFile';
import { linkToStory } from '../../state/story/storyLink';
import { useStore } from '../../state/store';
import { copyText } from '../panels/copyText';

interface Props {
  readonly own: OwnStory;
  readonly onRemove: () => void;
}

/** What can be done with a story of one's own. */
export function StoryActions({ own, onRemove }: Props) {
  const { t } = useStore((store) => store.language);
  const [said, say] = useState<'copied' | 'failed' | 'long' | null>(null);
  const share = async () => {
    const link = await linkToStory(own.story);
    if (link === null) say('long');
    else say((await copyText(link)) ? 'copied' : 'failed');
  };
  return (
    <>
      <button type="button" className="linklike" onClick={() => editStory(own.id)}>
        {t('story-edit')}
      </button>
      <button type="button" className="linklike" onClick={() => saveStory(own.story)}>
        {t('story-save')}
      </button>
      <button type="button" className="linklike" onClick={() => void share()}>
        {t('story-link')}
      </button>
      <button type="button" className="linklike" onClick={onRemove}>
        {t('story-remove')}
      </button>
      <span role="status">
        {said === 'copied' && t('copied')}
        {said === 'failed' && t('copy-failed')}
        {said === 'long' && t('story-link-long')}
      </span>
    </>
  );
}
