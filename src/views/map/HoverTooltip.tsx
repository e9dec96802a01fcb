import { useStore } from '../../state/store';
import { lazyPart } from '../lazyPart';
import type { TooltipProps } from './Tooltip';

export const fetchTooltip = async () => (await import('./Tooltip')).Tooltip;

const Tooltip = lazyPart<TooltipProps>(fetchTooltip);

/** The tooltip of the map, whose code comes with the first place that is pointed at, or before in the background. */
export function HoverTooltip(props: TooltipProps) {
  return useStore((store) => store.hovered !== null) && <Tooltip {...props} />;
}
