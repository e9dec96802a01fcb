import { createElement } from 'react';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { MakingStatus } from './MakingStatus';
import { TimelineSheet } from './TimelineSheet';
import { PictureButtons } from './PictureButtons';
import { savePicture, type PictureFormat } from './savePicture';
import { useMaking } from './useMaking';

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  readonly link: string | null;
}

/** Saves the stock over time with all that it needs to stand alone: as vectors or as pixels. */
export function SaveTimeline({ shown, headline, link }: Props) {
  const { t } = useStore((store) => store.language);
  const { state, make } = useMaking();
  const save = (format: PictureFormat) => {
    const sheet = createElement(TimelineSheet, { shown, headline, link });
    void make(() => savePicture(`${shown.cube.measure}-timeline`, format, sheet, '.timeline-series'));
  };
  return (
    <section aria-labelledby="save-timeline">
      <h3 id="save-timeline">{t('timeline-save')}</h3>
      <p className="share-row">
        <PictureButtons onSave={save} /> <MakingStatus state={state} what="image" />
      </p>
    </section>
  );
}
