import {
  Map as MapLibre,
  prewarm,
  setWorkerUrl,
  type FilterSpecification,
  type GeoJSONSource,
  type IControl,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { NoFigure } from '../../core/domain/cellState';
import type { PlaceId } from '../../core/domain/place';
import { colourOf, currentPalette, EMPTY_KINDS, patternImage } from './areaColours';
import type { MapModel } from '../../core/viewmodels/mapModel';
import type { Camera } from './camera';
import type { MapGeometry } from './geometry';
import type { Outlines, Surroundings } from './outlines';

// Bundlers do not find the library's worker by themselves; without it the map stays blank.
setWorkerUrl(new URL(workerUrl, document.baseURI).href);
prewarm(); // the worker's code is on its way while the map is made

/** What the map tells: where its camera is, and what the pointer does on it. */
export interface AreaMapListener {
  readonly onCamera: (camera: Camera) => void;
  readonly onHover: (place: PlaceId | null) => void;
  readonly onChoose: (place: PlaceId, adding: boolean) => void;
  readonly onShown: () => void;
  readonly onLost: () => void;
}

/** What a reader is told who scrolls the page over a map that leaves that to the page; by kind of device. */
export interface GestureHelp {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

const ZOOM_OUT = 0.4;
const ZOOM_IN = 5;
const TOLERANCE = 0.1; // of the outlines, in pixels of a tile: edges that are shared stay shared

/**
 * The interactive map of areas: land, areas and their edges, panned and zoomed by WebGL. Labels, selection and focus
 * are drawn above it by the SVG map, which follows its camera. Throws where WebGL cannot be had.
 */
export class AreaMap {
  readonly #map: MapLibre;
  #geometry: MapGeometry;
  #palette = currentPalette();
  #surroundings: Surroundings | null = null;
  /** The colour each place has on the map, and the places in each layer of empties. */
  readonly #drawn = new Map<string, string>();
  #painted: { model: MapModel; circles: boolean } | null = null;

  constructor(
    container: HTMLElement,
    geometry: MapGeometry,
    outlines: Outlines,
    listener: AreaMapListener,
    leavesScrolling: boolean,
  ) {
    this.#geometry = geometry;
    const { center, zoom } = geometry.camera;
    this.#map = new MapLibre({
      container,
      style: styleOf(outlines),
      center,
      zoom,
      minZoom: zoom - ZOOM_OUT,
      maxZoom: zoom + ZOOM_IN,
      attributionControl: false, // sources stand below the map, with the notice on boundaries
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      boxZoom: false, // Shift adds a place instead
      keyboard: false, // the vectors above take the keyboard; zooming has its buttons
      cooperativeGestures: leavesScrolling,
      fadeDuration: 0,
    });
    this.#map.touchZoomRotate.disableRotation();
    const canvas = this.#map.getCanvas();
    for (const [name, value] of [
      ['tabindex', '-1'],
      ['role', 'presentation'],
      ['aria-label', ''],
    ] as const) {
      canvas.setAttribute(name, value);
    }
    this.#listen(listener);
  }

  /**
   * Says how the map is moved where it leaves one finger to the page. Put where the library shows it, which takes in other
   * words than its own only once, when a map is made.
   */
  tellGestures({ windows, mac, touch }: GestureHelp): void {
    const desktop = navigator.userAgent.includes('Mac') ? mac : windows; // as the library tells them apart
    for (const [device, text] of [
      ['desktop', desktop],
      ['mobile', touch],
    ]) {
      const told = this.#map.getCanvasContainer().querySelector(`.maplibregl-${device}-message`);
      if (told instanceof HTMLElement) Object.assign(told, { textContent: text, dir: 'auto' });
    }
  }

  /** Fits the map to a new drawing of the same outlines. */
  fit(geometry: MapGeometry): void {
    this.#geometry = geometry;
    this.#map.resize();
    this.#map.setMinZoom(geometry.camera.zoom - ZOOM_OUT);
    this.#map.jumpTo(geometry.camera);
  }

  /** Colours every area as the model says, in the theme of the page: in the frame of the figures above, not in a later one. */
  paint(model: MapModel, circles: boolean): void {
    this.#painted = { model, circles };
    if (this.#colour(model, circles)) this.#map.redraw();
  }

  /** Takes over the colours of the page: at the start and after a change of theme. */
  restyle(): void {
    if (!this.#map.getLayer('areas')) return; // done when the style is there
    const colour = (this.#palette = currentPalette());
    this.#map.setPaintProperty('land', 'fill-color', colour('--land'));
    this.#map.setPaintProperty('borders', 'line-color', colour('--land-border'));
    this.#map.setPaintProperty('inner', 'line-color', colour('--area-edge'));
    this.#map.setPaintProperty('outer', 'line-color', colour('--area-outer'));
    for (const kind of EMPTY_KINDS) {
      const image = patternImage(kind, colour('--empty-ground'), colour('--empty-stroke'));
      if (this.#map.hasImage(kind)) this.#map.updateImage(kind, image);
      else this.#addEmpty(kind, image);
    }
    if (this.#surroundings) this.surround(this.#surroundings);
    if (this.#painted) this.#colour(this.#painted.model, this.#painted.circles);
  }

  /** Draws the land around, once it is there. */
  surround(surroundings: Surroundings): void {
    this.#surroundings = surroundings;
    const { land, borders } = surroundings;
    const ground: Feature = { type: 'Feature', geometry: land, properties: {} };
    const source = this.#map.getSource<GeoJSONSource>('around');
    void source?.setData(collectionOf([ground, edgeOf('borders', borders)]));
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps, { duration: prefersCalm() ? 0 : 250 });
  }

  /** Back to the first drawing. */
  home(): void {
    this.#map.easeTo({ ...this.#geometry.camera, duration: prefersCalm() ? 0 : 300 });
  }

  /** Lays a drawing of its own over the areas; it is gone with the map, or when it is taken away. */
  lay(drawing: IControl): void {
    this.#map.addControl(drawing);
  }

  takeAway(drawing: IControl): void {
    if (this.#map.hasControl(drawing)) this.#map.removeControl(drawing);
  }

  close(): void {
    this.#map.remove();
  }

  /** Sets what is not so yet; true where an area has another colour now, which the library draws in its next frame. */
  #colour(model: MapModel, circles: boolean): boolean {
    if (!this.#map.getLayer('empty-notReported')) return false; // coloured when the style is there
    // Whatever is set makes the library draw the whole map again: at most steps of the date no colour changes.
    let isNew = false;
    for (const mark of model.marks) {
      const colour = colourOf(mark, model, circles, this.#palette);
      if (this.#drawn.get(mark.place) === colour) continue;
      isNew = true;
      this.#drawn.set(mark.place, colour);
      this.#map.setFeatureState({ source: 'places', id: mark.place }, { colour });
    }
    for (const kind of EMPTY_KINDS) {
      const places = model.marks.filter(({ empty }) => empty === kind).map(({ place }) => place);
      const layer = `empty-${kind}`;
      if (this.#drawn.get(layer) === places.join()) continue;
      this.#drawn.set(layer, places.join());
      this.#map.setFilter(layer, onlyPlaces(places));
    }
    return isNew;
  }

  /** The layer of one kind of empty; its pattern must be there first. */
  #addEmpty(kind: NoFigure, image: ImageData): void {
    this.#map.addImage(kind, image, { pixelRatio: 2 });
    const paint = { 'fill-pattern': kind };
    const filter = onlyPlaces([]);
    this.#map.addLayer({ id: `empty-${kind}`, type: 'fill', source: 'places', filter, paint }, 'inner');
  }

  #listen(listener: AreaMapListener): void {
    const placeOf = (event: MapMouseEvent & { features?: { id?: string | number | undefined }[] }) =>
      String(event.features?.[0]?.id ?? '');
    this.#map.on('style.load', () => {
      this.#drawn.clear();
      this.restyle();
    });
    this.#map.once('idle', listener.onShown);
    this.#map.on('move', () => listener.onCamera(this.#camera()));
    this.#map.on('mousemove', 'areas', (event) => listener.onHover(placeOf(event)));
    this.#map.on('mouseleave', 'areas', () => listener.onHover(null));
    this.#map.on('click', 'areas', (event) => {
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      listener.onChoose(placeOf(event), shiftKey || ctrlKey || metaKey);
    });
    this.#map.on('webglcontextlost', listener.onLost);
  }

  /** Where a point of the first drawing is now: in Web Mercator without rotation that is a scaling and a shift. */
  #camera(): Camera {
    const { width, height, camera } = this.#geometry;
    const k = 2 ** (this.#map.getZoom() - camera.zoom);
    const middle = this.#map.project(camera.center);
    return { k, x: middle.x - (k * width) / 2, y: middle.y - (k * height) / 2 };
  }
}

/**
 * The layers over as few sources as arrive by themselves: for each source in turn the library fills the shape of every
 * tile anew, over the whole map, before it draws any of it.
 */
function styleOf({ places, inner, outer }: Outlines): StyleSpecification {
  const edge = (id: EdgeLayer, width: number, source: Source) => ({
    id,
    type: 'line',
    source,
    filter: ['==', ['get', 'edge'], id],
    paint: { 'line-width': width },
  });
  const fill = (id: string, source: Source, paint: object) => ({
    id,
    type: 'fill',
    source,
    filter: ['!', ['has', 'edge']],
    paint: { 'fill-antialias': false, ...paint },
  });
  const features = [...places, edgeOf('inner', inner), edgeOf('outer', outer)];
  return {
    version: 8,
    sources: {
      around: { type: 'geojson', data: collectionOf([]), tolerance: TOLERANCE },
      places: { type: 'geojson', data: collectionOf(features), tolerance: TOLERANCE, promoteId: 'pcode' },
    },
    layers: [
      fill('land', 'around', {}),
      edge('borders', 1, 'around'),
      fill('areas', 'places', {
        'fill-color': ['to-color', ['coalesce', ['feature-state', 'colour'], '#0000']],
      }),
      edge('inner', 1, 'places'),
      edge('outer', 1.2, 'places'),
    ],
  } as StyleSpecification;
}

type Source = 'around' | 'places';
type EdgeLayer = 'borders' | 'inner' | 'outer';

function edgeOf(edge: EdgeLayer, geometry: Geometry): Feature {
  return { type: 'Feature', geometry, properties: { edge } };
}

function collectionOf(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function onlyPlaces(places: readonly PlaceId[]): FilterSpecification {
  return ['in', ['get', 'pcode'], ['literal', [...places]]];
}

function prefersCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
