import { useMemo } from 'react';
import { datedMaps } from '../../core/viewmodels/datedMaps';
import { chooseDateIndex } from '../../state/choices';
import { useStore } from '../../state/store';
import { SavePicture } from '../image/SavePicture';
import { SHEET } from '../image/sheet';
import { SheetLegend } from '../image/SheetLegend';
import { EmptyPatterns } from '../map/EmptyPatterns';
import { classNote } from '../map/classNote';
import { mapGeometry } from '../map/geometry';
import { useOutlines } from '../map/useOutlines';
import { RetryNote } from '../panels/RetryNote';
import { useRate } from '../useRate';
import { type Shown } from '../useShown';
import { useViewLink } from '../useViewLink';
import { legendOf } from './legendOf';
import { breakTexts } from '../breakTexts';
import { ofAllDates } from './ofAllDates';
import { RoundsSheet } from './RoundsSheet';
import { SmallMap } from './SmallMap';
import { unitText } from '../unitText';

interface Props {
  readonly shown: Shown;
  /** Indexes of the dates that have a map. */
  readonly indexes: readonly number[];
}

const SIZE = { width: 260, height: 200 };

/** A small map for each date, in classes that are the same in all of them; a place pointed at is marked in each. */
export function ManyMaps({ shown, indexes }: Props) {
  const language = useStore((store) => store.language);
  const { t } = language;
  const chosen = useStore((store) => store.view.places);
  const classes = useStore((store) => store.view.classes);
  const rate = useRate();
  const { dataset, cube } = shown;
  const link = useViewLink();
  const { outlines, retry } = useOutlines(dataset.outlines ?? '', null);
  const geometry = useMemo(
    () => (outlines.phase === 'ready' ? mapGeometry(outlines.value, SIZE.width, SIZE.height, 2) : null),
    [outlines],
  );
  const models = useMemo(
    () => datedMaps(dataset, cube, indexes, chosen, rate, classes),
    [dataset, cube, indexes, chosen, rate, classes],
  );
  if (outlines.phase === 'failed') {
    return <RetryNote text={t('failure-boundaries_missing')} onRetry={retry} />;
  }
  const legend = legendOf(models);
  if (outlines.phase !== 'ready' || !geometry || !legend)
    return <p className="soft">{t('rounds-waiting')}</p>;
  const note = classNote(language, ofAllDates(classes), shown.flow !== null);
  const days = indexes.flatMap((index) => cube.dates[index]?.day ?? []);
  const unit = unitText(language, rate, cube.unit, days);
  const day = cube.dates[shown.dateIndex]?.day;
  return (
    <>
      <ul className="rounds">
        {models.map(({ dateIndex, model, total }) => (
          <SmallMap
            key={dateIndex}
            day={cube.dates[dateIndex]?.day}
            isShown={dateIndex === shown.dateIndex}
            cube={cube}
            model={model}
            total={total}
            geometry={geometry}
            onChoose={() => {
              chooseDateIndex(dateIndex);
              useStore.setState({ panel: null });
            }}
          />
        ))}
      </ul>
      <p className="soft">{`${t(`measure-${cube.measure}`)} · ${unit} ${note}`}</p>
      <div className="rounds-legend" role="group" aria-label={t('legend-label')}>
        <svg viewBox={`0 0 ${SHEET.width} 40`} aria-hidden="true">
          <EmptyPatterns />
          <SheetLegend model={legend} circles={false} />
        </svg>
      </div>
      {legend.marks.some(({ carried }) => carried) && <p className="soft">{t('carried-maps')}</p>}
      {breakTexts(shown, chosen, indexes, language).map((text) => (
        <p key={text} className="soft">
          {text}
        </p>
      ))}
      <SavePicture
        name={`${cube.measure}-${cube.unit}-dates`}
        sheet={
          <RoundsSheet
            shown={shown}
            models={models}
            outlines={outlines.value}
            classes={note}
            link={link(day === undefined ? {} : { date: day })}
          />
        }
      />
    </>
  );
}
