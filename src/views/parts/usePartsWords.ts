import type { Breakdown } from '../../core/cube/breakdown';
import type { Layers } from '../../core/viewmodels/parts/layers';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { useSourceLine } from '../panels/useSourceLine';
import { breakTexts } from '../breakTexts';
import type { Shown } from '../useShown';
import { spanText } from '../spanText';

/** What a picture of a breakdown over time says around its drawing. */
export interface PartsWords {
  readonly title: string;
  readonly subject: string;
  readonly says: readonly string[];
  readonly notes: readonly string[];
}

/** The words of a picture of a breakdown: of whom, split by what, in which unit, when; its source; its gaps and breaks. */
export function usePartsWords(
  shown: Shown,
  { query, file, sources }: Breakdown,
  { unit, dates, breaks }: Layers,
  asShares: boolean,
): PartsWords {
  const language = useStore((store) => store.language);
  const { t, nameOf } = language;
  const { dataset, cube } = shown;
  const chosen = useStore((store) => store.view.places);
  const source = useSourceLine()(sources, file);
  const { choices } = selectionOf(chosen, dataset, cube);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    title: choices.map(({ names }) => nameOf(names)).join(' · '),
    subject: [
      t(`measure-${query.measure}`),
      t(`breakdown-${query.dimension}`),
      t(`unit-${unit}`),
      ...(asShares ? [t('parts-shares')] : []),
      ...(first && last ? [spanText(language, first.day, last.day)] : []),
    ].join(' · '),
    says: [source],
    notes: [
      t('timeline-note'),
      ...(cube.carriedFrom ? [t('breakdown-reports')] : []),
      ...(dates.some(({ values }) => values === null) ? [t('picture-parts-gap')] : []),
      ...breaks.map(({ from, text }) => t('break-title', { day: { day: from }, text: nameOf(text) })),
      ...breakTexts(shown, chosen, [0, cube.dates.length - 1], language, unit),
    ],
  };
}
