import { shownAt, type Camera } from '../map/camera';
import type { SiteMarks } from './siteMarks';

interface Props {
  readonly marks: SiteMarks;
  readonly camera: Camera;
}

/** As many circles as a drawing of vectors takes without a wait. */
export const MOST_VECTORS = 1000;

/** The circles of the largest sites as vectors: until the code that draws all of them is here, without WebGL, on paper. */
export function SiteCircles({ marks, camera }: Props) {
  const { sites, spots, radii, hollow } = marks;
  const until = Math.min(sites.length, hollow + MOST_VECTORS);
  const drawn = Array.from({ length: until - hollow }, (_, index) => hollow + index);
  const room = MOST_VECTORS - drawn.length;
  const silent = Array.from({ length: Math.min(hollow, Math.max(0, room)) }, (_, index) => index);
  return (
    <g className="site-circles">
      {[...silent, ...drawn].map((index) => {
        const [x, y] = shownAt(camera, [spots[2 * index] ?? 0, spots[2 * index + 1] ?? 0]);
        return <circle key={sites[index]} cx={x} cy={y} r={radii[index]} data-hollow={index < hollow} />;
      })}
    </g>
  );
}
