import { useMemo } from 'react';
import { useStore } from '../../../state/store';
import { useArcs } from '../../arcs/useArcs';
import { SheetSetting } from '../../image/sheetSetting';
import { MapSheet } from '../../image/MapSheet';
import { useBoundaryNotice } from '../../map/BoundaryNotice';
import { useMapStyle } from '../../map/mapStyles';
import { fetchSurroundings, outlinesAt, type Outlines, type Surroundings } from '../../map/outlines';
import { useAnswer } from '../../useAnswer';
import { PartWaiting } from './PartWaiting';
import type { PartProps } from './partProps';

/** The map as the view has it, once its outlines and the land around them are here. */
export function MapPart({ shown, headline, title, measures }: PartProps) {
  const { t } = useStore((store) => store.language);
  const notice = useBoundaryNotice();
  const { outlines, surroundings } = shown.dataset;
  const addresses = useMemo(() => ({ outlines: outlines ?? '', surroundings }), [outlines, surroundings]);
  const { answer } = useAnswer(addresses, fetchGround);
  const { parts } = useArcs(shown, useMapStyle(shown) === 'flows');
  const setting = useMemo(() => ({ measures, report: title }), [measures, title]);
  if (answer === 'failed') return <p>{t('failure-boundaries_missing')}</p>;
  if (!answer || parts.done < parts.all) return <PartWaiting />;
  return (
    <SheetSetting value={setting}>
      <MapSheet shown={shown} headline={headline} quote={null} {...answer} notice={notice} link={null} />
    </SheetSetting>
  );
}

interface Addresses {
  readonly outlines: string;
  readonly surroundings: string | null;
}

interface Ground {
  readonly outlines: Outlines;
  /** Null where they could not be had: the map is complete without them. */
  readonly surroundings: Surroundings | null;
}

async function fetchGround({ outlines, surroundings }: Addresses): Promise<Ground | 'failed'> {
  const around = surroundings === null ? null : fetchSurroundings(surroundings).catch(() => null);
  const found = await outlinesAt(outlines).catch(() => null);
  return found ? { outlines: found, surroundings: await around } : 'failed';
}
