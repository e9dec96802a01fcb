import { useContext, useMemo } from 'react';
import { message } from '../../core/domain/message';
import { caveatsOf } from '../../core/viewmodels/caveats';
import { isOfChange } from '../../core/viewmodels/changeNotes';
import type { Headline } from '../../core/viewmodels/headline';
import { namedPlacesNote } from '../../core/viewmodels/namedPlaces';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { FlowArcs } from '../arcs/FlowArcs';
import { useArcs } from '../arcs/useArcs';
import { useCoverageText } from '../headline/useCoverageText';
import { arcLines, arcWays } from '../arcs/arcLines';
import { useChangeMap, useComparison } from '../change/useComparison';
import { LayerMarks } from '../layers/LayerMarks';
import { useLayerKeys } from '../layers/useLayerKeys';
import { useCrossings } from '../layers/useCrossings';
import { HOME } from '../map/camera';
import { useCarried } from '../map/CarriedKey';
import { classNote } from '../map/classNote';
import { mapGeometry } from '../map/geometry';
import { useMapStyle } from '../map/mapStyles';
import type { Outlines, Surroundings } from '../map/outlines';
import { SvgMap } from '../map/SvgMap';
import { useMapModel } from '../map/useMapModel';
import { useRate } from '../useRate';
import { type Shown } from '../useShown';
import { residentsLine } from './residentsLine';
import { Sheet } from './Sheet';
import { SHEET } from './sheet';
import { SheetSetting } from './sheetSetting';
import { LayerSamples } from './LayerSamples';
import { ArcSamples, wayKey } from './ArcSamples';
import { ScaleBar } from './ScaleBar';
import { placeKeys, SheetKeys } from './SheetKeys';
import { legendHeight, SheetLegend } from './SheetLegend';
import { useTextWidth } from '../useTextWidth';
import { unitText } from '../unitText';

const ARC_SAMPLES = 44; // the height of the arcs that tell what a width stands for

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  /** What may be quoted of the view; null before there is anything. */
  readonly quote: string | null;
  readonly outlines: Outlines;
  readonly surroundings: Surroundings | null;
  /** What the boundaries and names mean. */
  readonly notice: string;
  /** The address of the view; null for a person's own file. */
  readonly link: string | null;
}

/** The map as a picture that can stand alone: title, sentence, date, legend, source, terms and the notice on boundaries. */
export function MapSheet({ shown, headline, quote, outlines, surroundings, notice, link }: Props) {
  const language = useStore((store) => store.language);
  const classes = useStore((store) => store.view.classes);
  const { t, say, nameOf, formats } = language;
  const style = useMapStyle(shown);
  const rate = useRate();
  const comparison = useComparison(shown);
  const changes = useChangeMap(shown, comparison);
  const figures = useMapModel(shown, rate);
  const widthOf = useTextWidth();
  const { measures, report } = useContext(SheetSetting);
  const { width, height } = measures.map;
  const geometry = useMemo(() => mapGeometry(outlines, width, height), [outlines, width, height]);
  const model = changes ?? figures;
  const circles = style === 'circles';
  const isArcs = style === 'flows';
  const { arcs, matrix, largest } = useArcs(shown, isArcs);
  const drawn = arcs && matrix && arcLines(t, matrix, arcs);
  const { date, selection } = headline;
  const place = selection.choices.map(({ names }) => nameOf(names)).join(' · ');
  const what = { say: message(`measure-${shown.cube.measure}`) };
  const from = comparison?.from;
  const subject = drawn
    ? drawn.title
    : from
      ? `${t('legend-change', { what, from: { day: from.day }, day: { day: comparison.to.day } })}${shown.cube.unit === 'families' ? ` · ${t('unit-families')}` : ''}`
      : `${t(`measure-${shown.cube.measure}`)} · ${unitText(language, rate, shown.cube.unit, [date.day])} · ${formats.day(date.day)} ${circles ? '' : classNote(language, classes, shown.flow !== null || shown.cube.dates.length === 1)}`.trim();
  const legendTop = height + 22;
  const crossings = useCrossings();
  const ways = placeKeys(arcs && matrix ? arcWays(t, matrix, arcs).map(wayKey) : [], widthOf, width);
  const classesHeight = isArcs ? ARC_SAMPLES + ways.height : legendHeight(model, circles, measures);
  const layers = useLayerKeys({ shown, crossings });
  const keysHeight = classesHeight + (layers.samples.length > 0 ? SHEET.layers : 0);
  const coverage = useCoverageText()(headline.total.coverage, placeWords(shown.dataset));
  const carried = useCarried(model.marks);
  const caveats = quote === null ? caveatsOf(shown, headline) : []; // else the quote says it
  const residents = residentsLine(language, changes || isArcs ? null : rate);
  const named = namedPlacesNote(shown.dataset, shown.cube);
  const notes = headline.notes.filter((note) => changes || !isOfChange(note));
  const common = report === null ? [...caveats, ...(named ? [named] : []), ...notes] : []; // a report says it once
  return (
    <Sheet
      title={place}
      subject={subject}
      height={legendTop + keysHeight}
      says={quote === null ? [] : [[quote, ...residents].join(' ')]}
      notes={[
        ...(drawn ? [drawn.drawn, drawn.within] : []),
        ...(circles || changes || isArcs || rate ? [] : [t('map-counts-on-areas')]),
        ...(layers.notes.length > 0 ? [layers.notes.join(' ')] : []),
        ...(carried.length > 0 ? [`${t('carried-key')} ${carried.join(' · ')}`] : []),
        ...(report !== null || changes || shown.flow ? [] : [`${coverage}.`]),
        ...common.map(say).filter((text) => !quote?.includes(text)), // the quote says how the method changed
        notice,
      ]}
      link={link}
    >
      <svg x={measures.margin} width={width} height={height}>
        <SvgMap
          model={model}
          geometry={geometry}
          outlines={outlines}
          surroundings={surroundings}
          circles={circles}
          above={isArcs ? <FlowArcs shown={shown} geometry={geometry} camera={HOME} /> : null}
          crossings={crossings}
          marks={(labels) => (
            <LayerMarks
              shown={shown}
              crossings={crossings}
              geometry={geometry}
              camera={HOME}
              labels={labels}
            />
          )}
          overlay={false}
        />
      </svg>
      <ScaleBar camera={geometry.camera} bottom={height} />
      <g transform={`translate(0 ${legendTop})`}>
        {isArcs ? <ArcSamples largest={largest.between} /> : <SheetLegend model={model} circles={circles} />}
        <SheetKeys keys={ways} top={ARC_SAMPLES} />
        <g transform={`translate(0 ${classesHeight})`}>
          <LayerSamples samples={layers.samples} />
        </g>
      </g>
    </Sheet>
  );
}
