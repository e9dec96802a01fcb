import {
  Map as MapLibre,
  prewarm,
  setWorkerUrl,
  type FilterSpecification,
  type GeoJSONSource,
  type IControl,
  type MapMouseEvent,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Feature } from 'geojson';
import type { PlaceId } from '../../core/domain/place';
import { collectionOf, edgeOf, styleOf } from './areaStyle';
import { colourOf, currentPalette, EMPTY_KINDS, PATTERN_PIXELS, patternImage } from './areaColours';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { HOME, type Camera } from './camera';
import type { MapGeometry } from './geometry';
import type { Outlines, Surroundings } from './outlines';
import { seenFrom } from './seenFrom';

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

/** How the map is to behave where it stands. */
export interface AreaMapManner {
  /** One finger scrolls the page. */
  readonly leavesScrolling: boolean;
  /** It paints although nobody has moved it: no vectors above paint the same then. */
  readonly paintsAlways: boolean;
}

const PAUSE_MS = 300; // without another date: what a pull at the map will need is made ready then
const ZOOM_OUT = 0.4;
const ZOOM_IN = 5;

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
  readonly #paintsAlways: boolean;
  /** True while nobody has moved it. */
  #isHome = true;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    container: HTMLElement,
    geometry: MapGeometry,
    outlines: Outlines,
    listener: AreaMapListener,
    { leavesScrolling, paintsAlways }: AreaMapManner,
  ) {
    this.#geometry = geometry;
    this.#paintsAlways = paintsAlways;
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
      trackResize: false, // it is told of each size with the drawing that fits it
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
    this.#tellRest();
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

  /** Fits the map to a new drawing of the same outlines; one that was moved stays where it is. */
  fit(geometry: MapGeometry): void {
    const wasHome = this.#isHome;
    this.#geometry = geometry;
    this.#map.resize();
    this.#map.setMinZoom(geometry.camera.zoom - ZOOM_OUT);
    if (wasHome) this.#map.jumpTo(geometry.camera);
    if (this.#isStyled()) this.#addEmpties();
  }

  /**
   * Colours every area as the model says, in the theme of the page: in the frame of the figures above, not in a later one.
   * While the map rests it only keeps the model, and after a pause has the tiles cut for its empties, which takes a while.
   */
  paint(model: MapModel, circles: boolean): void {
    this.#painted = { model, circles };
    if (!this.#rests) {
      this.#cutEmpties();
      if (this.#colour()) this.#map.redraw();
      return;
    }
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#cutEmpties(), PAUSE_MS);
  }

  /** Takes over the colours of the page: at the start and after a change of theme. */
  restyle(): void {
    if (!this.#map.getLayer('areas')) return; // done when the style is there
    const colour = (this.#palette = currentPalette());
    this.#map.setPaintProperty('land', 'fill-color', colour('--land'));
    this.#map.setPaintProperty('borders', 'line-color', colour('--land-border'));
    this.#map.setPaintProperty('inner', 'line-color', colour('--area-edge'));
    this.#map.setPaintProperty('outer', 'line-color', colour('--area-outer'));
    this.#addEmpties();
    if (this.#surroundings) this.surround(this.#surroundings);
    this.#cutEmpties();
    this.#colour();
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
    clearTimeout(this.#pause);
    this.#map.remove();
  }

  /** Sets what is not so yet; true where an area has another colour now, which the library draws in its next frame. */
  #colour(): boolean {
    if (!this.#painted || !this.#isStyled()) return false;
    const { model, circles } = this.#painted;
    // Whatever is set makes the library draw the whole map again: at most steps of the date no colour changes.
    let isNew = false;
    for (const mark of model.marks) {
      const colour = colourOf(mark, model, circles, this.#palette);
      if (this.#drawn.get(mark.place) === colour) continue;
      isNew = true;
      this.#drawn.set(mark.place, colour);
      this.#map.setFeatureState({ source: 'places', id: mark.place }, { colour });
    }
    return isNew;
  }

  /** Lays the patterns of empties over their places; the library has its worker cut the tiles for another set of them. */
  #cutEmpties(): void {
    if (!this.#painted || !this.#isStyled()) return;
    const { marks } = this.#painted.model;
    for (const kind of EMPTY_KINDS) {
      const places = marks.filter(({ empty }) => empty === kind).map(({ place }) => place);
      const layer = `empty-${kind}`;
      if (this.#drawn.get(layer) === places.join()) continue;
      this.#drawn.set(layer, places.join());
      this.#map.setFilter(layer, onlyPlaces(places));
    }
  }

  /** Before the style is there nothing can be coloured; it is then. */
  #isStyled(): boolean {
    return this.#map.getLayer('empty-notReported') !== undefined;
  }

  /**
   * The layers of empties, each with its pattern, which must be there first. The library enlarges patterns from one whole
   * zoom to the next; where the map is first drawn they are as large as those of the vectors.
   */
  #addEmpties(): void {
    const pixelRatio = PATTERN_PIXELS * 2 ** (this.#geometry.camera.zoom % 1);
    for (const kind of EMPTY_KINDS) {
      const id = `empty-${kind}`;
      if (this.#map.hasImage(kind)) this.#map.removeImage(kind);
      const image = patternImage(kind, this.#palette('--empty-ground'), this.#palette('--empty-stroke'));
      this.#map.addImage(kind, image, { pixelRatio });
      if (this.#map.getLayer(id)) continue;
      const paint = { 'fill-pattern': kind };
      this.#map.addLayer({ id, type: 'fill', source: 'places', filter: onlyPlaces([]), paint }, 'inner');
    }
  }

  #listen(listener: AreaMapListener): void {
    const placeOf = (event: MapMouseEvent & { features?: { id?: string | number | undefined }[] }) =>
      String(event.features?.[0]?.id ?? '');
    this.#map.on('style.load', () => {
      this.#drawn.clear();
      this.restyle();
    });
    this.#map.once('idle', listener.onShown);
    this.#map.on('move', () => listener.onCamera(this.#moved()));
    this.#map.on('mousemove', 'areas', (event) => listener.onHover(placeOf(event)));
    this.#map.on('mouseleave', 'areas', () => listener.onHover(null));
    this.#map.on('click', 'areas', (event) => {
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      listener.onChoose(placeOf(event), shiftKey || ctrlKey || metaKey);
    });
    this.#map.on('webglcontextlost', listener.onLost);
  }

  /** True while the vectors above paint: no colour of a date is drawn here then. */
  get #rests(): boolean {
    return this.#isHome && !this.#paintsAlways;
  }

  #tellRest(): void {
    this.#map.getCanvas().dataset['rests'] = String(this.#rests);
  }

  /** The camera after a move; what was left to the vectors is coloured before it is drawn, in the frame of the move. */
  #moved(): Camera {
    const { center } = this.#geometry.camera;
    const camera = seenFrom(this.#geometry, this.#map.getZoom(), this.#map.project(center));
    const rested = this.#rests;
    this.#isHome = camera === HOME;
    this.#tellRest();
    if (rested && !this.#rests) {
      this.#cutEmpties();
      this.#colour();
    }
    return camera;
  }
}

function onlyPlaces(places: readonly PlaceId[]): FilterSpecification {
  return ['in', ['get', 'pcode'], ['literal', [...places]]];
}

function prefersCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
