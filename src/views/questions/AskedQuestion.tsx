import { sourcesBehind } from '../../core/viewmodels/questions/behind';
import type { Question } from '../../core/viewmodels/questions/question';
import {
  claimSentence,
  questionSentence,
  truthSentences,
} from '../../core/viewmodels/questions/questionWords';
import type { Truth } from '../../core/viewmodels/questions/truth';
import { answer, ROOM, slotOf, useQuestions, type Round } from '../../state/questions';
import { useStore } from '../../state/store';
import { useSourceLine } from '../panels/useSourceLine';
import type { Shown } from '../useShown';
import { AnswerField } from './AnswerField';
import { PeakLine } from './PeakLine';
import { QuestionMap } from './QuestionMap';
import { Verdict } from './Verdict';

interface Props {
  readonly shown: Shown;
  readonly round: Round;
  readonly question: Question;
  readonly truth: Truth;
}

/** A question, what is answered, and once it is revealed what the figures say and how near the answers were. */
export function AskedQuestion({ shown, round, question, truth }: Props) {
  const { t, say } = useStore((store) => store.language);
  const teams = useQuestions((store) => store.teams);
  const { dataset, cube } = shown;
  const isRevealed = round.revealed > round.at;
  const claim = claimSentence(question, truth, dataset);
  const asked = teams.length > 0 ? teams : [{ id: ROOM, name: t('predict-room') }];
  const saidBy = (team: number) => round.answers[slotOf(round.at, team)] ?? null;
  return (
    <div className="asked">
      <div className="asked-words">
        <h3 className="asked-question">{say(questionSentence(question, dataset, cube))}</h3>
        {claim && <blockquote className="asked-claim">{say(claim)}</blockquote>}
        {isRevealed && <Revealed question={question} truth={truth} shown={shown} />}
        <ul className="asked-answers">
          {asked.map(({ id, name }) => (
            <li key={id}>
              {isRevealed ? (
                <Verdict shown={shown} question={question} truth={truth} team={name} said={saidBy(id)} />
              ) : (
                <AnswerField
                  shown={shown}
                  question={question}
                  team={name}
                  said={saidBy(id)}
                  onSay={(said) => answer(id, said)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      <Picture
        {...{ shown, question, truth, isRevealed }}
        said={teams.length === 0 ? saidBy(ROOM) : null}
        onSay={teams.length === 0 && !isRevealed ? (place) => answer(ROOM, place) : null}
      />
    </div>
  );
}

function Revealed({ question, truth, shown }: Pick<Props, 'question' | 'truth' | 'shown'>) {
  const { say } = useStore((store) => store.language);
  const sourceLine = useSourceLine();
  const { dataset, cube } = shown;
  const [first, ...more] = truthSentences(question, truth, dataset);
  const sources = sourcesBehind(question, truth, cube);
  return (
    <div className="asked-truth" role="status">
      {first && <p className="asked-truth-first">{say(first)}</p>}
      {more.map((one) => (
        <p key={one.key}>{say(one)}</p>
      ))}
      <p className="soft">{sourceLine(sources, cube.file)}</p>
    </div>
  );
}

interface PictureProps extends Pick<Props, 'shown' | 'question' | 'truth'> {
  readonly isRevealed: boolean;
  readonly said: string | number | null;
  readonly onSay: ((place: string) => void) | null;
}

function Picture({ shown, question, truth, isRevealed, said, onSay }: PictureProps) {
  if (question.kind === 'error') return null;
  if (truth.kind === 'peak' && isRevealed) return <PeakLine cube={shown.cube} truth={truth} />;
  const members =
    truth.kind === 'most'
      ? typeof said === 'string'
        ? [said]
        : []
      : 'choice' in truth
        ? truth.choice.members
        : [];
  const best =
    truth.kind === 'most' ? truth.ranked.filter(({ value }) => value === truth.ranked[0]?.value) : [];
  return (
    <QuestionMap
      shown={shown}
      day={question.kind === 'peak' ? null : question.day}
      isRevealed={isRevealed}
      marked={isRevealed && truth.kind === 'most' ? best.map(({ place }) => place) : members}
      onChoose={question.kind === 'most' ? onSay : null}
    />
  );
}
