import { keyOf } from '../../core/viewmodels/questions/question';
import {
  claimSentence,
  questionSentence,
  truthSentences,
} from '../../core/viewmodels/questions/questionWords';
import { scoreOf } from '../../core/viewmodels/questions/score';
import { truthOf } from '../../core/viewmodels/questions/truth';
import { ROOM, slotOf, useQuestions, type Round } from '../../state/questions';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

const MOST_POINTS = 3;

/** How the round went: points of each team, and every question with its answer. */
export function Standings({ shown, round }: { readonly shown: Shown; readonly round: Round }) {
  const { t, say } = useStore((store) => store.language);
  const teams = useQuestions((store) => store.teams);
  const { dataset, cube } = shown;
  const asked = round.questions.map((question) => ({ question, truth: truthOf(question, dataset, cube) }));
  const pointsOf = (team: number) =>
    asked.reduce((sum, { truth }, index) => {
      const said = round.answers[slotOf(index, team)];
      return sum + (truth && said !== undefined ? scoreOf(truth, said).points : 0);
    }, 0);
  const answering = teams.length > 0 ? teams : [{ id: ROOM, name: t('predict-room') }];
  const most = asked.length * MOST_POINTS;
  const standings = answering
    .map(({ id, name }) => ({ id, name, points: pointsOf(id) }))
    .toSorted((a, b) => b.points - a.points);
  return (
    <>
      <ol className="standings">
        {standings.map(({ id, name, points }) => (
          <li key={id}>
            {t('predict-standing', { team: name, points: { count: points }, most: { count: most } })}
          </li>
        ))}
      </ol>
      <h3 className="learnt-title">{t('predict-learnt')}</h3>
      <ol className="learnt">
        {asked.map(({ question, truth }) => {
          const claim = truth && claimSentence(question, truth, dataset);
          const [first, ...more] = truth ? truthSentences(question, truth, dataset).map(say) : [];
          return (
            <li key={keyOf(question)}>
              {say(claim ?? questionSentence(question, dataset, cube))}{' '}
              <strong>{first ?? t('predict-unanswerable')}</strong> {more.join(' ')}
            </li>
          );
        })}
      </ol>
    </>
  );
}
