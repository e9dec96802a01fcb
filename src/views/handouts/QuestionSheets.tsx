import { useMemo } from 'react';
import { kindOf } from '../../core/domain/measure';
import type { Orientation, Paper } from '../../core/viewmodels/print/paper';
import { sourcesBehind, wayTo } from '../../core/viewmodels/questions/behind';
import { keyOf, type Question } from '../../core/viewmodels/questions/question';
import { mapReading, spotTheError } from '../../core/viewmodels/questions/questionSets';
import {
  claimSentence,
  questionSentence,
  truthSentences,
} from '../../core/viewmodels/questions/questionWords';
import { truthOf, type Truth } from '../../core/viewmodels/questions/truth';
import { useQuestions } from '../../state/questions';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { HandoutFoot } from './HandoutFoot';
import { PaperSheet } from '../print/PaperSheet';
import type { HandoutProps } from './handoutChoices';

/** How many questions a page holds with lines to write on, and as many answers with their reasons. */
const PER_PAGE: Record<Paper, Record<Orientation, number>> = {
  A4: { portrait: 8, landscape: 5 },
  A3: { portrait: 10, landscape: 7 },
};

interface Answerable {
  readonly question: Question;
  readonly truth: Truth;
}

/** Questions on pages to hand out, and behind them on pages of their own the answers, how they are found and from where. */
export function QuestionSheets({ shown, choices, size, scale }: HandoutProps) {
  const { t } = useStore((store) => store.language);
  const own = useQuestions((store) => store.own);
  const { dataset, cube } = shown;
  const { set, paper, orientation } = choices;
  const asked = useMemo(() => {
    if (kindOf(cube.measure) === 'flow') return [];
    const questions =
      set === 'own' ? own : set === 'reading' ? mapReading(dataset, cube) : spotTheError(dataset, cube);
    return questions.flatMap((question): Answerable[] => {
      const truth = truthOf(question, dataset, cube);
      return truth ? [{ question, truth }] : [];
    });
  }, [set, own, dataset, cube]);
  if (asked.length === 0) {
    return <p>{t(kindOf(cube.measure) === 'flow' ? 'predict-flow' : `predict-no-${set}`)}</p>;
  }
  const most = PER_PAGE[paper][orientation];
  const pages = Array.from({ length: Math.ceil(asked.length / most) }, (_, page) => page * most);
  return (['questions', 'key'] as const).flatMap((kind) =>
    pages.map((from, index) => (
      <PaperSheet isHandout key={`${kind} ${from}`} name={t(`handouts-${kind}`)} size={size} scale={scale}>
        <div className="handout-head">
          <h3>{t(`handouts-${kind}`)}</h3>
          <p>{t(`predict-set-${set}`)}</p>
        </div>
        <ol className="question-sheet" start={from + 1} data-paper={paper}>
          {asked.slice(from, from + most).map((one) => (
            <Item key={keyOf(one.question)} {...one} shown={shown} isKey={kind === 'key'} />
          ))}
        </ol>
        <HandoutFoot
          sourceIds={[
            ...new Set(asked.flatMap(({ question, truth }) => sourcesBehind(question, truth, cube))),
          ]}
          file={cube.file}
          notes={[
            t('print-missing'),
            ...(pages.length > 1
              ? [t('print-page', { page: { count: index + 1 }, pages: { count: pages.length } })]
              : []),
          ]}
          boundaries={null}
        />
      </PaperSheet>
    )),
  );
}

interface ItemProps extends Answerable {
  readonly shown: Shown;
  /** Whether the answer stands here, or lines for it. */
  readonly isKey: boolean;
}

function Item({ question, truth, shown: { dataset, cube }, isKey }: ItemProps) {
  const { t, say } = useStore((store) => store.language);
  const way = wayTo(truth);
  const claim = claimSentence(question, truth, dataset);
  const [first, ...more] = truthSentences(question, truth, dataset);
  return (
    <li>
      <p>{say(questionSentence(question, dataset, cube))}</p>
      {claim && <blockquote>{say(claim)}</blockquote>}
      {isKey ? (
        <>
          {first && (
            <p>
              <strong>{say(first)}</strong>
            </p>
          )}
          {more.map((one) => (
            <p key={one.key}>{say(one)}</p>
          ))}
          {way && <p className="soft">{t(`handouts-how-${way}`, { file: cube.file })}</p>}
        </>
      ) : (
        <>
          <p className="blank-line">
            <i />
          </p>
          <p className="blank-line">
            <i />
          </p>
        </>
      )}
    </li>
  );
}
