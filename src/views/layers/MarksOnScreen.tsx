import { LayerMarks } from './LayerMarks';
import type { MarkedLayerProps } from './layerProps';
import { useAnchorsInSight } from './useAnchorsInSight';
import { useChoiceRoom } from '../../state/choiceRoom';

/** The same on a map that can be moved: names stay in sight, and clear of the choice of layers, which lies over them. */
export function MarksOnScreen({ labels, ...props }: MarkedLayerProps) {
  const box = useChoiceRoom((room) => room.box);
  const seen = useAnchorsInSight(props.geometry, props.camera);
  return <LayerMarks {...props} labels={(room = []) => labels(box ? [...room, box] : room, seen)} />;
}
