import { memo } from 'react';
import { changedPart } from '../../core/session/changedPart';
import type { View } from '../../core/session/view';
import { redo, undo, useSteps } from '../../state/steps';
import { useStore } from '../../state/store';
import './undo.css';

/** One step back and forward again, each with the name of what it changes. */
export function UndoButtons() {
  const { at, last, seen } = useSteps();
  const changed = (to: number) => partBetween(seen.get(at)?.view, seen.get(to)?.view);
  return (
    <span className="undo-buttons">
      <StepButton way="undo" onPress={undo} isThere={at > 0} part={changed(at - 1)} />
      <StepButton way="redo" onPress={redo} isThere={at < last} part={changed(at + 1)} />
    </span>
  );
}

/** What a step changes; null where one of the views was not seen since the page was loaded. */
function partBetween(from: View | undefined, to: View | undefined) {
  return from && to ? changedPart(from, to) : null;
}

interface Props {
  readonly way: 'undo' | 'redo';
  readonly onPress: () => void;
  readonly isThere: boolean;
  /** What the step changes, as far as that is known. */
  readonly part: ReturnType<typeof partBetween>;
}

/** Apart: the view changes at every step of the date, the buttons seldom do. */
const StepButton = memo(function StepButton({ way, onPress, isThere, part }: Props) {
  const { t } = useStore((store) => store.language);
  const name =
    part === null || !isThere ? t(`step-${way}`) : t(`step-${way}-of`, { what: t(`step-${part}`) });
  return (
    <button
      type="button"
      className="button icon"
      aria-label={name}
      title={name}
      aria-disabled={!isThere}
      aria-keyshortcuts={way === 'undo' ? 'Control+Z' : 'Control+Shift+Z'}
      onClick={onPress}
    >
      <svg className="undo-sign" data-way={way} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M6.5 3 3 6.5 6.5 10M3.5 6.5H11a4 4 0 0 1 0 8H7" />
      </svg>
    </button>
  );
});
