import type { PlaceId } from '../core/domain/place';
import type { WrittenChange } from '../core/publish/comparisonRows';
import type { ComparedPlace } from '../core/viewmodels/change/comparison';
import { useStore } from './store';

/** What a file says of the change of a place, by its name in the reader's language. */
export function writtenChange(one: ComparedPlace, codeOf: (place: PlaceId) => string | null): WrittenChange {
  return {
    code: codeOf(one.place),
    name: useStore.getState().language.nameOf(one.names),
    before: one.before.value,
    after: one.after.value,
    absolute: one.change.kind === 'change' ? one.change.absolute : null,
    percent: one.change.kind === 'change' ? one.change.percent : null,
    note: noteOn(one),
  };
}

/** In fixed words why a place has no change, or the marks on it in the reader's language. */
function noteOn({ before, after, change }: ComparedPlace): string {
  const { nameOf } = useStore.getState().language;
  const estimates = [before.isEstimated && 'before: estimate', after.isEstimated && 'after: estimate'];
  if (change.kind === 'change') {
    const estimated = estimates.filter(Boolean).join('; ');
    return [estimated, ...change.marks.map((one) => nameOf(one.text))].filter(Boolean).join(' ');
  }
  if (change.kind === 'refused') return nameOf(change.because.text);
  const reasons = [before.empty && `before: ${before.empty}`, after.empty && `after: ${after.empty}`];
  const bounds = [before.isFloor && 'before: lower bound', after.isFloor && 'after: lower bound'];
  return [...reasons, ...bounds, ...estimates].filter(Boolean).join('; ');
}
