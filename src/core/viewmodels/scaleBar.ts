const EQUATOR = 40_075_016.686; // metres around the sphere of Web Mercator
const TILE = 512; // CSS pixels that the world is wide at zoom 0

/** Where a map in Web Mercator looks. */
interface MapCamera {
  /** Longitude and latitude of its middle, in degrees. */
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** A length on the ground and how long it is on the map: in kilometres and CSS pixels. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly width: number;
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten kilometres that has room in so many CSS pixels. It holds in the
 * middle of the map: in Mercator lengths grow towards the poles.
 */
export function scaleBar({ center, zoom }: MapCamera, room: number): ScaleBar {
  const metresOfPixel = (EQUATOR * Math.cos((center[1] * Math.PI) / 180)) / (TILE * 2 ** zoom);
  const most = (room * metresOfPixel) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, width: (kilometres * 1000) / metresOfPixel };
}
