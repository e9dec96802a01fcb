import type { Comparison } from '../../core/viewmodels/change/comparison';
import { saveComparison } from '../../state/comparisonFile';
import { useStore } from '../../state/store';
import { SavePicture } from '../image/SavePicture';
import type { Shown } from '../useShown';
import { useViewLink } from '../useViewLink';
import { ChangeSheet } from './ChangeSheet';

interface Props {
  readonly shown: Shown;
  readonly comparison: Comparison;
  readonly sentence: string | null;
}

/** Saves the comparison as a table or as a picture; a person's own file has no address that shows it. */
export function SaveComparison({ shown, comparison, sentence }: Props) {
  const { t } = useStore((store) => store.language);
  const { dataset, cube } = shown;
  const { from, to } = comparison;
  const link = useViewLink()({ date: to.day, compare: from.day });
  return (
    <SavePicture
      name={`change-${cube.measure}-${cube.unit}-${from.day}_${to.day}`}
      sheet={<ChangeSheet shown={shown} comparison={comparison} sentence={sentence} link={link} />}
    >
      <button
        type="button"
        className="button"
        onClick={() => saveComparison({ comparison, dataset, cube, sentence, link })}
      >
        {t('change-save')}
      </button>
    </SavePicture>
  );
}
