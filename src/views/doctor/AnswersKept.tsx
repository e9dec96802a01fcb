import { forgetAll, loadMapping, saveMapping } from '../../state/fileAnswers';
import type { UserFile } from '../../state/userFile';
import { useStore } from '../../state/store';
import { FileButton } from '../panels/FileButton';

/** That answers are kept on this device, and how to forget, save and take them over. */
export function AnswersKept({ file }: { readonly file: UserFile }) {
  const { t } = useStore((store) => store.language);
  const { id, answers, answersFrom } = file;
  return (
    <p className="answers-kept">
      {answers && (
        <>
          <span className="soft">
            {t(answersFrom === 'memory' ? 'answers-from-memory' : 'answers-remembered')}
          </span>{' '}
          <button type="button" className="linklike" onClick={() => forgetAll(id)}>
            {t('answers-forget')}
          </button>
          <button type="button" className="linklike" onClick={() => void saveMapping(id)}>
            {t('answers-save')}
          </button>
        </>
      )}
      <FileButton
        text={t('answers-load')}
        accept=".json,application/json"
        onFile={(mapping) => void loadMapping(id, mapping)}
        isLink
      />
    </p>
  );
}
