import { useMemo } from 'react';
import { classBounds } from '../../core/viewmodels/classBounds';
import { mapModelOf, type MapModel } from '../../core/viewmodels/mapModel';
import { selectionOf } from '../../core/viewmodels/selection';
import type { Rate } from '../../core/cube/rate';
import { shownValues, valuesOfSeries } from '../../core/viewmodels/shownValue';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** What the map shows, in classes that hold for every date unless others are chosen; the whole country selects nothing. */
export function useMapModel({ dataset, cube, dateIndex }: Shown, rate: Rate | null): MapModel {
  const places = useStore((store) => store.view.places);
  const classes = useStore((store) => store.view.classes);
  const ofSeries = useMemo(() => valuesOfSeries(cube, rate), [cube, rate]);
  const { largest } = ofSeries;
  const only = classes.kind === 'made' && classes.over === 'date' ? dateIndex : null;
  const bounds = useMemo(
    () => classBounds(only === null ? ofSeries : shownValues(cube, rate, [only]), classes),
    [ofSeries, cube, rate, classes, only],
  );
  return useMemo(() => {
    const { selected } = selectionOf(places, dataset, cube);
    return mapModelOf(dataset, cube, { dateIndex, selected, bounds, largest, rate });
  }, [dataset, cube, dateIndex, places, bounds, largest, rate]);
}
