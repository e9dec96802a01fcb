import { saveDifferences } from '../../state/versus/saveDifferences';
import type { SidesCompared } from '../../state/versus/compareSides';
import { useStore } from '../../state/store';
import { DifferenceTable } from './DifferenceTable';
import { GivenBack } from './GivenBack';
import { OnlyInOne } from './OnlyInOne';
import { RevisionsAt } from './RevisionsAt';
import { useFigureWords } from './useFigureWords';
import { useVersusSentence } from './useVersusSentence';

/** What two snapshots say about each other: first in a sentence, then what to be warned of, then figure by figure. */
export function VersusResult({ compared }: { readonly compared: SidesCompared }) {
  const { t } = useStore((store) => store.language);
  const { older, newer, versus, givenBack } = compared;
  const words = useFigureWords(compared);
  const sentence = useVersusSentence(versus);
  const isExchanged = older.file && newer.file && newer.file.frozen < older.file.frozen;
  return (
    <>
      <p className="sides-answer" role="status">
        {sentence}
      </p>
      {isExchanged && <p className="versus-warning">{t('versus-exchanged')}</p>}
      <OnlyInOne versus={versus} words={words} />
      <GivenBack figures={givenBack} words={words} ofScreen={newer.file === null} />
      {versus.differences.length > 0 && (
        <>
          <p>
            <button type="button" className="button" onClick={() => saveDifferences(compared, sentence)}>
              {t('versus-save', { count: { count: versus.differences.length } })}
            </button>
          </p>
          <RevisionsAt compared={compared} words={words} />
          <DifferenceTable differences={versus.differences} words={words} />
        </>
      )}
    </>
  );
}
