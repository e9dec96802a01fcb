import { memo } from 'react';
import { SPARK, sparkShapeOf } from '../../core/viewmodels/sparkline';

interface Props {
  readonly values: readonly (number | null)[];
  /** Index of the value to mark. */
  readonly at: number;
  /** True where it runs from right to left. */
  readonly rtl: boolean;
}

/** A place's whole series in small. Runs with the reading direction. */
export function Sparkline({ values, at, rtl }: Props) {
  const { path, xOf, yOf } = sparkShapeOf(values);
  const x = xOf(at);
  const value = values[at] ?? null;
  return (
    <span className="sparkline" aria-hidden="true">
      <SparkPath path={path} />
      {value !== null && (
        <span className="spark-mark" style={{ transform: `translate(${rtl ? -x : x}px, ${yOf(value)}px)` }} />
      )}
    </span>
  );
}

/** Apart from its mark, which moves without anything being laid out or drawn anew. */
const SparkPath = memo(function SparkPath({ path }: { readonly path: string }) {
  return (
    <svg width={SPARK.width} height={SPARK.height}>
      <path d={path} />
    </svg>
  );
});
