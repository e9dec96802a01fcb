/** The code of what is drawn over the map by choice, and of that choice; apart from the first map. */
export const fetchLayerViews = () => import('./layerViews');
