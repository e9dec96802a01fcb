import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { SiteTable } from '../../core/cube/siteTable';
import type { AreaMap } from '../map/areaMap';
import type { Palette } from '../map/areaColours';
import type { SiteMarks } from './siteMarks';

type Rgba = [red: number, green: number, blue: number, alpha: number];

const FILL = 0.35; // where circles overlap, it is darker
const EDGE = 0.6;

/**
 * All sites as circles over the interactive map, drawn by the graphics card from flat columns: tens of thousands take
 * a frame. Which one is under the pointer is found without it (`siteMarks`), so that nothing is drawn twice.
 */
export class SitesOverlay {
  readonly #map: Pick<AreaMap, 'lay' | 'takeAway'>;
  readonly #overlay = new MapLibreOverlay({ interleaved: false, layers: [] });

  constructor(map: Pick<AreaMap, 'lay' | 'takeAway'>) {
    this.#map = map;
    map.lay(this.#overlay);
  }

  /** Draws the sites; those without a figure are hollow, below the others. */
  show({ sites, radii, hollow }: SiteMarks, { points }: Pick<SiteTable, 'points'>, palette: Palette): void {
    const positions = new Float64Array(2 * sites.length);
    sites.forEach((site, index) => positions.set(points.subarray(2 * site, 2 * site + 2), 2 * index));
    const layer = (id: string, from: number, until: number, look: object) =>
      new ScatterplotLayer({
        id,
        data: {
          length: until - from,
          attributes: {
            getPosition: { value: positions.subarray(2 * from, 2 * until), size: 2 },
            getRadius: { value: radii.subarray(from, until), size: 1 },
          },
        },
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        getLineWidth: 1,
        stroked: true,
        ...look,
      });
    const circle = rgba(palette('--circle'), EDGE);
    const fill = rgba(palette('--circle'), FILL);
    const silent = rgba(palette('--ink-soft'), 1);
    this.#overlay.setProps({
      layers: [
        layer('silent', 0, hollow, { filled: false, getLineColor: silent }),
        layer('sites', hollow, sites.length, { filled: true, getFillColor: fill, getLineColor: circle }),
      ],
    });
  }

  close(): void {
    this.#map.takeAway(this.#overlay);
  }
}

/** A colour of the style sheet as deck.gl takes it. */
function rgba(css: string, opacity: number): Rgba {
  const hex = Number.parseInt(css.slice(1), 16); // as the style sheet writes them: #rrggbb
  return [(hex >> 16) & 255, (hex >> 8) & 255, hex & 255, Math.round(opacity * 255)];
}
