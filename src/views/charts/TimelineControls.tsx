import { memo } from 'react';
import type { RoundDate } from '../../core/domain/round';
import { parseIsoDay } from '../../core/domain/day';
import { choose, compareWith, stepDate } from '../../state/choices';
import { play, stop } from '../../state/playback';
import { SPEEDS, useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** Play, step, choose a date outright, and choose what the change is counted from. */
export function TimelineControls({ shown }: { readonly shown: Shown }) {
  const { t, formats } = useStore((store) => store.language);
  const playing = useStore((store) => store.playing);
  const speed = useStore((store) => store.speed);
  const compare = useStore((store) => store.view.compare);
  const { cube, dateIndex, sinceIndex } = shown;
  const { dates } = cube;
  const last = dates.length - 1;
  return (
    <div className="timeline-controls">
      <button
        type="button"
        className="play"
        aria-pressed={playing}
        onClick={playing ? stop : play}
        aria-label={t(playing ? 'pause' : 'play')}
      >
        <PlayIcon playing={playing} />
      </button>
      <select
        className="timeline-date"
        aria-label={t('timeline-date')}
        value={dates[dateIndex]?.day ?? ''}
        onChange={({ target }) => choose({ date: parseIsoDay(target.value) })}
      >
        <DateOptions dates={dates} />
      </select>
      <button
        type="button"
        className="step"
        disabled={dateIndex <= 0}
        onClick={() => stepDate(-1)}
        aria-label={t('step-back')}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <button
        type="button"
        className="step"
        disabled={dateIndex >= last}
        onClick={() => stepDate(1)}
        aria-label={t('step-on')}
      >
        <span aria-hidden="true">›</span>
      </button>
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
      <span className="soft timeline-note">{t('timeline-note')}</span>
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

function PlayIcon({ playing }: { readonly playing: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {playing ? (
        <path d="M3 2h3v10H3zM8 2h3v10H8z" />
      ) : (
        <path className="play-mark" d="M3 1.5 12 7 3 12.5z" />
      )}
    </svg>
  );
}
