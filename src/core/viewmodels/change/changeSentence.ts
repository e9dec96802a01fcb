import type { Cube } from '../../cube/cube';
import { message, type Message, type MessageValue } from '../../domain/message';
import { aboutAs, notesOfBreaks } from '../headline';
import type { Selection } from '../selection';
import type { Comparison } from './comparison';

/**
 * What a comparison says, as a sentence to quote: how many more or fewer there were between the two dates, on the
 * places with a figure on both. Null where no change may be given.
 */
export function changeSentence(comparison: Comparison, cube: Cube, { choices }: Selection): Message | null {
  const { from, to, total, sum } = comparison;
  if (total.kind !== 'change' || sum === null) return null;
  const { absolute, percent, common, expected, estimated } = total;
  const counted = (count: number, isEstimated: boolean): MessageValue =>
    isEstimated ? aboutAs({ count }) : { count };
  const way = absolute === 0 ? 'same' : absolute > 0 ? 'rose' : 'fell';
  return message(`change-sentence-${way}`, {
    from: { day: from.day },
    day: { day: to.day },
    what: { say: message(`change-noun-${cube.measure}-${cube.unit}`) },
    place: { list: choices.map(({ inSentence }) => inSentence) },
    absolute: counted(Math.abs(absolute), estimated),
    hasPercent: percent === null ? 'no' : 'yes',
    percent: { percent: percent ?? 0, signed: true },
    before: counted(sum.before.value, sum.before.isEstimated),
    after: counted(sum.after.value, sum.after.isEstimated),
    some: common < expected ? 'some' : 'all',
    common: { count: common },
    expected: { count: expected },
  });
}

/**
 * What is quoted of a comparison: its sentence, and how the method changed between its dates; nothing where no change
 * may be given.
 */
export function quotedChange(comparison: Comparison, cube: Cube, selection: Selection): readonly Message[] {
  const sentence = changeSentence(comparison, cube, selection);
  if (!sentence || comparison.total.kind !== 'change') return [];
  return [sentence, ...notesOfBreaks(comparison.total.marks)];
}
