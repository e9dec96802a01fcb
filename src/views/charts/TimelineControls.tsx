import { memo } from 'react';
import type { RoundDate } from '../../core/domain/round';
import { parseIsoDay } from '../../core/domain/day';
import { choose, compareWith } from '../../state/choices';
import { SPEEDS, useStore } from '../../state/store';
import type { Doubts } from '../../core/viewmodels/timeline';
import type { Shown } from '../useShown';
import { CarrySelect } from './CarrySelect';
import { doubtsText } from './doubtsText';
import { PlayButton, StepButtons } from './PlaybackButtons';

interface Props {
  readonly shown: Shown;
  /** What a line of the chart is not sure of, whose look is then explained. */
  readonly doubts: Doubts;
}

/** Play, step, choose a date outright, and choose what the change is counted from. */
export function TimelineControls({ shown, doubts }: Props) {
  const language = useStore((store) => store.language);
  const { t, formats } = language;
  const speed = useStore((store) => store.speed);
  const compare = useStore((store) => store.view.compare);
  const { cube, dateIndex, sinceIndex } = shown;
  const { dates } = cube;
  return (
    <div className="timeline-controls">
      <PlayButton />
      <select
        className="timeline-date"
        aria-label={t('timeline-date')}
        value={dates[dateIndex]?.day ?? ''}
        onChange={({ target }) => choose({ date: parseIsoDay(target.value) })}
      >
        <DateOptions dates={dates} />
      </select>
      <StepButtons shown={shown} />
      <select
        aria-label={t('speed-label')}
        value={speed}
        onChange={({ target }) =>
          useStore.setState({ speed: SPEEDS.find((one) => String(one) === target.value) ?? 1 })
        }
      >
        {SPEEDS.map((value) => (
          <option key={value} value={value}>
            {t('speed-value', { speed: formats.factor(value) })}
          </option>
        ))}
      </select>
      <span className="soft timeline-count">
        {t('timeline-count', { index: formats.count(dateIndex + 1), count: formats.count(dates.length) })}
      </span>
      <label className="timeline-compare">
        <span className="soft">{t('compare-label')}</span>
        <select
          value={compare === null ? '' : (dates[sinceIndex]?.day ?? '')}
          onChange={({ target }) => compareWith(parseIsoDay(target.value))}
        >
          <option value="">{t('compare-previous')}</option>
          <DateOptions dates={dates} />
        </select>
      </label>
      <CarrySelect shown={shown} />
      {doubts.floor || doubts.carried ? (
        <span className="soft timeline-floors">
          <svg width="24" height="8" aria-hidden="true">
            <path className="timeline-line" data-floor="true" d="M0,4H24" />
          </svg>
          {doubtsText(language, doubts)}
        </span>
      ) : null}
      <span className="soft timeline-note">
        {t(doubts.carried ? 'timeline-note-carried' : 'timeline-note')}
      </span>
    </div>
  );
}

/** Apart, so that a step does not write 131 dates anew. */
const DateOptions = memo(function DateOptions({ dates }: { readonly dates: readonly RoundDate[] }) {
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
