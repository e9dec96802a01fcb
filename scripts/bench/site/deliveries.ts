/** One response under way or done; times in milliseconds since the epoch, with fractions. */
export interface Delivery {
  readonly path: string;
  readonly askedAt: number;
  readonly pieces: { readonly at: number; readonly bytes: number }[];
  readonly size: number;
}

/** The time on the clock that the page's performance.timeOrigin counts on as well. */
export function clock(): number {
  return performance.timeOrigin + performance.now();
}

/** Bytes of bodies that were on their way by a moment, of every response. */
export function bytesBefore(deliveries: readonly Delivery[], moment: number): number {
  const pieces = deliveries.flatMap((delivery) => delivery.pieces);
  return pieces.reduce((sum, { at, bytes }) => (at <= moment ? sum + bytes : sum), 0);
}

/** How many responses had been asked for by a moment. */
export function requestsBefore(deliveries: readonly Delivery[], moment: number): number {
  return deliveries.filter(({ askedAt }) => askedAt <= moment).length;
}

/** One line per response: when it was asked for, first sent and done, in ms after the start. */
export function waterfall(deliveries: readonly Delivery[], start: number) {
  return deliveries.map(({ path, askedAt, pieces, size }) => {
    const sent = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
    const [first, last] = [pieces[0], pieces.at(-1)].map((piece) => piece && Math.round(piece.at - start));
    return { path, asked: Math.round(askedAt - start), first, last, sent, size };
  });
}
