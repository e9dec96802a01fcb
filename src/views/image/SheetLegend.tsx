import { shadeOf } from '../../core/viewmodels/classes';
import { CHANGE_CLASSES } from '../../core/viewmodels/change/changeClasses';
import { circleRadius, circleSizes, emptyKeys, type MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { mostRadius } from '../map/Circles';
import { SHEET } from './sheet';
import './sheet.css';

interface Props {
  readonly model: MapModel;
  readonly circles: boolean;
}

const SWATCH = { width: 78, height: 14 };
const EMPTY = { room: 190, width: 26 };

/** The colours or circles of an image and what they stand for, and the kinds of empty that occur in it. */
export function SheetLegend({ model, circles }: Props) {
  const { direction } = useStore((store) => store.language);
  const forwards = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? SHEET.width - SHEET.margin : SHEET.margin;
  const width = circles ? circleSizes(model).length * circleStep() : keysOf(model).length * SWATCH.width;
  return (
    <>
      {circles ? (
        <CircleSizes model={model} start={start} forwards={forwards} />
      ) : (
        <Swatches model={model} start={start} forwards={forwards} />
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

function Swatches({ model, start, forwards }: PartProps) {
  const { formats } = useStore((store) => store.language);
  return keysOf(model).map(({ name, bound, sign }, index) => {
    const x = start + forwards * index * SWATCH.width;
    return (
      <g key={name}>
        <rect
          x={Math.min(x, x + forwards * SWATCH.width)}
          y={0}
          width={SWATCH.width}
          height={SWATCH.height}
          style={{ fill: `var(${name})` }}
        />
        <text
          x={model.shows === 'change' ? x + (forwards * SWATCH.width) / 2 : x}
          y={SWATCH.height + 16}
          textAnchor={model.shows === 'change' ? 'middle' : 'start'}
          fontSize="13"
          className="sheet-ink"
        >
          {`${sign}${formats.bound(bound)}`}
        </text>
      </g>
    );
  });
}

/** The classes from the lowest up: the name of the colour, the bound it begins with, and the sign before that. */
function keysOf({ bounds, shows }: MapModel): { name: string; bound: number; sign: string }[] {
  if (shows === 'figures') {
    return [0, ...bounds].map((bound, index) => ({
      name: `--class-${shadeOf(index, bounds.length + 1)}`,
      bound,
      sign: '',
    }));
  }
  const sizes = Array.from({ length: 2 * bounds.length + 1 }, (_, index) => index - bounds.length);
  return sizes.map((size) => ({
    name: `--change-${size + CHANGE_CLASSES}`,
    bound: bounds[Math.max(0, Math.abs(size) - 1)] ?? 0,
    sign: size === 0 ? '±' : size < 0 ? '−' : '+',
  }));
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
