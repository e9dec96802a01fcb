import { useStore } from '../../state/store';
import type { Doubts } from '../../core/viewmodels/timeline';
import type { Shown } from '../useShown';
import { CarrySelect } from './CarrySelect';
import { DateSelect } from './DateSelect';
import { doubtsText } from './doubtsText';
import { PlayButton, StepButtons } from './PlaybackButtons';
import { SinceSelect } from './SinceSelect';
import { SpeedSelect } from './SpeedSelect';

interface Props {
  readonly shown: Shown;
  /** What a line of the chart is not sure of, whose look is then explained. */
  readonly doubts: Doubts;
}

/** Play, step, choose a date outright, and choose what the change is counted from. */
export function TimelineControls({ shown, doubts }: Props) {
  const language = useStore((store) => store.language);
  const { t, formats } = language;
  const compare = useStore((store) => store.view.compare);
  const { cube, dateIndex, sinceIndex } = shown;
  const { dates } = cube;
  return (
    <div className="timeline-controls">
      <PlayButton dates={dates} />
      <DateSelect dates={dates} dateIndex={dateIndex} />
      <StepButtons shown={shown} />
      <SpeedSelect />
      <span className="soft timeline-count">
        {t('timeline-count', { index: formats.count(dateIndex + 1), count: formats.count(dates.length) })}
      </span>
      <SinceSelect dates={dates} since={compare === null ? null : (dates[sinceIndex]?.day ?? null)} />
      <CarrySelect cube={cube} />
      {doubts.floor || doubts.carried ? (
        <span className="soft timeline-floors">
          <svg width="24" height="8" aria-hidden="true">
            <path className="timeline-line" data-floor="true" d="M0,4H24" />
          </svg>
          {doubtsText(language, doubts)}
        </span>
      ) : null}
      <span className="soft timeline-note">
        {t(doubts.carried ? 'timeline-note-carried' : 'timeline-note')}
      </span>
    </div>
  );
}
