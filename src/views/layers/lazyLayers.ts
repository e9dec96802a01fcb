import { lazyPart } from '../lazyPart';
import { fetchLayerViews } from './fetchLayerViews';
import type { LayerProps, MarkedLayerProps, PlacedLayerProps } from './layerProps';

const namesAlone = ({ labels }: MarkedLayerProps) => labels();

/** The marks of the layers, above the areas, and the names where they are seen; until they are here, or without a network, the names stand there alone. */
export const LazyLayerMarks = lazyPart<MarkedLayerProps>(
  async () => (await fetchLayerViews()).MarksOnScreen,
  namesAlone,
  namesAlone,
);

/** The choice of layers, and what is said of the mark that is pointed at. */
export const LazyLayerSwitch = lazyPart<PlacedLayerProps>(async () => (await fetchLayerViews()).LayerSwitch);

/** What the marks of the layers mean. */
export const LazyLayerLegend = lazyPart<LayerProps>(async () => (await fetchLayerViews()).LayerLegend);
