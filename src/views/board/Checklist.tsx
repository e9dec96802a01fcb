import type { ChecklistLine, Phase } from '../../core/viewmodels/board/board';
import { freeId } from '../../core/viewmodels/board/newBoard';
import { changeChecklist, useBoard } from '../../state/board/boardStore';
import { useStore } from '../../state/store';
import { entryBeside, keepFocus } from './keepFocus';

/** What is to be done in a phase: the shipped lines in the reader's language until they are written over, and own ones. */
export function Checklist({ phase }: { readonly phase: Phase }) {
  const { t } = useStore((store) => store.language);
  const lines = useBoard((store) => store.board.checklists[phase]);
  const done = lines.filter((line) => line.done).length;
  const change = (id: string, part: Partial<ChecklistLine>) =>
    changeChecklist(
      phase,
      lines.map((line) => (line.id === id ? { ...line, ...part } : line)),
    );
  const entryOf = (id: string) => `${phase}-${id}`; // an own line may have the id of one of another phase
  const remove = (taken: string) => {
    const order = lines.map(({ id }) => entryOf(id));
    const left = lines.filter(({ id }) => id !== taken);
    keepFocus(() => changeChecklist(phase, left, true), entryBeside(order, entryOf(taken)));
  };
  return (
    <section aria-label={t(`board-phase-${phase}`)}>
      <h3>{t(`board-phase-${phase}`)}</h3>
      <p className="soft">{t('board-done', { done: { count: done }, all: { count: lines.length } })}</p>
      <ul className="board-lines">
        {lines.map(({ id, text, done: isDone }) => {
          const said = text ?? t(`board-line-${id}`);
          return (
            <li key={id}>
              <input
                type="checkbox"
                aria-label={t('board-line-done', { line: said })}
                checked={isDone}
                onChange={({ target }) => change(id, { done: target.checked })}
              />
              <textarea
                dir="auto"
                rows={1}
                aria-label={t('board-line')}
                value={said}
                onChange={({ target }) => change(id, { text: target.value })}
              />
              <button
                type="button"
                className="button icon"
                aria-label={t('board-remove', { what: said })}
                data-entry={entryOf(id)}
                onClick={() => remove(id)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() =>
          changeChecklist(phase, [...lines, { id: freeId('own', lines), text: '', done: false }])
        }
      >
        {t('board-add-line')}
      </button>
    </section>
  );
}
