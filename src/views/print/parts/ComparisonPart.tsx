import { useMemo } from 'react';
import { changeSentence } from '../../../core/viewmodels/change/changeSentence';
import { comparisonOf } from '../../../core/viewmodels/change/comparison';
import { useStore } from '../../../state/store';
import { ChangeSheet } from '../../change/ChangeSheet';
import { FixedSheet } from './FixedSheet';
import type { PartProps } from './partProps';

/** The date against the one that its change is counted from. */
export function ComparisonPart({ shown, headline, title }: PartProps) {
  const { t, say } = useStore((store) => store.language);
  const { dataset, cube, dateIndex, sinceIndex } = shown;
  const { selection } = headline;
  const comparison = useMemo(() => {
    const { places: asked, selected } = selection;
    return comparisonOf(dataset, cube, { dateIndex, sinceIndex, asked, selected });
  }, [dataset, cube, dateIndex, sinceIndex, selection]);
  if (!comparison) return <p>{t('change-one-date')}</p>;
  const sentence = changeSentence(comparison, cube, selection);
  return (
    <FixedSheet title={title}>
      <ChangeSheet shown={shown} comparison={comparison} sentence={sentence && say(sentence)} link={null} />
    </FixedSheet>
  );
}
