import { CONFIDENCES, type LogEntry } from '../../core/viewmodels/board/board';
import { freeId } from '../../core/viewmodels/board/newBoard';
import { changeBoard, takeFromBoard, useBoard } from '../../state/board/boardStore';
import { today } from '../../state/clock';
import { useStore } from '../../state/store';
import { DayField } from './DayField';
import { ChoiceField, Field } from './Field';
import { entryBeside, keepFocus } from './keepFocus';

/** What happened, by whom it was told, and how far that is trusted; the newest entry first. */
export function EventLog() {
  const { t } = useStore((store) => store.language);
  const log = useBoard((store) => store.board.log);
  const change = (id: string, part: Partial<LogEntry>) =>
    changeBoard({ log: log.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const remove = (taken: string) => {
    const order = log.map(({ id }) => id);
    keepFocus(() => takeFromBoard({ log: log.filter(({ id }) => id !== taken) }), entryBeside(order, taken));
  };
  const add = () => {
    const entry: LogEntry = {
      id: freeId('entry', log),
      day: today(),
      text: '',
      source: '',
      confidence: 'unconfirmed',
    };
    changeBoard({ log: [entry, ...log] });
  };
  return (
    <>
      <p className="soft">{t('board-log-about')}</p>
      <p>
        <button type="button" className="button" onClick={add}>
          {t('board-add-entry')}
        </button>
      </p>
      <ul className="board-rows">
        {log.map((one) => (
          <li key={one.id}>
            <DayField
              label={t('board-day')}
              day={one.day}
              onDay={(day) => day !== null && change(one.id, { day })}
            />
            <Field
              label={t('board-entry-text')}
              value={one.text}
              onText={(text) => change(one.id, { text })}
            />
            <Field
              label={t('board-source')}
              value={one.source}
              onText={(source) => change(one.id, { source })}
            />
            <ChoiceField
              label={t('board-entry-confidence')}
              value={one.confidence}
              options={CONFIDENCES.map((value) => ({ value, text: t(`board-confidence-${value}`) }))}
              onChoose={(confidence) => change(one.id, { confidence })}
            />
            <button
              type="button"
              className="button icon"
              aria-label={t('board-remove', { what: one.text })}
              data-entry={one.id}
              onClick={() => remove(one.id)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
