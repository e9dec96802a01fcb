import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { SiteTable } from '../../core/cube/siteTable';
import type { AreaMap } from '../map/areaMap';
import type { Palette } from '../map/areaColours';
import { CircleLayer, type Rgba } from './circleLayer';
import type { SiteMarks } from './siteMarks';

const FILL = 0.35; // where circles overlap, it is darker
const EDGE = 0.6;

/**
 * All sites as circles over the interactive map, drawn by the graphics card from flat columns: tens of thousands take
 * a frame. Which one is under the pointer is found without it (`siteMarks`), so that nothing is drawn twice.
 */
export class SitesOverlay {
  readonly #map: Pick<AreaMap, 'lay' | 'takeAway'>;
  readonly #overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    deviceProps: { webgl: { antialias: false } }, // circles have soft edges of their own
  });

  constructor(map: Pick<AreaMap, 'lay' | 'takeAway'>) {
    this.#map = map;
    map.lay(this.#overlay);
  }

  /** Draws the sites; those without a figure are hollow, below the others. */
  show({ sites, radii, hollow }: SiteMarks, { points }: Pick<SiteTable, 'points'>, palette: Palette): void {
    const places = new Float64Array(2 * sites.length);
    sites.forEach((site, index) => places.set(points.subarray(2 * site, 2 * site + 2), 2 * index));
    const layer = (id: string, from: number, until: number, fill: Rgba, rim: Rgba) => {
      const circles = { points: places.subarray(2 * from, 2 * until), radii: radii.subarray(from, until) };
      return new CircleLayer({ id, data: [], circles, fill, rim });
    };
    const circle = palette('--circle');
    const silent = palette('--ink-soft');
    this.#overlay.setProps({
      layers: [
        layer('silent', 0, hollow, rgba(silent, 0), rgba(silent, 1)),
        layer('sites', hollow, sites.length, rgba(circle, FILL), rgba(circle, EDGE)),
      ],
    });
  }

  close(): void {
    this.#map.takeAway(this.#overlay);
  }
}

/** A colour of the style sheet as the layer takes it. */
function rgba(css: string, opacity: number): Rgba {
  const hex = Number.parseInt(css.slice(1), 16); // as the style sheet writes them: #rrggbb
  return [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255, opacity];
}
