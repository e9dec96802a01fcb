import { useCallback } from 'react';
import type { Cube } from '../core/cube/cube';
import type { FiguresToSave } from '../state/figuresFile';
import { useStore } from '../state/store';
import { unitText } from './unitText';
import { useRate } from './useRate';

/** What the figures of some dates are set against in the view, as they are saved with it. */
export function useSavedRate(): (cube: Cube, dates: readonly number[]) => FiguresToSave['rate'] {
  const language = useStore((store) => store.language);
  const rate = useRate();
  return useCallback(
    (cube, dates) => {
      const days = dates.flatMap((index) => cube.dates[index]?.day ?? []);
      return (
        rate && { of: rate, says: [unitText(language, rate, cube.unit, days), ...rate.sources].join(' ') }
      );
    },
    [rate, language],
  );
}
