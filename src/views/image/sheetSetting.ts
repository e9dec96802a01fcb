import { createContext, useContext } from 'react';
import { SHEET, type SheetMeasures } from './sheet';

/** Where a sheet is drawn. */
export interface SheetSetting {
  readonly measures: SheetMeasures;
  /** The title of the report it is a figure of, which has source and address in common; null for a picture alone. */
  readonly report: string | null;
}

/** A picture that is saved stands alone. */
export const SheetSetting = createContext<SheetSetting>({ measures: SHEET, report: null });

/** The measures of the sheet that is being drawn. */
export function useSheetMeasures(): SheetMeasures {
  return useContext(SheetSetting).measures;
}
