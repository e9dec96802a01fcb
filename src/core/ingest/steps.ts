/**
 * Work that can be paused: it yields after each small portion and returns its result at the end. A worker listens for
 * an abort between the portions; nobody else has to know that there are any.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The result of work that is done without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
