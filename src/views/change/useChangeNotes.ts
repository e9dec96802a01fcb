import type { Comparison } from '../../core/viewmodels/change/comparison';
import { waterfallScale, type Waterfall } from '../../core/viewmodels/change/waterfall';
import { useStore } from '../../state/store';
import { useMarkNotes } from '../image/useMarkNotes';
import type { Shown } from '../useShown';
import { localBreaks, signAt } from './localBreaks';

/** What has to be minded of a comparison: marks at its figures, breaks of method, torn bars, places that are not counted. */
export function useChangeNotes(
  { cube }: Shown,
  comparison: Comparison,
  waterfall: Waterfall | null,
): readonly string[] {
  const { t, nameOf } = useStore((store) => store.language);
  const { places, total, leftOut } = comparison;
  const marks = useMarkNotes(places.flatMap(({ before, after }) => [before, after]));
  // One of a place that is not compared, as it had no figure before, has no row for a sign.
  const local = localBreaks(comparison);
  const ofAll = total.kind === 'change' ? total.marks.filter((one) => !local.includes(one)) : [];
  const isTorn = waterfall !== null && waterfallScale(waterfall).from > 0;
  return [
    ...marks,
    ...(cube.perFamily === undefined ? [] : [t('note-family-size', { size: { factor: cube.perFamily } })]),
    ...local.map((one, index) => `${signAt(index)} ${nameOf(one.text)}`),
    ...ofAll.map((one) => t('break-title', { day: { day: one.from }, text: nameOf(one.text) })),
    ...(isTorn ? [t('waterfall-torn')] : []),
    ...(waterfall ? [] : [t('waterfall-none')]),
    ...(leftOut.length > 0
      ? [t('change-left-out', { places: { list: leftOut.map(({ names }) => names) } })]
      : []),
  ];
}
