import type { CellRoom } from '../image/SheetTable';
import { useReadingSide } from '../image/useReadingSide';

interface Props {
  readonly values: readonly (number | null)[];
  readonly room: CellRoom;
}

const HEIGHT = 16;

/** The latest figures of a place in small, as steps against its own highest; gaps stay gaps, and the last is marked. */
export function WatchLine({ values, room: { offset, width, middle } }: Props) {
  const side = useReadingSide();
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = width / Math.max(1, values.length);
  const yOf = (value: number) => middle + HEIGHT / 2 - (value / most) * HEIGHT;
  const stretches = values.map((value, index) => {
    if (value === null) return '';
    const before = values[index - 1] ?? null;
    const y = yOf(value).toFixed(1);
    const from = side.x(offset + index * step).toFixed(1);
    const to = side.x(offset + (index + 1) * step).toFixed(1);
    return before === null ? `M${from},${y}H${to}` : `V${y}H${to}`;
  });
  const last = values.at(-1) ?? null;
  return (
    <>
      <path d={stretches.join('')} className="sheet-spark" />
      {last !== null && (
        <circle cx={side.x(offset + width)} cy={yOf(last)} r="2.5" className="sheet-signal" />
      )}
    </>
  );
}
