import { useMemo } from 'react';
import { kindOf } from '../../core/domain/measure';
import type { Question } from '../../core/viewmodels/questions/question';
import { mapReading, spotTheError } from '../../core/viewmodels/questions/questionSets';
import { beginRound, useQuestions, type SetName } from '../../state/questions';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { OwnQuestions } from './OwnQuestions';
import { Teams } from './Teams';

/** Which questions are asked, and of whom. */
export function ChooseRound({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const own = useQuestions((store) => store.own);
  const { dataset, cube } = shown;
  const reading = useMemo(() => mapReading(dataset, cube), [dataset, cube]);
  const errors = useMemo(() => spotTheError(dataset, cube), [dataset, cube]);
  if (kindOf(cube.measure) === 'flow') return <p>{t('predict-flow')}</p>;
  return (
    <>
      <p className="soft">{t('predict-intro')}</p>
      <ul className="question-sets">
        <SetCard name="reading" questions={reading} />
        <SetCard name="errors" questions={errors} />
        <SetCard name="own" questions={own} />
      </ul>
      <OwnQuestions shown={shown} />
      <Teams />
      <p className="soft">{t('predict-keys')}</p>
    </>
  );
}

function SetCard({ name, questions }: { readonly name: SetName; readonly questions: readonly Question[] }) {
  const { t } = useStore((store) => store.language);
  const count = questions.length;
  return (
    <li>
      <h3>{t(`predict-set-${name}`)}</h3>
      <p className="soft">
        {t(`predict-about-${name}`)}{' '}
        {t(count > 0 ? 'predict-count' : `predict-no-${name}`, { count: { count } })}
      </p>
      {count > 0 && (
        <button
          type="button"
          className="button primary"
          aria-label={t('predict-begin-set', { set: t(`predict-set-${name}`) })}
          onClick={() => beginRound(name, questions)}
        >
          {t('predict-begin')}
        </button>
      )}
    </li>
  );
}
