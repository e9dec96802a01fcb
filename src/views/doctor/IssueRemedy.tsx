import type { IssueCode } from '../../core/domain/issue';
import type { FileUnderstanding } from '../../core/ingest/fileUnderstanding';
import { fixOf } from '../../core/viewmodels/doctor/issueFix';
import { useStore } from '../../state/store';
import { PlaceAnswer } from './PlaceAnswer';
import { QuestionAsked } from './QuestionAsked';

interface Props {
  readonly id: string;
  readonly told: FileUnderstanding;
  readonly code: IssueCode;
}

/** What one click can do about a kind of issue; nothing where only the file itself can be mended. */
export function IssueRemedy({ id, told, code }: Props) {
  const { t } = useStore((store) => store.language);
  const fix = fixOf(code, told);
  if (!fix) return null;
  return (
    <div className="issue-fix" role="group" aria-label={t('issue-fix')}>
      {fix.by === 'questions' &&
        fix.questions.map((question) => (
          <QuestionAsked
            key={`${question.code} ${question.column}`}
            id={id}
            question={question}
            told={told}
          />
        ))}
      {fix.by === 'places' &&
        fix.places.map((place) => <PlaceAnswer key={place.text} id={id} place={place} />)}
    </div>
  );
}
