import { memo } from 'react';
import { lengthOf, type Periods, type Span } from '../../core/domain/period';
import type { BarWidth } from '../../core/viewmodels/flow/flowBars';
import { choosePeriod, stepPeriod } from '../../state/period';
import { useStore } from '../../state/store';

interface Props {
  readonly periods: Periods;
  readonly span: Span;
  /** All periods there are. */
  readonly series: Span;
  readonly width: BarWidth;
}

/** Chooses the two ends of the period outright, or the period of the same length before or after. */
export function FlowControls({ periods, span, series, width }: Props) {
  const { t } = useStore((store) => store.language);
  const step = (steps: 1 | -1, label: string, sign: string) => (
    <button
      type="button"
      className="step"
      disabled={steps < 0 ? span.first <= series.first : span.last >= series.last}
      onClick={() => stepPeriod(periods, span, series, steps)}
      aria-label={label}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="timeline-controls">
      <label className="timeline-compare">
        <span className="soft">{t('flow-from')}</span>
        <select
          value={span.first}
          onChange={({ target }) =>
            choosePeriod(periods, Number(target.value), Math.max(span.last, Number(target.value)))
          }
        >
          <PeriodOptions periods={periods} series={series} edge="startOf" />
        </select>
      </label>
      <label className="timeline-compare">
        <span className="soft">{t('flow-to')}</span>
        <select
          value={span.last}
          onChange={({ target }) =>
            choosePeriod(periods, Math.min(span.first, Number(target.value)), Number(target.value))
          }
        >
          <PeriodOptions periods={periods} series={series} edge="endOf" />
        </select>
      </label>
      {step(-1, t('flow-before'), '‹')}
      {step(1, t('flow-after'), '›')}
      <span className="soft timeline-note">
        {t('flow-note', { width: width === 'period' ? periods.cadence : width })}
      </span>
    </div>
  );
}

interface OptionsProps {
  readonly periods: Periods;
  readonly series: Span;
  readonly edge: 'startOf' | 'endOf';
}

/** Apart, so that another period does not write all days anew. */
const PeriodOptions = memo(function PeriodOptions({ periods, series, edge }: OptionsProps) {
  const { formats } = useStore((store) => store.language);
  const years = new Map<string, { number: number; text: string }[]>();
  for (let offset = 0; offset < lengthOf(series); offset++) {
    const number = series.first + offset;
    const day = periods[edge](number);
    const year = day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), { number, text: formats.day(day) }]);
  }
  return [...years].map(([year, days]) => (
    <optgroup key={year} label={formats.year(Number(year))}>
      {days.map(({ number, text }) => (
        <option key={number} value={number}>
          {text}
        </option>
      ))}
    </optgroup>
  ));
});
