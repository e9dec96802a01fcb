import { caveatsOf } from '../../core/viewmodels/caveats';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

export interface CaveatsProps {
  readonly shown: Shown;
  readonly headline: Headline;
}

/** How the figure is made where it is no sum of reports of its date. */
export function Caveats({ shown, headline }: CaveatsProps) {
  const { say } = useStore((store) => store.language);
  return (
    <ul className="headline-notes">
      {caveatsOf(shown, headline).map((note) => (
        <li key={note.key}>{say(note)}</li>
      ))}
    </ul>
  );
}
