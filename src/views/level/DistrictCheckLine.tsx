import { districtChecks, districtSentence } from '../../core/viewmodels/districtCheck';
import { useStore } from '../../state/store';
import { useShown } from '../useShown';

/** Whether the districts on screen add up to what the file states for their governorates. */
export function DistrictCheckLine() {
  const { say } = useStore((store) => store.language);
  const checks = useDistrictChecks();
  const sentence = districtSentence(checks);
  if (!sentence) return null;
  const isDoubtful = checks.some(({ agrees }) => !agrees);
  return (
    <p className="headline-districts" data-doubtful={isDoubtful}>
      {say(sentence)}
    </p>
  );
}

/** The checks of the date on screen; none at the level of governorates. */
export function useDistrictChecks() {
  const frame = useStore((store) => store.frame);
  const dataset = useStore((store) => store.dataset);
  const shown = useShown();
  const day = shown?.cube.dates[shown.dateIndex]?.day;
  return frame && dataset && day !== undefined ? districtChecks(frame, day, dataset) : [];
}
