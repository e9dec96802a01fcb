import type { SurgePlace } from '../../core/viewmodels/influx/surgeWatch';
import { useStore } from '../../state/store';

/** The changes of method between the two dates, each once, with its places where it is not of all. */
export function MarkNotes({ places }: { readonly places: readonly SurgePlace[] }) {
  const { t, nameOf } = useStore((store) => store.language);
  const marks = [...new Set(places.flatMap((one) => one.marks))];
  return marks.map((mark) => {
    const touched = places.filter((one) => one.marks.includes(mark)).map(({ names }) => names);
    const text = nameOf(mark.text);
    return (
      <p key={mark.id} className="soft">
        {mark.places === null ? text : t('influx-mark', { places: { list: touched }, text })}
      </p>
    );
  });
}
