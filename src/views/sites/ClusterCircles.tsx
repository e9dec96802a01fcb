import type { SiteCluster } from '../../core/viewmodels/sites/siteClusters';
import { useStore } from '../../state/store';
import type { PlacedCluster } from './placedClusters';

const LETTER = 6.5; // CSS pixels: about the width of a digit

interface Props {
  readonly clusters: readonly PlacedCluster[];
}

/** Sites that lie near each other as one circle each, with the people in it where there is room. */
export function ClusterCircles({ clusters }: Props) {
  const { formats } = useStore((store) => store.language);
  return (
    <g className="site-clusters">
      {clusters.map(({ cluster, x, y, radius }) => {
        const text = cluster.people === null ? '' : formats.compact(cluster.people);
        return (
          <g key={keyOf(cluster)} transform={`translate(${x} ${y})`}>
            <circle r={radius} data-hollow={cluster.people === null} />
            {text.length * LETTER < 2 * radius && <text dy="0.35em">{text}</text>}
          </g>
        );
      })}
    </g>
  );
}

const keyOf = ({ point, sites }: SiteCluster) => `${point.join()} ${sites}`;
