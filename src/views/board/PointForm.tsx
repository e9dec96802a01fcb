import { useEffect, useRef } from 'react';
import { dayFromNumber, dayNumber, type Day } from '../../core/domain/day';
import { isWholeFrom } from '../../core/domain/wholeNumber';
import {
  POINT_KINDS,
  POINT_STATUSES,
  type BoardPoint,
  type Direction,
} from '../../core/viewmodels/board/board';
import { countOn, withCount } from '../../core/viewmodels/board/countsOfPoint';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';
import { DayField } from './DayField';
import { ChoiceField, Field } from './Field';

interface Props {
  readonly point: BoardPoint;
  readonly day: Day;
  readonly direction: Direction;
  readonly onChange: (change: Partial<BoardPoint>) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** What is known of a point, to be written over. A name that is typed in is its name in all languages. */
export function PointForm({ point, day, direction, onChange, onClose, onRemove }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const name = nameOf(point.names);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    form.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' }); // below a long table it would open out of sight
  }, []);
  return (
    <section ref={form} className="board-form" tabIndex={-1} aria-label={name || t('board-unnamed')}>
      <h3>{name || t('board-unnamed')}</h3>
      <div className="board-fields">
        <Field
          label={t('board-point-name')}
          value={name}
          onText={(text) => onChange({ names: { en: text } })}
        />
        <ChoiceField
          label={t('board-point-kind')}
          value={point.kind}
          options={POINT_KINDS.map((value) => ({ value, text: t(`board-kind-${value}`) }))}
          onChoose={(kind) => onChange({ kind })}
        />
        <Field
          label={t('board-point-governorate')}
          value={nameOf(point.governorate)}
          onText={(text) => onChange({ governorate: { en: text } })}
        />
        <ChoiceField
          label={t('board-column-status')}
          value={point.status}
          options={POINT_STATUSES.map((value) => ({ value, text: t(`board-status-${value}`) }))}
          onChoose={(status) => onChange({ status })}
        />
        <DayField label={t('board-point-since')} day={point.since} onDay={(since) => onChange({ since })} />
        <Field label={t('board-source')} value={point.source} onText={(source) => onChange({ source })} />
        <Field label={t('board-point-hours')} value={point.hours} onText={(hours) => onChange({ hours })} />
        <NumberField
          label={t('board-point-capacity')}
          value={point.capacity}
          accepts={isWholeFrom(0)}
          wrong={t('board-wrong-number')}
          onValue={(capacity) => onChange({ capacity })}
          onBlank={() => onChange({ capacity: null })}
        />
        <Field
          label={t('board-point-responsible')}
          value={point.responsible}
          onText={(responsible) => onChange({ responsible })}
        />
      </div>
      <DailyCounts point={point} day={day} direction={direction} onChange={onChange} />
      <p className="board-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('board-form-close')}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {t('board-point-remove')}
        </button>
      </p>
    </section>
  );
}

const DAYS = 14; // those of a baseline, the lag behind it, and a few before

/** What was counted on the day that is watched and those before it. */
function DailyCounts({ point, day, direction, onChange }: Omit<Props, 'onClose' | 'onRemove'>) {
  const { t, formats } = useStore((store) => store.language);
  const last = dayNumber(day);
  const days = Array.from({ length: DAYS }, (_, index) => dayFromNumber(last - DAYS + 1 + index));
  const write = (on: Day, value: number | null) =>
    onChange({ counts: withCount(point.counts, on, direction, value) });
  return (
    <fieldset className="board-counts">
      <legend>{t('board-counts', { direction: t(`board-${direction}`) })}</legend>
      <div className="board-fields">
        {days.map((on) => (
          <NumberField
            key={on}
            label={formats.day(on)}
            value={countOn(point, on, direction)}
            accepts={isWholeFrom(0)}
            wrong={t('board-wrong-number')}
            onValue={(value) => write(on, value)}
            onBlank={() => write(on, null)}
          />
        ))}
      </div>
    </fieldset>
  );
}
