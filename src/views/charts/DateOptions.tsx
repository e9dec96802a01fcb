import { memo } from 'react';
import type { RoundDate } from '../../core/domain/round';
import { useStore } from '../../state/store';

/** All dates, by their years. A step does not write them anew. */
export const DateOptions = memo(function DateOptions({ dates }: { readonly dates: readonly RoundDate[] }) {
  const { formats } = useStore((store) => store.language);
  const years = new Map<string, RoundDate[]>();
  for (const date of dates)
    years.set(date.day.slice(0, 4), [...(years.get(date.day.slice(0, 4)) ?? []), date]);
  return [...years].map(([year, days]) => (
    <optgroup key={year} label={formats.year(Number(year))}>
      {days.map(({ day }) => (
        <option key={day} value={day}>
          {formats.day(day)}
        </option>
      ))}
    </optgroup>
  ));
});
