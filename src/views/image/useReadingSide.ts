import { useMemo } from 'react';
import { readingSide, type ReadingSide } from '../../core/viewmodels/readingSide';
import { useStore } from '../../state/store';
import { SHEET } from './sheet';

const WIDTH = SHEET.width - 2 * SHEET.margin;

/** Positions on a sheet between its margins, from the side where the reader begins. */
export function useReadingSide(): ReadingSide {
  const rtl = useStore((store) => store.language.direction === 'rtl');
  return useMemo(() => readingSide(rtl, SHEET.margin, WIDTH), [rtl]);
}
