import { onceFor } from '../cube/onceFor';

/** The room of a small line beside a row, in CSS pixels, and what is left free around it. */
export const SPARK = { width: 64, height: 18, edge: 2 } as const;

/** A series in small, against its own highest value. */
export interface SparkShape {
  /** Commands of an SVG path of steps, from left to right; gaps stay gaps. */
  readonly path: string;
  /** Where the mark of a value stands, in CSS pixels. */
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
}

/** The small line of a series; null is a gap. O(dates), once for a series: who goes back to it has its lines again. */
export const sparkShapeOf = onceFor((values: readonly (number | null)[]): SparkShape => {
  const { width, height, edge } = SPARK;
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = (width - 2 * edge) / Math.max(1, values.length - 1);
  const xOf = (index: number) => edge + index * step;
  const yOf = (value: number) => height - edge - (value / most) * (height - 2 * edge);
  let path = '';
  let open = false;
  values.forEach((value, index) => {
    if (value !== null) {
      const [x, y] = [xOf(index).toFixed(1), yOf(value).toFixed(1)];
      path += open ? `H${x}V${y}` : `M${x},${y}`;
    }
    open = value !== null;
  });
  return { path, xOf, yOf };
});
