import { peopleIn } from '../../../core/cube/peopleOfFamilies';
import type { DatasetSummary } from '../../../core/domain/dataset';
import { numbersInText } from '../../../core/publish/disclosure/numbersInText';
import type { PublishedFigures } from '../../../core/publish/disclosure/publishedFigures';
import { suppressedSums } from '../../../core/publish/disclosure/suppressedSums';
import { suppressedValues } from '../../../core/publish/disclosure/suppressedValues';
import type { FrozenTable } from '../../../core/publish/frozen/frozenTable';
import type { View } from '../../../core/session/view';
import { selectionOf } from '../../../core/viewmodels/selection';

/** A number that is not to be told: that of a suppressed figure, or a total or change of the places of a view that holds one. */
export interface Telltale {
  readonly value: number;
  readonly of: 'figure' | 'sum';
}

const LEVELS = { country: 'country', region: 'set', place: 'governorate' } as const;

/**
 * Answers which numbers in some texts tell suppressed figures, beside a view that is seen with them. O(cells × sums) once,
 * then O(letters + places) each.
 */
export function telltalesAmong(
  figures: PublishedFigures,
  data: FrozenTable,
  dataset: DatasetSummary,
): (view: View, texts: readonly string[]) => Telltale[] {
  const suppressed = suppressedValues(figures, data);
  const sumsOf = suppressedSums(figures, data);
  return ({ measure, places, date, compare, perFamily }, texts) => {
    const made = perFamily === null ? [] : [...suppressed].map((value) => peopleIn(value, perFamily));
    const values = new Set([...suppressed, ...made]);
    const summandsIn = (cube: Parameters<typeof selectionOf>[2]) =>
      selectionOf(places, dataset, cube).choices.map(({ id, kind, members }) => ({
        level: LEVELS[kind],
        place: kind === 'country' ? (figures.country ?? id) : id,
        members,
      }));
    const sums = date === null ? null : sumsOf({ measure, day: date, since: compare, perFamily, summandsIn });
    const numbers = new Set(texts.flatMap((text) => [...numbersInText(text)]));
    return [...numbers].flatMap((value): Telltale[] => {
      if (values.has(value)) return [{ value, of: 'figure' }];
      return sums?.has(value) ? [{ value, of: 'sum' }] : [];
    });
  };
}
