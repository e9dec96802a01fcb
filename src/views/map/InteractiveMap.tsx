import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { choosePlace, togglePlace } from '../../state/choices';
import { useStore } from '../../state/store';
import { AreaMap } from './areaMap';
import { HOME, type Camera } from './camera';
import type { MapGeometry } from './geometry';
import type { Outlines, Surroundings } from './outlines';
import type { WebGl } from './webGl';
import { ZoomButtons } from './ZoomButtons';
import './interactiveMap.css';

export interface InteractiveMapProps {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly outlines: Outlines;
  readonly surroundings: Surroundings | null;
  readonly circles: boolean;
  /** True where the areas are the ground of something else: then they are neither pointed at nor chosen. */
  readonly isGround?: boolean;
  /** True where vectors above do not paint the same while nobody has moved it. */
  readonly paintsAlways?: boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly onWebGl: (state: WebGl) => void;
  /** Hears of the map while there is one, to lay a drawing over it. */
  readonly onMap?: (map: AreaMap | null) => void;
}

/** Holds the interactive map in the page: makes it, tells it what to show, takes it down. */
export function InteractiveMap(props: InteractiveMapProps) {
  const {
    model,
    geometry,
    outlines,
    surroundings,
    circles,
    isGround = false,
    paintsAlways = false,
    onCamera,
    onWebGl,
    onMap,
  } = props;
  const { t } = useStore((store) => store.language);
  const theme = useStore((store) => store.theme);
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<AreaMap | null>(null);
  const firstGeometry = useRef(geometry);

  useEffect(() => {
    const made =
      container.current &&
      makeMap(container.current, firstGeometry.current, outlines, isGround, paintsAlways, onCamera, onWebGl);
    map.current = made;
    onMap?.(made);
    return () => {
      onMap?.(null);
      made?.close();
      map.current = null;
      onCamera(HOME);
    };
  }, [outlines, isGround, paintsAlways, onCamera, onWebGl, onMap]);
  useEffect(
    () =>
      map.current?.tellGestures({
        windows: t('zoom-way-windows'),
        mac: t('zoom-way-mac'),
        touch: t('zoom-way-touch'),
      }),
    [t, outlines, isGround, paintsAlways, onCamera, onWebGl, onMap], // whenever the map is made anew, too
  );
  useEffect(() => map.current?.fit(geometry), [geometry]);
  useEffect(() => map.current?.paint(model, circles), [model, circles]);
  useEffect(() => map.current?.restyle(), [theme]);
  useEffect(() => {
    if (surroundings) map.current?.surround(surroundings);
  }, [surroundings]);

  const size = { inlineSize: geometry.width, blockSize: geometry.height }; // the stage may be part of a pixel larger

  return (
    <>
      <div className="map-canvas" ref={container} style={size} dir="ltr" aria-hidden="true" />
      <ZoomButtons map={map} />
    </>
  );
}

/** A browser may refuse WebGL at once or take it away later: both end as a map of vectors with a word about it. */
function makeMap(
  container: HTMLElement,
  geometry: MapGeometry,
  outlines: Outlines,
  isGround: boolean,
  paintsAlways: boolean,
  onCamera: (camera: Camera) => void,
  onWebGl: (state: WebGl) => void,
): AreaMap | null {
  const leavesScrolling = matchMedia('(max-width: 800px)').matches; // one finger scrolls the page on a phone
  try {
    return new AreaMap(
      container,
      geometry,
      outlines,
      {
        // In step with the canvas: the vectors above it must move in the same frame.
        onCamera: (camera) => flushSync(() => onCamera(camera)),
        onHover: (hovered) => {
          if (!isGround && useStore.getState().hovered !== hovered) useStore.setState({ hovered });
        },
        onChoose: (place, adding) => {
          if (!isGround) (adding ? togglePlace : choosePlace)(place);
        },
        onShown: () => onWebGl('shown'),
        onLost: () => onWebGl('lost'),
      },
      { leavesScrolling, paintsAlways },
    );
  } catch {
    queueMicrotask(() => onWebGl('absent')); // no WebGL to be had; to probe for it first would cost a context
    return null;
  }
}
