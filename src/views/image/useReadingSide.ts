import { useMemo } from 'react';
import { readingSide, type ReadingSide } from '../../core/viewmodels/readingSide';
import { useStore } from '../../state/store';
import { useSheetMeasures } from './sheetSetting';

/** Positions on a sheet between its margins, from the side where the reader begins. */
export function useReadingSide(): ReadingSide {
  const rtl = useStore((store) => store.language.direction === 'rtl');
  const { width, margin } = useSheetMeasures();
  return useMemo(() => readingSide(rtl, margin, width - 2 * margin), [rtl, margin, width]);
}
