import { create } from 'zustand';
import type { FieldFault } from '../../core/domain/ownFile/fieldFault';
import { readStory } from '../../core/session/story/readStory';
import { speakWith } from '../speech';
import { useStore } from '../store';
import { storyInAddress } from './storyLink';
import { beginStory } from './telling';
import { toldBefore } from './toldHere';

/** What was the matter with a story that a link brought; null when there was none. */
export const useIncoming = create<{ readonly faults: readonly FieldFault[] | null }>()(() => ({
  faults: null,
}));

/** Tells the story that the address brings along, now or when it comes to, or the one that a reload cut short. */
export async function followStoryAddress(): Promise<void> {
  addEventListener('hashchange', () => void tellIncoming());
  if (await tellIncoming()) return;
  const told = toldBefore();
  if (told && useStore.getState().view.mode === 'present') {
    await speakWith('workshop');
    beginStory(told.story, told.step, told.began);
  }
}

async function tellIncoming(): Promise<boolean> {
  const text = await storyInAddress();
  if (text === null) return false;
  await speakWith('workshop');
  const read = readStory(text);
  if (read.ok) beginStory(read.value);
  else {
    useIncoming.setState({ faults: read.faults });
    useStore.setState({ panel: 'stories' });
  }
  return true;
}
