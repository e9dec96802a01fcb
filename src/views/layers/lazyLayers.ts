import { lazyPart } from '../lazyPart';
import { fetchLayerViews } from './fetchLayerViews';
import type { LayerProps, PlacedLayerProps } from './layerProps';

/** The marks of the layers, above the areas. */
export const LazyLayerMarks = lazyPart<PlacedLayerProps>(async () => (await fetchLayerViews()).LayerMarks);

/** The choice of layers, and what is said of the mark that is pointed at. */
export const LazyLayerSwitch = lazyPart<PlacedLayerProps>(async () => (await fetchLayerViews()).LayerSwitch);

/** What the marks of the layers mean. */
export const LazyLayerLegend = lazyPart<LayerProps>(async () => (await fetchLayerViews()).LayerLegend);
