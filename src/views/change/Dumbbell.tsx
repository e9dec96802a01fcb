import type { ComparedPlace } from '../../core/viewmodels/change/comparison';

interface Props {
  readonly one: ComparedPlace;
  /** The largest figure of either date: the end of the scale, which begins at zero. */
  readonly largest: number;
  /** What the dots say; null where the figures stand beside them. */
  readonly label: string | null;
}

/** Two dots on one scale, the earlier one hollow; the line between them only where the two may be compared. */
export function Dumbbell({ one, largest, label }: Props) {
  const { before, after, change } = one;
  if (isBounded(one)) return label !== null && <span className="visually-hidden">{label}</span>;
  const at = (value: number) => (largest > 0 ? (value / largest) * 100 : 0);
  const way = change.kind === 'change' ? wayOf(change.absolute) : 'none';
  const hasLine = change.kind === 'change' && before.value !== null && after.value !== null;
  const [low, high] = [before.value ?? 0, after.value ?? 0].map(at).toSorted((a, b) => a - b);
  return (
    <span
      className="dumbbell"
      data-way={way}
      {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {hasLine && (
        <span
          className="dumbbell-line"
          style={{ insetInlineStart: `${low ?? 0}%`, inlineSize: `${(high ?? 0) - (low ?? 0)}%` }}
        />
      )}
      {before.value !== null && (
        <span className="dumbbell-before" style={{ insetInlineStart: `${at(before.value)}%` }} />
      )}
      {after.value !== null && (
        <span className="dumbbell-after" style={{ insetInlineStart: `${at(after.value)}%` }} />
      )}
    </span>
  );
}

/** Whether a bound stands on one of the dates: two dots would show a rise or a fall that nobody knows of. */
export function isBounded({ before, after, change }: ComparedPlace): boolean {
  return change.kind === 'none' && before.value !== null && after.value !== null;
}

/** Whether a change is a rise or a fall, for its colour. */
export function wayOf(change: number): 'rise' | 'fall' | 'none' {
  return change > 0 ? 'rise' : change < 0 ? 'fall' : 'none';
}
