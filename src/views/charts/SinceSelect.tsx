import { memo } from 'react';
import { parseIsoDay } from '../../core/domain/day';
import type { RoundDate } from '../../core/domain/round';
import { compareWith } from '../../state/choices';
import { useStore } from '../../state/store';
import { DateOptions } from './DateOptions';

interface Props {
  readonly dates: readonly RoundDate[];
  /** Null for the date before, whichever that is. */
  readonly since: string | null;
}

/** What the change is counted from. */
export const SinceSelect = memo(function SinceSelect({ dates, since }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <label className="timeline-compare">
      <span className="soft">{t('compare-label')}</span>
      <select value={since ?? ''} onChange={({ target }) => compareWith(parseIsoDay(target.value))}>
        <option value="">{t('compare-previous')}</option>
        <DateOptions dates={dates} />
      </select>
    </label>
  );
});
