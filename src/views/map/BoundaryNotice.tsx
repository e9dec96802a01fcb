import { useStore } from '../../state/store';
import { useShownDataset } from '../useShown';

/** What boundaries and names on the screen mean and do not mean, and where the figures on it come from. */
export function BoundaryNotice() {
  return useBoundaryNotice();
}

/** The same as text; empty before there is anything on the screen. */
export function useBoundaryNotice(): string {
  const { t, nameOf } = useStore((store) => store.language);
  const dataset = useShownDataset();
  if (!dataset) return '';
  const file = nameOf(dataset.name);
  if (dataset.drawnBy !== null) return t('map-boundary-notice-drawn', { file, drawing: dataset.drawnBy });
  if (dataset.ownPlaces) return t('map-boundary-notice-own', { file });
  return dataset.id.startsWith('file-') ? t('map-boundary-notice-file', { file }) : t('map-boundary-notice');
}
