import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { SitesOverlay } from '../../../src/views/sites/sitesOverlay';
import { scattered, type Scattered } from './scattered';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

const CENTRE = [43.7, 33.2] as const;
const SWING = 0.02; // degrees a frame: a hand that pans fast
const WARM_UP = 10; // frames

const DRAWERS = {
  nothing: () => undefined,
  'deck.gl': (map: MapLibre, made: Scattered) => {
    const overlay = new SitesOverlay({
      lay: (drawing) => void map.addControl(drawing),
      takeAway: (drawing) => void map.removeControl(drawing),
    });
    const sites = Int32Array.from(made.radii.keys());
    const marks = { sites, spots: new Float32Array(0), radii: made.radii, hollow: 0 };
    overlay.show(marks, made, () => '#1b5a9a');
  },
  MapLibre: (map: MapLibre, { points, radii }: Scattered) => {
    const features = Array.from(radii, (radius, site) => ({
      type: 'Feature' as const,
      properties: { radius },
      geometry: { type: 'Point' as const, coordinates: [...points.subarray(2 * site, 2 * site + 2)] },
    }));
    map.addSource('sites', { type: 'geojson', data: { type: 'FeatureCollection', features } });
    map.addLayer({
      id: 'sites',
      type: 'circle',
      source: 'sites',
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': '#1b5a9a',
        'circle-opacity': 0.55,
        'circle-stroke-color': '#1b5a9a',
        'circle-stroke-width': 1,
      },
    });
  },
};

export type Drawer = keyof typeof DRAWERS;

/** Draws as many generated sites, pans the map for some frames, and gives how long each took, in milliseconds. */
async function pan(drawer: Drawer, sites: number, frames: number): Promise<number[]> {
  const map = new MapLibre({
    container: 'map',
    style: { version: 8, sources: {}, layers: [] },
    center: [...CENTRE],
    zoom: 5.6,
    attributionControl: false,
  });
  await map.once('load');
  DRAWERS[drawer](map, scattered(sites));
  const settled = map.once('idle');
  map.triggerRepaint(); // a map that has nothing to draw is idle already, and says so no second time
  await settled;
  const times: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < WARM_UP + frames; frame++) {
    map.jumpTo({ center: [CENTRE[0] + SWING * (frame % 20), CENTRE[1]] });
    const now = await nextFrame();
    if (frame >= WARM_UP) times.push(now - last);
    last = now;
  }
  map.remove();
  return times;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => void requestAnimationFrame(() => resolve(performance.now())));
}

Object.assign(globalThis, { pan });
