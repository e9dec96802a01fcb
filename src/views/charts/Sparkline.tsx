import { memo, useMemo } from 'react';

const WIDTH = 64;
const HEIGHT = 18;

interface Props {
  readonly values: readonly (number | null)[];
  /** Index of the value to mark. */
  readonly at: number;
  /** True where it runs from right to left. */
  readonly rtl: boolean;
}

/** A place's whole series in small, against its own highest value; gaps stay gaps. Runs with the reading direction. */
export function Sparkline({ values, at, rtl }: Props) {
  const most = useMemo(() => Math.max(1, ...values.map((value) => value ?? 0)), [values]);
  const x = 2 + (at / Math.max(1, values.length - 1)) * (WIDTH - 4);
  const value = values[at] ?? null;
  return (
    <span className="sparkline" aria-hidden="true">
      <SparkPath values={values} most={most} />
      {value !== null && (
        <span
          className="spark-mark"
          style={{ transform: `translate(${rtl ? -x : x}px, ${yOf(value, most)}px)` }}
        />
      )}
    </span>
  );
}

function yOf(value: number, most: number): number {
  return HEIGHT - 2 - (value / most) * (HEIGHT - 4);
}

/** Apart from its mark, which moves without anything being laid out or drawn anew. */
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
    const y = yOf(value, most).toFixed(1);
    path += open ? `H${x}V${y}` : `M${x},${y}`;
    open = true;
  });
  return (
    <svg width={WIDTH} height={HEIGHT}>
      <path d={path} />
    </svg>
  );
});
