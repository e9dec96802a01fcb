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
  if (dataset.drawnBy === null && dataset.ownPlaces) return t('map-boundary-notice-own', { file });
  const isOwn = dataset.drawnBy !== null || dataset.id.startsWith('file-');
  return t('map-boundary-notice', {
    of: isOwn ? 'file' : 'dtm',
    file,
    by: dataset.drawnBy === null ? 'shipped' : 'drawing',
    drawing: dataset.drawnBy ?? '',
  });
}
