import type { SurgePlace } from '../../core/viewmodels/influx/surgeWatch';
import { useStore } from '../../state/store';
import { markTexts } from './markTexts';

/** What changes of method there are between the two dates. */
export function MarkNotes({ places }: { readonly places: readonly SurgePlace[] }) {
  const language = useStore((store) => store.language);
  return markTexts(language, places).map(({ id, text }) => (
    <p key={id} className="soft">
      {text}
    </p>
  ));
}
