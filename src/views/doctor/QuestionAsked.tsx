import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import type { Question, QuestionCode } from '../../core/ingest/understanding';
import { choiceName } from '../../core/viewmodels/doctor/choiceName';
import { answerQuestion } from '../../state/fileAnswers';
import { useStore } from '../../state/store';
import { DayAnswer } from './DayAnswer';
import { RoundDays } from './RoundDays';

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly told: FileUnderstanding;
}

/** Questions on which every figure depends; others that name no column are about the rows they were raised by. */
const OF_ALL_FIGURES: ReadonlySet<QuestionCode> = new Set<QuestionCode>([
  'reference_day',
  'round_days',
  'date_order',
  'count_column',
  'place_column',
  'place_levels',
  'encoding',
  'table',
]);
const MOST_BUTTONS = 6;
const MOST_COLUMNS = 6;

/** One question as a sentence, what depends on it, what is taken meanwhile, and its choices as buttons. */
export function QuestionAsked({ id, question, told }: Props) {
  const { t, formats, say } = useStore((store) => store.language);
  const { code, choices, assumed, affects } = question;
  const column = told.understanding.columns[question.column];
  const example = (code === 'header_date_order' ? column?.header : column?.examples[0]) ?? '';
  const text = (choice: string) => {
    const { words, day } = choiceName(question, choice, example);
    const parts = [words && say(words), day && formats.day(day)].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(': ') : choice;
  };
  const buttons = code === 'round_days' ? [] : choices;
  const { round } = told.understanding;
  const byRound = code === 'reference_day' && choices.length > 0 ? round : null;
  const listed = affects.slice(0, MOST_COLUMNS).map((header) => ({ en: header }));
  const words = named(column, question);
  const isBelow = code === 'blank_places' && question.at !== undefined; // in one column of places
  const asks = t(isBelow ? 'question-blank_places-below' : `question-${code}`, words);
  const untilAnswered = () => {
    if (assumed !== null) return t('question-assumed', { choice: text(assumed) });
    if (code === 'axes') return t('question-axes-until');
    if (code === 'blank_places') return t('question-blank_places-until');
    return t('question-waits');
  };
  return (
    <div className="question" data-waits={assumed === null} role="group" aria-label={asks}>
      <p>
        <strong>{asks}</strong>
      </p>
      <p className="soft">
        {affects.length === 0
          ? OF_ALL_FIGURES.has(code) && t('question-affects-all')
          : t('question-affects', {
              columns: {
                list: affects.length > MOST_COLUMNS ? [...listed, { en: '…' }] : listed,
              },
            })}{' '}
        {byRound !== null && `${t('question-by-round', { round: { count: byRound } })} `}
        {untilAnswered()}
      </p>
      <p className="question-choices">
        {buttons.slice(0, MOST_BUTTONS).map((choice) => (
          <button
            key={choice}
            type="button"
            className="button"
            onClick={() => answerQuestion(id, question, choice)}
          >
            <bdi>{text(choice)}</bdi>
          </button>
        ))}
        {buttons.length > MOST_BUTTONS && (
          <select
            value=""
            aria-label={asks}
            onChange={({ target }) => answerQuestion(id, question, target.value)}
          >
            <option value="" disabled>
              {'…'}
            </option>
            {buttons.slice(MOST_BUTTONS).map((choice) => (
              <option key={choice} value={choice}>
                {text(choice)}
              </option>
            ))}
          </select>
        )}
        {code === 'round_days' && (
          <RoundDays question={question} onDays={(days) => answerQuestion(id, question, days)} />
        )}
        {code === 'reference_day' && <DayAnswer onDay={(day) => answerQuestion(id, question, day)} />}
      </p>
    </div>
  );
}

function named(column: FileUnderstanding['understanding']['columns'][number] | undefined, { at }: Question) {
  const example = at?.text ?? column?.examples[0] ?? '';
  return { header: column?.header ?? '', example, row: { count: at?.row ?? 0 } };
}
