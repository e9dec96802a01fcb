import { flushSync } from 'react-dom';
import type { PrintPart } from '../../core/viewmodels/print/printChoices';
import { useStore } from '../../state/store';

interface Props {
  /** In their order on paper. */
  readonly chosen: readonly PrintPart[];
  readonly available: readonly PrintPart[];
  readonly onChange: (chosen: readonly PrintPart[]) => void;
}

/** The parts of a report: those that are chosen first, in their order, which can be changed; then the others. */
export function PartOrder({ chosen, available, onChange }: Props) {
  const { t } = useStore((store) => store.language);
  const others = available.filter((part) => !chosen.includes(part));
  const toggle = (part: PrintPart, isWanted: boolean) =>
    onChange(isWanted ? [...chosen, part] : chosen.filter((one) => one !== part));
  const move = (part: PrintPart, by: 1 | -1, button: HTMLButtonElement) => {
    const at = chosen.indexOf(part);
    const other = chosen[at + by];
    if (other === undefined) return;
    const moved = chosen.map((one) => (one === part ? other : one === other ? part : one));
    flushSync(() => onChange(moved));
    button.focus(); // it may have been taken out of its place, and lost it
  };
  return (
    <fieldset className="print-parts">
      <legend>{t('print-parts')}</legend>
      <ul>
        {[...chosen, ...others].map((part) => {
          const at = chosen.indexOf(part);
          const name = t(`print-part-${part}`);
          return (
            <li key={part}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  onChange={({ target }) => toggle(part, target.checked)}
                />
                {name}
              </label>
              {at >= 0 && (
                <span>
                  <MoveButton
                    sign="↑"
                    label={t('print-up', { part: name })}
                    isEnd={at === 0}
                    onMove={(button) => move(part, -1, button)}
                  />
                  <MoveButton
                    sign="↓"
                    label={t('print-down', { part: name })}
                    isEnd={at === chosen.length - 1}
                    onMove={(button) => move(part, 1, button)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

interface MoveProps {
  readonly sign: string;
  readonly label: string;
  /** True where there is nothing to move to: the button stays in reach, so that the focus does. */
  readonly isEnd: boolean;
  readonly onMove: (button: HTMLButtonElement) => void;
}

function MoveButton({ sign, label, isEnd, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="button icon"
      aria-label={label}
      aria-disabled={isEnd}
      onClick={({ currentTarget }) => onMove(currentTarget)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
