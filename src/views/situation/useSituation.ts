import { useMemo } from 'react';
import type { Breakdown, BreakdownQuery } from '../../core/cube/breakdown';
import { breakdownChoices } from '../../core/viewmodels/breakdownChoices';
import { comparisonOf } from '../../core/viewmodels/change/comparison';
import { dimensionsOf, partsQuery } from '../../core/viewmodels/partsQuery';
import { selectionOf } from '../../core/viewmodels/selection';
import type { WordOf } from '../../core/viewmodels/situation/partsSentence';
import { situationOf, type Situation } from '../../core/viewmodels/situation/situation';
import { askBreakdown } from '../../state/askBreakdown';
import { useStore } from '../../state/store';
import { wordOfPart } from '../parts/usePartText';
import { useAnswer } from '../useAnswer';
import { isFarFrom } from '../unitText';
import { useRate } from '../useRate';
import { useHeadline, type Shown } from '../useShown';

interface Told {
  /** Null while its parts are read. */
  readonly situation: Situation | null;
  /** True where a breakdown could not be read: the text is without it. */
  readonly isShort: boolean;
  readonly retry: () => void;
}

/** The text about what is on screen. */
export function useSituation(shown: Shown): Told {
  const { dataset, cube, dateIndex, sinceIndex, flow } = shown;
  const headline = useHeadline(shown);
  const language = useStore((store) => store.language);
  const rate = useRate();
  const base = useStore((store) => store.dataset) ?? dataset;
  const chosen = useStore((store) => store.view.places);
  const by = useStore((store) => store.view.by);
  // The same while only the date changes: a step asks nothing.
  const isStock = flow === null;
  const series = isStock ? cube : null;
  const queries = useMemo(() => {
    if (!series) return NO_QUESTIONS;
    const options = breakdownChoices(by, dimensionsOf(dataset, series.measure))?.options ?? [];
    const { places } = selectionOf(chosen, dataset, series);
    return options.map((dimension) => partsQuery(dataset, series.measure, dimension, places));
  }, [series, dataset, chosen, by]);
  const { answer: parts, retry } = useAnswer(queries, askAll, areSame); // what was asked about a figure stays open
  const situation = useMemo(() => {
    if (!headline || !parts) return null;
    const question = { dateIndex, sinceIndex, asked: headline.selection.places, selected: [] };
    const comparison = isStock ? comparisonOf(dataset, cube, question) : null;
    const wordOf: WordOf = (dimension, key) => wordOfPart(language, dimension, key);
    const breakdowns = parts.filter((one) => one !== null);
    const against = rate && {
      rate,
      year: language.formats.year(rate.year),
      isFar: isFarFrom(rate, [headline.date.day]),
    };
    return situationOf({ dataset, base, cube, dateIndex, headline, against, comparison, breakdowns, wordOf });
  }, [dataset, base, cube, dateIndex, sinceIndex, isStock, headline, parts, rate, language]);
  return { situation, isShort: parts?.includes(null) ?? false, retry };
}

const NO_QUESTIONS: readonly BreakdownQuery[] = [];

function areSame(before: readonly BreakdownQuery[], now: readonly BreakdownQuery[]): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function askAll(queries: readonly BreakdownQuery[]): Promise<(Breakdown | null)[]> {
  return Promise.all(queries.map(askBreakdown));
}
