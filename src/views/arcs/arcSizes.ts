const PARTS = [1, 0.25];

/** Figures that widths are explained by: the largest one and a quarter of it, each down to one digit. */
export function arcSizes(largest: number): number[] {
  return PARTS.map((part) => roundDown(largest * part)).filter((size) => size > 0);
}

function roundDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return Math.floor(value / unit) * unit;
}
