import { namedPlacesNote } from '../../core/viewmodels/namedPlaces';
import { useStore } from '../../state/store';
import { useShown } from '../useShown';

/** Says of how many of the known places a person's file speaks at all, where it leaves some out. */
export function NamedPlaces() {
  const { say } = useStore((store) => store.language);
  const shown = useShown();
  const note = shown && namedPlacesNote(shown.dataset, shown.cube);
  return note && <p className="headline-unit">{say(note)}</p>;
}
