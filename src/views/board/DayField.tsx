import { parseIsoDay, type Day } from '../../core/domain/day';

interface Props {
  readonly label: string;
  readonly day: Day | null;
  readonly onDay: (day: Day | null) => void;
}

/** A day, or none. */
export function DayField({ label, day, onDay }: Props) {
  return (
    <label className="board-field">
      <span>{label}</span>
      <input type="date" value={day ?? ''} onChange={({ target }) => onDay(parseIsoDay(target.value))} />
    </label>
  );
}
