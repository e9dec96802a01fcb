import { PIXELS_OF_MM, type PageSize } from '../../core/viewmodels/print/paper';
import type { SheetMeasures } from '../image/sheet';

/** The widest and the narrowest that a drawing is laid out, in its own pixels: its type stays legible and no poster's. */
const WIDTH = { least: 940, most: 1128 };
/** Of the height of a page in CSS pixels: its head and foot, and what stands around a map or a chart. */
const AROUND = { page: 96, map: 190, alone: 376 };
/**
 * How many CSS pixels a pixel of a drawing takes at least. The smallest type of a map, which grows with its height
 * (`map/MapLabels`), has then 6 points on an upright A4, which is an eighth away from it, and 5 on a wide one.
 */
const LEAST = 0.658;
const SHAPE = { map: 0.66, chart: 0.4, chartAlone: 0.55 };

/** How maps and charts are laid out for a column of a page; one that is alone takes the page. */
export function reportMeasures(page: PageSize, isAlone: boolean): SheetMeasures {
  const { width, scale } = drawn(page);
  const height = (page.height - 2 * page.margin) * PIXELS_OF_MM - AROUND.page;
  const room = Math.round((height - (isAlone ? AROUND.alone : AROUND.map)) / scale);
  const chart = Math.round((isAlone ? SHAPE.chartAlone : SHAPE.chart) * width);
  return {
    width,
    margin: 0,
    map: { width, height: isAlone ? room : Math.min(room, Math.round(SHAPE.map * width)) },
    chart: { width, height: Math.min(room, chart), fontSize: 14, insetStart: 66 },
  };
}

/** How much smaller a figure of a report can be made than it was laid out: wide paper leaves more room for that. */
export function leastScale(page: PageSize): number {
  return Math.min(1, LEAST / drawn(page).scale);
}

/** The width of a drawing in its own pixels, and how many CSS pixels each of them takes. */
function drawn(page: PageSize): { readonly width: number; readonly scale: number } {
  const column = page.column * PIXELS_OF_MM;
  const width = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, column)));
  return { width, scale: column / width };
}
