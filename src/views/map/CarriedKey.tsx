import type { MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';

/** The places whose figure is of an earlier date, each with its age; nothing where none is. */
export function CarriedKey({ marks }: Pick<MapModel, 'marks'>) {
  const { t } = useStore((store) => store.language);
  const carried = useCarried(marks);
  if (carried.length === 0) return null;
  return (
    <p className="legend-carried soft">
      {t('carried-key')} {carried.join(' · ')}
    </p>
  );
}

/** Each of those places with the age of its figure, as texts. */
export function useCarried(marks: MapModel['marks']): readonly string[] {
  const { t, nameOf } = useStore((store) => store.language);
  return marks.flatMap(({ names, carried }) =>
    carried ? [t('carried-item', { place: nameOf(names), days: { count: carried.days } })] : [],
  );
}
