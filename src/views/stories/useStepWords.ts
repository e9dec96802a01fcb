import { namesOf } from '../../core/session/story/editStory';
import type { StoryText } from '../../core/session/story/story';
import { useStore } from '../../state/store';

/** Gives the words of a story in the language that is read, else in one that its writer knew; empty for none. */
export function useStepWords(): (text: StoryText | undefined) => string {
  const { nameOf } = useStore((store) => store.language);
  return (text) => (text ? nameOf(namesOf(text)).replace(/(?<=[٠-٩])%/g, '٪') : '');
}
