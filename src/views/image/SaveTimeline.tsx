import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { SavePicture } from './SavePicture';
import { TimelineSheet } from './TimelineSheet';

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  readonly link: string | null;
}

/** Saves the stock over time with all that it needs to stand alone: as vectors or as pixels. */
export function SaveTimeline({ shown, headline, link }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <section aria-labelledby="save-timeline">
      <h3 id="save-timeline">{t('timeline-save')}</h3>
      <SavePicture
        name={`${shown.cube.measure}${shown.cube.unit === 'families' ? '-families' : ''}-timeline`}
        sheet={<TimelineSheet shown={shown} headline={headline} link={link} />}
        drawnWith=".timeline-series"
      />
    </section>
  );
}
