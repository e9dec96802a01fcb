import { openPoints } from '../../core/viewmodels/doctor/openPoints';
import { DistrictCheckLine } from '../level/DistrictCheckLine';
import { NamedPlaces } from './NamedPlaces';
import { useStore } from '../../state/store';

/** Quiet lines under the figure of a person's own file: whether its levels agree, what is open in it, the way to look. */
export function FileLine() {
  return (
    <>
      <NamedPlaces />
      <DistrictCheckLine />
      <OpenPoints />
    </>
  );
}

function OpenPoints() {
  const { t } = useStore((store) => store.language);
  const file = useStore(({ files, dataset }) => files.find((one) => one.dataset?.id === dataset?.id));
  if (!file?.told) return null;
  const { questions, unknownPlaces, rejected, issues } = openPoints(file.told);
  const points = [
    questions > 0 && t('file-line-questions', { count: { count: questions } }),
    rejected > 0 && t('file-line-rejected', { count: { count: rejected } }),
    issues > 0 && t('file-line-issues', { count: { count: issues } }),
    unknownPlaces > 0 && t('file-line-places', { count: { count: unknownPlaces } }),
  ].filter((point) => point !== false);
  if (points.length === 0) return null;
  return (
    <p className="headline-unit">
      {points.join(' · ')}{' '}
      <button
        type="button"
        className="linklike"
        onClick={() => useStore.setState({ panel: 'load', file: file.id })}
      >
        {t('file-line-look')}
      </button>
    </p>
  );
}
