import { useStore } from '../../state/store';
import { useNotesWindow } from '../../state/story/notesWindow';
import { usePointer } from '../../state/story/pointer';
import { useTelling } from '../../state/story/telling';
import { NotesWindow } from './NotesWindow';
import { PointerDot } from './PointerDot';
import { StoryStage } from './StoryStage';
import { useTellingKeys } from './tellingKeys';
import './presenting.css';

/** What a presentation has beside the page: the step of a story, the speaker's notes, the pointer. */
export function Presenting() {
  const presenting = useStore((store) => store.view.mode === 'present');
  const story = useTelling(({ story: told }) => told);
  const opened = useNotesWindow((store) => store.opened);
  const hasPointer = usePointer(({ on }) => on);
  useTellingKeys();
  return (
    <>
      {story && <StoryStage story={story} />}
      {opened && <NotesWindow opened={opened} story={story} />}
      {presenting && hasPointer && <PointerDot />}
    </>
  );
}
