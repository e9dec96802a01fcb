import { useMemo } from 'react';
import type { Exercise } from '../../core/exercise/exerciseText';
import { gapsOn, peakOf } from '../../core/exercise/gaps';
import { stockByDay } from '../../core/exercise/stockByDay';
import { saveExercise, saveExerciseTable } from '../../state/exercise/exerciseFile';
import { useStore } from '../../state/store';
import { usePageRule } from '../print/usePageRule';
import { DebriefGaps } from './DebriefGaps';
import { StockChart } from './StockChart';
import './debrief.css';

/** What came of an exercise, as a sheet: on screen and on paper under the head of the dialog, and as files headed by what they are. */
export function Debrief({ exercise }: { readonly exercise: Exercise }) {
  const { t, nameOf } = useStore((store) => store.language);
  const { scenario, progress } = exercise;
  const days = useMemo(() => stockByDay(scenario), [scenario]);
  usePageRule({ paper: 'A4', orientation: 'portrait' });
  const peak = peakOf(days);
  const last = days.at(-1);
  if (!peak || !last) return null;
  const sentences = [
    t('exercise-debrief-peak', { day: { count: peak.day }, count: { count: peak.stock } }),
    t('exercise-debrief-end', { count: { count: last.stock } }),
    ...(last.waiting > 0 ? [t('exercise-debrief-waiting', { count: { count: last.waiting } })] : []),
  ];
  const noted = (day: number, text: string) =>
    `${t('exercise-decision-day', { day: { count: day } })}: ${text}`;
  const decisions = progress.decisions.toSorted((a, b) => a.day - b.day);
  const words = {
    notice: t('exercise-banner'),
    title: `${nameOf(scenario.title)} · ${nameOf(scenario.place.names)}`,
    about: [...sentences, ...decisions.map(({ day, text }) => noted(day, text))],
  };
  return (
    <div className="exercise-debrief">
      <div className="exercise-sheet">
        <p>{sentences.join(' ')}</p>
        <StockChart days={days} day={last.day} />
        <DebriefGaps gaps={gapsOn(peak, progress)} day={peak.day} />
        <h3>{t('exercise-debrief-events')}</h3>
        <ul>
          {scenario.injects
            .toSorted((a, b) => a.day - b.day)
            .map(({ day, text }) => (
              <li key={`${day} ${text.en}`}>{noted(day, nameOf(text))}</li>
            ))}
        </ul>
        <h3>{t('exercise-decisions')}</h3>
        {decisions.length === 0 && <p className="soft">{t('exercise-no-decisions')}</p>}
        <ul>
          {decisions.map(({ day, text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>{noted(day, text)}</li>
          ))}
        </ul>
        <h3>{t('exercise-debrief-questions')}</h3>
        <ol>
          <li>{t('exercise-debrief-question-1')}</li>
          <li>{t('exercise-debrief-question-2')}</li>
          <li>{t('exercise-debrief-question-3')}</li>
        </ol>
        <p className="soft">{t('exercise-why')}</p>
      </div>
      <p className="exercise-save">
        <button type="button" className="button" onClick={() => print()}>
          {t('exercise-print')}
        </button>
        <button type="button" className="button" onClick={() => saveExerciseTable(exercise, words)}>
          {t('exercise-save-table')}
        </button>
        <button type="button" className="button" onClick={() => saveExercise(exercise, t('exercise-banner'))}>
          {t('exercise-save-file')}
        </button>
      </p>
    </div>
  );
}
