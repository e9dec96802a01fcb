import type { Cube } from '../../core/cube/cube';
import type { Total } from '../../core/domain/coverage';
import type { Day } from '../../core/domain/day';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { markedFigure } from '../markedFigure';
import { useStore } from '../../state/store';
import { EmptyPatterns } from '../map/EmptyPatterns';
import type { MapGeometry } from '../map/geometry';
import { AreasOfDate } from './AreasOfDate';
import { datedTotal } from './datedTotal';

interface Props {
  readonly day: Day | undefined;
  /** True for the date that the page shows. */
  readonly isShown: boolean;
  readonly cube: Cube;
  readonly model: MapModel;
  /** The sum over the chosen places at this date. */
  readonly total: Total;
  readonly geometry: MapGeometry;
  readonly onChoose: () => void;
}

/** One date of many: its map, its sum, and the figure of the place that is pointed at in any of them. */
export function SmallMap({ day, isShown, cube, model, total, geometry, onChoose }: Props) {
  const language = useStore((store) => store.language);
  const { t, formats, nameOf } = language;
  const hovered = useStore((store) => store.hovered);
  if (day === undefined) return null;
  const pointed = model.marks.find(({ place }) => place === hovered);
  const write = model.rate ? formats.rate : formats.count;
  const sum = datedTotal(language, total, cube, model.rate !== null);
  return (
    <li data-shown={isShown}>
      <button
        type="button"
        onClick={onChoose}
        aria-label={t('timeline-value', { day: { day }, figure: sum })}
      >
        <strong>{formats.day(day)}</strong> <bdi className="soft">{sum}</bdi>
        <svg
          viewBox={`0 0 ${geometry.width} ${geometry.height}`}
          aria-hidden="true"
          onPointerLeave={() => useStore.setState({ hovered: null })}
        >
          <EmptyPatterns />
          <AreasOfDate
            model={model}
            geometry={geometry}
            pointed={hovered}
            onPoint={(place) => useStore.setState({ hovered: place })}
          />
        </svg>
      </button>
      <p className="rounds-pointed soft">
        {pointed &&
          t('mark-figure', {
            place: nameOf(pointed.names),
            figure:
              pointed.value === null
                ? { empty: pointed.empty ?? 'notReported' }
                : markedFigure(write(pointed.value), pointed),
          })}
      </p>
    </li>
  );
}
