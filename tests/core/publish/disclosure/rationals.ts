/** A fraction of whole numbers, exact. */
interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

function rational(over: bigint, under: bigint): Rational {
  const common = gcd(over < 0n ? -over : over, under < 0n ? -under : under) * (under < 0n ? -1n : 1n);
  return { over: over / common, under: under / common };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : gcd(b, a % b);
}

/**
 * The unknowns that linear equations determine, whatever stands on their right side: Gauss–Jordan elimination with exact
 * fractions, which has nothing in common with the search for other tables that it checks.
 */
export function determinedUnknowns(equations: readonly (readonly number[])[], unknowns: number): number[] {
  const rows = equations.map((row) => row.map((factor) => rational(BigInt(factor), 1n)));
  let pivots = 0;
  for (let column = 0; column < unknowns; column++) {
    const pivot = rows.findIndex((row, index) => index >= pivots && row[column]!.over !== 0n);
    if (pivot < 0) continue;
    [rows[pivots], rows[pivot]] = [rows[pivot]!, rows[pivots]!];
    const { over, under } = rows[pivots]![column]!;
    rows[pivots] = rows[pivots]!.map((x) => rational(x.over * under, x.under * over));
    rows.forEach((row, index) => {
      const by = row[column]!;
      if (index === pivots || by.over === 0n) return;
      rows[index] = row.map((x, at) => {
        const y = rows[pivots]![at]!;
        const product = { over: by.over * y.over, under: by.under * y.under };
        return rational(x.over * product.under - product.over * x.under, x.under * product.under);
      });
    });
    pivots++;
  }
  return rows.flatMap((row) => {
    const left = row.flatMap(({ over }, column) => (over === 0n ? [] : [column]));
    return left.length === 1 ? left : [];
  });
}
