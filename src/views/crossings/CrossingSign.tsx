interface Props {
  readonly x: number;
  readonly y: number;
  /** From the middle to a corner, in CSS pixels. */
  readonly radius: number;
  /** False where only the nearest town is known: the sign is hollow then. */
  readonly isExact: boolean;
}

/** A diamond, which no circle of people is taken for. */
export function CrossingSign({ x, y, radius: r, isExact }: Props) {
  return (
    <path
      className="crossing-sign"
      data-exact={isExact}
      d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
    />
  );
}
