import type { Comparison } from '../../core/viewmodels/change/comparison';
import { saveComparison } from '../../state/comparisonFile';
import { linkTo } from '../../state/link';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly comparison: Comparison;
  readonly sentence: string | null;
}

/** Saves the comparison as a table; a person's own file has no address that shows it. */
export function SaveComparison({ shown: { dataset, cube }, comparison, sentence }: Props) {
  const { t } = useStore((store) => store.language);
  const view = useStore((store) => store.view);
  const isOwn = dataset.id.startsWith('file-');
  const link = isOwn ? null : linkTo({ ...view, date: comparison.to.day, compare: comparison.from.day });
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() => saveComparison({ comparison, cube, sentence, link })}
      >
        {t('change-save')}
      </button>
    </p>
  );
}
