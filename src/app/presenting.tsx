import { createRoot } from 'react-dom/client';
import { followStoryAddress } from '../state/story/incoming';
import { followStory } from '../state/story/telling';
import { Presenting } from '../views/stories/Presenting';

/** From now on stories can be told; one that the address brings along is. A root of its own keeps it off the first page. */
export async function mountPresenting(): Promise<void> {
  followStory();
  const host = document.createElement('div');
  document.body.append(host);
  createRoot(host).render(<Presenting />);
  await followStoryAddress();
}
