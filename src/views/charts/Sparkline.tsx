import { memo } from 'react';
import { useStore } from '../../state/store';

const WIDTH = 64;
const HEIGHT = 18;

interface Props {
  readonly values: readonly (number | null)[];
  /** Index of the value to mark. */
  readonly at: number;
}

/** A place's whole series in small, against its own highest value; gaps stay gaps. Runs with the reading direction. */
export function Sparkline({ values, at }: Props) {
  const rtl = useStore((store) => store.language.direction === 'rtl');
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const x = (index: number) => 2 + (index / Math.max(1, values.length - 1)) * (WIDTH - 4);
  const y = (value: number) => HEIGHT - 2 - (value / most) * (HEIGHT - 4);
  const value = values[at] ?? null;
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      className="sparkline"
      aria-hidden="true"
      transform={rtl ? 'scale(-1 1)' : undefined}
    >
      <SparkPath values={values} most={most} />
      {value !== null && <circle cx={x(at)} cy={y(value)} r="2" />}
    </svg>
  );
}

/** Apart, so that moving the mark does not draw 131 points anew. */
const SparkPath = memo(function SparkPath({
  values,
  most,
}: {
  values: readonly (number | null)[];
  most: number;
}) {
  const step = (WIDTH - 4) / Math.max(1, values.length - 1);
  let path = '';
  let open = false;
  values.forEach((value, index) => {
    if (value === null) {
      open = false;
      return;
    }
    const x = (2 + index * step).toFixed(1);
    const y = (HEIGHT - 2 - (value / most) * (HEIGHT - 4)).toFixed(1);
    path += open ? `H${x}V${y}` : `M${x},${y}`;
    open = true;
  });
  return <path d={path} />;
});
