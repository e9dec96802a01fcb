import { useStore } from '../../state/store';
import { CrossingChoice } from './CrossingChoice';
import { CrossingMarks, type CrossingsProps } from './CrossingMarks';

/** The layer of crossings above a map: the choice of it and, when chosen, its marks. */
export function Crossings(props: CrossingsProps) {
  const isChosen = useStore((store) => store.view.crossings);
  const { width, height } = props.geometry;
  return (
    <>
      {isChosen && (
        <svg
          className="map-svg crossings-layer"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <CrossingMarks {...props} />
        </svg>
      )}
      <CrossingChoice />
    </>
  );
}
