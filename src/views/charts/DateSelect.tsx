import { useLayoutEffect, useRef } from 'react';
import { parseIsoDay } from '../../core/domain/day';
import type { RoundDate } from '../../core/domain/round';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { DateOptions } from './DateOptions';

interface Props {
  readonly dates: readonly RoundDate[];
  readonly dateIndex: number;
}

/**
 * Chooses a date outright. Set by its index, as a value is looked for among all 131; and in a form of its own, as of a
 * field that changes the browser reads the whole form, to which all fields belong that are in none: 0.6 ms of a step.
 */
export function DateSelect({ dates, dateIndex }: Props) {
  const { t } = useStore((store) => store.language);
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (select.current) select.current.selectedIndex = dateIndex;
  }, [dates, dateIndex]);
  return (
    <form>
      <select
        ref={select}
        className="timeline-date"
        aria-label={t('timeline-date')}
        onChange={({ target }) => choose({ date: parseIsoDay(target.value) })}
      >
        <DateOptions dates={dates} />
      </select>
    </form>
  );
}
