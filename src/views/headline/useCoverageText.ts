import type { Coverage } from '../../core/domain/coverage';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';

/** Says how many places reported; one whose figure is suppressed did, and that is said, as are figures carried forward. */
export function useCoverageText(): (coverage: Coverage, words: PlaceWords) => string {
  const { t } = useStore((store) => store.language);
  return ({ reported, carried, expected, gaps }, words) => {
    const suppressed = gaps.filter(({ reason }) => reason === 'suppressed').length;
    const line = t(`coverage-line${words}`, {
      reported: { count: reported + suppressed },
      expected: { count: expected },
    });
    const hidden = suppressed > 0 ? t('coverage-suppressed', { count: { count: suppressed } }) : '';
    return line + hidden + (carried > 0 ? t('coverage-carried', { count: { count: carried } }) : '');
  };
}
