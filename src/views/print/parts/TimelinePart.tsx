import { useMemo } from 'react';
import { SheetSetting } from '../../image/sheetSetting';
import { TimelineSheet } from '../../image/TimelineSheet';
import type { PartProps } from './partProps';

/** The stock over time. */
export function TimelinePart({ shown, headline, title, measures }: PartProps) {
  const setting = useMemo(() => ({ measures, report: title }), [measures, title]);
  return (
    <SheetSetting value={setting}>
      <TimelineSheet shown={shown} headline={headline} link={null} />
    </SheetSetting>
  );
}
