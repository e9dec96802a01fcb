import { useMemo } from 'react';
import type { FrozenFigure } from '../../core/publish/frozen/frozenFigures';
import { comparedFigure } from '../../state/versus/comparedFigure';
import type { FigureOf, SidesCompared } from '../../state/versus/compareSides';
import { namesOfBoth } from '../../state/versus/saveDifferences';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { wordOfPart } from '../parts/usePartText';

/** What figures of two snapshots are called, and how they are written. */
export interface FigureWords {
  readonly placeOf: (figure: Pick<FigureOf, 'place'>) => string;
  /** Its place, and of a breakdown its part. */
  readonly whatOf: (figure: FigureOf) => string;
  /** Measure and unit. */
  readonly kindOf: (figure: Pick<FigureOf, 'measure' | 'unit'>) => string;
  /** The figure, or why there is none; null is a row that a snapshot has not. */
  readonly write: (figure: FrozenFigure | null) => string;
}

export function useFigureWords({ older, newer }: Pick<SidesCompared, 'older' | 'newer'>): FigureWords {
  const language = useStore((store) => store.language);
  return useMemo(() => {
    const { t, nameOf, formats } = language;
    const namesOf = namesOfBoth(older, newer);
    const placeOf = ({ place }: Pick<FigureOf, 'place'>) => nameOf(namesOf(place) ?? { en: place });
    const partOf = ({ dimension, key }: FigureOf) => {
      if (dimension === null) return null;
      const names = namesOf(key);
      return `${t(`breakdown-${dimension}`)}: ${names ? nameOf(names) : wordOfPart(language, dimension, key)}`;
    };
    return {
      placeOf,
      whatOf: (figure) => [placeOf(figure), partOf(figure)].filter(Boolean).join(' · '),
      kindOf: ({ measure, unit }) => `${t(`measure-${measure}`)} · ${t(`unit-${unit}`)}`,
      write: (figure) => {
        if (figure === null) return t('versus-absent');
        const { value, empty, ...minded } = comparedFigure(figure);
        return value === null
          ? t(`empty-${empty ?? 'notReported'}`)
          : markedFigure(formats.count(value), minded);
      },
    };
  }, [language, older, newer]);
}
