import type { Comparison } from '../../core/viewmodels/change/comparison';
import { useStore } from '../../state/store';
import { localBreaks, signAt } from './localBreaks';

/** What the signs in the table stand for: changes of method in some of the places between the two dates. */
export function BreakNotes({ comparison }: { readonly comparison: Comparison }) {
  const { nameOf } = useStore((store) => store.language);
  const breaks = localBreaks(comparison);
  if (breaks.length === 0) return null;
  return (
    <ul className="change-marks soft">
      {breaks.map((one, index) => (
        <li key={one.id}>{`${signAt(index)} ${nameOf(one.text)}`}</li>
      ))}
    </ul>
  );
}
