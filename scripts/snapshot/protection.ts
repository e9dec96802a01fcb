import { protectionOf } from '../../src/core/publish/protection';
import type { ProtectedFigures } from '../../src/core/publish/protectFigures';

/** What was suppressed, what a reader could still work out, and what had better be rolled up, in lines. */
export function protection(made: Extract<ProtectedFigures, { ok: true }>): string[] {
  const { figures, suppressed, ranges, advice } = protectionOf(made);
  return [
    `suppressed: ${suppressed} of ${figures} figures`,
    ...ranges.map(({ at, least, most }) => {
      const what = [at.day, at.place, at.unit, at.dimension, at.key].filter(Boolean).join(' ');
      return `  a reader can work out: ${what}: ${most === null ? `${least} or more` : `${least} to ${most}`}`;
    }),
    ...advice.map(
      ({ level, dimension, suppressed: lost, figures: of }) =>
        `roll up: ${lost} of ${of} figures by ${level}${dimension ? ` and ${dimension}` : ''} are suppressed`,
    ),
  ];
}
