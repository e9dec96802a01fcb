import { useMemo } from 'react';
import { datedMaps } from '../../../core/viewmodels/datedMaps';
import { lastOfYears } from '../../../core/viewmodels/manyDates';
import { useStore } from '../../../state/store';
import { classNote } from '../../map/classNote';
import { useOutlines } from '../../map/useOutlines';
import { ofAllDates } from '../../rounds/ofAllDates';
import { RoundsSheet } from '../../rounds/RoundsSheet';
import { useRate } from '../../useRate';
import { FixedSheet } from './FixedSheet';
import { PartWaiting } from './PartWaiting';
import type { PartProps } from './partProps';

const MOST = 12; // maps that a page has room for

/** The map at the end of every year, the last twelve of them. */
export function RoundsPart({ shown, title }: PartProps) {
  const language = useStore((store) => store.language);
  const { t } = language;
  const chosen = useStore((store) => store.view.places);
  const classes = useStore((store) => store.view.classes);
  const rate = useRate();
  const { dataset, cube } = shown;
  const { outlines } = useOutlines(dataset.outlines ?? '', null);
  const models = useMemo(
    () => datedMaps(dataset, cube, lastOfYears(cube.dates).slice(-MOST), chosen, rate, classes),
    [dataset, cube, chosen, rate, classes],
  );
  if (outlines.phase === 'failed') return <p>{t('failure-boundaries_missing')}</p>;
  if (outlines.phase !== 'ready') return <PartWaiting />;
  return (
    <FixedSheet title={title}>
      <RoundsSheet
        shown={shown}
        models={models}
        outlines={outlines.value}
        classes={classNote(language, ofAllDates(classes), false)}
        link={null}
      />
    </FixedSheet>
  );
}
