import type { View } from '../../core/session/view';
import { useStore } from '../../state/store';

/** In a few words what a step shows: its places and its date. */
export function StepView({ view }: { readonly view: View }) {
  const { formats, nameOf } = useStore((store) => store.language);
  const dataset = useStore((store) => store.dataset);
  const known = dataset ? [...dataset.places, ...dataset.unplaced, ...dataset.regionSets] : [];
  const names = view.places.map((id) => known.find((one) => one.id === id)?.names ?? { en: id });
  const places = names.length > 0 ? names : dataset ? [dataset.country] : [];
  return (
    <p className="soft">
      {formats.list(places.map(nameOf))}
      {view.date !== null && ` · ${formats.day(view.date)}`}
    </p>
  );
}
