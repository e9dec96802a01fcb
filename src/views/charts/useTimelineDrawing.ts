import { useMemo } from 'react';
import type { DatedEvent } from '../../core/domain/event';
import { timelineOf, type TimelineModel } from '../../core/viewmodels/timeline';
import { timelineLayout, type TimelineLayout } from '../../core/viewmodels/timelineLayout';
import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';
import { FONT } from '../typeface';
import type { Shown } from '../useShown';
import { useTextWidth } from '../useTextWidth';
import { NAME_GAP } from './SeriesNames';

/** The least room for the years below the chart, in CSS pixels. */
const AXIS = 22;
/** Left free behind the chart, in CSS pixels, and the most of its width that names behind the lines may take. */
const EDGE = 12;
const MOST_FOR_NAMES = 0.3;

/** The room for a timeline, in CSS pixels. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** For the figures beside the axis. */
  readonly insetStart: number;
}

/** What draws a timeline: its series, where all stands (null without room), and the names behind the lines. */
export interface TimelineDrawing {
  readonly model: TimelineModel;
  readonly layout: TimelineLayout | null;
  readonly rtl: boolean;
  readonly rowHeight: number;
  readonly names: {
    readonly start: number;
    readonly edge: number;
    readonly widthOf: (name: string) => number;
  };
}

/** The timeline of what is on screen, laid out for some room. */
export function useTimelineDrawing(
  { dataset, cube }: Shown,
  { width, height, fontSize, insetStart }: Room,
): TimelineDrawing {
  const { direction, nameOf } = useStore((store) => store.language);
  const places = useStore((store) => store.view.places);
  const context = useStore((store) => store.context);
  const widthOf = useTextWidth();
  const model = useMemo(
    () => timelineOf(dataset, cube, places, valueOf(context)),
    [dataset, cube, places, context],
  );
  const rowHeight = fontSize * 1.3;
  const axis = Math.max(AXIS, 1.3 * rowHeight);
  const rtl = direction === 'rtl';
  const names = useMemo(() => {
    const nameWidth = (name: string) => widthOf(name, `400 ${fontSize}px ${FONT}`);
    const own = model.series.map((one) => nameWidth(nameOf(one.names)));
    const room = own.length > 1 ? Math.min(width * MOST_FOR_NAMES, Math.max(...own)) + NAME_GAP : 0;
    const edge = rtl ? EDGE / 2 : width - EDGE / 2;
    return {
      room,
      edge,
      start: rtl ? EDGE + room - NAME_GAP : width - EDGE - room + NAME_GAP,
      widthOf: nameWidth,
    };
  }, [model, width, rtl, fontSize, widthOf, nameOf]);
  const layout = useMemo(() => {
    const font = `400 ${fontSize}px system-ui`;
    const labelWidth = ({ label }: DatedEvent) => widthOf(nameOf(label), font);
    const frame = {
      width,
      height,
      insetStart,
      insetEnd: EDGE + names.room,
      top: 10 + 2 * rowHeight,
      bottom: axis,
      rtl,
      labelWidth,
      yearWidth: widthOf('0000', font) + 12,
      rowHeight,
    };
    return width > 0 ? timelineLayout(model, frame) : null;
  }, [model, width, height, insetStart, rtl, fontSize, rowHeight, axis, names, widthOf, nameOf]);
  return { model, layout, rtl, rowHeight, names };
}
