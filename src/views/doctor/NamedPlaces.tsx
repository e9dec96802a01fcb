import { useStore } from '../../state/store';
import { useShown } from '../useShown';

/** How many of the places that are known a person's file names at all: of the others it says nothing, not even "none". */
export function NamedPlaces() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  if (!shown) return null;
  const { dataset, cube } = shown;
  const named = new Set(cube.places);
  const known = dataset.places.filter(({ id }) => named.has(id)).length;
  if (known === dataset.places.length || known === 0) return null;
  return (
    <p className="headline-unit">
      {t(dataset.level === 'district' ? 'file-line-named-district' : 'file-line-named', {
        named: { count: known },
        known: { count: dataset.places.length },
      })}
    </p>
  );
}
