import { useMemo } from 'react';
import { returnRatesOf } from '../../../core/viewmodels/returns/returnRates';
import { selectionOf } from '../../../core/viewmodels/selection';
import { useStore } from '../../../state/store';
import { returnsSentence } from '../../returns/returnsSentence';
import { ReturnsSheet } from '../../returns/ReturnsSheet';
import { useReturnFacts } from '../../returns/useReturnFacts';
import { FixedSheet } from './FixedSheet';
import { PartWaiting } from './PartWaiting';
import type { PartProps } from './partProps';

/** How many of those displaced from each place are back. */
export function ReturnsPart({ shown, headline, title }: PartProps) {
  const { t, nameOf } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const { answer: facts } = useReturnFacts(shown.dataset);
  const { dataset } = shown;
  const { day } = headline.date;
  const found = useMemo(() => {
    if (facts === null || facts === 'failed') return null;
    const selection = selectionOf(chosen, dataset, facts.idps);
    return { selection, rates: returnRatesOf(facts, day, selection.places, selection.selected) };
  }, [facts, chosen, dataset, day]);
  if (facts === 'failed') return <p>{t('breakdown-failed')}</p>;
  if (facts === null || found === null) return <PartWaiting />;
  const { rates, selection } = found;
  if (!rates) return <p>{t('returns-none', { day: { day } })}</p>;
  const place = { list: selection.choices.map(({ inSentence }) => inSentence) };
  return (
    <FixedSheet title={title}>
      <ReturnsSheet
        rates={rates}
        facts={facts}
        title={selection.choices.map(({ names }) => nameOf(names)).join(' · ')}
        sentence={returnsSentence(t, rates, place)}
        link={null}
      />
    </FixedSheet>
  );
}
