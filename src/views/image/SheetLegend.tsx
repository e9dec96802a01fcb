import { circleRadius, circleSizes, emptyKeys, type MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { mostRadius } from '../map/Circles';
import { ClassSwatches, SWATCH, swatchesOf } from './ClassSwatches';
import type { SheetMeasures } from './sheet';
import { useSheetMeasures } from './sheetSetting';
import './sheet.css';

interface Props {
  readonly model: MapModel;
  readonly circles: boolean;
}

const EMPTY = { room: 190, width: 26, before: 30, row: 28 };

/** Where the kinds of empty stand: behind the classes or circles, or below them where there is no room. In CSS pixels. */
function placeEmpties(model: MapModel, circles: boolean, measures: SheetMeasures) {
  const width = circles
    ? circleSizes(model).length * circleStep(measures)
    : swatchesOf(model).length * SWATCH.width;
  const height = circles ? 2 * mostRadius(measures.map) + 16 : 44;
  const kinds = emptyKeys(model).length;
  const isBelow = kinds > 1 && width + EMPTY.before + (kinds - 0.25) * EMPTY.room > measures.map.width;
  return isBelow
    ? { offset: 0, top: height, height: height + EMPTY.row }
    : { offset: width + EMPTY.before, top: 0, height };
}

/** How high the legend is, in CSS pixels. */
export function legendHeight(model: MapModel, circles: boolean, measures: SheetMeasures): number {
  return placeEmpties(model, circles, measures).height;
}

/** The colours or circles of an image and what they stand for, and the kinds of empty that occur in it. */
export function SheetLegend({ model, circles }: Props) {
  const { direction } = useStore((store) => store.language);
  const measures = useSheetMeasures();
  const { width, margin } = measures;
  const forwards = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? width - margin : margin;
  const empties = placeEmpties(model, circles, measures);
  return (
    <>
      {circles ? (
        <CircleSizes model={model} start={start} forwards={forwards} />
      ) : (
        <ClassSwatches model={model} />
      )}
      <g transform={`translate(0 ${empties.top})`}>
        <Empties model={model} start={start + forwards * empties.offset} forwards={forwards} />
      </g>
    </>
  );
}

interface PartProps {
  readonly model: MapModel;
  /** Where it begins in the reading direction, and which way that runs. */
  readonly start: number;
  readonly forwards: 1 | -1;
}

const circleStep = ({ map }: SheetMeasures) => mostRadius(map) * 2.4 + 56;

function CircleSizes({ model, start, forwards }: PartProps) {
  const { formats } = useStore((store) => store.language);
  const measures = useSheetMeasures();
  const most = mostRadius(measures.map);
  const values = circleSizes(model);
  return values.map((value, index) => {
    const radius = circleRadius(value, model.largest, most);
    const x = start + forwards * (index * circleStep(measures) + most);
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
