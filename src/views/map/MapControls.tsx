import { memo } from 'react';
import type { ShownLevel } from '../../core/domain/dataset';
import { MAP_STYLES } from '../../core/session/view';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';

interface Props {
  readonly hasRate: boolean;
  readonly level: ShownLevel;
}

/** How the map is drawn: shaded or circles, people or people per 1,000 residents, who are known of governorates only. */
export const MapControls = memo(function MapControls({ hasRate, level }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const map = useStore((store) => store.view.map);
  const rate = useStore((store) => store.view.rate);
  const unit = useStore((store) => store.view.unit);
  const context = useStore((store) => store.context);
  const hasResidents =
    level === 'governorate' && (context.phase !== 'ready' || context.value.population.length > 0);
  const year = context.phase === 'ready' ? context.value.population[0]?.year : undefined;
  return (
    <div className="map-controls">
      <Segments
        label={t('map-style')}
        options={MAP_STYLES.map((value) => ({ value, text: t(`map-${value}`) }))}
        chosen={map}
        onChoose={(value) => choose({ map: value })}
      />
      {hasResidents && (
        <label className="check">
          <input
            type="checkbox"
            checked={rate}
            disabled={unit === 'families' && !rate}
            onChange={({ target }) => choose({ rate: target.checked, unit: 'individuals' })}
          />
          <span>
            {hasRate && year !== undefined
              ? t('rate-with-year', { year: formats.year(year) })
              : t('rate-label')}
          </span>
        </label>
      )}
    </div>
  );
});
