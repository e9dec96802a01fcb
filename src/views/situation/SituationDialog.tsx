import { useState } from 'react';
import type { Backing } from '../../core/viewmodels/situation/sentence';
import type { Situation } from '../../core/viewmodels/situation/situation';
import { plainText } from '../../language/textPieces';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { CopyButton } from '../panels/CopyButton';
import { DateStepper } from '../panels/DateStepper';
import { Dialog } from '../panels/Dialog';
import { RetryNote } from '../panels/RetryNote';
import { useSourceLine } from '../panels/useSourceLine';
import { useShown, type Shown } from '../useShown';
import { LinkedSentence } from './LinkedSentence';
import { WhatStandsBehind } from './WhatStandsBehind';
import { useSituation } from './useSituation';
import './situation.css';

/** The view as a paragraph to copy, each of whose figures says what stands behind it. */
export function SituationDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return <Dialog title={t('situation-title')}>{shown && <SituationText shown={shown} />}</Dialog>;
}

function SituationText({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { situation, isShort, retry } = useSituation(shown);
  return (
    <>
      {!shown.flow && <DateStepper shown={shown} />}
      {situation === null ? (
        <p className="soft">{t('breakdown-waiting')}</p>
      ) : situation.kind === 'declined' ? (
        <Declined situation={situation} />
      ) : (
        <Told key={JSON.stringify(situation.sentences)} told={situation} shown={shown} />
      )}
      {isShort && <RetryNote text={t('breakdown-failed')} onRetry={retry} />}
    </>
  );
}

interface ToldProps {
  readonly told: Extract<Situation, { kind: 'told' }>;
  readonly shown: Shown;
}

function Told({ told, shown }: ToldProps) {
  const { t, say } = useStore((store) => store.language);
  const [asked, setAsked] = useState<Backing | null>(null);
  const { sentences, sourceIds } = told;
  const source = useSourceLine()(sourceIds, shown.cube.file);
  const plain = sentences.map(({ message }) => plainText(say(message)));
  const text = [...plain, source].join(' ');
  return (
    <>
      <p className="soft">{t('situation-lead')}</p>
      <p className="situation">
        {sentences.map((sentence, index) => (
          <LinkedSentence key={plain[index]} sentence={sentence} asked={asked} onAsk={setAsked} />
        ))}
        <span className="soft">{source}</span>
      </p>
      <WhatStandsBehind backing={asked} shown={shown} />
      <CopyButton label={t('situation-copy')} text={text} />
    </>
  );
}

type Declining = Extract<Situation, { kind: 'declined' }>;

function Declined({ situation }: { readonly situation: Declining }) {
  const { t } = useStore((store) => store.language);
  const { day, reported, expected, near } = situation;
  return (
    <p>
      {t('situation-declined', {
        one: expected > 1 ? 'no' : 'yes',
        day: { day },
        reported: { count: reported },
        expected: { count: expected },
      })}{' '}
      {near !== null && (
        <button type="button" className="linklike" onClick={() => choose({ date: near })}>
          {t('breakdown-near', { day: { day: near } })}
        </button>
      )}
    </p>
  );
}
