import type { PlaceId } from '../../core/domain/place';
import { isWholeFrom } from '../../core/domain/wholeNumber';
import type { DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import { useStore } from '../../state/store';
import { NumberField } from '../panels/NumberField';

interface Props {
  readonly watch: DailyWatch;
  readonly capacities: ReadonlyMap<PlaceId, number>;
  readonly onCapacities: (capacities: ReadonlyMap<PlaceId, number>) => void;
}

/** What each place can take in a day: as its file says, or as a person knows better. */
export function CapacityFields({ watch, capacities, onCapacities }: Props) {
  const { t, nameOf, byName } = useStore((store) => store.language);
  const places = watch.places.toSorted((a, b) => byName(a.names, b.names));
  return (
    <details className="influx-capacities">
      <summary>{t('influx-capacities')}</summary>
      <p className="soft">{t('influx-capacities-why')}</p>
      <div className="influx-fields">
        {places.map(({ place, names, capacity }) => (
          <NumberField
            key={place}
            label={nameOf(names)}
            value={capacities.get(place) ?? capacity?.people ?? null}
            accepts={isWholeFrom(0)}
            wrong={t('number-from-zero-wrong')}
            onValue={(value) => onCapacities(new Map(capacities).set(place, value))}
            onBlank={() => onCapacities(new Map([...capacities].filter(([id]) => id !== place)))}
          />
        ))}
      </div>
    </details>
  );
}
