import { chooseDateIndex } from '../../state/choices';
import { useStore } from '../../state/store';
import { PlayButton, StepButtons } from '../charts/PlaybackButtons';
import type { Shown } from '../useShown';
import './dateStepper.css';

/** The date of a dialog that covers the timeline: play, step, or choose by a slider of the browser's. */
export function DateStepper({ shown }: { readonly shown: Shown }) {
  const { t, formats } = useStore((store) => store.language);
  const { cube, dateIndex } = shown;
  const day = cube.dates[dateIndex]?.day;
  if (day === undefined) return null;
  return (
    <div className="date-stepper">
      <PlayButton dates={cube.dates} />
      <StepButtons shown={shown} />
      <input
        type="range"
        min={0}
        max={cube.dates.length - 1}
        value={dateIndex}
        aria-label={t('timeline-date')}
        aria-valuetext={formats.day(day)}
        onChange={({ target }) => chooseDateIndex(Number(target.value))}
      />
      <strong>
        <bdi>{formats.day(day)}</bdi>
      </strong>
    </div>
  );
}
