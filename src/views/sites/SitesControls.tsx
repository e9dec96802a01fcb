import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';
import { Segments } from '../panels/Segments';
import { SITE_STYLES, type SiteStyle } from './siteStyles';

/** How sites are drawn, and the way to their table. */
export function SitesControls({ style }: { readonly style: SiteStyle }) {
  const { t } = useStore((store) => store.language);
  return (
    <div className="map-controls">
      <Segments
        label={t('sites-style')}
        options={SITE_STYLES.map((value) => ({ value, text: t(`sites-as-${value}`) }))}
        chosen={style}
        onChoose={(value) => choose({ map: value })}
      />
      <PanelLink panel="sites" text={t('sites-open')} />
    </div>
  );
}
