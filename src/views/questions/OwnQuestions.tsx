import { keyOf } from '../../core/viewmodels/questions/question';
import { placeOfView, questionsAbout } from '../../core/viewmodels/questions/questionSets';
import { MOST_QUESTIONS } from '../../core/viewmodels/questions/questionsText';
import { questionSentence } from '../../core/viewmodels/questions/questionWords';
import { keep, openQuestions, saveQuestions, setOwn, useQuestions } from '../../state/questions';
import { useStore } from '../../state/store';
import { FileButton } from '../panels/FileButton';
import type { Shown } from '../useShown';
import { FileFaults } from '../workshop/FileFaults';

/** Questions that a person made from what is on screen: taken in, put in order, taken out, saved and opened. */
export function OwnQuestions({ shown }: { readonly shown: Shown }) {
  const { t, say } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const own = useQuestions((store) => store.own);
  const unread = useQuestions((store) => store.unread);
  const { dataset, cube, dateIndex } = shown;
  const day = cube.dates[dateIndex]?.day;
  const known = new Set(own.map(keyOf));
  const isFull = own.length >= MOST_QUESTIONS;
  const offered = day
    ? questionsAbout(placeOfView(places, dataset, cube), day, dataset, cube).filter(
        (question) => !known.has(keyOf(question)),
      )
    : [];
  const move = (from: number, to: number) => {
    const moved = own[from];
    if (moved) setOwn(own.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <section className="own-questions">
      <h3>{t('predict-own-title')}</h3>
      {offered.length > 0 && (
        <ul className="question-offers">
          {offered.map((question) => (
            <li key={keyOf(question)}>
              <button type="button" className="button" disabled={isFull} onClick={() => keep([question])}>
                <span aria-hidden="true">+</span> {say(questionSentence(question, dataset, cube))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFull && <p>{t('predict-full', { most: { count: MOST_QUESTIONS } })}</p>}
      <ol>
        {own.map((question, index) => {
          const text = say(questionSentence(question, dataset, cube));
          return (
            <li key={keyOf(question)}>
              <span>{text}</span>
              <span className="question-tools">
                <Tool
                  name={t('predict-up', { text })}
                  sign="↑"
                  onPress={() => move(index, index - 1)}
                  off={index === 0}
                />
                <Tool
                  name={t('predict-down', { text })}
                  sign="↓"
                  onPress={() => move(index, index + 1)}
                  off={index === own.length - 1}
                />
                <Tool
                  name={t('predict-remove', { text })}
                  sign="×"
                  onPress={() => setOwn(own.toSpliced(index, 1))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <p className="question-files">
        {own.length > 0 && (
          <button type="button" className="linklike" onClick={saveQuestions}>
            {t('predict-save')}
          </button>
        )}
        <FileButton
          text={t('predict-open')}
          accept=".json,application/json"
          onFile={(file) => void openQuestions(file)}
          isLink
        />
      </p>
      {unread && (
        <FileFaults
          lead={t(unread.isPartly ? 'predict-left-out' : 'predict-not-opened')}
          faults={unread.faults}
        />
      )}
    </section>
  );
}

interface ToolProps {
  readonly name: string;
  readonly sign: string;
  readonly onPress: () => void;
  readonly off?: boolean;
}

function Tool({ name, sign, onPress, off = false }: ToolProps) {
  return (
    <button type="button" className="button icon" aria-label={name} disabled={off} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
