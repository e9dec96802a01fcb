import { useMemo } from 'react';
import { datedMaps, type DatedMap } from '../../core/viewmodels/datedMaps';
import { datesAround, evenly, lastOfYears } from '../../core/viewmodels/manyDates';
import { PIXELS_OF_MM, type PageSize } from '../../core/viewmodels/print/paper';
import { posterGrid } from '../../core/viewmodels/print/posterGrid';
import { selectionOf } from '../../core/viewmodels/selection';
import { sourcesAt } from '../../core/viewmodels/sourcesAt';
import { useStore } from '../../state/store';
import { residentsLine } from '../image/residentsLine';
import { SheetLegend, legendHeight } from '../image/SheetLegend';
import { SHEET } from '../image/sheet';
import { SheetSetting } from '../image/sheetSetting';
import { useMarkNotes } from '../image/useMarkNotes';
import { classNote } from '../map/classNote';
import { mapGeometry, type MapGeometry } from '../map/geometry';
import { useOutlines } from '../map/useOutlines';
import { markedTotal } from '../markedFigure';
import { AreasOfDate } from '../rounds/AreasOfDate';
import { breakTexts } from '../breakTexts';
import { legendOf } from '../rounds/legendOf';
import { ofAllDates } from '../rounds/ofAllDates';
import { useRate } from '../useRate';
import type { Shown } from '../useShown';
import { HandoutFoot } from './HandoutFoot';
import { PaperSheet } from '../print/PaperSheet';
import type { HandoutChoices, HandoutProps } from './handoutChoices';
import '../rounds/rounds.css';
import { spanText } from '../spanText';
import { unitText } from '../unitText';

/** A small map, in CSS pixels of its own; on paper it is as large as the grid allows. */
const MAP = { width: 220, height: 200 };
/** Of a page in millimetres: what stands above and below the maps, between them, and above each. */
const AROUND = 62;
const GRID = { shape: MAP.width / MAP.height, gap: 4, caption: 6 };

/** Maps of many dates in the same classes on one sheet: what changes is what people did, not the colours. */
export function Poster({ shown, headline, choices, size, scale }: HandoutProps) {
  const language = useStore((store) => store.language);
  const { t, nameOf } = language;
  const chosen = useStore((store) => store.view.places);
  const classes = useStore((store) => store.view.classes);
  const rate = useRate();
  const { dataset, cube, flow } = shown;
  const { outlines } = useOutlines(dataset.outlines ?? '', null);
  const geometry = useMemo(
    () => (outlines.phase === 'ready' ? mapGeometry(outlines.value, MAP.width, MAP.height, 2) : null),
    [outlines],
  );
  const models = useMemo(
    () => datedMaps(dataset, cube, datesOf(shown, choices), chosen, rate, ofAllDates(classes)),
    [dataset, cube, shown, choices, chosen, rate, classes],
  );
  const marks = useMarkNotes(
    models.map(({ total }) => ({
      isFloor: total.value !== null && !total.complete,
      isEstimated: total.estimated,
    })),
  );
  const legend = legendOf(models);
  if (flow || dataset.outlines === null || cube.dates.length < 2) return <p>{t('handouts-poster-none')}</p>;
  if (outlines.phase === 'failed') return <p>{t('failure-boundaries_missing')}</p>;
  if (!geometry || !legend) return <p>{t('rounds-waiting')}</p>;
  const indexes = models.map(({ dateIndex }) => dateIndex);
  const [first, last] = [cube.dates[indexes[0] ?? 0], cube.dates[indexes.at(-1) ?? 0]];
  const title = selectionOf(chosen, dataset, cube)
    .choices.map(({ names }) => nameOf(names))
    .join(' · ');
  const subject = [
    t(`measure-${cube.measure}`),
    unitText(
      language,
      rate,
      cube.unit,
      indexes.flatMap((index) => cube.dates[index]?.day ?? []),
    ),
    ...(first && last ? [spanText(language, first.day, last.day)] : []),
  ].join(' · ');
  return (
    <PaperSheet isHandout name={t('handouts-poster')} size={size} scale={scale}>
      <div className="handout-head">
        <h3>{title}</h3>
        <p>
          {subject} {classNote(language, ofAllDates(classes), cube.dates.length === 1)}
        </p>
      </div>
      <Maps models={models} shown={shown} geometry={geometry} size={size} />
      <PosterLegend legend={legend} size={size} />
      <HandoutFoot
        sourceIds={sourcesAt(cube, indexes)}
        file={cube.file}
        notes={[
          ...(rate ? [] : [t('map-counts-on-areas')]),
          `${t('print-missing')} ${marks.join(' ')}`.trim(),
          ...(cube.perFamily === undefined
            ? []
            : [t('note-family-size', { size: { factor: cube.perFamily } })]),
          ...(legend.marks.some(({ carried }) => carried) ? [t('carried-maps')] : []),
          ...breakTexts(shown, chosen, indexes, language),
          ...headline.notes.filter(({ key }) => key === 'note-overlap').map(language.say),
          ...residentsLine(language, rate),
        ]}
      />
    </PaperSheet>
  );
}

function datesOf({ cube: { dates }, dateIndex }: Shown, choices: HandoutChoices): number[] {
  const { most } = choices;
  const day = dates[dateIndex]?.day;
  if (choices.dates === 'years') return lastOfYears(dates).slice(-most);
  if (choices.dates === 'around' && day !== undefined) return datesAround(dates, day, most);
  return evenly(dates, most);
}

interface MapsProps {
  readonly models: readonly DatedMap[];
  readonly shown: Shown;
  readonly geometry: MapGeometry;
  readonly size: PageSize;
}

function Maps({ models, shown, geometry, size }: MapsProps) {
  const { t, formats } = useStore((store) => store.language);
  const { width, height, margin } = size;
  const room = { width: width - 2 * margin, height: height - 2 * margin - AROUND };
  const { columns } = posterGrid(models.length, room, GRID);
  return (
    <ul className="poster rounds" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      {models.map(({ dateIndex, model, total }) => (
        <li key={dateIndex}>
          <p>
            <strong>
              {shown.cube.dates.slice(dateIndex, dateIndex + 1).map(({ day }) => formats.day(day))}
            </strong>{' '}
            <span className="poster-figure">
              {'· '}
              <bdi>
                {total.value === null ? t('figure-none') : markedTotal(formats.count(total.value), total)}
              </bdi>
            </span>
          </p>
          <svg viewBox={`0 0 ${geometry.width} ${geometry.height}`} aria-hidden="true">
            <AreasOfDate model={model} geometry={geometry} pointed={null} onPoint={null} />
          </svg>
        </li>
      ))}
    </ul>
  );
}

interface LegendProps {
  readonly legend: DatedMap['model'];
  readonly size: PageSize;
}

/** Drawn as wide as the page, so that its type is as large as that of the page. */
function PosterLegend({ legend, size }: LegendProps) {
  const width = (size.width - 2 * size.margin) * PIXELS_OF_MM;
  const measures = { ...SHEET, width, margin: 0, map: { width, height: SHEET.map.height } };
  const height = legendHeight(legend, false, measures);
  return (
    <SheetSetting value={{ measures, report: '' }}>
      <svg className="poster-legend" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <SheetLegend model={legend} circles={false} />
      </svg>
    </SheetSetting>
  );
}
