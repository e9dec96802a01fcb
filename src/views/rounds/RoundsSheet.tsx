import { useMemo } from 'react';
import type { DatedMap } from '../../core/viewmodels/datedMaps';
import { selectionOf } from '../../core/viewmodels/selection';
import { sourcesAt } from '../../core/viewmodels/sourcesAt';
import { useStore } from '../../state/store';
import { Sheet } from '../image/Sheet';
import { SheetLegend } from '../image/SheetLegend';
import { isolated } from '../image/isolated';
import { residentsLine } from '../image/residentsLine';
import { useMarkNotes } from '../image/useMarkNotes';
import { SheetCell } from '../image/SheetCell';
import { useBoundaryNotice } from '../map/BoundaryNotice';
import { EmptyPatterns } from '../map/EmptyPatterns';
import { mapGeometry } from '../map/geometry';
import type { Outlines } from '../map/outlines';
import { useSourceLine } from '../panels/useSourceLine';
import { useRate } from '../useRate';
import type { Shown } from '../useShown';
import { AreasOfDate } from './AreasOfDate';
import { datedTotal } from './datedTotal';
import { breakTexts } from '../breakTexts';
import { legendOf } from './legendOf';
import './rounds.css';
import { spanText } from '../spanText';
import { unitText } from '../unitText';

interface Props {
  readonly shown: Shown;
  readonly models: readonly DatedMap[];
  readonly outlines: Outlines;
  /** By what the classes are made. */
  readonly classes: string;
  readonly link: string | null;
}

/** Maps beside each other, in CSS pixels. */
const GRID = { columns: 4, step: 288, width: 264, height: 204, row: 252, name: 16, top: 28 };

/** The map at many dates as a picture that can stand alone, in classes that are the same in all of them. */
export function RoundsSheet({ shown, models, outlines, classes, link }: Props) {
  const language = useStore((store) => store.language);
  const { t, nameOf, formats } = language;
  const chosen = useStore((store) => store.view.places);
  const rate = useRate();
  const notice = useBoundaryNotice();
  const sourceLine = useSourceLine();
  const geometry = useMemo(() => mapGeometry(outlines, GRID.width, GRID.height, 2), [outlines]);
  const { dataset, cube } = shown;
  const legend = legendOf(models);
  const totals = models.map(({ total }) => ({
    isFloor: total.value !== null && !total.complete,
    isEstimated: total.estimated,
  }));
  const marks = useMarkNotes(totals);
  if (!legend) return null;
  const days = models.map(({ dateIndex }) => cube.dates[dateIndex]?.day);
  const [first, last] = [days[0], days.at(-1)];
  const gridHeight = Math.ceil(models.length / GRID.columns) * GRID.row;
  const indexes = models.map(({ dateIndex }) => dateIndex);
  return (
    <Sheet
      title={selectionOf(chosen, dataset, cube)
        .choices.map(({ names }) => nameOf(names))
        .join(' · ')}
      subject={`${[
        t(`measure-${cube.measure}`),
        unitText(
          language,
          rate,
          cube.unit,
          days.filter((day) => day !== undefined),
        ),
        ...(first !== undefined && last !== undefined ? [spanText(language, first, last)] : []),
      ].join(' · ')} ${classes}`.trim()}
      height={gridHeight + 44}
      says={[[sourceLine(sourcesAt(cube, indexes), cube.file), ...residentsLine(language, rate)].join(' ')]}
      notes={[
        ...(rate ? [] : [t('map-counts-on-areas')]),
        ...marks,
        ...(cube.perFamily === undefined
          ? []
          : [t('note-family-size', { size: { factor: cube.perFamily } })]),
        ...(legend.marks.some(({ carried }) => carried) ? [t('carried-maps')] : []),
        ...breakTexts(shown, chosen, indexes, language),
        notice,
      ]}
      link={link}
    >
      <EmptyPatterns />
      {models.map(({ dateIndex, model, total }, index) => {
        const offset = (index % GRID.columns) * GRID.step;
        const top = Math.floor(index / GRID.columns) * GRID.row;
        const day = days[index];
        const sum = isolated(datedTotal(language, total, cube, rate !== null));
        return (
          <SheetCell
            key={dateIndex}
            room={GRID}
            offset={offset}
            top={top}
            name={day === undefined ? '' : formats.day(day)}
            figure={sum}
            className="rounds"
          >
            <AreasOfDate model={model} geometry={geometry} pointed={null} onPoint={null} />
          </SheetCell>
        );
      })}
      <g transform={`translate(0 ${gridHeight})`}>
        <SheetLegend model={legend} circles={false} />
      </g>
    </Sheet>
  );
}
