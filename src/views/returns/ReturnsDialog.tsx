import { useMemo } from 'react';
import { message, type MessageValue } from '../../core/domain/message';
import {
  ratesNear,
  returnRatesOf,
  type ReturnFacts,
  type ReturnRates,
} from '../../core/viewmodels/returns/returnRates';
import { selectionOf } from '../../core/viewmodels/selection';
import { choose } from '../../state/choices';
import { saveReturns } from '../../state/returnsFile';
import { useStore } from '../../state/store';
import { DateStepper } from '../panels/DateStepper';
import { Dialog } from '../panels/Dialog';
import { SavePicture } from '../image/SavePicture';
import { RetryNote } from '../panels/RetryNote';
import { useShown, type Shown } from '../useShown';
import { useViewLink } from '../useViewLink';
import { returnsSentence } from './returnsSentence';
import { ReturnsSheet } from './ReturnsSheet';
import { ReturnsTable } from './ReturnsTable';
import { useReturnFacts } from './useReturnFacts';
import './returns.css';

/** How many of those displaced from a place are back: two stocks of one date, set against each other. */
export function ReturnsDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return <Dialog title={t('returns-title')}>{shown && <Returns shown={shown} />}</Dialog>;
}

function Returns({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { answer: facts, retry } = useReturnFacts(shown.dataset);
  return (
    <>
      <DateStepper shown={shown} />
      {facts === null ? (
        <p className="soft">{t('breakdown-waiting')}</p>
      ) : facts === 'failed' ? (
        <RetryNote text={t('breakdown-failed')} onRetry={retry} />
      ) : (
        <AtDate shown={shown} facts={facts} />
      )}
    </>
  );
}

function AtDate({ shown, facts }: { readonly shown: Shown; readonly facts: ReturnFacts }) {
  const { t, nameOf } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const { dataset, cube, dateIndex } = shown;
  const day = cube.dates[dateIndex]?.day;
  const selection = useMemo(() => selectionOf(chosen, dataset, facts.idps), [chosen, dataset, facts]);
  const rates = useMemo(
    () => (day === undefined ? null : returnRatesOf(facts, day, selection.places, selection.selected)),
    [facts, day, selection],
  );
  if (day === undefined) return null;
  if (!rates) {
    const near = ratesNear(facts, day);
    return (
      <p>
        {t('returns-none', { day: { day } })}{' '}
        {near !== null && (
          <button type="button" className="linklike" onClick={() => choose({ date: near })}>
            {t('breakdown-near', { day: { day: near } })}
          </button>
        )}
      </p>
    );
  }
  const { choices } = selection;
  const place = { list: choices.map(({ inSentence }) => inSentence) };
  const title = choices.map(({ names }) => nameOf(names)).join(' · ');
  return <Rates rates={rates} facts={facts} place={place} title={title} />;
}

interface RatesProps {
  readonly rates: ReturnRates;
  readonly facts: ReturnFacts;
  /** The asked places, as part of a sentence. */
  readonly place: MessageValue;
  /** The same as a title. */
  readonly title: string;
}

function Rates({ rates, facts, place, title }: RatesProps) {
  const { t } = useStore((store) => store.language);
  const { day, unit, unknown, leftOut } = rates;
  const sentence = returnsSentence(t, rates, place);
  const link = useViewLink()({ date: day });
  return (
    <>
      {sentence !== null && <p className="returns-sentence">{sentence}</p>}
      {unknown > 0 && (
        <p className="soft">
          {t('returns-unknown', {
            unknown: { say: message(`figure-short-idps-${unit}`, { value: { count: unknown } }) },
          })}
        </p>
      )}
      {sentence !== null && leftOut.length > 0 && (
        <p className="soft">{t('returns-left-out', { places: { list: leftOut } })}</p>
      )}
      <ReturnsTable rates={rates} />
      <p className="soft">{t('returns-definition')}</p>
      <SavePicture
        name={`returns-${unit}-${day}`}
        sheet={<ReturnsSheet rates={rates} facts={facts} title={title} sentence={sentence} link={link} />}
      >
        <button type="button" className="button" onClick={() => saveReturns(rates, facts, sentence, link)}>
          {t('change-save')}
        </button>
      </SavePicture>
    </>
  );
}
