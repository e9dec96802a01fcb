import { useMemo, type ReactNode } from 'react';
import { SHEET } from '../../image/sheet';
import { SheetSetting } from '../../image/sheetSetting';

interface Props {
  /** The title of the report. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A sheet whose columns have widths of their own: in a report it is drawn as it is saved, and made as wide as the column. */
export function FixedSheet({ title, children }: Props) {
  const setting = useMemo(() => ({ measures: SHEET, report: title }), [title]);
  return <SheetSetting value={setting}>{children}</SheetSetting>;
}
