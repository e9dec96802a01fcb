import { memo } from 'react';
import type { ShownLevel } from '../../core/domain/dataset';
import { type MapStyle } from '../../core/session/view';
import { isOfSites } from '../../core/session/sitesMaps';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';
import { PanelLink } from '../panels/PanelLink';

interface Props {
  readonly hasRate: boolean;
  readonly level: ShownLevel;
  /** The ways of drawing that the measure on screen has. */
  readonly styles: readonly MapStyle[];
  readonly style: MapStyle;
}

/** How the map is drawn: shaded, circles or the change between two dates; people or people per 1,000 residents, who are known of governorates only. */
export const MapControls = memo(function MapControls({ hasRate, level, styles, style }: Props) {
  const { t, formats } = useStore((store) => store.language);
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
        options={styles
          .filter((value) => value === 'sites' || !isOfSites(value)) // which way sites are drawn is asked below
          .map((value) => ({ value, text: t(`map-${value}`) }))}
        chosen={isOfSites(style) ? 'sites' : style}
        onChoose={(value) => choose({ map: value })}
      />
      {styles.includes('change') && <PanelLink panel="rounds" text={t('rounds-open')} />}
      {hasResidents && style !== 'change' && style !== 'flows' && !isOfSites(style) && (
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
