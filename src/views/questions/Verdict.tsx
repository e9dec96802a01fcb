import { parseIsoDay } from '../../core/domain/day';
import { FLAWS, type Question } from '../../core/viewmodels/questions/question';
import { offSentence } from '../../core/viewmodels/questions/questionWords';
import { scoreOf, type Answer } from '../../core/viewmodels/questions/score';
import type { Truth } from '../../core/viewmodels/questions/truth';
import { namesOfPlace } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly question: Question;
  readonly truth: Truth;
  readonly team: string;
  readonly said: Answer | null;
}

/** What a team said, how far that was from the figures, and its points. */
export function Verdict({ shown, question, truth, team, said }: Props) {
  const { t } = useStore((store) => store.language);
  const written = useAnswerText(shown, question);
  if (said === null) return <p className="verdict soft">{t('predict-silent', { team })}</p>;
  const { points, off } = scoreOf(truth, said);
  return (
    <p className="verdict">
      <span className="verdict-points" data-points={points}>
        {t('predict-points', { points: { count: points } })}
      </span>{' '}
      {t('predict-said', { team, said: written(said), off: { say: offSentence(question, off) } })}
    </p>
  );
}

/** Writes an answer as a person would. */
function useAnswerText({ dataset }: Shown, question: Question): (said: Answer) => string {
  const { t, nameOf, formats } = useStore((store) => store.language);
  return (said) => {
    if (typeof said === 'number') return formats.count(said);
    switch (question.kind) {
      case 'most':
        return nameOf(namesOfPlace(dataset, said));
      case 'peak': {
        const day = parseIsoDay(`${said}-01`);
        return day ? formats.month(day) : said;
      }
      case 'count':
      case 'error': {
        const flaw = FLAWS.find((one) => one === said);
        return flaw ? t(`predict-flaw-${flaw}`) : said;
      }
    }
  };
}
