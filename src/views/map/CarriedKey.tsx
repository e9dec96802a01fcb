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

/** Those places by the age of their figures, as texts. */
export function useCarried(marks: MapModel['marks']): readonly string[] {
  const { t } = useStore((store) => store.language);
  const ages = new Set(marks.flatMap(({ carried }) => carried?.days ?? []));
  return [...ages].map((days) => {
    const list = marks.filter(({ carried }) => carried?.days === days).map(({ names }) => names);
    return t('carried-item', { place: { list }, days: { count: days } });
  });
}
