import type { DatasetSummary } from '../../core/domain/dataset';
import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';

interface Props {
  readonly dataset: DatasetSummary;
  /** Whether the land below the points is drawn. */
  readonly isOnLand: boolean;
  /** How many places have no known position. */
  readonly unplaced: number;
}

/** Where the positions on the map come from, which places have none, and what the map does not mean. */
export function PointsNotice({ dataset, isOnLand, unplaced }: Props) {
  const { t, nameOf } = useStore((store) => store.language);
  const file = nameOf(dataset.name);
  const isOfCrossings = dataset.measures.some(
    ({ measure }) => measure === 'arrivals' || measure === 'departures',
  );
  return (
    <p className="map-notice soft">
      {unplaced > 0 && `${t('points-unplaced', { count: { count: unplaced } })} `}
      {t(isOfCrossings ? 'points-crossings' : 'points-positions')} {!isOnLand && `${t('points-no-land')} `}
      {isOnLand
        ? t('map-boundary-notice', { of: 'file', file, by: 'shipped', drawing: '' })
        : t('map-boundary-notice-own', { file })}{' '}
      <PanelLink panel="sources" text={t('sources-title')} />
    </p>
  );
}
