import { createElement } from 'react';
import type { Headline } from '../../core/viewmodels/headline';
import { quotedChange } from '../../core/viewmodels/change/changeSentence';
import { quotedSentences } from '../../core/viewmodels/quoted';
import { saveFeatures } from '../../state/figuresFile';
import { useStore } from '../../state/store';
import { useArcs } from '../arcs/useArcs';
import { useComparison } from '../change/useComparison';
import { useBoundaryNotice } from '../map/BoundaryNotice';
import { useMapStyle } from '../map/mapStyles';
import { fetchSurroundings, outlinesAt } from '../map/outlines';
import { useSavedRate } from '../useSavedRate';
import type { Shown } from '../useShown';
import { MakingStatus } from './MakingStatus';
import { MapSheet } from './MapSheet';
import { PictureButtons } from './PictureButtons';
import { savePicture, type PictureFormat } from './savePicture';
import { useMaking } from './useMaking';

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  readonly quote: string | null;
  readonly link: string | null;
}

/** Saves the map with all that it needs to stand alone: as vectors, as pixels, or as outlines with their figures. */
export function SaveMap({ shown, headline, quote, link }: Props) {
  const { t, say } = useStore((store) => store.language);
  const notice = useBoundaryNotice();
  const { state, make } = useMaking();
  const rateOf = useSavedRate();
  const { dataset, cube, dateIndex, sinceIndex, flow } = shown;
  const { outlines, surroundings } = dataset;
  // Arcs that are still being read would be missing in the picture without a word.
  const style = useMapStyle(shown);
  const { parts } = useArcs(shown, style === 'flows');
  const isWaiting = parts.done < parts.all;
  const comparison = useComparison(shown);
  if (outlines === null) return null;
  const save = (format: PictureFormat) =>
    make(async () => {
      const found = await outlinesAt(outlines);
      const around = surroundings === null ? null : await fetchSurroundings(surroundings).catch(() => null);
      const sheet = createElement(MapSheet, {
        shown,
        headline,
        quote,
        outlines: found,
        surroundings: around,
        notice,
        link,
      });
      // Names are drawn after the areas, in a drawing that follows.
      const kind = [
        cube.measure,
        ...(cube.unit === 'families' ? ['families'] : []),
        ...(style === 'choropleth' || (style === 'change' && comparison === null) ? [] : [style]),
      ];
      await savePicture([...kind, headline.date.day].join('-'), format, sheet, '.map-labels');
    });
  const saveOutlines = () =>
    make(async () => {
      const found = await outlinesAt(outlines);
      const dates = comparison ? [sinceIndex, dateIndex].toSorted((a, b) => a - b) : [dateIndex];
      const ofChange = comparison ? quotedChange(comparison, cube, headline.selection) : [];
      saveFeatures(
        {
          dataset,
          cube,
          places: cube.places,
          dates,
          rate: rateOf(cube, dates),
          sentence: [...quotedSentences(shown, headline), ...ofChange].map(say).join(' '),
          link,
        },
        found.places.map(({ properties, geometry }) => ({ place: properties.pcode, geometry })),
        notice,
        comparison,
      );
    });
  return (
    <section aria-labelledby="save-image">
      <h3 id="save-image">{t('image-save')}</h3>
      <p>{t('image-save-text')}</p>
      <p className="share-row">
        <PictureButtons disabled={isWaiting} onSave={(format) => void save(format)} />
        {!flow && (
          <button type="button" className="button" onClick={() => void saveOutlines()}>
            {t('image-geojson')}
          </button>
        )}{' '}
        <MakingStatus state={state} what="image" />
      </p>
    </section>
  );
}
