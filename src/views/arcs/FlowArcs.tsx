import { arcShape } from '../../core/viewmodels/matrix/arcShape';
import { useStore } from '../../state/store';
import { shownAt } from '../map/camera';
import { arcWidth } from './arcWidth';
import type { ArcsProps } from './arcsProps';
import { useArcs } from './useArcs';
import './arcs.css';

/** Groups of one origin as arcs over the map, thin where they came from and wide where they are. */
export function FlowArcs({ shown, geometry, camera }: ArcsProps) {
  const { arcs, largest } = useArcs(shown, true);
  const hovered = useStore((store) => store.hovered);
  if (!arcs) return null;
  const anchors = new Map(geometry.areas.map(({ place, anchor }) => [place, shownAt(camera, anchor)]));
  const isTouched = arcs.arcs.some(({ origin, host }) => origin === hovered || host === hovered);
  return (
    <g className="arcs" aria-hidden="true">
      {arcs.arcs.map(({ origin, host, value, way }) => {
        const [from, to] = [anchors.get(origin), anchors.get(host)];
        return (
          from &&
          to && (
            <path
              key={`${origin} ${host}`}
              d={arcShape(from, to, arcWidth(value, largest.between))}
              data-way={way}
              data-quiet={isTouched && origin !== hovered && host !== hovered}
            />
          )
        );
      })}
    </g>
  );
}
