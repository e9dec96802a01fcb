import { circleRadius, circleSizes, emptyKeys, type MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { mostRadius } from '../map/Circles';
import { ClassSwatches, SWATCH, swatchesOf } from './ClassSwatches';
import { SHEET } from './sheet';
import './sheet.css';

interface Props {
  readonly model: MapModel;
  readonly circles: boolean;
}

const EMPTY = { room: 190, width: 26 };

/** The colours or circles of an image and what they stand for, and the kinds of empty that occur in it. */
export function SheetLegend({ model, circles }: Props) {
  const { direction } = useStore((store) => store.language);
  const forwards = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? SHEET.width - SHEET.margin : SHEET.margin;
  const width = circles ? circleSizes(model).length * circleStep() : swatchesOf(model).length * SWATCH.width;
  return (
    <>
      {circles ? (
        <CircleSizes model={model} start={start} forwards={forwards} />
      ) : (
        <ClassSwatches model={model} />
      )}
      <Empties model={model} start={start + forwards * (width + 30)} forwards={forwards} />
    </>
  );
}

interface PartProps {
  readonly model: MapModel;
  /** Where it begins in the reading direction, and which way that runs. */
  readonly start: number;
  readonly forwards: 1 | -1;
}

const circleStep = () => mostRadius(SHEET.map) * 2.4 + 56;

function CircleSizes({ model, start, forwards }: PartProps) {
  const { formats } = useStore((store) => store.language);
  const most = mostRadius(SHEET.map);
  const values = circleSizes(model);
  return values.map((value, index) => {
    const radius = circleRadius(value, model.largest, most);
    const x = start + forwards * (index * circleStep() + most);
    return (
      <g key={value} className="map-circles">
        <circle cx={x} cy={2 * most - radius} r={radius} />
        <text
          x={x + forwards * (radius + 8)}
          y={2 * most - 4}
          textAnchor="start"
          fontSize="13"
          className="sheet-ink"
        >
          {formats.compact(value)}
        </text>
      </g>
    );
  });
}

function Empties({ model, start, forwards }: PartProps) {
  const { t } = useStore((store) => store.language);
  return emptyKeys(model).map((kind, index) => {
    const x = start + forwards * index * EMPTY.room;
    return (
      <g key={kind}>
        <rect
          x={Math.min(x, x + forwards * EMPTY.width)}
          width={EMPTY.width}
          height={SWATCH.height}
          {...(kind === 'zero' ? { className: 'sheet-zero' } : { fill: `url(#empty-${kind})` })}
        />
        <text
          x={x + forwards * (EMPTY.width + 8)}
          y={12}
          textAnchor="start"
          fontSize="13"
          className="sheet-ink"
        >
          {t(`empty-${kind}`)}
        </text>
      </g>
    );
  });
}
