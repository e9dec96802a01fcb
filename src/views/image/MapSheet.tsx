import { useMemo } from 'react';
import { message } from '../../core/domain/message';
import { caveatsOf } from '../../core/viewmodels/caveats';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { FlowArcs } from '../arcs/FlowArcs';
import { useArcs } from '../arcs/useArcs';
import { arcLines } from '../arcs/arcLines';
import { useChangeMap, useComparison } from '../change/useComparison';
import { LayerMarks } from '../layers/LayerMarks';
import { useLayerKeys } from '../layers/useLayerKeys';
import { useCrossings } from '../layers/useCrossings';
import { HOME } from '../map/camera';
import { useCarried } from '../map/CarriedKey';
import { classNote } from '../map/classNote';
import { mostRadius } from '../map/Circles';
import { mapGeometry } from '../map/geometry';
import { useMapStyle } from '../map/mapStyles';
import type { Outlines, Surroundings } from '../map/outlines';
import { SvgMap } from '../map/SvgMap';
import { useMapModel } from '../map/useMapModel';
import { useRate } from '../useRate';
import { type Shown } from '../useShown';
import { useTextWidth } from '../useTextWidth';
import { SHEET } from './sheet';
import { LayerSamples } from './LayerSamples';
import { ArcSamples } from './ArcSamples';
import { SheetLegend } from './SheetLegend';
import { SheetFrame } from './SheetFrame';
import { lineOf, placeLines } from './SheetText';

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
  const geometry = useMemo(() => mapGeometry(outlines, SHEET.map.width, SHEET.map.height), [outlines]);
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
      ? t('legend-change', { what, from: { day: from.day }, day: { day: comparison.to.day } })
      : `${t(`measure-${shown.cube.measure}`)} · ${t(rate ? 'legend-rate' : `unit-${shown.cube.unit}`)} · ${formats.day(date.day)} ${circles ? '' : classNote(language, classes, shown.flow !== null)}`.trim();
  const head = placeLines(
    [lineOf(place, 30, 600), lineOf(subject, 17, 400, true)],
    SHEET.margin - 12,
    widthOf,
  );
  const mapTop = head.bottom + 16;
  const legendTop = mapTop + SHEET.map.height + 22;
  const crossings = useCrossings();
  const classesHeight = circles ? 2 * mostRadius(SHEET.map) + 16 : 44;
  const layers = useLayerKeys({ shown, crossings });
  const legendHeight = classesHeight + (layers.samples.length > 0 ? SHEET.layers : 0);
  const carried = useCarried(model.marks);
  const caveats = quote === null ? caveatsOf(shown, headline) : []; // else the quote says it
  const notes = [...caveats, ...headline.notes].map((note) => lineOf(say(note), 14, 400, true));
  const foot = placeLines(
    [
      ...(quote === null ? [] : [lineOf(quote, 17)]),
      ...(drawn ? [lineOf(drawn.drawn, 14, 400, true), lineOf(drawn.within, 14, 400, true)] : []),
      ...(circles || changes || isArcs || rate ? [] : [lineOf(t('map-counts-on-areas'), 14, 400, true)]),
      ...(layers.notes.length > 0 ? [lineOf(layers.notes.join(' '), 14, 400, true)] : []),
      ...(carried.length > 0 ? [lineOf(`${t('carried-key')} ${carried.join(' · ')}`, 14, 400, true)] : []),
      ...notes,
      lineOf(notice, 14, 400, true),
      ...(link === null ? [] : [lineOf(link, 12, 400, true)]),
    ],
    legendTop + legendHeight,
    widthOf,
  );
  return (
    <SheetFrame title={`${place} · ${subject}`} head={head} foot={foot}>
      <svg x={SHEET.margin} y={mapTop} width={SHEET.map.width} height={SHEET.map.height}>
        <SvgMap
          model={model}
          geometry={geometry}
          outlines={outlines}
          surroundings={surroundings}
          circles={circles}
          above={isArcs ? <FlowArcs shown={shown} geometry={geometry} camera={HOME} /> : null}
          crossings={crossings}
          marks={<LayerMarks shown={shown} crossings={crossings} geometry={geometry} camera={HOME} />}
          overlay={false}
        />
      </svg>
      <g transform={`translate(0 ${legendTop})`}>
        {isArcs ? <ArcSamples largest={largest.between} /> : <SheetLegend model={model} circles={circles} />}
        <g transform={`translate(0 ${classesHeight})`}>
          <LayerSamples samples={layers.samples} />
        </g>
      </g>
    </SheetFrame>
  );
}
