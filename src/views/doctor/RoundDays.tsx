import { useState } from 'react';
import type { Question } from '../../core/ingest/understanding';
import { parseIsoDay, type Day } from '../../core/domain/day';
import { readRoundDays, writeRoundDays } from '../../core/domain/roundDay';
import { useStore } from '../../state/store';

interface Props {
  readonly question: Question;
  /** Takes rounds and days as a choice of the question. */
  readonly onDays: (choice: string) => void;
}

/** The day of each round, which a person types or picks; those of known rounds stand there already. */
export function RoundDays({ question, onDays }: Props) {
  const { t } = useStore((store) => store.language);
  const asked = question.choices.flatMap((choice) => readRoundDays(choice) ?? []);
  const [changed, setChanged] = useState<ReadonlyMap<number, Day | null>>(new Map());
  const rounds = asked.map(({ round, day }) => ({
    round,
    day: changed.has(round) ? (changed.get(round) ?? null) : day,
  }));
  const put = (round: number, text: string) => setChanged(new Map([...changed, [round, parseIsoDay(text)]]));
  return (
    <>
      {asked.some(({ day }) => day !== null) && <span className="soft">{t('question-rounds-known')}</span>}
      <span className="round-days">
        {rounds.map(({ round, day }) => (
          <label key={round}>
            {t('question-round', { round: { count: round } })}{' '}
            <input
              type="date"
              value={day ?? ''}
              min="1990-01-01"
              onChange={({ target }) => put(round, target.value)}
            />
          </label>
        ))}
      </span>
      <button
        type="button"
        className="button primary"
        disabled={rounds.every(({ day }) => day === null)}
        onClick={() => onDays(writeRoundDays(rounds))}
      >
        {t('question-rounds-use')}
      </button>
    </>
  );
}
