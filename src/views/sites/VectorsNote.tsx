import { useStore } from '../../state/store';
import { MOST_VECTORS } from './SiteCircles';
import type { SiteMarks } from './siteMarks';

interface Props {
  readonly marks: SiteMarks;
  /** Whether the code that draws all of them could not be fetched. */
  readonly isUnfetched: boolean;
}

/** How many of the sites are drawn where vectors have to do; nothing where they are all. */
export function VectorsNote({ marks, isUnfetched }: Props) {
  const { t } = useStore((store) => store.language);
  const all = marks.sites.length;
  if (all <= MOST_VECTORS) return null;
  return (
    <p className="sites-vectors soft" role="status">
      {t('sites-drawn', { drawn: { count: MOST_VECTORS }, all: { count: all } })}{' '}
      {isUnfetched && t('sites-unfetched')}
    </p>
  );
}
