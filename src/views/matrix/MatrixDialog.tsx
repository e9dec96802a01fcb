import { useMemo } from 'react';
import { placeDimensionOf, type OfPlaces } from '../../core/viewmodels/partName';
import { partsQuery } from '../../core/viewmodels/partsQuery';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { DateStepper } from '../panels/DateStepper';
import { Dialog } from '../panels/Dialog';
import { useShown, type Shown } from '../useShown';
import { OriginsOfHosts } from './OriginsOfHosts';
import './matrix.css';

/** Where people came from and where they are, one against the other, at any date. */
export function MatrixDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  const dimension = shown && placeDimensionOf(shown.dataset, shown.cube.measure);
  return (
    <Dialog title={t(`matrix-title-${dimension ?? 'origin'}`)} wide>
      {shown && dimension && <Matrix shown={shown} dimension={dimension} />}
    </Dialog>
  );
}

function Matrix({ shown, dimension }: { readonly shown: Shown; readonly dimension: OfPlaces }) {
  const chosen = useStore((store) => store.view.places);
  const { dataset, cube } = shown;
  const { measure } = cube;
  const query = useMemo(
    () => partsQuery(dataset, measure, dimension, selectionOf(chosen, dataset, cube).places),
    [dimension, chosen, dataset, cube, measure],
  );
  return (
    <>
      <DateStepper shown={shown} />
      <OriginsOfHosts shown={shown} query={query} />
    </>
  );
}
