import { useMemo } from 'react';
import { ladderBounds } from '../../../core/viewmodels/classes';
import { placeDimensionOf, type OfPlaces } from '../../../core/viewmodels/partName';
import { partsQuery } from '../../../core/viewmodels/partsQuery';
import { useStore } from '../../../state/store';
import { MatrixSheet } from '../../matrix/MatrixSheet';
import { useOriginHost } from '../../matrix/useOriginHost';
import { FixedSheet } from './FixedSheet';
import { PartWaiting } from './PartWaiting';
import type { PartProps } from './partProps';

/** Where people came from and where they are. */
export function MatrixPart(props: PartProps) {
  const { dataset, cube } = props.shown;
  const dimension = placeDimensionOf(dataset, cube.measure);
  return dimension && <Matrix {...props} dimension={dimension} />;
}

function Matrix({ shown, headline, title, dimension }: PartProps & { readonly dimension: OfPlaces }) {
  const { t } = useStore((store) => store.language);
  const { dataset, cube } = shown;
  const { places } = headline.selection;
  const query = useMemo(
    () => partsQuery(dataset, cube.measure, dimension, places),
    [dataset, cube.measure, dimension, places],
  );
  const { parts, matrix, largest, readFrom } = useOriginHost(shown, query);
  const bounds = useMemo(() => ladderBounds(largest.any), [largest]);
  if (parts.done < parts.all) return <PartWaiting />;
  if (parts.found.size < parts.all) return <p>{t('breakdown-failed')}</p>;
  if (!matrix) return <p>{t('breakdown-none')}</p>;
  return (
    <FixedSheet title={title}>
      <MatrixSheet shown={shown} matrix={matrix} bounds={bounds} {...readFrom} link={null} />
    </FixedSheet>
  );
}
