import type { ComparedPlace } from '../../core/viewmodels/change/comparison';
import type { CellRoom } from '../image/SheetTable';
import { useReadingSide } from '../image/useReadingSide';
import { isBounded, wayOf } from './Dumbbell';
import './change.css';

interface Props {
  readonly one: ComparedPlace;
  /** The largest figure of either date: the end of the scale, which begins at zero. */
  readonly largest: number;
  readonly room: CellRoom;
}

const RADIUS = 4.5;

/** Two dots on one scale as vectors, the earlier one hollow; the line between them only where the two may be compared. */
export function DumbbellDrawing({ one, largest, room }: Props) {
  const side = useReadingSide();
  if (isBounded(one)) return null;
  const { before, after, change } = one;
  const { offset, width, middle } = room;
  const length = width - 2 * RADIUS;
  const at = (value: number) => side.x(offset + RADIUS + (largest > 0 ? (value / largest) * length : 0));
  const way = change.kind === 'change' ? wayOf(change.absolute) : 'none';
  return (
    <g data-way={way}>
      {change.kind === 'change' && before.value !== null && after.value !== null && (
        <line
          x1={at(before.value)}
          x2={at(after.value)}
          y1={middle}
          y2={middle}
          className="dumbbell-stroke"
        />
      )}
      {before.value !== null && (
        <circle cx={at(before.value)} cy={middle} r={RADIUS} className="dumbbell-hollow" />
      )}
      {after.value !== null && (
        <circle cx={at(after.value)} cy={middle} r={RADIUS} className="dumbbell-full" />
      )}
    </g>
  );
}
