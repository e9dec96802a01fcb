import type { Message } from '../../../core/domain/message';
import { textPieces } from '../../../language/textPieces';
import { useStore } from '../../../state/store';
import { useSourceLine } from '../../panels/useSourceLine';
import { useSituation } from '../../situation/useSituation';
import { PartWaiting } from './PartWaiting';
import type { PartProps } from './partProps';

/** The view in sentences, with its source; where too few places reported, why there are none. */
export function ParagraphPart({ shown }: Pick<PartProps, 'shown'>) {
  const { t } = useStore((store) => store.language);
  const sourceLine = useSourceLine();
  const { situation, isShort } = useSituation(shown);
  if (situation === null) return <PartWaiting />;
  if (situation.kind === 'declined') {
    const { day, reported, expected } = situation;
    const values = { day: { day }, reported: { count: reported }, expected: { count: expected } };
    return <p>{t('situation-declined', { one: expected > 1 ? 'no' : 'yes', ...values })}</p>;
  }
  return (
    <div className="report-paragraph">
      <h3>{t('situation-title')}</h3>
      <p>
        {situation.sentences.map(({ message }) => (
          <Sentence key={JSON.stringify(message)} message={message} />
        ))}
        <span className="soft">{sourceLine(situation.sourceIds, shown.cube.file)}</span>
      </p>
      {isShort && <p className="soft">{t('breakdown-failed')}</p>}
    </div>
  );
}

/** A sentence whose figures stand out. */
function Sentence({ message }: { readonly message: Message }) {
  const { say } = useStore((store) => store.language);
  return (
    <>
      {textPieces(say(message)).map(({ text, to }) =>
        to === null ? text : <strong key={to}>{text}</strong>,
      )}{' '}
    </>
  );
}
