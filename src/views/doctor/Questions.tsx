import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import { useStore } from '../../state/store';
import { QuestionAsked } from './QuestionAsked';

interface Props {
  readonly id: string;
  readonly told: FileUnderstanding;
}

/** What only a person can say, asked before everything else. */
export function Questions({ id, told }: Props) {
  const { t } = useStore((store) => store.language);
  const { questions } = told.understanding;
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby="questions-title">
      <h3 id="questions-title">{t('questions-title', { count: { count: questions.length } })}</h3>
      {questions.map((question) => (
        <QuestionAsked key={`${question.code} ${question.column}`} id={id} question={question} told={told} />
      ))}
    </section>
  );
}
