import { useMemo } from 'react';
import type { ChartFrame } from '../../core/viewmodels/chartFrame';
import type { Layers } from '../../core/viewmodels/parts/layers';
import { timelineLayout, type TimelineLayout } from '../../core/viewmodels/timelineLayout';

const WHOLE = 100;
const ROW = 16; // CSS pixels, about: a line of type
const YEAR_ROOM = 44; // CSS pixels: a year's number and some air

/** Where things stand in a stacked chart: up to `largest` people or families, or to a hundred of a hundred. */
export function useStackLayout(
  { dates, breaks }: Layers,
  largest: number,
  asShares: boolean,
  room: ChartFrame,
): TimelineLayout | null {
  const { width, height, insetStart, insetEnd, top, bottom, rtl } = room;
  return useMemo(() => {
    if (width <= insetStart + insetEnd) return null;
    const model = {
      dates: dates.map(({ day }) => ({ day, round: null })),
      series: [],
      events: [],
      breaks,
      largest: asShares ? WHOLE : largest,
    };
    return timelineLayout(model, {
      width,
      height,
      insetStart,
      insetEnd,
      top,
      bottom,
      rtl,
      rowHeight: ROW,
      labelWidth: () => 0,
      yearWidth: YEAR_ROOM,
    });
  }, [dates, breaks, largest, asShares, width, height, insetStart, insetEnd, top, bottom, rtl]);
}
