import { memo } from 'react';
import type { Cube } from '../../core/cube/cube';
import { stepDate } from '../../state/choices';
import { play, stop } from '../../state/playback';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** Plays through the reference dates, or stops; of one date there is nothing to play. */
export const PlayButton = memo(function PlayButton({ dates }: Pick<Cube, 'dates'>) {
  const { t } = useStore((store) => store.language);
  const playing = useStore((store) => store.playing);
  return (
    <button
      type="button"
      className="play"
      disabled={dates.length < 2}
      aria-pressed={playing}
      onClick={playing ? stop : play}
      aria-label={t(playing ? 'pause' : 'play')}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        {playing ? (
          <path d="M3 2h3v10H3zM8 2h3v10H8z" />
        ) : (
          <path className="play-mark" d="M3 1.5 12 7 3 12.5z" />
        )}
      </svg>
    </button>
  );
});

/** To the reference date before and to the next one. */
export function StepButtons({ shown: { cube, dateIndex } }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  return (
    <>
      <StepButton by={-1} label={t('step-back')} sign="‹" isAtEnd={dateIndex <= 0} />
      <StepButton by={1} label={t('step-on')} sign="›" isAtEnd={dateIndex >= cube.dates.length - 1} />
    </>
  );
}

interface StepProps {
  readonly by: 1 | -1;
  readonly label: string;
  readonly sign: string;
  readonly isAtEnd: boolean;
}

const StepButton = memo(function StepButton({ by, label, sign, isAtEnd }: StepProps) {
  return (
    <button type="button" className="step" disabled={isAtEnd} onClick={() => stepDate(by)} aria-label={label}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
});
